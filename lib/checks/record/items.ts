import type { CheckEntry, RecordedItem, Settlement } from '../../domain/case/checks';
import { holdsMyNumber } from '../../domain/check-digits';
import { type Checked, isFinding, type PartCheck, type Sides } from '../../engine/check-report';
import { matchKey } from '../../engine/match';
import type { FoundDifference, FoundDifferences } from '../../spec/check-result';
import { textHash } from './found';

/** Notes on differences that are accepted, by `matchKey(row, part)`. */
export type Notes = Readonly<Record<string, string>>;

type Bare = Omit<RecordedItem, 'settled' | 'note'>;

/** The key of a recorded item. */
export const keyOfItem = ({ row, part }: Pick<RecordedItem, 'row' | 'part'>): string => matchKey(row, part);

/** The text on the page, as recorded. */
export function pageTextOf({ result, case: own, page }: Pick<RecordedItem, 'result' | 'case' | 'page'>): string {
  return page ?? (result === 'equal' ? (own ?? '') : '');
}

/**
 * The parts of a check as they are recorded: all except those that are empty on both sides or belong to another status.
 * Those are included too if the check before had a difference there that is gone now. A My Number is never recorded.
 * @param before the previous check in the same record
 * @param found what checks of the page have shown since then
 */
export function itemsOf(
  { report, sides }: Checked,
  notes: Notes,
  before: CheckEntry | null,
  now: Pick<CheckEntry, 'formHash' | 'pageHash'>,
  found: FoundDifferences,
): readonly RecordedItem[] {
  const earlier = new Map((before?.items ?? []).map((one) => [keyOfItem(one), one]));
  return report.parts.flatMap((part): RecordedItem[] => {
    const key = matchKey(part.row, part.part);
    const last = earlier.get(key);
    const both = sides[key] ?? { case: null, page: null };
    const bare = bareItem(part, both);
    const seen = found[key];
    const recorded = settlementOf(bare, last, before, now, notes[key]);
    const settled = recorded.settled || isFinding(bare.result) || !seen ? recorded : settledSince(seen, both);
    const says = part.result !== 'empty' && part.result !== 'otherStatus';
    return says || settled.settled ? [{ ...bare, ...settled }] : [];
  });
}

function bareItem({ row, part, result, reason, entry, pointed }: PartCheck, sides: Sides): Bare {
  const withheld = (['case', 'page'] as const).filter((side) => holdsMyNumber(sides[side] ?? ''));
  const texts = {
    case: withheld.includes('case') ? '' : (sides.case ?? ''),
    page: withheld.includes('page') || result === 'equal' ? '' : (sides.page ?? ''),
  };
  return {
    row,
    part,
    result,
    ...(reason === undefined ? {} : { reason }),
    ...(texts.case === '' ? {} : { case: texts.case }),
    ...(texts.page === '' ? {} : { page: texts.page }),
    ...(withheld.length === 0 ? {} : { withheld }),
    ...(entry === undefined ? {} : { entry: entry.repeat }),
    ...(pointed ? { pointed } : {}),
  };
}

type Settled = Pick<RecordedItem, 'settled' | 'note'>;

/**
 * The status of a difference: settled by a change of one side since the previous check, accepted with a note, or open.
 */
function settlementOf(
  one: Bare,
  last: RecordedItem | undefined,
  before: CheckEntry | null,
  now: Pick<CheckEntry, 'formHash' | 'pageHash'>,
  note: string | undefined,
): Settled {
  if (isFinding(one.result)) {
    if (note !== undefined) return { settled: 'accepted', note };
    // An accepted difference stays accepted as long as both sides stay the same.
    if (last?.settled === 'accepted' && last.note !== undefined && isSame(one, last))
      return { settled: 'accepted', note: last.note };
    return { settled: 'open' };
  }
  if (!last || !before || !isFinding(last.result)) return {};
  const changed = changedSide(one, last, before, now);
  return changed ? { settled: changed } : {};
}

/** How a difference that was shown, but not recorded, has disappeared; nothing if none of its texts was changed. */
function settledSince(seen: FoundDifference, sides: Sides): Settled {
  const [inCase, onPage] = [textHash(sides.case) !== seen.case, textHash(sides.page) !== seen.page];
  if (inCase) return { settled: onPage ? 'bothChanged' : 'caseChanged' };
  return onPage ? { settled: 'pageChanged' } : {};
}

const sideOf = (one: Bare, side: 'case' | 'page') =>
  `${one.withheld?.includes(side) ? '-' : '+'}${side === 'page' ? pageTextOf(one) : (one.case ?? '')}`;

const isSame = (one: Bare, last: Bare) =>
  one.result === last.result &&
  one.reason === last.reason &&
  one.entry === last.entry &&
  sideOf(one, 'case') === sideOf(last, 'case') &&
  sideOf(one, 'page') === sideOf(last, 'page');

function changedSide(
  one: Bare,
  last: Bare,
  before: CheckEntry,
  now: Pick<CheckEntry, 'formHash' | 'pageHash'>,
): Settlement | null {
  const [inCase, onPage] = [sideOf(one, 'case') !== sideOf(last, 'case'), sideOf(one, 'page') !== sideOf(last, 'page')];
  if (inCase && onPage) return 'bothChanged';
  if (inCase) return 'caseChanged';
  if (onPage) return 'pageChanged';
  // The texts are unchanged: something around them changed, such as a row that is shown now or an answer above.
  const [formMoved, pageMoved] = [before.formHash !== now.formHash, before.pageHash !== now.pageHash];
  if (formMoved && pageMoved) return 'bothChanged';
  return pageMoved ? 'pageChanged' : formMoved ? 'caseChanged' : null;
}
