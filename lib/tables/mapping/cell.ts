import type { ProblemCode } from '../../editor/problems';
import { nameSplits, type SplitName } from '../../typing/name-split';
import { answerSentences } from '../../domain/codes/codes.words';
import { sheetDate } from '../formats/dates';
import { amountOf } from './amount';
import { foldedWords } from './fold';
import type { CellHints } from './hints';
import type { Leaf } from './leaf';
import { type FormProblemCode, formed } from './official-forms';
import { codesNamed, wordOfCode } from './option-words';

/** Problems of a single cell, in addition to those of a fact. */
export const cellProblemCodes = [
  'ambiguousDate',
  'ambiguousWord',
  'notAnswer',
  'notYesNo',
  'nameParts',
  'formulaError',
  'formulaEmpty',
  'ditto',
  'rounded',
  'otherShown',
  'mergedAcross',
  'garbled',
  'turned',
  'otherUnit',
  'futureDate',
  'noneNotTaken',
  'noneButYes',
  'notFineDate',
  'caseGone',
] as const;
export type CellProblemCode = ProblemCode | (typeof cellProblemCodes)[number] | FormProblemCode;

/** A cell's text as a fact, or what is wrong with it. */
export type CellValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: CellProblemCode };

/** Separates several codes in one cell; no option's label contains it. */
const separator = '; ';

const booleans = { true: { ja: 'はい', en: 'Yes' }, false: { ja: 'いいえ', en: 'No' } } as const;

/** A fact as a cell's text; an absent one is an empty text. */
export function cellOf(leaf: Leaf, value: unknown, language: 'ja' | 'en'): string {
  if (value === undefined || value === null) return '';
  switch (leaf.kind) {
    case 'boolean':
      return value === true || value === false ? booleans[`${value}`][language] : '';
    case 'answer':
      return isAnswer(value) ? answerSentences[value][language] : String(value);
    case 'choice':
      return wordOfCode(String(value), leaf.options, language);
    case 'choices':
      return Array.isArray(value)
        ? value.map((code) => wordOfCode(String(code), leaf.options, language)).join(separator)
        : '';
    case 'ids':
      return Array.isArray(value) ? value.map(String).join(separator) : '';
    case 'partialDate':
      return value === 'unknown' && language === 'ja' ? '不詳' : String(value);
    default:
      return String(value);
  }
}

const isAnswer = (value: unknown): value is keyof typeof answerSentences =>
  value === 'yes' || value === 'no' || value === 'notAsked';

/** A cell's text as a fact of a kind. The schemas still have to decide whether it can be stored. */
export function valueOfCell(leaf: Leaf, text: string, hints: CellHints = {}): CellValue {
  const trimmed = text.trim();
  switch (leaf.kind) {
    case 'number':
      return amountOf(leaf, trimmed, hints);
    case 'boolean': {
      const answer = answerNamed(trimmed);
      return answer === 'yes' || answer === 'no' ? fine(answer === 'yes') : { ok: false, code: 'notYesNo' };
    }
    case 'answer': {
      const answer = answerNamed(trimmed);
      return answer === null ? { ok: false, code: 'notAnswer' } : fine(answer);
    }
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return dateOf(trimmed, leaf.kind, hints);
    case 'choice':
      return codeOf(trimmed, leaf);
    case 'choices':
      return several(trimmed, (word) => codeOf(word, leaf));
    case 'ids':
      return several(trimmed, fine);
    default: {
      const told = formed(leaf, trimmed);
      return 'code' in told ? { ok: false, code: told.code } : fine(told.text);
    }
  }
}

const fine = (value: unknown): CellValue => ({ ok: true, value });

const answers: Readonly<Record<'yes' | 'no' | 'notAsked', readonly string[]>> = {
  yes: [
    ...['yes', 'y', 'true', '1', '有yes', '○', '〇', '◯', '⭕', '⭕️'],
    ...['有', '有り', 'あり', '有る', 'ある', 'はい', '該当', '該当あり', '該当する', '済'],
  ],
  // A Latin x and ✗, which looks like ✓, are left out: in one office a cross means no, in the next it ticks the box.
  no: [
    ...['no', 'n', 'false', '0', '無no', '×', '✕', '✖', '✖️'],
    ...['無', '無し', 'なし', '無い', 'ない', 'いいえ', '非該当', '該当なし', '該当しない'],
  ],
  notAsked: ['notasked', 'notaskedyet', '未確認', '未回答'],
};

/** The answer that a text stands for; null for none. */
export function answerNamed(text: string): 'yes' | 'no' | 'notAsked' | null {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  for (const answer of ['yes', 'no', 'notAsked'] as const) if (answers[answer].includes(plain)) return answer;
  return null;
}

function dateOf(text: string, kind: 'date' | 'partialDate' | 'careerDate', hints: CellHints): CellValue {
  const read = sheetDate(text, hints);
  if (read.ok) return fine(read.iso);
  return { ok: false, code: read.reason === 'notDate' ? kind : read.reason };
}

function codeOf(text: string, leaf: Leaf): CellValue {
  const codes = codesNamed(text, leaf.options);
  const [only] = codes;
  if (only === undefined) return { ok: false, code: 'notInList' };
  return codes.length === 1 ? fine(only) : { ok: false, code: 'ambiguousWord' };
}

function several(text: string, read: (word: string) => CellValue): CellValue {
  const values: unknown[] = [];
  for (const word of text.split(/[;；\n]/).filter((part) => foldedWords(part) !== '')) {
    const value = read(word.trim());
    if (!value.ok) return value;
    values.push(value.value);
  }
  return fine(values);
}

/**
 * Family and given name from one cell, or null if nothing shows where one ends and the other begins. The writing must
 * show it: a comma, only the family name in capitals, Japanese script. For plain words the order differs from country
 * to country.
 */
export function nameParts(text: string, order?: CellHints['nameOrder']): SplitName | null {
  const [told, ...other] = nameSplits(text);
  if (told && other.length === 0) return told;
  const [family = '', given = '', ...more] = text.trim().split(/\s+/);
  return order === 'familyFirst' && given !== '' && more.length === 0 ? { family, given } : null;
}
