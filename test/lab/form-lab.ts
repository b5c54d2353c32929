import type { Page } from 'playwright-core';
import type { CheckReport } from '../../lib/engine/check-report';
import type { FillOptions, FillReport, UndoReport } from '../../lib/engine/fill-plan';

/**
 * A browser in which pages of the form are opened and worked on. Suites about pages are written against it and run over
 * either of two: the page side by itself, with a clock that is moved (every page and case), and the built extension (a
 * sample).
 */
export interface FormLab {
  /** Opens a page at the form's address for a case. */
  openForm(html: string, caseId: string): Promise<LabForm>;
  /** Every request that was not for the page: `GET https://example.jp/path`. All of them failed. */
  readonly unexpectedRequests: readonly string[];
  close(): Promise<void>;
}

/** One page of the form, bound to a case. */
export interface LabForm {
  readonly page: Page;
  fill(options?: Partial<FillOptions>): Promise<FillReport>;
  undo(): Promise<UndoReport>;
  check(options?: CheckOptions): Promise<CheckReport>;
  /** Puts the case's value of one part onto the page, as a press on a difference does. */
  put(row: string, part?: string): Promise<FillReport>;
  cancel(): Promise<void>;
  /** Locks the vault. */
  lock(): Promise<void>;
  /** The newest report of a fill that came after the fill had ended; null where none did. */
  later(): Promise<FillReport | null>;
  /** Lets time pass on the page: milliseconds. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** How to check. */
export interface CheckOptions {
  readonly identityConfirmed?: boolean;
  /** The page tells of its changes from then on. */
  readonly watch?: boolean;
}

/** What a fill is asked for unless a test says otherwise. */
export const plainFill: FillOptions = { existing: 'keep', identityConfirmed: false };

/** Milliseconds, longer than the last look of a fill's aftercare. */
export const aftercareMs = 4_000;

/** Lets time pass on a page, by the page's own clock. */
export const passOn = (page: Page, ms: number): Promise<void> =>
  page.evaluate((wait) => new Promise<void>((done) => setTimeout(done, wait)), ms);
