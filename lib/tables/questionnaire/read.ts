import type { Assigned, MappedCell } from '../mapping/assign';
import { leafAt } from '../mapping/leaf';
import type { RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import { valueAt, withValue } from '../../facts/draft';
import { type Recipient, recipients } from '../../facts/asked-of';
import { type LetterLanguage, letterLanguages } from '../../letters/languages';
import { cellKey, type Sheet } from '../formats/table';
import type { AnsweredRow } from './none';
import { answerNeeds, hiddenSheet, mark, type QuestionnaireCase, questionColumns, sheetVersion } from './sheets';

/** The answers about one case. */
export interface ReturnedCase extends QuestionnaireCase {
  /** Whom its part of the sheet is about, in the sheet's own words; empty in a questionnaire about one case. */
  readonly heading: string;
  readonly rows: readonly AnsweredRow[];
}

/** A returned questionnaire. */
export interface Returned {
  /** Every case that it asks about, answered or not. */
  readonly cases: readonly ReturnedCase[];
  readonly recipient: Recipient;
  readonly language: LetterLanguage;
  readonly madeOn: string;
  /** The sheet of the questions. */
  readonly sheet: Sheet;
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
  const version = told.get(mark);
  if (version !== '1' && version !== sheetVersion) return { kind: 'newer' };
  const recipient = recipients.find((one) => one === told.get('recipient'));
  const about: readonly QuestionnaireCase[] =
    version === '1'
      ? [
          {
            caseId: told.get('case') ?? '',
            applicantId: told.get('applicant') ?? '',
            employerId: told.get('employer') ?? '',
          },
        ]
      : program.rows
          .filter(([name]) => name === 'case')
          .map(([, caseId = '', applicantId = '', employerId = '']) => ({ caseId, applicantId, employerId }));
  const isWhole = about.length > 0 && about.every((one) => one.caseId && one.applicantId && one.employerId);
  const sheet = sheets.find((one) => !one.hidden && one.rows.some((row) => leafAt(row[questionColumns.place] ?? '')));
  if (!recipient || !isWhole || !sheet) return { kind: 'broken' };
  const answers = answersIn(sheet, about, version === '1');
  if (answers === null) return { kind: 'broken' };
  const headings = headingsIn(sheet);
  const cases = about.map((one) => ({
    ...one,
    heading: headings.get(one.caseId) ?? '',
    rows: answers.get(one.caseId) ?? [],
  }));
  return {
    kind: 'questionnaire',
    returned: {
      ...{ cases, recipient, sheet },
      language: letterLanguages.find(({ code }) => code === told.get('language'))?.code ?? 'ja',
      madeOn: told.get('madeOn') ?? '',
      answers: cases.reduce((sum, { rows }) => sum + rows.length, 0),
    },
  };
}

/** The answered rows of each case; null if a row's hidden cells were changed. */
function answersIn(
  sheet: Sheet,
  about: readonly QuestionnaireCase[],
  isFirstVersion: boolean,
): ReadonlyMap<string, readonly AnsweredRow[]> | null {
  const answers = new Map<string, AnsweredRow[]>(about.map(({ caseId }) => [caseId, []]));
  const places = new Set<string>();
  for (const [row, texts] of sheet.rows.entries()) {
    const textAt = (column: keyof typeof questionColumns) => texts[questionColumns[column]] ?? '';
    const text = textAt('answer');
    const place = textAt('place');
    const fault = sheet.bad.get(cellKey(row, questionColumns.answer));
    const isAnswered = text.trim() !== '' || fault !== undefined;
    // The heading of the sheet, and of each group.
    if (row === 0 || (place === '' && !isAnswered)) continue;
    const caseId = isFirstVersion ? (about[0]?.caseId ?? '') : textAt('caseId');
    const need = isFirstVersion ? null : answerNeeds.find((one) => one === textAt('need'));
    const own = answers.get(caseId);
    if (!leafAt(place) || !own || need === undefined || places.has(`${caseId} ${place}`)) return null;
    places.add(`${caseId} ${place}`);
    if (isAnswered) own.push({ row, place, text, need, entry: textAt('entry'), ...(fault ? { fault } : {}) });
  }
  return answers;
}

/** The heading of each case's own part: of two lines of headings the first. What cases share stands under another. */
function headingsIn({ rows }: Sheet): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let [title, before] = ['', ''];
  for (const texts of rows.slice(1)) {
    const place = texts[questionColumns.place] ?? '';
    if (place === '') {
      const text = texts[questionColumns.number] ?? '';
      if (before !== '') title = before;
      before = text;
      continue;
    }
    before = '';
    const caseId = texts[questionColumns.caseId] ?? '';
    if (!place.startsWith('employer.') && !found.has(caseId)) found.set(caseId, title);
  }
  return found;
}

/** The answers about a case as cells, with what identifies its records. */
export function cellsOf({ caseId, applicantId, employerId }: QuestionnaireCase, rows: readonly AnsweredRow[]) {
  const cell = (row: number, place: string, text: string): MappedCell => ({
    ...{ place, text, row },
    column: questionColumns.answer,
  });
  const entries = new Set<string>();
  return [
    cell(0, 'case.id', caseId),
    cell(0, 'applicant.id', applicantId),
    cell(0, 'employer.id', employerId),
    ...rows.flatMap(({ row, place, text, entry, fault }): MappedCell[] => {
      const answer = { ...cell(row, place, text), ...(fault === undefined ? {} : { fault }) };
      const entryPlace = /^(.+\.\d+)\./.exec(place)?.[1];
      if (entry === '' || entryPlace === undefined || entries.has(entryPlace)) return [answer];
      entries.add(entryPlace);
      return [cell(row, `${entryPlace}.id`, entry), answer];
    }),
  ];
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
