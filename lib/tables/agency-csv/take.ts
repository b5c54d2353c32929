import type { FactPath } from '../../domain/facts';
import type { CaseRecords } from '../../domain/records';
import type { Draft } from '../../facts/descriptor';
import { valueAt, withValue } from '../../facts/draft';
import { derivations, derivedAt } from '../../facts/derivations';
import { applyCapture, captureOf, type CaptureProblem } from '../../engine/capture';
import type { Procedure } from '../../spec/field';
import { answerNamed } from '../mapping/cell';
import { type Fields, fieldsOf, partBehind, rowOf } from './columns';
import { pageValuesOf, type SheetCells } from './page-values';

/** A cell that is not taken over, and why. */
export interface NotTaken {
  readonly header: string;
  readonly text: string;
  readonly problem:
    | CaptureProblem
    /** It would change the practice's own record. */
    | 'officeOnly'
    /** It says something else than the procedure itself. */
    | 'otherStatus'
    /** No case knows it. */
    | 'noFact';
}

/** A case with a row taken over. */
export interface Taken {
  readonly records: CaseRecords;
  readonly notTaken: readonly NotTaken[];
}

/**
 * A case after a row of the CSV was taken over, as a page is taken over. Empty cells change nothing. The practice's own
 * record stays as it is: the file only says which of its agents files.
 */
export function takeRow(
  sheets: readonly SheetCells[],
  procedure: Procedure,
  records: CaseRecords,
  made: { readonly today: string; readonly newId: () => string },
): Taken {
  const values = pageValuesOf(sheets, procedure);
  const items = captureOf(procedure, records, values, made.today);
  const isOffice = (record: string) => record === 'office';
  const chosen = items.filter(({ target }) => !isOffice(target.record)).map(({ id }) => id);
  const after = applyCapture(procedure, records, values, new Set(chosen), made.today, made.newId);
  const notTaken = items.flatMap(({ rows, state, problem, target, pageText }): NotTaken[] => {
    const header = headerOf(sheets, rows);
    if (state === 'impossible' && problem) return [{ header, text: pageText, problem }];
    return state !== 'same' && isOffice(target.record) ? [{ header, text: pageText, problem: 'officeOnly' }] : [];
  });
  const fields = fieldsOf(procedure);
  return {
    records: [...answersIn(sheets), ...joinedIn(sheets, fields)].reduce(withFact, after),
    notTaken: [...notTaken, ...unknownIn(sheets)],
  };
}

/** Columns that no case has a fact for, and those that must say what the procedure says. */
function unknownIn(sheets: readonly SheetCells[]): readonly NotTaken[] {
  return sheets.flatMap(({ template, cells }) =>
    template.columns.flatMap(({ header, take }, index): NotTaken[] => {
      const text = (cells[index] ?? '').trim();
      if (text === '') return [];
      if (take.kind === 'none') return [{ header, text, problem: 'noFact' }];
      return take.kind === 'fixed' && text !== take.text ? [{ header, text, problem: 'otherStatus' }] : [];
    }),
  );
}

const headerOf = (sheets: readonly SheetCells[], rows: readonly string[]): string =>
  sheets.flatMap(({ template }) => template.columns).find((column) => rows.includes(rowOf(column) ?? ''))?.header ?? '';

interface ToldFact {
  readonly fact: string;
  readonly text: string;
}

/** Answers that no row of the form asks. */
function answersIn(sheets: readonly SheetCells[]): readonly ToldFact[] {
  return sheets.flatMap(({ template, cells }) =>
    template.columns.flatMap(({ take }, index): ToldFact[] => {
      const answer = take.kind === 'answer' ? answerNamed((cells[index] ?? '').trim()) : null;
      return take.kind === 'answer' && answer !== null ? [{ fact: take.fact, text: answer }] : [];
    }),
  );
}

/** A fact that the form has in two boxes, each made from it: the letters and the digits of an ED number. */
function joinedIn(sheets: readonly SheetCells[], fields: Fields): readonly ToldFact[] {
  const pieces = new Map<string, string[]>();
  const [first] = sheets;
  for (const [index, column] of (first?.template.columns ?? []).entries()) {
    const part = column.take.kind === 'control' ? partBehind(column, fields) : undefined;
    const place = part?.from !== undefined && 'format' in part.control ? placeJoined(part.from) : undefined;
    if (place === undefined) continue;
    pieces.set(place, [...(pieces.get(place) ?? []), (first?.cells[index] ?? '').trim().normalize('NFKC')]);
  }
  return [...pieces].flatMap(([fact, texts]) =>
    texts.length > 1 && texts.every((text) => text !== '') ? [{ fact, text: texts.join('') }] : [],
  );
}

function placeJoined(from: FactPath): string | undefined {
  const name = derivedAt(from);
  return name !== undefined && derivations[name].accept === null ? derivations[name].place : undefined;
}

function withFact(records: CaseRecords, { fact, text }: ToldFact): CaseRecords {
  const [root = '', ...keys] = fact.split('.');
  const [kind, path] = [root as 'applicant' | 'case', keys.join('.')];
  const draft = records[kind] as Draft;
  return valueAt(draft, path) === text ? records : { ...records, [kind]: withValue(draft, path, text) };
}
