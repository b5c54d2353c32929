import { isRequired, type Preview, type PreviewTools, previewOf } from './preview';
import type { Feed } from './rows';
import { type Drafts, type FactsOf, isPreviewable, previewFacts } from './preview-facts';

/** Says what the form would receive of a fact through one control. */
export interface Previewer {
  (factPath: string, feed: Feed): Preview;
  /** Whether the portal requires the row in the case's present state; absent if nobody asks. */
  readonly isRequired?: (factPath: string, feed: Feed) => boolean;
}

/** A previewer of the present drafts; make a new one when they change. */
export function makePreviewer(drafts: Drafts, today: string, tools: PreviewTools & { factsOf: FactsOf }): Previewer {
  // Facts differ only by the previewed entry, and a screen asks for hundreds of them.
  const known = new Map<string, ReturnType<typeof previewFacts>>();
  const factsFor = (factPath: string) => {
    const entry = factPath.split('.').slice(0, 3).join('.');
    const facts = known.get(entry) ?? previewFacts(drafts, factPath, today, tools.factsOf);
    known.set(entry, facts);
    return facts;
  };
  return Object.assign((factPath: string, feed: Feed) => previewOf(feed, factsFor(factPath), tools), {
    isRequired: (factPath: string, feed: Feed) => {
      const facts = factsFor(factPath);
      // Of several schools or people, the form asks only for the chosen one.
      return isPreviewable(drafts, factPath, facts) && isRequired(feed, facts);
    },
  });
}
