import type { MappedCell } from '../mapping/assign';
import { identityPlaces } from '../mapping/identify';
import { fullNameKey } from '../mapping/leaf';
import { another, type CellProblem, decisionKey, type Plan } from '../mapping/plan';
import type { Exchange, RecordKind } from '../../domain/exchange';
import { recordLists } from '../../domain/record-kinds';
import { goesWithSample } from '../../domain/sample';
import type { Draft } from '../../facts/descriptor';
import { valueAt } from '../../facts/draft';
import { nameOf } from '../../editor/names';
import { nameSplits } from '../../typing/name-split';
import type { EncodingChoice } from '../formats/encoding';
import type { Separator } from '../formats/table';
import type { Question, Side } from './model';

const side = (id: string, ja: string, en: string, shows: Side['shows'] = {}): Side => ({
  id,
  label: { ja, en },
  shows,
});

/** Asks for the encoding of a text file, with the words that differ. */
export const encodingQuestion = (choices: readonly EncodingChoice[]): Question => ({
  id: 'encoding',
  about: 'encoding',
  rows: [],
  sides: choices.map(({ encoding, words }) => side(encoding, encoding, encoding, { words: words.join(' ') })),
});

/** Asks for the separator, if several divide each line alike. */
export const separatorQuestion = (separators: readonly Separator[]): Question => ({
  id: 'separator',
  about: 'separator',
  rows: [],
  sides: separators.map((one) => side(one, one === '\t' ? 'タブ' : one, one === '\t' ? 'tab' : one)),
});

/** Asks which of several sheets to import. */
export const sheetQuestion = (names: readonly string[]): Question => ({
  id: 'sheet',
  about: 'sheet',
  rows: [],
  sides: names.map((name) => side(name, name, name)),
});

/** Asks whether hidden rows or columns are to be imported. */
export const hiddenQuestion = (about: 'hiddenRows' | 'hiddenColumns', numbers: readonly number[]): Question => ({
  id: about,
  about,
  rows: about === 'hiddenRows' ? numbers : [],
  sides: [side('take', '読み込む', 'Take them in'), side('leave', '読み込まない', 'Leave them out')],
});

/** Answer to the question about the employer: no cases are made from these rows. */
export const noCase = 'noCase';

/** Asks for the employer of the cases of a table that names none. */
export const employerQuestion = (rows: readonly number[], { employers }: Exchange): Question => ({
  id: 'employer',
  about: 'employer',
  rows,
  sides: [
    ...employers.flatMap((one) =>
      goesWithSample(one) ? [] : [side(one.id, nameOf('employer', one), nameOf('employer', one))],
    ),
    side(noCase, '案件にせず、申請人だけを読み込む', 'None: take in the applicants alone'),
  ],
});

/** The id of the question which record a row belongs to. */
export const recordQuestionId = (row: number, kind: RecordKind): string => `row${row + 1}.${kind}`;

/** Asks which record a row belongs to, and shows both sides: each possible record, and the row itself. */
export function recordQuestion(
  problem: CellProblem,
  cells: readonly MappedCell[],
  stored: Exchange,
  plan: Plan,
): Question {
  const kind = problem.place.split('.')[0] as RecordKind;
  const told = cells.filter(
    ({ place, text }) => identityPlaces.has(place) && place.startsWith(`${kind}.`) && text.trim() !== '',
  );
  const places = [...identityPlaces].filter((place) => place.startsWith(`${kind}.`) && !place.endsWith(fullNameKey));
  const shown = (draft: Draft | undefined) =>
    Object.fromEntries(
      places.flatMap((place) => {
        const value = valueAt(draft, place.slice(kind.length + 1));
        return value === undefined ? [] : [[place, String(value)]];
      }),
    );
  return {
    id: recordQuestionId(problem.row, kind),
    about: problem.code === 'differs' ? 'differs' : 'severalRecords',
    rows: [problem.row],
    ...(problem.code === 'differs' ? { place: problem.place } : {}),
    sides: [
      ...(problem.ids ?? []).map((id) =>
        side(id, 'この記録と同じ', 'The same as this record', shown(draftOf(kind, id, stored, plan))),
      ),
      side(
        another,
        '別の新しい記録',
        'Another, new record',
        Object.fromEntries(told.flatMap(({ place, text }) => toldOf(place, text))),
      ),
    ],
  };
}

/** What a cell says about a record, with a full name split into its parts if they are clear. */
function toldOf(place: string, text: string): readonly (readonly [string, string])[] {
  const [split, ...more] = place.endsWith(fullNameKey) ? nameSplits(text) : [];
  if (!split || more.length > 0) return [[place, text]];
  const name = place.slice(0, -fullNameKey.length);
  return [
    [`${name}family`, split.family],
    [`${name}given`, split.given],
  ];
}

function draftOf(kind: RecordKind, id: string, stored: Exchange, plan: Plan): Draft | undefined {
  const known = stored[recordLists[kind]].find((one) => one.id === id);
  // Records that passed their schemas are JSON objects.
  return (known as Draft | undefined) ?? plan.records.find((one) => one.kind === kind && one.id === id)?.after;
}

/** The person's answers about rows, for a plan. */
export function decisionsFrom(sides: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...sides].flatMap(([id, chosen]) => {
      const [, row, kind] = /^row(\d+)\.(applicant|employer|office|case)$/.exec(id) ?? [];
      return row === undefined ? [] : [[decisionKey(Number(row) - 1, kind as RecordKind), chosen] as const];
    }),
  );
}
