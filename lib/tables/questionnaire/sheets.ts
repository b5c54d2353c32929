import type { Leaf } from '../mapping/leaf';
import type { Recipient } from '../../facts/asked-of';
import { questionnaire } from './sheet.words';
import { isMachineMade, type LetterLanguage } from '../../letters/languages';
import { letter } from '../../letters/letter.words';
import { headingOf, noteOf, wordsOf, wordsOfList } from './told-words';
import { columnName } from '../formats/table';
import type { CellToWrite, Choices, SheetToWrite } from '../formats/xlsx-write';
import type { AskedBlock, AskedFact } from './ask';

/** The records of one case that a questionnaire asks about. */
export interface QuestionnaireCase {
  readonly caseId: string;
  readonly applicantId: string;
  readonly employerId: string;
}

/** What is asked about one case; facts of a record that cases share are asked in one of them only. */
export interface QuestionnairePart {
  readonly caseId: string;
  /** Whom the questions are about; absent if they are all about the same case, or about a shared record. */
  readonly heading?: string;
  readonly blocks: readonly AskedBlock[];
}

/** Whose questionnaire it is, so that its answers can be assigned. Names are shown to the person who fills it in. */
export interface QuestionnaireHead {
  readonly cases: readonly QuestionnaireCase[];
  readonly recipient: Recipient;
  readonly language: LetterLanguage;
  /** YYYY-MM-DD */
  readonly madeOn: string;
  /** The name of the application, in the questionnaire's language. */
  readonly application: string;
  readonly names: { readonly applicant: string; readonly employer: string };
}

/**
 * The hidden sheet's name and its format mark. A later format of the sheets gets a higher number. Version 1 was for one
 * case, and did not say how much a fact is needed.
 */
export const hiddenSheet = '_tenken';
export const mark = 'tenken-questionnaire';
export const sheetVersion = '2';

/**
 * Columns of the questions' sheet. Those after the notes are hidden: the fact of a row, its entry, how much it is
 * needed, and its case.
 */
export const questionColumns = {
  ...{ number: 0, question: 1, answer: 2, note: 3 },
  ...{ place: 4, entry: 5, need: 6, caseId: 7 },
} as const;

/** How much a fact is needed: it must have a value; a date must have this part; or there may be none. */
export const answerNeeds = ['required', 'month', 'day', 'optional'] as const;
export type AnswerNeed = (typeof answerNeeds)[number];

const needOf = ({ finer, required }: AskedFact): AnswerNeed => finer ?? (required ? 'required' : 'optional');

/** The longest text that a fact's control on the form takes; undefined if there is no limit. */
export type LimitOf = (place: string, caseId: string) => number | undefined;

const text = (content: string, look?: CellToWrite['look']): CellToWrite => ({
  text: content,
  ...(look === undefined ? {} : { look }),
});

/** The questionnaire as the sheets of an Excel file: the instructions, the questions, and what only a program reads. */
export function questionnaireSheets(
  head: QuestionnaireHead,
  parts: readonly QuestionnairePart[],
  limitOf: LimitOf,
): readonly SheetToWrite[] {
  const { language } = head;
  const asked = parts.flatMap(({ caseId, heading, blocks }) =>
    blocks.map((block, index) => ({ block, caseId, about: index === 0 ? heading : undefined })),
  );
  const lists = listsOf(
    asked.map(({ block }) => block),
    language,
  );
  const rows: (readonly (CellToWrite | null)[])[] = [
    (['number', 'question', 'answer', 'note', 'key', 'key', 'key', 'key'] as const).map((name) =>
      text(questionnaire[name][language], 'header'),
    ),
  ];
  const choices: Choices[] = [];
  let number = 0;
  const section = (words: string, look: 'section' | 'title') => [
    text(words, look),
    ...[1, 2, 3].map(() => text('', look)),
  ];
  for (const { block, caseId, about } of asked) {
    if (about !== undefined) rows.push(section(about, 'title'));
    rows.push(section(headingOf(block, language), 'section'));
    for (const fact of block.facts) {
      number += 1;
      const list = lists.get(listKey(fact.leaf));
      if (list) {
        choices.push({
          fromRow: rows.length,
          toRow: rows.length,
          column: questionColumns.answer,
          range: list.range,
          refusal: { title: questionnaire.refusalTitle[language], text: questionnaire.refusal[language] },
        });
      }
      rows.push([
        text(String(number), 'question'),
        text(wordsOf(fact, block, language), 'question'),
        text('', 'input'),
        text(noteOf(fact, limitOf(fact.place, caseId), language), 'question'),
        text(fact.place),
        text(block.entryId ?? ''),
        text(needOf(fact)),
        text(caseId),
      ]);
    }
  }
  return [
    guideSheet(head),
    {
      name: questionnaire.sheetQuestions[language],
      rows,
      widths: questionWidths,
      heights: rows.map((row) => heightOf(row, questionWidths)),
      frozen: 1,
      fitWidth: true,
      hiddenColumns: [questionColumns.place, questionColumns.entry, questionColumns.need, questionColumns.caseId],
      choices,
    },
    programSheet(head, [...lists.values()]),
  ];
}

const questionWidths = [7, 46, 42, 44, 10, 10, 10, 10];
const guideWidths = [88];

/** Height of one line in points; a row adds some space around its lines. */
const lineHeight = 18;

/** The height that a row's longest cell needs: not all programs calculate this themselves. */
function heightOf(row: readonly (CellToWrite | null)[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    // Only wrapped text makes a row higher; headings of groups run over the cells beside them.
    const wraps = cell?.look !== undefined && cell.look !== 'section' && cell.look !== 'title';
    const width = [...(cell?.text ?? '')].reduce((sum, sign) => sum + widthOf(sign), 0);
    return wraps ? Math.ceil((width * 1.1) / (widths[column] ?? 10)) : 1;
  });
  return lineHeight * Math.max(1, ...lines) + 4;
}

/** The width of a character in columns: marks stand above or below another, Japanese and Chinese characters take two. */
function widthOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0;
  return /[\u0020-\u024f\u1e00-\u1eff]|\p{Script=Devanagari}/u.test(sign) ? 1 : 2;
}

function guideSheet({ language, recipient, application, names }: QuestionnaireHead): SheetToWrite {
  const title = questionnaire[recipient === 'applicant' ? 'titleApplicant' : 'titleEmployer'][language].replace(
    '{application}',
    application,
  );
  const about = questionnaire.about[language]
    .replace('{applicant}', names.applicant)
    .replace('{employer}', names.employer);
  const lines = (['guide1', 'guide2', 'guide3', 'guide4', 'guide5', 'guide6'] as const).map((name) =>
    questionnaire[name][language].replace('{sheet}', questionnaire.sheetQuestions[language]),
  );
  const machine = isMachineMade(language) ? [letter.machineMade.ja, letter.machineMade[language]] : [];
  const rows = [
    ...[[text(title, 'title')], [text(about)], []],
    ...[...machine, ...lines].map((line) => [text(line, 'paragraph')]),
  ];
  return {
    name: questionnaire.sheetGuide[language],
    rows,
    widths: guideWidths,
    heights: rows.map((row, index) => (index === 0 ? 30 : heightOf(row, guideWidths))),
    fitWidth: true,
  };
}

interface ChoiceList {
  readonly words: readonly string[];
  readonly range: string;
}

/** The hidden sheet's first columns identify the questionnaire; lists of choices are in the columns after them. */
const firstListColumn = 5;

function programSheet(head: QuestionnaireHead, lists: readonly ChoiceList[]): SheetToWrite {
  const facts: readonly (readonly string[])[] = [
    [mark, sheetVersion],
    ...head.cases.map(({ caseId, applicantId, employerId }) => ['case', caseId, applicantId, employerId]),
    ['recipient', head.recipient],
    ['language', head.language],
    ['madeOn', head.madeOn],
  ];
  const longest = Math.max(facts.length, ...lists.map(({ words }) => words.length));
  return {
    name: hiddenSheet,
    hidden: true,
    widths: [],
    rows: Array.from({ length: longest }, (_, row) => [
      ...[0, 1, 2, 3].map((column) => text(facts[row]?.[column] ?? '')),
      null,
      ...lists.map(({ words }) => text(words[row] ?? '')),
    ]),
  };
}

const listKey = ({ kind, options }: Leaf): string =>
  kind === 'choice' ? options.map(({ code }) => code).join(' ') : kind;

function listsOf(blocks: readonly AskedBlock[], language: LetterLanguage): ReadonlyMap<string, ChoiceList> {
  const lists = new Map<string, ChoiceList>();
  for (const { leaf } of blocks.flatMap(({ facts }) => facts)) {
    const words = wordsOfList(leaf, language);
    const key = listKey(leaf);
    if (words === null || lists.has(key)) continue;
    const column = columnName(firstListColumn + lists.size);
    lists.set(key, { words, range: `${hiddenSheet}!$${column}$1:$${column}$${words.length}` });
  }
  return lists;
}
