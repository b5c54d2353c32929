import type { Page } from 'playwright-core';
import { manyCases } from '../../fixtures/many';
import { ask } from './messages';

/** How many cases are imported at once: a message of some twenty megabytes. */
const batchSize = 2500;

/** The date around which seeded cases are dated. */
export const seedDay = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());

/** Fills an open vault with fictional cases, by the product's own import, from a page of the extension. */
export async function seedCases(page: Page, count: number): Promise<void> {
  const many = manyCases(seedDay());
  for (let at = 0; at < count; at += batchSize) {
    await ask(page, 'exchange.import', { text: many.batch(at, Math.min(count, at + batchSize)) });
  }
}
