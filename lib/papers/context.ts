import type { Facts } from '../domain/facts';
import type { Office } from '../domain/office';
import type { Foundation } from '../spec/law';
import type { PaperCalendar } from './value-text';

/** What the placeholders of a paper are looked up in. */
export interface PaperContext {
  readonly facts: Facts;
  readonly office?: Office | undefined;
  readonly foundations: readonly Foundation[];
  readonly calendar: PaperCalendar;
  /** Absent: Japanese, as papers are. */
  readonly language?: 'en' | undefined;
  /** The day printed on the paper, YYYY-MM-DD; absent while nobody has said it. */
  readonly datedOn?: string | undefined;
  /** The lines of the paper as a person has edited them, for templates that take them whole. */
  readonly body?: readonly string[] | undefined;
  /** What is handed in, for lists of enclosures: titles in their order. */
  readonly enclosures: readonly string[];
}
