import { cellOf } from '../mapping/cell';
import type { Leaf } from '../mapping/leaf';
import { placeWords } from '../mapping/words';
import { answerOptions } from '../../facts/words';
import type { Recipient } from '../../facts/asked-of';
import { answerHints, questionnaire } from './questionnaire.words';
import { questionWords } from '../../letters/questions';
import { columnName } from '../formats/table';
import type { CellToWrite, Choices, SheetToWrite } from '../formats/xlsx-write';
import type { AskedBlock, AskedFact } from './ask';

/** The languages of questionnaires. */
export type QuestionnaireLanguage = 'ja' | 'en';

/** Whose questionnaire it is, so that its answers can be assigned. Names are shown to the person who fills it in. */
export interface QuestionnaireHead {
  readonly caseId: string;
  readonly applicantId: string;
  readonly employerId: string;
  readonly recipient: Recipient;
  readonly language: QuestionnaireLanguage;
  /** YYYY-MM-DD */
  readonly madeOn: string;
  /** The name of the application, in the questionnaire's language. */
  readonly application: string;
  readonly names: { readonly applicant: string; readonly employer: string };
}

/** The hidden sheet's name and its format mark. A later format of the sheets gets a higher number. */
export const hiddenSheet = '_tenken';
export const mark = 'tenken-questionnaire';
export const sheetVersion = '1';

/** Columns of the questions' sheet. The last two are hidden: the fact of a row, and its entry. */
export const questionColumns = { number: 0, question: 1, answer: 2, note: 3, place: 4, entry: 5 } as const;

/** The longest text that a fact's control on the form takes; undefined if there is no limit. */
export type LimitOf = (place: string) => number | undefined;

const text = (content: string, look?: CellToWrite['look']): CellToWrite => ({
  text: content,
  ...(look === undefined ? {} : { look }),
});

/** The questionnaire as the sheets of an Excel file: the instructions, the questions, and what only a program reads. */
export function questionnaireSheets(
  head: QuestionnaireHead,
  blocks: readonly AskedBlock[],
  limitOf: LimitOf,
): readonly SheetToWrite[] {
  const { language } = head;
  const lists = listsOf(blocks, language);
  const rows: (readonly (CellToWrite | null)[])[] = [
    (['number', 'question', 'answer', 'note', 'key', 'key'] as const).map((name) =>
      text(questionnaire[name][language], 'header'),
    ),
  ];
  const choices: Choices[] = [];
  let number = 0;
  for (const block of blocks) {
    const heading = headingOf(block, language);
    rows.push([text(heading, 'section'), text('', 'section'), text('', 'section'), text('', 'section')]);
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
        text(noteOf(fact, limitOf, language), 'question'),
        text(fact.place),
        text(block.entryId ?? ''),
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
      hiddenColumns: [questionColumns.place, questionColumns.entry],
      choices,
    },
    programSheet(head, [...lists.values()]),
  ];
}

const questionWidths = [7, 46, 42, 44, 10, 10];
const guideWidths = [88];

/** Height of one line in points; a row adds some space around its lines. */
const lineHeight = 18;

/** The height that a row's longest cell needs: not all programs calculate this themselves. */
function heightOf(row: readonly (CellToWrite | null)[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    // Only wrapped text makes a row higher; headings of groups run over the cells beside them.
    const wraps = cell?.look !== undefined && cell.look !== 'section' && cell.look !== 'title';
    const width = [...(cell?.text ?? '')].reduce((sum, sign) => sum + (/[\u0020-\u007e]/.test(sign) ? 1 : 2), 0);
    return wraps ? Math.ceil((width * 1.1) / (widths[column] ?? 10)) : 1;
  });
  return lineHeight * Math.max(1, ...lines) + 4;
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
  const rows = [[text(title, 'title')], [text(about)], [], ...lines.map((line) => [text(line, 'paragraph')])];
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
const firstListColumn = 3;

function programSheet(head: QuestionnaireHead, lists: readonly ChoiceList[]): SheetToWrite {
  const facts: readonly (readonly [string, string])[] = [
    [mark, sheetVersion],
    ['case', head.caseId],
    ['applicant', head.applicantId],
    ['employer', head.employerId],
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
      text(facts[row]?.[0] ?? ''),
      text(facts[row]?.[1] ?? ''),
      null,
      ...lists.map(({ words }) => text(words[row] ?? '')),
    ]),
  };
}

/** The choices in the list of a fact; null for a fact that is typed. */
function wordsOfList(leaf: Leaf, language: QuestionnaireLanguage): readonly string[] | null {
  switch (leaf.kind) {
    case 'choice':
      return leaf.options.map(({ code }) => cellOf(leaf, code, language));
    case 'answer':
      return answerOptions.filter(({ code }) => code !== 'notAsked').map((option) => option[language]);
    case 'boolean':
      return [true, false].map((value) => cellOf(leaf, value, language));
    default:
      return null;
  }
}

const listKey = ({ kind, options }: Leaf): string =>
  kind === 'choice' ? options.map(({ code }) => code).join(' ') : kind;

function listsOf(blocks: readonly AskedBlock[], language: QuestionnaireLanguage): ReadonlyMap<string, ChoiceList> {
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

/** A block's heading: its path in words, an entry with its number. */
function headingOf({ at, facts: [first] }: AskedBlock, language: QuestionnaireLanguage): string {
  if (!first) return '';
  const separator = language === 'ja' ? '／' : ' / ';
  const words = placeWords(first.place, language).split(separator);
  // The kind of record means nothing to the person who fills it in, so it is left out unless there is nothing else.
  const inside = words.slice(1, -1);
  const numbered = /\.\d+$/.test(at);
  return inside.length === 0 && !numbered ? (words[0] ?? '') : inside.join(separator);
}

function wordsOf(fact: AskedFact, block: AskedBlock, language: QuestionnaireLanguage): string {
  const own = fact.leaf.words.at(-1)?.[language] ?? '';
  const isEntry = /\.\d+$/.test(block.at);
  // A fact's own question stands beside it.
  const words = isEntry || fact.leaf.asks ? own : questionWords(fact.place)[language];
  return fact.leaf.kind === 'answer' && fact.place.endsWith('.answer') ? questionWords(fact.place)[language] : words;
}

function noteOf({ leaf, place, required }: AskedFact, limitOf: LimitOf, language: QuestionnaireLanguage): string {
  const limit = leaf.kind === 'text' ? limitOf(place) : undefined;
  const parts = [
    questionnaire[required ? 'required' : 'ifApplies'][language],
    leaf.hint?.[language].replace(/[。.]$/, ''),
    answerHints[leaf.kind]?.[language],
    limit === undefined ? undefined : questionnaire.most[language].replace('{count}', String(limit)),
  ];
  const stop = language === 'ja' ? '。' : '. ';
  // A question has its own sign at its end.
  return parts
    .filter((part) => part !== undefined)
    .reduce((told, part) => `${told}${told.endsWith('?') ? ' ' : stop}${part}`);
}
