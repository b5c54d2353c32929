import type { Assigned, MappedCell } from '../mapping/assign';
import { leafAt } from '../mapping/leaf';
import type { Exchange, RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import { valueAt, withValue } from '../../facts/draft';
import { type Recipient, recipients } from '../../facts/asked-of';
import { cellKey, type Sheet } from '../formats/table';
import { hiddenSheet, mark, questionColumns, sheetVersion } from './sheets';

/** A returned questionnaire. */
export interface Returned {
  readonly caseId: string;
  readonly applicantId: string;
  readonly employerId: string;
  readonly recipient: Recipient;
  readonly madeOn: string;
  /** The sheet of the questions, and its cells as facts: the answers, and what identifies their records. */
  readonly sheet: Sheet;
  readonly cells: readonly MappedCell[];
  readonly answers: number;
}

/** What a file is, if it is a questionnaire at all. */
export type Returning =
  | { readonly kind: 'other' }
  | { readonly kind: 'newer' | 'broken' }
  | { readonly kind: 'questionnaire'; readonly returned: Returned };

/** Whether these sheets are a questionnaire, and what was answered. */
export function readQuestionnaire(sheets: readonly Sheet[]): Returning {
  const program = sheets.find(({ name, rows }) => name === hiddenSheet && rows[0]?.[0] === mark);
  if (!program) return { kind: 'other' };
  const told = new Map(program.rows.map((row) => [row[0] ?? '', row[1] ?? '']));
  if (told.get(mark) !== sheetVersion) return { kind: 'newer' };
  const recipient = recipients.find((one) => one === told.get('recipient'));
  const [caseId, applicantId, employerId] = ['case', 'applicant', 'employer'].map((name) => told.get(name) ?? '');
  const sheet = sheets.find((one) => !one.hidden && one.rows.some((row) => leafAt(row[questionColumns.place] ?? '')));
  if (!recipient || !caseId || !applicantId || !employerId || !sheet) return { kind: 'broken' };
  const answers = answersIn(sheet);
  if (answers === null) return { kind: 'broken' };
  const named = (place: string, text: string): MappedCell => ({ place, text, row: 0, column: questionColumns.answer });
  const cells = [
    named('case.id', caseId),
    named('applicant.id', applicantId),
    named('employer.id', employerId),
    ...answers.cells,
  ];
  const madeOn = told.get('madeOn') ?? '';
  return {
    kind: 'questionnaire',
    returned: { caseId, applicantId, employerId, recipient, madeOn, sheet, cells, answers: answers.count },
  };
}

/** The answered rows as cells; null if a row's hidden cells were changed. */
function answersIn(sheet: Sheet): { readonly cells: readonly MappedCell[]; readonly count: number } | null {
  const cells: MappedCell[] = [];
  const entries = new Set<string>();
  const places = new Set<string>();
  let count = 0;
  for (const [row, texts] of sheet.rows.entries()) {
    const text = texts[questionColumns.answer] ?? '';
    const place = texts[questionColumns.place] ?? '';
    const fault = sheet.bad.get(cellKey(row, questionColumns.answer));
    const isAnswered = text.trim() !== '' || fault !== undefined;
    // The heading of the sheet, and of each group.
    if (row === 0 || (place === '' && !isAnswered)) continue;
    if (!leafAt(place) || places.has(place)) return null;
    places.add(place);
    if (!isAnswered) continue;
    count += 1;
    const at = { row, column: questionColumns.answer };
    const entry = texts[questionColumns.entry] ?? '';
    const entryPlace = /^(.+\.\d+)\./.exec(place)?.[1];
    if (entry !== '' && entryPlace !== undefined && !entries.has(entryPlace)) {
      entries.add(entryPlace);
      cells.push({ ...at, place: `${entryPlace}.id`, text: entry });
    }
    cells.push({ ...at, place, text, ...(fault === undefined ? {} : { fault }) });
  }
  return { cells, count };
}

/** Whether every record that a questionnaire asks about is stored. */
export function isAtHome({ caseId, applicantId, employerId }: Returned, stored: Exchange): boolean {
  const one = stored.cases.find(({ id }) => id === caseId);
  return one !== undefined && one.applicantId === applicantId && one.employerId === employerId;
}

/**
 * What follows from who answered: a declaration answered here says who made it, and when. An earlier attribution is
 * kept.
 */
export function signedBy(recipient: Recipient, today: string) {
  return (kind: RecordKind, draft: Draft, assigned: readonly Assigned[]): Draft =>
    assigned.reduce((signed, { path, code }) => {
      const group = /^(.+)\.answer$/.exec(path)?.[1];
      if (code !== undefined || group === undefined || !leafAt(`${kind}.${group}.saidBy`)) return signed;
      if (valueAt(signed, `${group}.saidBy`) !== undefined) return signed;
      return withValue(withValue(signed, `${group}.saidBy`, recipient), `${group}.saidOn`, today);
    }, draft);
}
