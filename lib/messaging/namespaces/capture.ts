import type { CaptureItem, CaptureProblem } from '../../engine/capture/item';
import type { IdentityCheck } from '../../engine/fill-plan';
import { z } from 'zod';
import { message } from '../message';

/** Where a page is taken over: into the case its tab is bound to, or into a new one. */
export type CaptureInto = 'bound' | 'new';

/** What a page would bring into a case. Holds values. */
export interface Capture {
  readonly items: readonly CaptureItem[];
  /** To be sent back with the choice. */
  readonly state: string;
  /** Whose page it is, compared with the case it would go into. */
  readonly identity: IdentityCheck;
  /** Whether a new employer would be created, too; an existing one with the page's 法人番号 is used instead. */
  readonly isNewEmployer: boolean;
}

const tab = z.strictObject({ tabId: z.int().min(0) });

const into = z.enum(['bound', 'new']);

/** Messages about taking over the content of a page. */
export const captureMessages = {
  /** What the page would bring into its case, or into a new one. Writes nothing. */
  'tab.capture': message<{ tabId: number; into: CaptureInto }, Capture>()('window', tab.extend({ into })),
  /** Takes the chosen items over, all or nothing; refuses if the page or the case has changed since `state`. */
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
  /**
   * Takes over what one row of the page says into the bound case. `entry`: the row of the case's entry that it was
   * compared with, as in `tab.put`; the value goes into that entry or nowhere.
   */
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
