import type { CaptureItem, CaptureProblem } from '../../engine/capture/item';
import type { IdentityCheck } from '../../engine/fill-plan';
import { z } from 'zod';
import { message } from '../message';

/** Where a page is taken: the case its tab is bound to, or a new one. */
export type CaptureInto = 'bound' | 'new';

/** What a page would bring into a case. Holds values. */
export interface Capture {
  readonly items: readonly CaptureItem[];
  /** To be given back with the choice. */
  readonly state: string;
  /** Whose page it is, to the case it would go into. */
  readonly identity: IdentityCheck;
  /** Whether an employer would be made, too; one with the page's 法人番号 is used again. */
  readonly isNewEmployer: boolean;
}

const tab = z.strictObject({ tabId: z.int().min(0) });

const into = z.enum(['bound', 'new']);

/** Messages about taking over what a page holds. */
export const captureMessages = {
  /** What the page would bring into its case, or into a new one. Writes nothing. */
  'tab.capture': message<{ tabId: number; into: CaptureInto }, Capture>()('window', tab.extend({ into })),
  /** Takes the chosen items over, all or nothing; refuses when page or case have changed since `state`. */
  'capture.apply': message<
    { tabId: number; into: CaptureInto; chosen: readonly string[]; state: string; identityConfirmed: boolean },
    { caseId: string }
  >()(
    'window',
    tab.extend({
      into,
      chosen: z.array(z.string().max(200)).max(1000),
      state: z.string().max(40),
      identityConfirmed: z.boolean(),
    }),
  ),
  /** Takes what one row of the page says into the bound case; `entry` as above: into that entry, or not at all. */
  'tab.take': message<
    { tabId: number; row: string; entry: string | null; identityConfirmed: boolean },
    { taken: boolean; problem: CaptureProblem | null }
  >()(
    'window',
    tab.extend({
      row: z.string().max(100),
      entry: z.string().max(100).nullable(),
      identityConfirmed: z.boolean(),
    }),
  ),
};
