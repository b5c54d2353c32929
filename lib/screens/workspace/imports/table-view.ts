import type { ColumnView, RecordView } from '../../../../components/tables/model';
import { leafAt } from '../../../tables/mapping/leaf';
import type { TableLanguage } from '../../../tables/mapping/tables';
import { placeWords, valueWords } from '../../../tables/mapping/words';
import type { IntakeColumn } from '../../../tables/imports/model';
import type { RecordPreview } from '../../../tables/imports/view';
import { columnName, type Sheet } from '../../../tables/formats/table';

/** How many values of a column are shown, how many characters of each, and how many values are tried on a fact. */
const shown = { samples: 3, characters: 40, tried: 50 };

/** A column's first different values. */
export function valuesOf(sheet: Sheet, headingRow: number, column: number, most: number): readonly string[] {
  const values = new Set<string>();
  for (const row of sheet.rows.slice(headingRow + 1)) {
    const text = (row[column] ?? '').trim();
    if (text !== '') values.add(text);
    if (values.size === most) break;
  }
  return [...values];
}

/** The values of a column that are tried on each possible fact. */
export const triedValues = (sheet: Sheet, headingRow: number, column: number): readonly string[] =>
  valuesOf(sheet, headingRow, column, shown.tried);

/** Every column of a sheet as a person sees it; `places`: the fact of each. */
export function columnViews(
  sheet: Sheet,
  headingRow: number,
  columns: readonly IntakeColumn[],
  places: readonly (string | null)[],
  language: TableLanguage,
): readonly ColumnView[] {
  return columns.map(({ heading, candidates, why }, column) => {
    const place = places[column] ?? null;
    const first = place === null ? -1 : places.indexOf(place);
    const state = place === null ? 'ignored' : first < column ? 'double' : 'matched';
    return {
      name: columnName(column),
      heading,
      samples: valuesOf(sheet, headingRow, column, shown.samples).map((text) =>
        text.length > shown.characters ? `${text.slice(0, shown.characters)}…` : text,
      ),
      fact: place,
      target: place === null ? '' : placeWords(place, language),
      state,
      ...(state === 'double' ? { other: columnName(first) } : {}),
      why,
      candidates: candidates.map((one) => ({ place: one, label: placeWords(one, language) })),
    };
  });
}

/** Records of a preview in words. `ofRows`: each comes from rows that a person can count. */
export function recordViews(
  records: readonly RecordPreview[],
  language: TableLanguage,
  ofRows: boolean,
): readonly RecordView[] {
  return records.map(({ kind, id, state, name, rows, changes }) => ({
    ...{ kind, id, state, name },
    rows: ofRows ? rows.map((row) => row + 1).join(language === 'ja' ? '、' : ', ') : '',
    changes: changes.map(({ place, before, after }) => ({
      fact: placeWords(place, language),
      before: valueWords(place, before, language),
      after: valueWords(place, after, language),
    })),
  }));
}

/** The options of a fact, in words; empty if it has no list. */
export const choicesOf = (place: string, language: TableLanguage) =>
  (leafAt(place)?.options ?? []).map((option) => ({ code: option.code, label: option[language] }));
