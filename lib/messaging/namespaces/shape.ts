import type { ShapeFile, ShapeTry } from '../../engine/shape/shape-file';
import { z } from 'zod';
import { message } from '../message';

/** What a page's shape side is asked: the words to read, and whether a recording of choices begins, ends or stays. */
export interface ShapeQuestion {
  readonly name: 'page.shape';
  readonly input: { readonly watch: 'start' | 'stop' | null };
}

/** The shape of a tab's page, as it would go into a file now. Holds no value. */
export interface RecordedShape {
  readonly file: ShapeFile;
  /** Choices are being recorded on the page. */
  readonly isRecording: boolean;
  readonly tries: readonly ShapeTry[];
}

/** Messages about the shape of the portal's pages. */
export const shapeMessages = {
  /**
   * Reads the shape of any page of the portal. `start` begins to record its choices, `stop` ends that and forgets what
   * was noted; null leaves it as it is. Nothing is stored, and nothing on the page changes.
   */
  'shape.read': message<{ tabId: number; watch: 'start' | 'stop' | null }, RecordedShape>()(
    'window',
    z.strictObject({ tabId: z.int().min(0), watch: z.enum(['start', 'stop']).nullable() }),
  ),
};
