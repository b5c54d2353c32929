import type { AskedBlock } from './ask';
import type { QuestionnairePart } from './sheets';

/** What is asked about one of several cases. */
interface CaseBlocks {
  readonly caseId: string;
  /** Whom it is about, in the questionnaire's language. */
  readonly heading: string;
  readonly blocks: readonly AskedBlock[];
}

/**
 * The questions of several cases of one employer: facts of the employer once, in the first case, then those of each
 * case under its heading.
 */
export function jointParts(cases: readonly CaseBlocks[], sharedHeading: string): readonly QuestionnairePart[] {
  const [first] = cases;
  if (!first) return [];
  if (cases.length === 1) return [{ caseId: first.caseId, blocks: first.blocks }];
  const shared = new Map<string, AskedBlock>();
  for (const block of cases.flatMap(({ blocks }) => blocks.filter(isShared))) {
    const known = shared.get(block.at);
    const told = new Set(known?.facts.map(({ place }) => place));
    const facts = [...(known?.facts ?? []), ...block.facts.filter(({ place }) => !told.has(place))];
    shared.set(block.at, { ...(known ?? block), facts });
  }
  const parts = [
    { caseId: first.caseId, heading: sharedHeading, blocks: [...shared.values()] },
    ...cases.map(({ caseId, heading, blocks }) => ({
      ...{ caseId, heading },
      blocks: blocks.filter((block) => !isShared(block)),
    })),
  ];
  return parts.filter(({ blocks }) => blocks.length > 0);
}

const isShared = ({ at }: AskedBlock): boolean => at === 'employer' || at.startsWith('employer.');
