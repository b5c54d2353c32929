import type { Checked, CheckReport } from '../../engine/check-report';
import type { FillOptions, FillReport, PageRejection, UndoReport } from '../../engine/fill-plan';
import type { Pointing } from '../../engine/pointing';
import type { Run } from '../../engine/run';
import { z } from 'zod';
import type { CaseSummary } from './records';
import { message } from '../message';

/** What is known about a tab. */
export interface TabState {
  readonly tabId: number;
  readonly page:
    | { readonly kind: 'form' }
    | { readonly kind: 'refused'; readonly reason: PageRejection }
    /** A form, but of another procedure than the case has that the tab is bound to. */
    | { readonly kind: 'otherCase' }
    /** A page after 確認へ進む that shows the entries of the form as text; only of a bound tab. */
    | { readonly kind: 'confirmation' }
    | { readonly kind: 'elsewhere' };
  readonly bound: CaseSummary | null;
  readonly report: FillReport | null;
  /** The last check that was requested; it holds no value. */
  readonly check: CheckReport | null;
  /** The work in progress on the page, or how the last one ended. */
  readonly run: Run;
}

/** The part of a tab's state that work on its page changes. */
export type TabChange = Partial<Pick<TabState, 'report' | 'check' | 'run'>>;

export type Step = 'next' | 'previous';

/** The result of pointing at a control by hand. */
export type PointResult =
  | 'pointed'
  | 'cancelled'
  /** There is no control where the person pointed. */
  | 'noControl'
  /** The control is of another kind than the row's, so it cannot take its value. */
  | 'otherKind'
  /** Another row already matches this control. */
  | 'taken';

const tab = z.strictObject({ tabId: z.int().min(0) });

/** Ids of rows repeat between procedures, so a row is named together with its procedure. */
const procedure = z.string().max(64);

const caseId = z.string().max(64);

/** Whose page a person has seen: marks made by the page's own side. */
const seen = z.array(z.string().max(40)).max(20).optional();

const nothing = z.null();

/** Messages about a tab and the form in it. */
export const tabMessages = {
  'tab.state': message<{ tabId: number }, TabState>()('window', tab),
  'tab.bind': message<{ tabId: number; caseId: string }, TabState>()('window', tab.extend({ caseId })),
  'tab.unbind': message<{ tabId: number }, TabState>()('window', tab),
  'tab.fill': message<{ tabId: number; options: FillOptions }, FillReport>()(
    'window',
    tab.extend({
      options: z.strictObject({ existing: z.enum(['keep', 'replace']), identityConfirmed: z.boolean(), seen }),
    }),
  ),
  'tab.cancel': message<{ tabId: number }, null>()('window', tab),
  'tab.undo': message<{ tabId: number }, UndoReport>()('window', tab),
  /**
   * Scrolls the page to a row, before or after a fill; `shown` is false if the page does not have the row or hides it.
   */
  'tab.show': message<{ tabId: number; procedure: string; row: string }, { shown: boolean }>()(
    'window',
    tab.extend({ procedure, row: z.string().max(100) }),
  ),
  /**
   * Reads the whole form as it is and compares it with the bound case; writes nothing. `watch`: from then on the page
   * reports changes, and `tab.checked` is kept up to date. `identityConfirmed`: the person has seen that the page seems
   * to be somebody else's; `seen`: which page that was, from the check. `again`: not requested by a person, but by a
   * window because the background has lost the check.
   */
  'tab.check': message<
    {
      tabId: number;
      identityConfirmed: boolean;
      seen?: readonly string[] | undefined;
      watch: boolean;
      again?: boolean | undefined;
    },
    Checked
  >()(
    'window',
    tab.extend({
      identityConfirmed: z.boolean(),
      seen,
      watch: z.boolean(),
      again: z.boolean().optional(),
    }),
  ),
  /** The current check of a watched tab; null if none is held any more: send `tab.check` then. */
  'tab.checked': message<{ tabId: number }, Checked | null>()('window', tab),
  'tab.unwatch': message<{ tabId: number }, null>()('window', tab),
  /**
   * Puts the case's value of one part onto the page, replacing what is there, and reads it back. `entry`: the row of
   * the case's entry that the person saw it compared with, if blocks are in another order; refused when that has
   * changed.
   */
  'tab.put': message<{ tabId: number; row: string; part: string; entry: string | null }, FillReport>()(
    'window',
    tab.extend({ row: z.string().max(100), part: z.string().max(20), entry: z.string().max(100).nullable() }),
  ),
  /**
   * Lets the person point on the page at the control of a row that was not found; the pointing is stored. Returns the
   * result, with the words of the row that the person pointed at.
   */
  'tab.point': message<
    { tabId: number; procedure: string; row: string; part: string },
    { result: PointResult; words: string }
  >()('window', tab.extend({ procedure, row: z.string().max(100), part: z.string().max(20) })),
  'pointings.list': message<null, readonly Pointing[]>()('window', nothing),
  'pointings.remove': message<Pick<Pointing, 'procedure' | 'row' | 'part'>, null>()(
    'window',
    z.strictObject({
      procedure,
      row: z.string().max(100),
      part: z.string().max(20),
    }),
  ),
  /** All pointings as the text of a file for colleagues; it holds only the page's words. */
  'pointings.export': message<null, { text: string }>()('window', nothing),
  'pointings.import': message<{ text: string }, { count: number }>()(
    'window',
    z.strictObject({ text: z.string().max(2_000_000) }),
  ),
  /** Goes to the next or previous difference on the page. */
  'tab.step': message<{ tabId: number; to: Step }, { row: string | null }>()(
    'window',
    tab.extend({ to: z.enum(['next', 'previous']) }),
  ),
};
