import type { ComponentChildren } from 'preact';
import type { RecordKind } from '../../lib/domain/exchange';
import { type CaseTab, caseHref } from '../../lib/editor/routes';
import { recordText } from '../../lib/i18n/sentences/check-record';
import { common } from '../../lib/i18n/sentences/common';
import { documentsText } from '../../lib/i18n/sentences/documents';
import { editor } from '../../lib/i18n/sentences/editor';
import { kindNames } from '../../lib/i18n/sentences/import';
import { lettersText } from '../../lib/i18n/sentences/letters';
import { report } from '../../lib/i18n/sentences/report';
import { lists, workspace } from '../../lib/i18n/sentences/workspace';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { StatusBadge } from './CaseTable';
import { SaveBar, type SaveBarProps } from './SaveBar';

/** Who, for whom, how far; and the ways to the form. */
export interface CaseHeaderProps {
  readonly caseId: string;
  readonly applicantName: string;
  readonly employerName: string;
  readonly title: string;
  readonly status: string;
  readonly portalUrl: string;
  readonly save: Pick<SaveBarProps, 'state' | 'onSave' | 'steps' | 'touches'>;
  /** What has to be seen wherever the page is scrolled to. */
  readonly children: ComponentChildren;
}

/** Stays in view while the records below it scroll. */
export function CaseHeader(props: CaseHeaderProps) {
  const { t } = useText();
  const away = { target: '_blank', rel: 'noreferrer', class: 'button button--small' } as const;
  return (
    <header class="head">
      <p class="small">
        <a href="#/cases">{t(workspace.backToCases)}</a>
      </p>
      <div class="row row--between head__row">
        <h1 class="head__who">{props.applicantName || t(lists.noName)}</h1>
        <SaveBar {...props.save} />
      </div>
      <div class="row row--between">
        <p class="row head__what">
          <span class="head__place">{props.employerName || t(lists.noName)}</span>
          <StatusBadge status={props.status} />
          {props.title !== '' && <span class="head__place muted small">{props.title}</span>}
        </p>
        <p class="row">
          <a {...away} href={props.portalUrl} data-testid="open-portal">
            <Icon name="open" />
            {t(common.openPortal)}
            <span class="visually-hidden">{t(editor.openElsewhere)}</span>
          </a>
          <a {...away} href={`practice.html?case=${encodeURIComponent(props.caseId)}`} data-testid="open-practice">
            <Icon name="open" />
            {t(common.openPractice)}
            <span class="visually-hidden">{t(editor.openElsewhere)}</span>
          </a>
        </p>
      </div>
      {props.children}
    </header>
  );
}

const tabs: readonly RecordKind[] = ['case', 'applicant', 'employer', 'office'];
const otherTabs = [
  { tab: 'documents', word: documentsText.tab },
  { tab: 'request', word: lettersText.tab },
  { tab: 'report', word: report.tab },
  { tab: 'checks', word: recordText.title },
] as const;

/** The four records of a case and what remains for it. Links, so that each has an address and the keyboard works as everywhere. */
export function CaseTabs(props: {
  readonly caseId: string;
  readonly at: CaseTab;
  readonly unsaved: ReadonlySet<RecordKind>;
}) {
  const { t } = useText();
  return (
    <nav class="tabs" data-tabs="" aria-label={t(editor.tabs)}>
      {tabs.map((kind) => (
        <a
          key={kind}
          class="tabs__tab"
          href={caseHref(props.caseId, kind)}
          aria-current={props.at === kind ? 'page' : undefined}
          data-testid={`tab-${kind}`}
        >
          {t(kindNames[kind])}
          {props.unsaved.has(kind) && (
            <>
              <span aria-hidden="true"> ●</span>
              <span class="visually-hidden">{t(editor.unsavedMark)}</span>
            </>
          )}
        </a>
      ))}
      {otherTabs.map(({ tab, word }) => (
        <a
          key={tab}
          class="tabs__tab"
          href={caseHref(props.caseId, tab)}
          aria-current={props.at === tab ? 'page' : undefined}
          data-testid={`tab-${tab}`}
        >
          {t(word)}
        </a>
      ))}
    </nav>
  );
}
