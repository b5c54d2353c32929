import type { Report } from '../checks/report';
import type { Exchange, RecordKind } from '../domain/exchange';
import type { SummaryFacts } from '../domain/summary';
import type { CaptureItem, CaptureProblem } from '../engine/capture/item';
import type { Checked, CheckReport } from '../engine/check-report';
import type {
  FillOptions,
  FillProgress,
  FillReport,
  IdentityCheck,
  Job,
  PageRejection,
  UndoReport,
} from '../engine/job';
import type { PointedControl, Pointing } from '../engine/pointing';
import type { PageReading, PartReading } from '../engine/reading';
import type { PageRun, Run } from '../engine/run';
import type { ShownPage } from '../engine/shown';
import type { CheckResult } from '../spec/check-result';
import type { BackupProtocol, TourState } from './backup-protocol';
import type { BriefProtocol } from './brief-protocol';
import type { ImportProtocol } from './import-protocol';
import type { OverviewProtocol } from './overview-protocol';
import type { Problem } from '../domain/problem';
import type { RecordProtocol } from './record-protocol';

/** Something that went wrong in a way the person can be told about. `code` names a sentence of `lib/i18n`. */
export interface Failure {
  readonly code:
    | 'locked'
    | 'noVault'
    | 'vaultExists'
    | 'wrongPassphrase'
    | 'weakPassphrase'
    | 'damaged'
    | 'conflict'
    | 'notFound'
    | 'invalid'
    | 'inUse'
    | 'stillNamed'
    | 'noPage'
    | 'notBound'
    | 'busy'
    | 'interrupted'
    | 'pageChanged'
    | 'otherPerson'
    | 'notTheForm'
    | 'identityDiffers'
    | 'samePerson'
    | 'checkStale'
    | 'recordBroken'
    | 'unexpected';
  /** Places in the input, for `invalid`: a path and the code of what is wrong there. */
  readonly problems?: readonly Problem[];
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** A case as a line of a list. */
export interface CaseSummary extends SummaryFacts {
  /** ISO date and time. */
  readonly updatedAt: string;
}

/** A record as it is stored, with the revision that a change must name. */
export interface Stored<K extends RecordKind = RecordKind> {
  readonly kind: K;
  readonly id: string;
  readonly revision: number;
  readonly updatedAt: string;
  readonly payload: unknown;
}

/** What is known of a tab. */
export interface TabState {
  readonly tabId: number;
  readonly page:
    | { readonly kind: 'form' }
    | { readonly kind: 'refused'; readonly reason: PageRejection }
    /** A page after 確認へ進む that shows the entries of the form as text; only of a bound tab. */
    | { readonly kind: 'confirmation' }
    | { readonly kind: 'elsewhere' };
  readonly bound: CaseSummary | null;
  readonly report: FillReport | null;
  /** The last check that was asked for; it holds no value. */
  readonly check: CheckReport | null;
  /** What is being done on the page, or how the last of it ended. */
  readonly run: Run;
}

export interface Settings {
  readonly language: 'auto' | 'ja' | 'en';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Minutes without use after which the vault locks itself. */
  readonly idleMinutes: number;
  /** Days after which a backup is reminded of; null: never. */
  readonly backupDays: number | null;
  /** Days after which the traces of removed records go; null: when they are cleaned by hand. */
  readonly tombstoneDays: number | null;
  /** Whether single keys do something in the workspace. */
  readonly keys: boolean;
}

/** What was done on the open forms of a case. */
export interface CaseWork {
  /** A form was filled. */
  readonly filled: boolean;
  /** The last check of a form shows no difference. */
  readonly checked: boolean;
}

/** What the side panel shows of a case: the page's entries, or what remains to be done. */
export type PanelView = 'entries' | 'remains';

/**
 * Every message to the background: name, what goes in, what comes out. Who may send which is in `senders.ts`, how the
 * input is checked in `inputs.ts`.
 */
export interface Protocol extends BackupProtocol, BriefProtocol, ImportProtocol, OverviewProtocol, RecordProtocol {
  /** Says what the side panel is opened for. */
  'panel.ask': { in: { view: PanelView }; out: null };
  /** What the panel was last opened for, told once and not long after; else null. */
  'panel.asked': { in: null; out: { view: PanelView | null } };
  'vault.state': { in: null; out: { state: 'none' | 'locked' | 'open' } };
  'vault.create': { in: { passphrase: string }; out: null };
  'vault.unlock': { in: { passphrase: string }; out: null };
  'vault.lock': { in: null; out: null };
  /** Makes a new key for a new passphrase; records are then sealed anew with it, of which news tell. */
  'vault.changePassphrase': { in: { current: string; next: string }; out: null };
  /** How far records are sealed anew; null where there is nothing to do. */
  'vault.resealed': { in: null; out: { readonly done: number; readonly total: number } | null };
  /** Tells the background that a person is at work, so that the vault does not lock itself. */
  'vault.touch': { in: null; out: null };

  'cases.list': { in: null; out: readonly CaseSummary[] };
  'records.list': { in: { kind: RecordKind }; out: readonly Stored[] };
  'records.get': { in: { kind: RecordKind; id: string }; out: Stored };
  /** Saves one record. `revision` is the one that was read, null for a new record. */
  'records.put': { in: { kind: RecordKind; payload: unknown; revision: number | null }; out: Stored };
  'records.remove': { in: { kind: RecordKind; id: string }; out: null };

  /** Checks a whole exchange document and says what importing it would do. Writes nothing. */
  'exchange.check': { in: { text: string }; out: ImportPreview };
  /** Imports a whole exchange document, or nothing of it. */
  'exchange.import': { in: { text: string }; out: ImportPreview };
  'exchange.export': { in: { caseIds: readonly string[] | null }; out: Exchange };

  /** All that can be said of a case on a filing date (YYYY-MM-DD); null: the day the case plans, else today in Japan. */
  'case.report': { in: { caseId: string; on: string | null }; out: Report };
  /** What was done on forms of a case in the tabs that are open. */
  'case.work': { in: { caseId: string }; out: CaseWork };
  /** Keeps a person's word on a finding (its `findingName`), dated today. The finding stays and shows it. */
  'finding.overrule': { in: { caseId: string; finding: string; note: string; by: string }; out: null };
  /** Takes every word on a finding back. */
  'finding.restore': { in: { caseId: string; finding: string }; out: null };

  'tab.state': { in: { tabId: number }; out: TabState };
  'tab.bind': { in: { tabId: number; caseId: string }; out: TabState };
  'tab.unbind': { in: { tabId: number }; out: TabState };
  'tab.fill': { in: { tabId: number; options: FillOptions }; out: FillReport };
  'tab.cancel': { in: { tabId: number }; out: null };
  'tab.undo': { in: { tabId: number }; out: UndoReport };
  /** Scrolls the page to a row, before or after a fill; `shown` is false where the page has it not, or hides it. */
  'tab.show': { in: { tabId: number; procedure: string; row: string }; out: { shown: boolean } };

  /**
   * Reads the whole form as it stands and compares it with the bound case; writes nothing. `watch`: from then on the page
   * tells what changes, and `tab.checked` stays true to it. `identityConfirmed`: the person has seen that the page seems
   * to be somebody else's; `seen`: which page that was, as the check told it. `again`: no person asks, the window has to
   * because the background has forgotten.
   */
  'tab.check': {
    in: {
      tabId: number;
      identityConfirmed: boolean;
      seen?: readonly string[] | undefined;
      watch: boolean;
      again?: boolean | undefined;
    };
    out: Checked;
  };
  /** The check of a watched tab as it is now; null where none is held any more: ask `tab.check` then. */
  'tab.checked': { in: { tabId: number }; out: Checked | null };
  'tab.unwatch': { in: { tabId: number }; out: null };
  /**
   * Puts the case's value of one part onto the page, over what stands there, and reads it back. `entry`: the row of the
   * case's entry that the person saw it compared with, where blocks stand in another order; refused when that has changed.
   */
  'tab.put': { in: { tabId: number; row: string; part: string; entry: string | null }; out: FillReport };
  /**
   * Lets the person point on the page at the control of a row that was not found; kept from then on. The answer tells what
   * came of it, with the words of the row that was pointed to.
   */
  'tab.point': {
    in: { tabId: number; procedure: string; row: string; part: string };
    out: { result: PointResult; words: string };
  };
  'pointings.list': { in: null; out: readonly Pointing[] };
  'pointings.remove': { in: Pick<Pointing, 'procedure' | 'row' | 'part'>; out: null };
  /** All pointings as the text of a file for colleagues; it holds the page's words only. */
  'pointings.export': { in: null; out: { text: string } };
  'pointings.import': { in: { text: string }; out: { count: number } };
  /** What the page would bring into its case, or into a new one. Writes nothing. */
  'tab.capture': { in: { tabId: number; into: CaptureInto }; out: Capture };
  /** Takes the chosen items over, all or nothing; refuses when page or case have changed since `state`. */
  'capture.apply': {
    in: { tabId: number; into: CaptureInto; chosen: readonly string[]; state: string; identityConfirmed: boolean };
    out: { caseId: string };
  };
  /** Takes what one row of the page says into the bound case; `entry` as above: into that entry, or not at all. */
  'tab.take': {
    in: { tabId: number; row: string; entry: string | null; identityConfirmed: boolean };
    out: { taken: boolean; problem: CaptureProblem | null };
  };
  /** Goes to the next or the previous difference on the page. */
  'tab.step': { in: { tabId: number; to: Step }; out: { row: string | null } };

  'settings.get': { in: null; out: Settings };
  'settings.set': { in: Settings; out: Settings };

  /** From a page: how far its fill is. Passed on to the extension's windows as `PageNews`. */
  'page.progress': { in: FillProgress; out: null };
  /** From a page: its work has ended after the background that asked for it. `page.run` says how. */
  'page.ended': { in: null; out: null };
  /** From a page: the report of its last fill has changed, because the site changed what was filled. */
  'page.later': { in: { report: FillReport }; out: null };
  /** From a watched page: what has changed on it. */
  'page.changed': { in: PageChanges; out: null };
}
export type MessageName = keyof Protocol;

/** What an import would do or did: how many records of each kind are new, changed or as before. */
export interface ImportPreview {
  readonly counts: Readonly<
    Record<RecordKind, { readonly added: number; readonly changed: number; readonly same: number }>
  >;
}

/** Where a page is taken: the case its tab is bound to, or a new one. */
export type CaptureInto = 'bound' | 'new';

/** What a page would bring into a case. Holds values. */
export interface Capture {
  readonly items: readonly CaptureItem[];
  /** To be given back with the choice. */
  readonly state: string;
  /** Whose page it is, to the case it would go into. */
  readonly identity: IdentityCheck;
  /** Whether an employer would be made, too; one with the page's 法人番号 is used again. */
  readonly isNewEmployer: boolean;
}

export type Step = 'next' | 'previous';

/** What came of pointing at a control by hand. */
export type PointResult =
  | 'pointed'
  | 'cancelled'
  /** There is no control where the person pointed. */
  | 'noControl'
  /** The control is of another kind than the row's, so it cannot take its value. */
  | 'otherKind'
  /** Another row is known by this control already. */
  | 'taken';

/** A page's answer to `page.point`. */
export type PageAim =
  | { readonly result: 'pointed'; readonly target: PointedControl; readonly revision: string }
  | { readonly result: Exclude<PointResult, 'pointed'>; readonly words: string };

/** What a watched page has to tell. */
export interface PageChanges {
  readonly parts: readonly PartReading[];
  /** Set when the whole page was read anew and is built or accepted otherwise than before. */
  readonly page: Pick<PageReading, 'page' | 'revision'> | null;
  /** Whose page it is by now, as `PageReading.person`. */
  readonly person: PageReading['person'];
  /** Milliseconds of script on the page. */
  readonly ms: number;
}

/** How a row is marked on the page after a check. */
export interface RowMark {
  readonly row: string;
  readonly result: CheckResult;
}

/** Every message from the background to a page. */
export interface PageProtocol {
  /** Is this the form of one of these procedures? Asked once for all of them; writes nothing. */
  'page.look': { in: readonly { portalName: string; status: Job['status'] }[]; out: TabState['page'] };
  'page.fill': { in: { job: Job; options: FillOptions }; out: FillReport };
  'page.cancel': { in: null; out: null };
  /** Nothing is to be written any more, at once: the vault has been locked, or the tab has left its case. */
  'page.stop': { in: null; out: null };
  'page.undo': { in: null; out: UndoReport };
  /** What the page knows of the work on it. */
  'page.run': { in: null; out: PageRun };
  /** `job` is the form's rows without any value, to find the row by. */
  'page.show': { in: { row: string; job: Job }; out: { shown: boolean } };
  /**
   * Reads the whole form. `job` is its rows without any value, by the name `form`; it is left out once the page knows it,
   * and a page that does not answers null. With `watch`, the page tells of changes from then
   * on; null leaves the watching as it is.
   */
  'page.read': { in: { form: string; job: Job | null; watch: boolean | null }; out: PageReading | null };
  'page.unwatch': { in: null; out: null };
  /** Reads a page that shows entries as text, by the labels of `job`. */
  'page.shown': { in: { job: Job }; out: ShownPage };
  /**
   * Marks rows of the page that was read last; those that are not named lose their mark. `isAsked`: a person has asked for the
   * check; where it only follows the page, the page side draws what a person's own change has led to.
   */
  'page.mark': { in: { marks: readonly RowMark[]; isAsked: boolean }; out: null };
  'page.point': { in: { job: Job; row: string; part: string }; out: PageAim };
  'page.step': { in: { to: Step }; out: { row: string | null } };
  /** Takes the marks off. */
  'page.clear': { in: null; out: null };
}
export type PageMessageName = keyof PageProtocol;

/** What the background tells the extension's own windows. */
export type News =
  /** The side panel is wanted with a view: `panel.asked` says which. */
  | { readonly news: 'panel' }
  | { readonly news: 'progress'; readonly tabId: number; readonly progress: FillProgress }
  | { readonly news: 'vault'; readonly state: 'none' | 'locked' | 'open' }
  | { readonly news: 'records' }
  /** Records are being sealed anew after a new passphrase; `done` is `total` at the end. */
  | { readonly news: 'resealing'; readonly done: number; readonly total: number }
  /** How far a look at a file is, or the writing of what is in it. */
  | { readonly news: 'import'; readonly session: string; readonly done: number; readonly total: number }
  /** Another window may have gone on with the tour, or closed it. */
  | { readonly news: 'tour'; readonly tour: TourState }
  /** The check of a watched tab has changed. */
  | { readonly news: 'check'; readonly tabId: number }
  | { readonly news: 'tab'; readonly tabId: number };
