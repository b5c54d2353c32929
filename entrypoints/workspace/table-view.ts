import type { CellProblemView, ColumnView, PlanView, RecordView } from '../../components/tables/model';
import { leafAt } from '../../lib/columns/leaf';
import { nearWords } from '../../lib/columns/option-words';
import type { CellProblem, Plan } from '../../lib/columns/plan';
import { groupProblems } from '../../lib/columns/problem-groups';
import type { TableLanguage } from '../../lib/columns/tables';
import { placeWords, valueWords } from '../../lib/columns/words';
import type { RecordKind } from '../../lib/domain/exchange';
import type { Draft } from '../../lib/editor/descriptor';
import { nameOf } from '../../lib/editor/names';
import { columnName, type Sheet } from '../../lib/tabular/table';

/** Values shown of a column, and how much of each. */
const shown = { samples: 3, characters: 40 };

/** A column's first few different values. */
export function samplesOf(sheet: Sheet, headerRow: number, column: number): readonly string[] {
  const values = new Set<string>();
  for (const row of sheet.rows.slice(headerRow + 1)) {
    const text = (row[column] ?? '').trim();
    if (text !== '') values.add(text.length > shown.characters ? `${text.slice(0, shown.characters)}…` : text);
    if (values.size === shown.samples) break;
  }
  return [...values];
}

/** Every column of a sheet as a person sees it; `targets` is what stands in the boxes, `places` what that means. */
export function columnViews(
  sheet: Sheet,
  headerRow: number,
  targets: readonly string[],
  places: readonly (string | null)[],
  candidates: readonly (readonly string[])[],
  language: TableLanguage,
): readonly ColumnView[] {
  const headings = sheet.rows[headerRow] ?? [];
  const width = Math.max(0, ...sheet.rows.slice(headerRow).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const place = places[column] ?? null;
    const first = place === null ? -1 : places.indexOf(place);
    const target = targets[column] ?? '';
    const state = target.trim() === '' ? 'ignored' : place === null ? 'unknown' : first < column ? 'double' : 'matched';
    return {
      name: columnName(column),
      heading: headings[column] ?? '',
      samples: samplesOf(sheet, headerRow, column),
      target,
      state,
      ...(state === 'double' ? { other: columnName(first) } : {}),
      candidates: (candidates[column] ?? []).map((one) => placeWords(one, language)),
    };
  });
}

/** What cells say that are wrong, and, for a choice of a list, what they could mean. */
function wrongWord({ code, place }: CellProblem, text: string, language: TableLanguage) {
  if (text === '') return {};
  const value = text.length > shown.characters ? `${text.slice(0, shown.characters)}…` : text;
  if (code !== 'notInList' && code !== 'ambiguousWord') return { value };
  const options = leafAt(place)?.options ?? [];
  return { value, could: () => nearWords(text.slice(0, shown.characters), options, language) };
}

/** Problems of a sheet with their cells' names, equal ones as one; `headings` by column, for the sheet's own words. */
export function problemViews(
  problems: readonly CellProblem[],
  sheet: Sheet,
  headings: readonly string[],
  language: TableLanguage,
): readonly CellProblemView[] {
  const groups = groupProblems(problems, (row, column) => sheet.rows[row]?.[column] ?? '');
  return groups.map(({ first, rows, text }) => {
    const { row, column, code, place, other } = first;
    return {
      ...wrongWord(first, text, language),
      cells: column === null ? [] : rows.map((one) => `${columnName(column)}${one + 1}`),
      row: row + 1,
      heading: column === null ? '' : (headings[column] ?? ''),
      fact: placeWords(place, language),
      code,
      ...(other === undefined ? {} : { other: other + 1 }),
    };
  });
}

/** A plan in words: what is added and changed. `ofRows`: each record comes from rows that a person can count. */
export function planView({ records }: Plan, language: TableLanguage, ofRows: boolean): PlanView {
  const tally = () => ({ added: 0, changed: 0, same: 0 });
  const counts: Record<RecordKind, ReturnType<typeof tally>> = {
    applicant: tally(),
    employer: tally(),
    office: tally(),
    case: tally(),
  };
  for (const { kind, state } of records) counts[kind][state] += 1;
  const names = new Map(records.map((record) => [`${record.kind} ${record.id}`, nameOf(record.kind, record.after)]));
  return {
    counts,
    records: records.flatMap(({ kind, id, state, after, rows, changes }): readonly RecordView[] =>
      state === 'same'
        ? []
        : [
            {
              kind,
              id,
              state,
              name: nameOf(kind, after) || nameOfCase(kind, after, names),
              rows: ofRows ? rows.map((row) => row + 1).join(language === 'ja' ? '、' : ', ') : '',
              changes: changes.map(({ place, before, after: now }) => ({
                fact: placeWords(place, language),
                before: valueWords(place, before, language),
                after: valueWords(place, now, language),
              })),
            },
          ],
    ),
  };
}

/** A case without a title by the people it is about, where they are in the plan too. */
function nameOfCase(kind: RecordKind, draft: Draft, names: ReadonlyMap<string, string>): string {
  if (kind !== 'case') return '';
  const people = [names.get(`applicant ${draft.applicantId}`), names.get(`employer ${draft.employerId}`)];
  return people.filter((name) => name !== undefined && name !== '').join(' → ');
}
