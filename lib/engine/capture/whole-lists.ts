import type { FactPath, Facts } from '../../domain/facts';
import type { CaseRecords } from '../../domain/records';
import { targetOf } from '../capture-targets';
import { sameMeaning } from '../../convert/convert';
import { portalTextAt } from '../portal-text';
import type { PageStatement, RowPart } from './answers';
import { valueAt } from '../../facts/draft';
import type { Edit } from './edit';
import type { CaptureItem, CaptureProblem } from './item';

/** An entry that is a choice and, if the choice is その他, its details. */
interface Entry {
  readonly code?: string;
  readonly other?: string;
}

/** An entry as stored in the record, and as the case would put it on the form. */
interface Kept {
  readonly raw: Entry;
  readonly stated: Entry;
}

/** What a page proposes for a list as a whole. */
export interface ListProposal {
  readonly item: CaptureItem;
  readonly edits: readonly Edit[];
  readonly planRows: readonly string[];
}

type WholeTarget = Extract<PageStatement['target'], { kind: 'whole' }>;
type WholeAnswer = PageStatement & { readonly target: WholeTarget };
const isWhole = (answer: PageStatement): answer is WholeAnswer => answer.target.kind === 'whole';

/**
 * Lists whose order has no meaning (other business types, other occupations). Each is taken over as a whole: an entry
 * of the page that the case does not have goes to the place of its block. Entries that the page does not mention stay.
 */
export function wholeLists(
  answers: readonly PageStatement[],
  records: CaseRecords,
  facts: Facts,
  stated: ReadonlyMap<FactPath, readonly RowPart[]>,
): readonly ListProposal[] {
  const lists = new Map<string, WholeAnswer[]>();
  for (const answer of answers.filter(isWhole)) {
    const key = `${answer.target.record}.${answer.target.path}`;
    lists.set(key, [...(lists.get(key) ?? []), answer]);
  }
  return [...lists.values()].flatMap((told) => listProposal(told, records, facts, stated));
}

interface ListPlace {
  readonly place: RowPart;
  readonly target: WholeTarget;
}

/** Every part of one list of the form. */
function placesOf(
  list: CaptureItem['target'],
  stated: ReadonlyMap<FactPath, readonly RowPart[]>,
): readonly ListPlace[] {
  return [...stated].flatMap(([from, places]) => {
    const target = targetOf(from);
    if (target?.kind !== 'whole' || target.record !== list.record || target.path !== list.path) return [];
    return places.map((place) => ({ place, target }));
  });
}

function listProposal(
  told: readonly WholeAnswer[],
  records: CaseRecords,
  facts: Facts,
  stated: ReadonlyMap<FactPath, readonly RowPart[]>,
): readonly ListProposal[] {
  const [first] = told;
  const field = first?.told[0]?.field;
  if (first === undefined || field === undefined) return [];
  const target = { record: first.target.record, path: first.target.path };
  const places = placesOf(target, stated);
  const current = entriesAt(records, facts, target, places);
  const present = told.filter(({ read }) => read.ok || read.problem !== 'leftOver');
  const page = pageEntries(present.length === 0 ? told : present);
  const isSame = page.entries.every(([, entry]) => current.some((one) => has(one.stated, entry)));
  const state = page.problem !== null ? 'impossible' : isSame ? 'same' : current.length === 0 ? 'new' : 'changed';
  const merged = mergedWith(current, page.entries);
  const isOwnCodes = !target.path.endsWith('.others');
  return [
    {
      item: {
        id: `${target.record}.${target.path}`,
        rows: [...new Set(told.flatMap((answer) => answer.told.map((one) => one.field.id)))],
        label: field.label,
        section: field.section,
        target,
        pageText:
          page.problem === 'myNumber' ? '' : told.flatMap((answer) => answer.told.map(({ text }) => text)).join('、'),
        caseText: current.length === 0 ? null : current.map((entry) => wordsOf(entry.stated, places)).join('、'),
        state,
        ...(page.problem === null ? {} : { problem: page.problem }),
      },
      edits: [{ ...target, value: merged.map(({ raw }) => (isOwnCodes ? (raw.code ?? '') : raw)) }],
      planRows: places.flatMap(({ place, target: { block } }) =>
        merged[block]?.raw === current[block]?.raw ? [] : [place.field.id],
      ),
    },
  ];
}

/** The case's entries, each also with the case's own text for its details, if there is a current one. */
function entriesAt(
  records: CaseRecords,
  facts: Facts,
  { record, path }: CaptureItem['target'],
  places: readonly ListPlace[],
): readonly Kept[] {
  const list = valueAt(records[record], path);
  if (!Array.isArray(list)) return [];
  return list.map((entry: unknown, at): Kept => {
    if (typeof entry === 'string') return { raw: { code: entry }, stated: { code: entry } };
    const raw = { ...textAt(entry, 'code'), ...textAt(entry, 'other') };
    const field = places.find(({ target }) => target.block === at && target.member === 'other')?.place.field;
    const own = field && portalTextAt(field, facts);
    return { raw, stated: own?.state === 'stands' ? { ...raw, other: own.text } : raw };
  });
}

function textAt<Member extends string>(entry: unknown, member: Member): Partial<Record<Member, string>> {
  const text = valueAt(entry, member);
  return typeof text === 'string' ? ({ [member]: text } as Partial<Record<Member, string>>) : {};
}

interface PageEntries {
  readonly problem: CaptureProblem | null;
  /** Entries with their blocks. */
  readonly entries: readonly (readonly [number, Entry])[];
}

function pageEntries(told: readonly WholeAnswer[]): PageEntries {
  const wrong = told.flatMap(({ read }) => (read.ok ? [] : [read.problem]))[0];
  if (wrong !== undefined) return { problem: wrong, entries: [] };
  const byBlock = new Map<number, Partial<Entry>>();
  for (const { target, read } of told) {
    if (read.ok) byBlock.set(target.block, { ...byBlock.get(target.block), [target.member]: String(read.value) });
  }
  const entries = [...byBlock].flatMap(([block, { code, other }]): (readonly [number, Entry])[] =>
    code === undefined ? [] : [[block, { code, ...(other === undefined ? {} : { other }) }]],
  );
  return { problem: entries.length < byBlock.size ? 'incomplete' : null, entries };
}

/** Whether the case's entry says what the page's says; missing details on the page are no difference. */
function has(ours: Entry, page: Entry): boolean {
  if (ours.code !== page.code) return false;
  return page.other === undefined || sameMeaning(ours.other ?? '', page.other, 'anyWidth');
}

function mergedWith(current: readonly Kept[], page: PageEntries['entries']): readonly Kept[] {
  const merged = [...current];
  for (const [block, entry] of page) {
    const before = merged[block];
    if (before && has(before.stated, entry)) continue;
    const made = { raw: entry, stated: entry };
    if (before && block < current.length) merged[block] = made;
    else if (!merged.some((one) => has(one.stated, entry))) merged.push(made);
  }
  const isTwin = (one: Kept, other: Kept) => has(one.stated, other.stated) && has(other.stated, one.stated);
  return merged.filter((entry, at) => merged.findIndex((one) => isTwin(one, entry)) === at);
}

function wordsOf({ code, other }: Entry, places: readonly ListPlace[]): string {
  const option = places
    .flatMap(({ place: { part } }) => ('list' in part.control ? part.control.list.options : []))
    .find((one) => one.code === code);
  return [option?.portal ?? code, other].filter((words) => words !== undefined).join('、');
}
