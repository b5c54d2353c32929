import { matchKey } from '../spec/part-key';
import { fold } from './fold';
import type { Drift, FillPlan, PlannedRow } from './fill-plan';
import { controlOf, type Matches } from './match';
import type { PageFacts } from './page-facts';
import { type Renamed, renamedRows, rowsWithoutName } from './renamed-rows';

/** How many new rows, and new options of one list, are reported at most. Nobody reads a longer list line by line. */
const mostTold = 100;

/**
 * How the page differs from the rows we know: rows and options that are missing or new, limits and kinds that changed.
 * Holds only the portal's own words.
 */
export function driftOf(job: FillPlan, page: PageFacts, matches: Matches): Drift[] {
  const renamed = renamedRows(job, page, matches);
  return [
    ...sectionDrift(job, page),
    ...rowDrift(job, page, matches, renamed),
    ...unknownRows(job, page, matches, renamed),
  ];
}

const isOfOtherStatus = (row: PlannedRow) =>
  row.parts.every(({ want }) => want.state === 'none' && want.reason === 'otherStatus');

function sectionDrift(job: FillPlan, page: PageFacts): Drift[] {
  const there = new Set(page.sections);
  // Headings over rows of other statuses, and the line with the procedure's name, are ignored here.
  const used = new Set(job.rows.filter((row) => !isOfOtherStatus(row)).map((row) => row.section));
  return job.sections
    .filter((section) => used.has(section) && !there.has(fold(section)))
    .map((section) => ({ kind: 'sectionMissing', row: null, label: section, section }));
}

function rowDrift(job: FillPlan, page: PageFacts, matches: Matches, renamed: ReadonlyMap<string, Renamed>): Drift[] {
  return job.rows.flatMap((row): Drift[] => {
    const about = { row: row.row, label: row.label, section: row.section };
    const states = row.parts.map((part) => matches.get(matchKey(row.row, part.part))?.state);
    const pointed = row.parts.flatMap((part) => {
      const match = matches.get(matchKey(row.row, part.part));
      return match && 'pointed' in match ? (controlOf(match, page) ?? []) : [];
    });
    const [byHand] = pointed;
    if (byHand) return [{ ...about, kind: 'pointed', detail: page.rows[byHand.row]?.words ?? '' }];
    if (states.includes('missing')) {
      const now = renamed.get(row.row);
      if (!now) return [{ ...about, kind: 'rowMissing' } as const];
      return [{ ...about, kind: now.how, detail: page.rows[now.at]?.words ?? '' }];
    }
    // Rows that are never touched may be built in any way.
    if (isOfOtherStatus(row) || row.parts.every(({ want }) => want.state === 'yours')) return [];
    if (states.includes('ambiguous')) return [{ ...about, kind: 'ambiguous' } as const];
    if (states.includes('disagree')) return [{ ...about, kind: 'witnessesDisagree' } as const];
    if (states.includes('changed')) return [{ ...about, kind: 'kindChanged' } as const];
    const first = row.parts.flatMap((part) => controlOf(matches.get(matchKey(row.row, part.part)), page) ?? [])[0];
    const isRequired = page.rows[first?.row ?? -1]?.required;
    const required: Drift[] =
      isRequired === undefined || isRequired === row.required
        ? []
        : [{ ...about, kind: isRequired ? 'nowRequired' : 'noLongerRequired' }];
    const ofParts = row.parts.flatMap((part) => {
      const control = controlOf(matches.get(matchKey(row.row, part.part)), page);
      if (!control) return [];
      const list = part.list === undefined ? [] : (job.lists[part.list] ?? []);
      return [
        ...optionDrift(list, control.options).map((option) => ({ ...about, ...option })),
        ...limitDrift(part.limit, control.limit).map((limit) => ({ ...about, ...limit })),
      ];
    });
    return [...required, ...ofParts];
  });
}

/** Results of earlier comparisons of two lists: the form and the page have the same lists many times. */
const compared = new WeakMap<
  readonly string[],
  WeakMap<readonly string[], readonly Pick<Drift, 'kind' | 'detail'>[]>
>();

function optionDrift(list: readonly string[], there: readonly string[]): readonly Pick<Drift, 'kind' | 'detail'>[] {
  if (list.length === 0) return [];
  const ofList = compared.get(list) ?? new WeakMap<readonly string[], readonly Pick<Drift, 'kind' | 'detail'>[]>();
  const before = ofList.get(there);
  if (before) return before;
  const result = compareOptions(list, there);
  ofList.set(there, result);
  compared.set(list, ofList);
  return result;
}

function compareOptions(list: readonly string[], there: readonly string[]): Pick<Drift, 'kind' | 'detail'>[] {
  const known = new Set(list.map(fold));
  const present = new Set(there);
  return [
    ...list
      .filter((option) => !present.has(fold(option)))
      .map((detail) => ({ kind: 'optionMissing' as const, detail })),
    ...[...new Set(there)]
      .filter((option) => !known.has(option))
      .slice(0, mostTold)
      .map((detail) => ({ kind: 'optionUnknown' as const, detail })),
  ];
}

function limitDrift(ours: number | undefined, theirs: number | null): Pick<Drift, 'kind' | 'detail'>[] {
  if (ours === undefined || theirs === null || ours === theirs) return [];
  return [{ kind: 'limitChanged', detail: `${ours} → ${theirs}` }];
}

function unknownRows(job: FillPlan, page: PageFacts, matches: Matches, renamed: ReadonlyMap<string, Renamed>): Drift[] {
  const told = new Map<string, Drift>();
  const taken = new Set([...renamed.values()].map(({ at }) => at));
  for (const index of rowsWithoutName(job, page, matches)) {
    const row = page.rows[index];
    if (!row || taken.has(index)) continue;
    const { label, words, section, required } = row;
    const key = `${section}\n${label}\n${required}`;
    if (!told.has(key)) told.set(key, { kind: 'rowUnknown', row: null, label: words, section, required });
    if (told.size === mostTold) break;
  }
  return [...told.values()];
}
