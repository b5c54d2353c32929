import type { Facts } from '../domain/facts';
import type { Source, Text } from '../i18n/text';
import type { Foundation } from './law';

/** How a line of a paper is set. */
export type LineStyle =
  /** At the right: the day. */
  | 'date'
  | 'addressee'
  /** At the right, one under the other: seat, name, representative. */
  | 'sender'
  | 'title'
  | 'heading'
  | 'body'
  /** A numbered or lettered point, hanging. */
  | 'item'
  /** Cells between tabs. */
  | 'row'
  | 'rowHead'
  /** 以上, at the right. */
  | 'closing'
  | 'signature'
  /** Smaller: remarks. */
  | 'note';

/** A line of a paper as a template: one paragraph, or one for each entry of a list. */
export interface PaperLine {
  readonly style: LineStyle;
  /** In the language of `papers/tags`. */
  readonly text: string;
  /** The same in English, for whoever signs it without reading Japanese; not part of the paper. */
  readonly en?: string;
  /** A list by its placeholder: the line stands once for each entry. */
  readonly each?: string;
  /** Stands only where this placeholder is given; `!name`: where it is not. */
  readonly when?: string;
}

/** Lines that belong together. */
export interface PaperPart {
  /** Unique within the paper; ids of lines begin with it. */
  readonly id: string;
  readonly when?: string;
  readonly lines: readonly PaperLine[];
}

/** Whether a case wants a paper. */
export type PaperNeed = 'usual' | 'possible' | 'no';

/** What a paper's need follows from. */
export interface PaperCase {
  readonly facts: Facts;
  readonly foundations: readonly Foundation[];
}

/** A paper that a practice writes: its parts in order, each made from facts. */
export interface Paper {
  readonly id: string;
  readonly title: Text;
  /** What it is for, in a sentence. */
  readonly about: Text;
  readonly signs: 'employer' | 'applicant' | 'practice' | 'translator' | 'nobody';
  /** Documents of the procedure's list that it is once it is finished, by id. */
  readonly documents: readonly string[];
  readonly need: (one: PaperCase) => PaperNeed;
  readonly source: Source;
  readonly parts: readonly PaperPart[];
}
