import { matchKey } from '../spec/part-key';
import { fold } from './fold';
import type { FillPlan, PlannedPart } from './fill-plan';
import { controlOf, type Matches } from './match';
import type { PageFacts } from './page-facts';
import { describeControl } from './pointing';
import type { RecognisedPart, RecognisedRow } from './predicted';

/** More of each side's own options than a person reads one by one are not told. */
const mostTold = 20;

/** What the page has of the form's predicted rows; nothing where the form has none. */
export function recognisedOn(
  job: FillPlan,
  page: PageFacts,
  matches: Matches,
): { readonly predicted?: readonly RecognisedRow[] } {
  const rows = job.rows.flatMap(({ row, label, item, repeat, parts }): RecognisedRow[] => {
    const predicted = parts.flatMap((part) => recognisedPart(job, page, matches, row, part));
    return predicted.length === 0 ? [] : [{ row, label, item, repeat: repeat?.index ?? null, parts: predicted }];
  });
  return rows.length === 0 ? {} : { predicted: rows };
}

function recognisedPart(
  { lists }: FillPlan,
  page: PageFacts,
  matches: Matches,
  row: string,
  { part, predicted, list, want }: PlannedPart,
): RecognisedPart[] {
  // What is a person's own, or another status's, is never filled: there is nothing to confirm.
  if (!predicted || want.state === 'yours' || (want.state === 'none' && want.reason === 'otherStatus')) return [];
  const match = matches.get(matchKey(row, part));
  const control = controlOf(match, page);
  const target = control && describeControl(page, control.key);
  const known = list === undefined ? [] : (lists[list] ?? []);
  const there = new Set(control?.options);
  const ours = new Set(known.map(fold));
  return [
    {
      part,
      found: match?.state ?? 'missing',
      confirmedOn: predicted.confirmed?.on ?? null,
      control: target && {
        target,
        options: there.size,
        missing: known.filter((option) => !there.has(fold(option))).slice(0, mostTold),
        unknown: [...there].filter((option) => known.length > 0 && !ours.has(option)).slice(0, mostTold),
      },
    },
  ];
}
