import type { FillOptions, FillProgress, UndoReport } from '../../lib/engine/job';
import type { Language, Sentence } from '../../lib/i18n/i18n';
import type { CaseSummary } from '../../lib/messaging/protocol';
import type { PopupFacts } from './view';

/** Everything the popup shows. Holds no value of a form row. */
export interface PopupState extends PopupFacts {
  /** Null while the list is being read. */
  readonly cases: readonly CaseSummary[] | null;
  readonly progress: FillProgress | null;
  /** The call that is on its way. */
  readonly working: 'unlock' | 'bind' | 'fill' | 'cancel' | 'undo' | null;
  readonly undone: UndoReport | null;
  /** The person has seen that the page belongs to someone else, and has chosen not to fill it. */
  readonly identityDismissed: boolean;
  /** The row that was to be shown is not to be seen on the page. */
  readonly notShown: boolean;
}

/** What a press can set off. Each reports its failure through `PopupState.failure`. */
export interface PopupActions {
  readonly unlock: (passphrase: string) => void;
  readonly lock: () => void;
  readonly bind: (caseId: string) => void;
  readonly unbind: () => void;
  readonly fill: (options: FillOptions) => void;
  readonly cancel: () => void;
  readonly undo: () => void;
  readonly dismissIdentity: () => void;
  /** Scrolls the page to a row. */
  readonly show: (row: string) => void;
  readonly openWorkspace: () => void;
  readonly openPortal: () => void;
  readonly openPractice: () => void;
  /** Opens what the page would bring into a case. */
  readonly openCapture: () => void;
  readonly setLanguage: (language: Language) => void;
  /** Puts a text on the clipboard; says whether that worked. */
  readonly copy: (text: string) => Promise<boolean>;
}

/** What the form's rows and the case's codes are called. */
export interface Vocabulary {
  /** The label of a row and whether the form insists on it; null for a row that is not of the form. */
  readonly row: (
    id: string,
  ) => { readonly label: Sentence; readonly item: string | null; readonly required: boolean } | null;
  /** The name of a country's code; null where it is none. */
  readonly nationality: (code: string) => Sentence | null;
  /** The name of a case's status; null where it has none. */
  readonly caseStatus: (code: string) => Sentence | null;
  /** The day the form was last read, YYYY-MM-DD. */
  readonly readOn: string;
}
