import { type Preview, type PreviewTools, previewOf } from './preview';
import type { Feed } from './rows';
import { type Drafts, type FactsOf, standingFacts } from './standing-facts';

/** Says what the form would receive of a fact through one control. */
export type Previewer = (factPath: string, feed: Feed) => Preview;

/** A previewer of drafts as they stand now; make a new one when they change. */
export function makePreviewer(drafts: Drafts, today: string, tools: PreviewTools & { factsOf: FactsOf }): Previewer {
  // Facts differ only by the entry looked at, and a screen asks for hundreds of them.
  const known = new Map<string, ReturnType<typeof standingFacts>>();
  return (factPath, feed) => {
    const entry = factPath.split('.').slice(0, 3).join('.');
    const facts = known.get(entry) ?? standingFacts(drafts, factPath, today, tools.factsOf);
    known.set(entry, facts);
    return previewOf(feed, facts, tools);
  };
}
