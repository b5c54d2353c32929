import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { kindNames } from '../workspace/import.words';
import { report as sentences } from './report.words';
import type { Pointer } from '../../lib/spec/check';
import { Icon, type IconName } from '../base/Icon';
import { useText } from '../base/text-provider';
import { keyOf, type Link, linksOf } from './links';
import { documentsById } from './names';
import { useReportContext } from './report-context';

const recordIcons = { applicant: 'person', employer: 'building', office: 'form', case: 'folder' } as const;

/** How many places are shown at once; the rest on request. */
const atOnce = 3;

/** Links to the places where a finding is corrected. */
export function Links({ points }: { readonly points: readonly Pointer[] }) {
  const { t } = useText();
  const { links: base } = useReportContext();
  const [all, setAll] = useState(false);
  const links = linksOf(points, base);
  if (links.length === 0) return null;
  const shown = all ? links : links.slice(0, atOnce);
  return (
    <ul class="plain report-ways">
      {shown.map((link) => (
        <li key={keyOf(link)}>
          <Way link={link} />
        </li>
      ))}
      {shown.length < links.length && (
        <li>
          <button type="button" class="report-way" onClick={() => setAll(true)}>
            {t(sentences.moreLinks, { count: links.length - shown.length })}
          </button>
        </li>
      )}
    </ul>
  );
}

/** One link in its own words. */
function Way({ link }: { readonly link: Link }) {
  const { t, language } = useText();
  const { report, factName } = useReportContext();
  switch (link.to) {
    case 'row': {
      const label = report.rows[link.row]?.label[language] ?? link.row;
      return (
        <Follow link={link} icon="target" title={label}>
          {t(sentences.showRow)}
          <span class="visually-hidden">{t(sentences.ofWhat, { label })}</span>
        </Follow>
      );
    }
    case 'document':
      return (
        <Follow link={link} icon="file">
          {t(sentences.openDocuments)}
          <span class="visually-hidden">
            {t(sentences.ofWhat, { label: documentsById(report).get(link.id)?.title[language] ?? link.id })}
          </span>
        </Follow>
      );
    case 'fact':
      return (
        <Follow link={link} icon={recordIcons[link.record]} title={t(kindNames[link.record])}>
          <span class="visually-hidden">{t(sentences.inRecord, { record: t(kindNames[link.record]) })}</span>
          {factName(link.at, language)}
        </Follow>
      );
  }
}

/** A link to the workspace, or a button that shows a row on the active page. */
export function Follow(props: {
  readonly link: Link;
  readonly icon?: IconName;
  readonly title?: string;
  /** Shown as a button, if it is the one thing to do. */
  readonly asButton?: boolean;
  readonly children: ComponentChildren;
}) {
  const { actions } = useReportContext();
  const { link, icon, title, asButton = false } = props;
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span>{props.children}</span>
    </>
  );
  const look = asButton ? 'button button--small' : 'report-way';
  if (link.to === 'row') {
    return (
      <button type="button" class={look} title={title} data-to="row" onClick={() => actions.show?.(link.row)}>
        {content}
      </button>
    );
  }
  return (
    <WorkspaceLink href={link.href} look={look} to={link.to} title={title}>
      {content}
    </WorkspaceLink>
  );
}

/** A link to an address of the workspace, `#/cases/…`, from any window. */
export function WorkspaceLink(props: {
  readonly href: string;
  readonly look: string;
  readonly to?: string;
  readonly title?: string | undefined;
  readonly testId?: string;
  readonly children: ComponentChildren;
}) {
  const { actions, base } = useReportContext();
  const { follow } = actions;
  return (
    <a
      class={props.look}
      href={`${base}${props.href}`}
      title={props.title}
      data-to={props.to}
      data-testid={props.testId}
      target={follow ? '_blank' : undefined}
      onClick={(event) => {
        // With a modifier key the person wants a new tab, which the browser opens itself.
        if (!follow || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        follow(props.href);
      }}
    >
      {props.children}
    </a>
  );
}
