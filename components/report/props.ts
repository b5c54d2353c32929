import type { ComponentChildren } from 'preact';
import type { Remaining } from '../../lib/checks/remaining/item';
import type { Report } from '../../lib/checks/report';
import type { Language, Sentence } from '../../lib/i18n/i18n';

/** What a fact is called, by its path, `applicant.passport.number`; `*` stands for any entry of a list. */
export type FactName = (path: string, language: Language) => string;

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
  readonly factName: FactName;
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
