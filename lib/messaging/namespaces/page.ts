import type { FillOptions, FillProgress, FillReport, FillPlan, UndoReport } from '../../engine/fill-plan';
import type { PointedControl } from '../../engine/pointing';
import type { PageReading, PartReading } from '../../engine/reading';
import type { PageRun } from '../../engine/run';
import type { ConfirmationPage } from '../../engine/confirmation';
import type { CheckResult } from '../../spec/check-result';
import { z } from 'zod';
import { outcomeKinds } from '../../spec/outcome';
import type { TabState, Step, PointResult } from './tab';
import { message } from '../message';

/** A page's answer to `page.point`. */
export type PageAim =
  | { readonly result: 'pointed'; readonly target: PointedControl; readonly revision: string }
  | { readonly result: Exclude<PointResult, 'pointed'>; readonly words: string };

/** The changes that a watched page reports. */
export interface PageChanges {
  readonly parts: readonly PartReading[];
  /** Set when the whole page was read again and its structure or acceptance has changed. */
  readonly page: Pick<PageReading, 'page' | 'revision'> | null;
  /** Whose page it is now, as in `PageReading.person`. */
  readonly person?: PageReading['person'] | undefined;
  /** Milliseconds of script on the page. */
  readonly ms: number;
}

/** How a row is marked on the page after a check. */
export interface RowMark {
  readonly row: string;
  readonly result: CheckResult;
}

/** Every message from the background to a page. */
export interface PageProtocol {
  /** Whether this page is the form of one of these procedures. Asked once for all of them; writes nothing. */
  'page.look': { in: readonly { portalName: string; status: FillPlan['status'] }[]; out: TabState['page'] };
  'page.fill': { in: { job: FillPlan; options: FillOptions }; out: FillReport };
  'page.cancel': { in: null; out: null };
  /** Writing must stop at once: the vault was locked, or the tab has left its case. */
  'page.stop': { in: null; out: null };
  'page.undo': { in: null; out: UndoReport };
  /** What the page knows about the work on it. */
  'page.run': { in: null; out: PageRun };
  /** `job` holds the form's rows without any value, to find the row. */
  'page.show': { in: { row: string; job: FillPlan }; out: { shown: boolean } };
  /**
   * Reads the whole form. `job` holds its rows without any value, under the name `form`. It is left out once the page
   * knows it; a page that does not know it answers null. With `watch`, the page reports changes from then on; null
   * leaves the watching as it is.
   */
  'page.read': { in: { form: string; job: FillPlan | null; watch: boolean | null }; out: PageReading | null };
  'page.unwatch': { in: null; out: null };
  /** Reads a page that shows entries as text, by the labels of `job`. */
  'page.shown': { in: { job: FillPlan }; out: ConfirmationPage };
  /**
   * Marks rows of the last reading; rows not listed lose their mark. `isAsked`: a person has asked for the check.
   * Otherwise the marks only follow the page, and the page side draws only what a person's own change has caused.
   */
  'page.mark': { in: { marks: readonly RowMark[]; isAsked: boolean }; out: null };
  'page.point': { in: { job: FillPlan; row: string; part: string }; out: PageAim };
  'page.step': { in: { to: Step }; out: { row: string | null } };
  /** Removes the marks. */
  'page.clear': { in: null; out: null };
}

export type PageMessageName = keyof PageProtocol;

const nothing = z.null();

const reportShape = z.looseObject({
  end: z.enum(['done', 'cancelled', 'stopped', 'pageRefused', 'identityDiffers']),
  outcomes: z.array(z.looseObject({ row: z.string().max(100), outcome: z.enum(outcomeKinds) })).max(1000),
  writes: z.int().min(0),
});

/** About its own fill, a page may report only possible results of a fill. */
function isReport(value: unknown): boolean {
  return reportShape.safeParse(value).success;
}

const acceptance = z.looseObject({ accepted: z.boolean(), drift: z.array(z.looseObject({})) });

/** Whose page a person has seen: marks made by the page's own side. */
const seen = z.array(z.string().max(40)).max(20).optional();

const reading = z.strictObject({
  row: z.string().max(100),
  part: z.string().max(20),
  found: z.enum(['one', 'unconfirmed', 'missing', 'ambiguous', 'changed', 'disagree']),
  pointed: z.boolean().exactOptional(),
  // A page's text is taken as it is; a text longer than any box of the form is not a valid reading.
  text: z.string().max(20_000),
  visible: z.boolean(),
  enabled: z.boolean(),
  limit: z.number().nullable(),
  control: z.strictObject({ id: z.string().max(500), name: z.string().max(500), order: z.int() }).nullable(),
});

/** Messages from a page to the background: the only ones that a page may send. */
export const pageMessages = {
  /** From a page: the progress of its fill. Passed on to the extension's windows as an event. */
  'page.progress': message<FillProgress, null>()(
    'page',
    z.strictObject({ done: z.number(), total: z.number(), section: z.string().max(200) }),
  ),
  /** From a page: its work has ended after the background that requested it. `page.run` says how. */
  'page.ended': message<null, null>()('page', nothing),
  /** From a page: the report of its last fill has changed, because the site changed filled values. */
  'page.later': message<{ report: FillReport }, null>()(
    'page',
    z.strictObject({ report: z.custom<FillReport>(isReport) }),
  ),
  /** From a page whose shape is recorded: a choice has been tried. */
  'page.tried': message<null, null>()('page', nothing),
  /** From a watched page: what has changed on it. */
  'page.changed': message<PageChanges, null>()(
    'page',
    z.strictObject({
      parts: z.array(reading).max(2000),
      page: z
        .strictObject({
          page: z.custom<PageReading['page']>((page) => acceptance.safeParse(page).success),
          revision: z.string().max(40),
        })
        .nullable(),
      person: seen,
      ms: z.number(),
    }),
  ),
};
