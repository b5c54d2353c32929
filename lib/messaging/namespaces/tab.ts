import type { Checked, CheckReport } from '../../engine/check-report';
import type { FillOptions, FillReport, PageRejection, UndoReport } from '../../engine/fill-plan';
import type { Pointing } from '../../engine/pointing';
import type { Run } from '../../engine/run';
import { z } from 'zod';
import type { CaseSummary } from './records';
import { message } from '../message';

/** What is known of a tab. */
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
  /** The last check that was asked for; it holds no value. */
  readonly check: CheckReport | null;
  /** What is being done on the page, or how the last of it ended. */
  readonly run: Run;
}

/** What work on a page changes of the state of its tab. */
export type TabChange = Partial<Pick<TabState, 'report' | 'check' | 'run'>>;

export type Step = 'next' | 'previous';

/** What came of pointing at a control by hand. */
export type PointResult =
  | 'pointed'
  | 'cancelled'
  /** There is no control where the person pointed. */
  | 'noControl'
  /** The control is of another kind than the row's, so it cannot take its value. */
  | 'otherKind'
  /** Another row is known by this control already. */
  | 'taken';

const tab = z.strictObject({ tabId: z.int().min(0) });

/** Ids of rows repeat between procedures: a row is named with its own. */
const procedure = z.string().max(64);

const caseId = z.string().max(64);

/** Whose page a person has seen: marks that the page's own side has made. */
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
  /** Scrolls the page to a row, before or after a fill; `shown` is false where the page has it not, or hides it. */
  'tab.show': message<{ tabId: number; procedure: string; row: string }, { shown: boolean }>()(
    'window',
    tab.extend({ procedure, row: z.string().max(100) }),
  ),
  /**
   * Reads the whole form as it stands and compares it with the bound case; writes nothing. `watch`: from then on the page
   * tells what changes, and `tab.checked` stays true to it. `identityConfirmed`: the person has seen that the page seems
   * to be somebody else's; `seen`: which page that was, as the check told it. `again`: no person asks, the window has to
   * because the background has forgotten.
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
  /** The check of a watched tab as it is now; null where none is held any more: ask `tab.check` then. */
  'tab.checked': message<{ tabId: number }, Checked | null>()('window', tab),
  'tab.unwatch': message<{ tabId: number }, null>()('window', tab),
  /**
   * Puts the case's value of one part onto the page, over what stands there, and reads it back. `entry`: the row of the
   * case's entry that the person saw it compared with, where blocks stand in another order; refused when that has changed.
   */
  'tab.put': message<{ tabId: number; row: string; part: string; entry: string | null }, FillReport>()(
    'window',
    tab.extend({ row: z.string().max(100), part: z.string().max(20), entry: z.string().max(100).nullable() }),
  ),
  /**
   * Lets the person point on the page at the control of a row that was not found; kept from then on. The answer tells what
   * came of it, with the words of the row that was pointed to.
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
  /** All pointings as the text of a file for colleagues; it holds the page's words only. */
  'pointings.export': message<null, { text: string }>()('window', nothing),
  'pointings.import': message<{ text: string }, { count: number }>()(
    'window',
    z.strictObject({ text: z.string().max(2_000_000) }),
  ),
  /** Goes to the next or the previous difference on the page. */
  'tab.step': message<{ tabId: number; to: Step }, { row: string | null }>()(
    'window',
    tab.extend({ to: z.enum(['next', 'previous']) }),
  ),
};
