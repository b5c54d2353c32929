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

/** Which encoding a text file is in, with the words that tell. */
export const encodingQuestion = (choices: readonly EncodingChoice[]): Question => ({
  id: 'encoding',
  about: 'encoding',
  rows: [],
  sides: choices.map(({ encoding, words }) => side(encoding, encoding, encoding, { words: words.join(' ') })),
});

/** What stands between the cells, where each line is divided alike by more than one sign. */
export const separatorQuestion = (separators: readonly Separator[]): Question => ({
  id: 'separator',
  about: 'separator',
  rows: [],
  sides: separators.map((one) => side(one, one === '\t' ? 'タブ' : one, one === '\t' ? 'tab' : one)),
});

/** Which of several sheets is meant. */
export const sheetQuestion = (names: readonly string[]): Question => ({
  id: 'sheet',
  about: 'sheet',
  rows: [],
  sides: names.map((name) => side(name, name, name)),
});

/** Whether what is not shown is to be taken in. */
export const hiddenQuestion = (about: 'hiddenRows' | 'hiddenColumns', numbers: readonly number[]): Question => ({
  id: about,
  about,
  rows: about === 'hiddenRows' ? numbers : [],
  sides: [side('take', '読み込む', 'Take them in'), side('leave', '読み込まない', 'Leave them out')],
});

/** In the question of the employer: no cases are made of these rows. */
export const noCase = 'noCase';

/** Which employer the cases of a table are for that names none. */
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

/** Names the question of whom a row is of. */
export const recordQuestionId = (row: number, kind: RecordKind): string => `row${row + 1}.${kind}`;

/** Whom a row is of, both sides shown: each record that it may be of, and the row itself. */
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

/** What a cell says of a record, a whole name by its parts where they are clear. */
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

/** What a person has said of rows, for a plan. */
export function decisionsFrom(sides: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...sides].flatMap(([id, chosen]) => {
      const [, row, kind] = /^row(\d+)\.(applicant|employer|office|case)$/.exec(id) ?? [];
      return row === undefined ? [] : [[decisionKey(Number(row) - 1, kind as RecordKind), chosen] as const];
    }),
  );
}
