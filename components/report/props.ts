import type { ComponentChildren } from 'preact';
import type { Remaining } from '../../lib/checks/remaining/item';
import type { Report } from '../../lib/checks/report';
import type { Language, Sentence } from '../../lib/i18n/i18n';

/** The name of a fact, by its path, `applicant.passport.number`; `*` stands for any entry of a list. */
export type FactName = (path: string, language: Language) => string;

/** A finding that is overruled, or whose override is removed: its id, and its row if it is about one. */
export interface Target {
  readonly id: string;
  readonly row?: string;
}

/** What a person enters to overrule a finding. */
export interface Word {
  readonly note: string;
  readonly by: string;
}

/** What a press can do. */
export interface ReportActions {
  /** Goes to an address of the workspace, `#/cases/…`; null if the link itself does. */
  readonly follow: ((href: string) => void) | null;
  /** Scrolls the active page to a row; null if it is not the form. */
  readonly show: ((row: string) => void) | null;
  /** Checks for another filing date, YYYY-MM-DD; null: the one the case plans. */
  readonly setOn: (on: string | null) => void;
  /** Returns what went wrong; null when the override was stored. */
  readonly overrule: (target: Target, word: Word) => Promise<Sentence | null>;
  readonly restore: (target: Target) => void;
}

/** Answers given in the report itself, where the records can be written. */
export interface AnswerSlot {
  readonly canAnswer: (item: Remaining) => boolean;
  /** The control of an item's fact, and what each answer would mean. */
  readonly draw: (item: Remaining) => ComponentChildren;
}

/** The whole input of a report. */
export interface ReportProps {
  readonly report: Report;
  readonly factName: FactName;
  readonly actions: ReportActions;
  /** Null if answers are given elsewhere. */
  readonly answers: AnswerSlot | null;
  /** The filing date was chosen here and is not the case's. */
  readonly otherDay: boolean;
  /** The person who will probably overrule: fills the box. */
  readonly suggestedBy: string;
  /** The beginning of the workspace's addresses: `workspace.html`, or nothing inside the workspace. */
  readonly base: string;
}
