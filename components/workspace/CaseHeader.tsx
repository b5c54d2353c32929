import type { ComponentChildren } from 'preact';
import { type CaseTab, caseHref } from '../navigation/routes';
import type { Sentence } from '../../lib/i18n/i18n';
import { copyText } from '../copy-sheet/copy-sheet.words';
import { caseHome } from './case-home.words';
import { recordText } from '../check-record/check-record.words';
import { common } from '../../lib/i18n/common.words';
import { documentsText } from '../documents/documents.words';
import { timelineText } from '../timeline/timeline.words';
import { editor } from './editor.words';
import { kindNames } from './import.words';
import { lettersText } from '../../lib/letters/letters.words';
import { nextCaseText } from '../next-case/next-case.words';
import { papersText } from '../papers/papers.words';
import { report } from '../report/report.words';
import { lists, workspace } from './workspace.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { StatusBadge } from './CaseTable';
import { SaveBar, type SaveBarProps } from './SaveBar';

/** Applicant, employer and status; and links to the form. */
export interface CaseHeaderProps {
  readonly caseId: string;
  readonly applicantName: string;
  readonly employerName: string;
  readonly title: string;
  readonly status: string;
  readonly procedure: string;
  /** Where it is filed; null where that is not online. */
  readonly portalUrl: string | null;
  /** Whether there is a form to practise on. */
  readonly hasForm: boolean;
  /** The practice form of the case's procedure; null where there is no form. */
  readonly practiceUrl: string | null;
  /** Begins the person's next case. */
  readonly onNext: () => void;
  readonly save: Pick<SaveBarProps, 'state' | 'onSave' | 'steps' | 'touches'>;
  /** Always visible, wherever the page is scrolled to. */
  readonly children: ComponentChildren;
}

/** Stays in view while the records below it scroll. */
export function CaseHeader(props: CaseHeaderProps) {
  const { t } = useText();
  const away = { target: '_blank', rel: 'noreferrer', class: 'button button--small' } as const;
  return (
    <header class="workspace-head">
      <div class="row row--between small">
        <p class="row">
          <a href="#/cases">{t(workspace.backToCases)}</a>
          <span class="muted" data-testid="case-procedure">
            {props.procedure}
          </span>
        </p>
        <p class="row">
          {props.hasForm && (
            <a class="row" href={caseHref(props.caseId, 'copy')} data-testid="open-copy">
              <Icon name="copy" />
              {t(copyText.title)}
            </a>
          )}
          <Button size="small" icon="plus" onPress={props.onNext} testId="start-next">
            {t(nextCaseText.start)}
          </Button>
        </p>
      </div>
      <div class="row row--between workspace-head__row">
        <h1 class="workspace-head__who">{props.applicantName || t(lists.noName)}</h1>
        <SaveBar {...props.save} />
      </div>
      <div class="row row--between">
        <p class="row workspace-head__what">
          <span class="workspace-head__place">{props.employerName || t(lists.noName)}</span>
          <StatusBadge status={props.status} />
          {props.title !== '' && <span class="workspace-head__place muted small">{props.title}</span>}
        </p>
        <p class="row">
          {props.portalUrl !== null && (
            <a {...away} href={props.portalUrl} data-testid="open-portal">
              <Icon name="open" />
              {t(common.openPortal)}
              <span class="visually-hidden">{t(editor.openElsewhere)}</span>
            </a>
          )}
          {props.practiceUrl !== null && (
            <a {...away} href={props.practiceUrl} data-testid="open-practice">
              <Icon name="open" />
              {t(common.openPractice)}
              <span class="visually-hidden">{t(editor.openElsewhere)}</span>
            </a>
          )}
        </p>
      </div>
      {props.children}
    </header>
  );
}

const tabs = [
  { tab: 'home', word: caseHome.tab },
  { tab: 'applicant', word: kindNames.applicant },
  { tab: 'employer', word: kindNames.employer },
  { tab: 'case', word: kindNames.case },
  { tab: 'office', word: kindNames.office },
  { tab: 'documents', word: documentsText.tab },
  { tab: 'timeline', word: timelineText.tab },
  { tab: 'request', word: lettersText.tab },
  { tab: 'papers', word: papersText.tab },
  { tab: 'report', word: report.tab },
  { tab: 'checks', word: recordText.title },
] as const satisfies readonly { readonly tab: CaseTab; readonly word: Sentence }[];

/**
 * A case's tabs, in the order of the work. They are links, so that each has an address and the keyboard works as usual.
 */
export function CaseTabs(props: {
  readonly caseId: string;
  readonly at: CaseTab;
  readonly unsaved: ReadonlySet<string>;
  /** How many rows of a tab need somebody, if known: what the tab then shows. */
  readonly counts: Partial<Readonly<Record<CaseTab, number>>>;
}) {
  const { t } = useText();
  const { counts } = props;
  return (
    <nav class="workspace-tabs" data-tabs="" aria-label={t(editor.tabs)}>
      {tabs.map(({ tab, word }) => (
        <a
          key={tab}
          class="workspace-tabs__tab"
          href={caseHref(props.caseId, tab)}
          aria-current={props.at === tab ? 'page' : undefined}
          data-testid={`tab-${tab}`}
        >
          {t(word)}
          {counts[tab] !== undefined && (
            <span class="workspace-tabs__count numbers" data-count={counts[tab]}>
              {counts[tab]}
            </span>
          )}
          {props.unsaved.has(tab) && (
            <>
              <span aria-hidden="true"> ●</span>
              <span class="visually-hidden">{t(editor.unsavedMark)}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}
