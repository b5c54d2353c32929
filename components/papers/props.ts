import type { ComponentChildren } from 'preact';
import type { PaperStatus } from '../../lib/papers/case-papers';
import type { EditedLine } from '../../lib/papers/edited';
import type { Text } from '../../lib/i18n/text';

/** Who calls a paper finished, and the day of its signature where it has been signed. */
export interface Finish {
  readonly by: string;
  readonly signedOn?: string;
}

/** A fact behind a line, as a person reads it. */
export interface FactBehind {
  readonly path: string;
  readonly label: string;
  readonly value: string;
  /** Where it is mended. */
  readonly href: string;
}

/** What a person does with a paper. */
export interface PaperActions {
  readonly make: () => void;
  /** Makes lines anew that nobody has touched. */
  readonly update: () => void;
  readonly write: (line: string, text: string) => void;
  readonly takeMade: (line: EditedLine) => void;
  readonly keepOwn: (line: EditedLine) => void;
  readonly setDay: (day: string) => void;
  readonly setCalendar: (calendar: 'western' | 'japanese') => void;
  readonly finish: (how: Finish) => void;
  readonly saveWord: () => void;
  readonly saveTemplate: () => void;
  /** Saves the paper with its English below each line; null where it has none. */
  readonly saveEnglish: (() => void) | null;
  readonly print: () => void;
}

/** A check of the profit plan, with the facts where it is mended. */
export interface ShownPlanCheck {
  /** As in the reference: `K-1`. */
  readonly id: string;
  readonly state: 'ok' | 'warn' | 'fail' | 'unknown';
  readonly title: Text;
  readonly text: Text;
  readonly facts: readonly FactBehind[];
}

export interface PaperEditorProps {
  readonly status: PaperStatus;
  readonly listHref: string;
  readonly changed: readonly FactBehind[];
  /** What lines say in English, by their ids, where the paper has it. */
  readonly english: ReadonlyMap<string, string>;
  readonly factsOf: (line: EditedLine) => readonly FactBehind[];
  /** Who sits at this desk, where that is known. */
  readonly staffName: string;
  /** The office's own template of the paper. */
  readonly template?: ComponentChildren;
  readonly actions: PaperActions;
  /** Saves the profit plan as a workbook; only for the paper that has one. */
  readonly onWorkbook?: () => void;
  readonly planChecks?: readonly ShownPlanCheck[];
}
