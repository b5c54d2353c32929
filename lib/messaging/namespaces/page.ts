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

/** What a watched page has to tell. */
export interface PageChanges {
  readonly parts: readonly PartReading[];
  /** Set when the whole page was read anew and is built or accepted otherwise than before. */
  readonly page: Pick<PageReading, 'page' | 'revision'> | null;
  /** Whose page it is by now, as `PageReading.person`. */
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
  /** Is this the form of one of these procedures? Asked once for all of them; writes nothing. */
  'page.look': { in: readonly { portalName: string; status: FillPlan['status'] }[]; out: TabState['page'] };
  'page.fill': { in: { job: FillPlan; options: FillOptions }; out: FillReport };
  'page.cancel': { in: null; out: null };
  /** Nothing is to be written any more, at once: the vault has been locked, or the tab has left its case. */
  'page.stop': { in: null; out: null };
  'page.undo': { in: null; out: UndoReport };
  /** What the page knows of the work on it. */
  'page.run': { in: null; out: PageRun };
  /** `job` is the form's rows without any value, to find the row by. */
  'page.show': { in: { row: string; job: FillPlan }; out: { shown: boolean } };
  /**
   * Reads the whole form. `job` is its rows without any value, by the name `form`; it is left out once the page knows it,
   * and a page that does not answers null. With `watch`, the page tells of changes from then
   * on; null leaves the watching as it is.
   */
  'page.read': { in: { form: string; job: FillPlan | null; watch: boolean | null }; out: PageReading | null };
  'page.unwatch': { in: null; out: null };
  /** Reads a page that shows entries as text, by the labels of `job`. */
  'page.shown': { in: { job: FillPlan }; out: ConfirmationPage };
  /**
   * Marks rows of the page that was read last; those that are not named lose their mark. `isAsked`: a person has asked for the
   * check; where it only follows the page, the page side draws what a person's own change has led to.
   */
  'page.mark': { in: { marks: readonly RowMark[]; isAsked: boolean }; out: null };
  'page.point': { in: { job: FillPlan; row: string; part: string }; out: PageAim };
  'page.step': { in: { to: Step }; out: { row: string | null } };
  /** Takes the marks off. */
  'page.clear': { in: null; out: null };
}

export type PageMessageName = keyof PageProtocol;

const nothing = z.null();

const reportShape = z.looseObject({
  end: z.enum(['done', 'cancelled', 'stopped', 'pageRefused', 'identityDiffers']),
  outcomes: z.array(z.looseObject({ row: z.string().max(100), outcome: z.enum(outcomeKinds) })).max(1000),
  writes: z.int().min(0),
});

/** A page may only say of its own fill what a fill can come to. */
function isReport(value: unknown): boolean {
  return reportShape.safeParse(value).success;
}

const acceptance = z.looseObject({ accepted: z.boolean(), drift: z.array(z.looseObject({})) });

/** Whose page a person has seen: marks that the page's own side has made. */
const seen = z.array(z.string().max(40)).max(20).optional();

const reading = z.strictObject({
  row: z.string().max(100),
  part: z.string().max(20),
  found: z.enum(['one', 'unconfirmed', 'missing', 'ambiguous', 'changed', 'disagree']),
  pointed: z.boolean().exactOptional(),
  // A page's text is taken as it is; longer than any box of the form is no reading of one.
  text: z.string().max(20_000),
  visible: z.boolean(),
  enabled: z.boolean(),
  limit: z.number().nullable(),
  control: z.strictObject({ id: z.string().max(500), name: z.string().max(500), order: z.int() }).nullable(),
});

/** Messages from a page to the background: the only ones that a page may send. */
export const pageMessages = {
  /** From a page: how far its fill is. Passed on to the extension's windows as an event. */
  'page.progress': message<FillProgress, null>()(
    'page',
    z.strictObject({ done: z.number(), total: z.number(), section: z.string().max(200) }),
  ),
  /** From a page: its work has ended after the background that asked for it. `page.run` says how. */
  'page.ended': message<null, null>()('page', nothing),
  /** From a page: the report of its last fill has changed, because the site changed what was filled. */
  'page.later': message<{ report: FillReport }, null>()(
    'page',
    z.strictObject({ report: z.custom<FillReport>(isReport) }),
  ),
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
