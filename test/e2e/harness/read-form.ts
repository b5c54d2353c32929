import { emptyPlan } from '../../../lib/engine/empty-plan';
import type { PageReading } from '../../../lib/engine/reading';
import { readerOf, readForm } from '../../../lib/page/read';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';

/**
 * Reads the form of the page in which it runs, as the content script does. Bundled into one script for a page's own
 * world.
 */
export function run(): PageReading {
  return readForm(document, readerOf(emptyPlan(coeGijinkoku, '2026-11-02'))).reading;
}
