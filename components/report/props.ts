import type { ComponentChildren } from 'preact';
import type { Remaining } from '../../lib/checks/remaining/item';
import type { Report } from '../../lib/checks/report';
import type { Language, Sentence } from '../../lib/i18n/i18n';
import type { Source, Text } from '../../lib/i18n/text';

/** What the procedure calls what a report tells of by id. */
export interface ReportWords {
  /** A row of the form, and the facts it takes; null for a row that is not of the form. */
  readonly row: (id: string) => { readonly label: Sentence; readonly facts: readonly string[] } | null;
  /** A document or a group of documents. */
  readonly document: (id: string) => DocumentWords | null;
  /** A check across fields. */
  readonly check: (id: string) => { readonly title: Text; readonly source: Source } | null;
  /** A fact by its path, `applicant.passport.number`; `*` stands for any entry of a list. */
  readonly fact: (path: string, language: Language) => string;
}

/** A document's title, and where it stands. */
export interface DocumentWords {
  readonly title: Text;
  readonly source: Source;
  /** What the client's page calls it. */
  readonly client: readonly { readonly id: string; readonly words: string }[];
  /** Where the client's page and the Agency's rule differ. */
  readonly difference?: Text;
}

/** A finding that is overruled, or whose word is taken back: its id, and its row where it is about one. */
export interface Target {
  readonly id: string;
  readonly row?: string;
}

/** What a person says to overrule a finding. */
export interface Word {
  readonly note: string;
  readonly by: string;
}

/** What a press can set off. */
export interface ReportActions {
  /** Goes to an address of the workspace, `#/cases/…`; null where the link itself does. */
  readonly follow: ((href: string) => void) | null;
  /** Scrolls the page in front to a row; null where it is not the form. */
  readonly show: ((row: string) => void) | null;
  /** Checks for another filing date, YYYY-MM-DD; null: the one the case plans. */
  readonly setOn: (on: string | null) => void;
  /** Says what went wrong; null when the word was kept. */
  readonly overrule: (target: Target, word: Word) => Promise<Sentence | null>;
  readonly restore: (target: Target) => void;
}

/** Answers given in the report itself, where the records can be written. */
export interface AnswerSlot {
  readonly canAnswer: (item: Remaining) => boolean;
  /** The control of the fact behind an item, and what each answer would mean. */
  readonly draw: (item: Remaining) => ComponentChildren;
}

/** Everything a report is drawn from. */
export interface ReportProps {
  readonly report: Report;
  readonly words: ReportWords;
  readonly actions: ReportActions;
  /** Null where answers are given elsewhere. */
  readonly answers: AnswerSlot | null;
  /** The filing date was chosen here and is not the case's. */
  readonly otherDay: boolean;
  /** Who is likely to overrule: fills the box. */
  readonly suggestedBy: string;
  /** What stands before the addresses of the workspace: `workspace.html`, or nothing inside it. */
  readonly base: string;
}
