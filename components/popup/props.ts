import type { FillOptions, FillProgress, UndoReport } from '../../lib/engine/fill-plan';
import type { Language, Sentence } from '../../lib/i18n/i18n';
import type { Confidence, Part } from '../../lib/spec/field';
import type { CaseBrief, FoundCases } from '../../lib/messaging/namespaces/brief';
import type { PopupFacts } from './view';

/** Everything the popup shows. Holds no value of a form row. */
export interface PopupState extends PopupFacts {
  /** The search words for cases, and the cases found; null while they are being searched. */
  readonly query: string;
  readonly found: FoundCases | null;
  /** What remains of the shown case; null while it is being counted. */
  readonly brief: CaseBrief | null;
  readonly progress: FillProgress | null;
  /** The running call. */
  readonly working: 'unlock' | 'bind' | 'fill' | 'cancel' | 'undo' | null;
  readonly undone: UndoReport | null;
  /** The person has seen that the page belongs to someone else, and has chosen not to fill it. */
  readonly identityDismissed: boolean;
  /** The row to be shown is not visible on the page. */
  readonly notShown: boolean;
}

/** What a press can do. Each action reports its failure through `PopupState.failure`. */
export interface PopupActions {
  readonly unlock: (passphrase: string) => void;
  readonly lock: () => void;
  readonly find: (query: string) => void;
  /** Views a case away from its form; null: back to the cases. */
  readonly view: (caseId: string | null) => void;
  /** Lets the person choose another case for the tab, or leaves it as it is. */
  readonly choose: (open: boolean) => void;
  readonly bind: (caseId: string) => void;
  readonly unbind: () => void;
  readonly fill: (options: FillOptions) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismissIdentity: () => void;
  /** Scrolls the page to a row. */
  readonly show: (row: string) => void;
  /** Goes to the workspace, or to a page of it, `#/…`. */
  readonly openWorkspace: (href?: string) => void;
  /** Opens the whole report of a case: beside the form if the browser can, otherwise in the workspace. */
  readonly openReport: (caseId: string) => void;
  /** Opens the check of the bound case's page beside the form. */
  readonly openEntries: () => void;
  readonly openPortal: () => void;
  readonly openPractice: () => void;
  /** Opens the screen that shows what the page would bring into a case. */
  readonly openCapture: () => void;
  /** Opens the screen that records the shape of the page. */
  readonly openShape: () => void;
  /** Goes to another tab. */
  readonly openTab: (tabId: number) => void;
  /** Asks the browser for permission to read the portal's pages. */
  readonly askAccess: () => void;
  readonly setLanguage: (language: Language) => void;
  /** Copies a text to the clipboard; returns whether that worked. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** What a predicted row is expected to take, part by part, and how sure that is. */
export interface PredictedField {
  readonly confidence: Confidence;
  /** The heading it is expected under. */
  readonly section: string;
  readonly parts: readonly Pick<Part, 'part' | 'control'>[];
}

/** What the form's rows are called. */
export interface Vocabulary {
  /** The label of a row and whether the form requires it; null for a row that the form does not have. */
  readonly row: (
    id: string,
  ) => { readonly label: Sentence; readonly item: string | null; readonly required: boolean } | null;
  /** What is known of a row that nobody has seen on this revision of the page; null for every other. */
  readonly predicted: (id: string) => PredictedField | null;
  /** The day the form was last read, YYYY-MM-DD; null: nobody has seen its page. */
  readonly readOn: string | null;
}
