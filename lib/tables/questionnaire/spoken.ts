import { applicantLanguages, type LetterLanguage } from '../../letters/languages';
import { phraseFor } from '../../letters/phrases/phrases';
import { sheetDate } from '../formats/dates';
import type { CellProblemCode } from '../mapping/cell';
import { foldedWords } from '../mapping/fold';
import { type Leaf, leafAt } from '../mapping/leaf';
import { codesNamed } from '../mapping/option-words';
import type { AnsweredRow } from './none';
import { plainDigits, spokenDate } from './spoken-dates';
import { spokenWords } from './spoken-words';
import { choiceIn } from './told-words';

// Answers in an applicant's language as the same answers in Japanese, which the rest of the reader understands. People write
// in the language they like, so that every language is understood in every questionnaire.

/** The answers of a questionnaire, and what cannot be meant. */
export interface Understood {
  readonly rows: readonly AnsweredRow[];
  readonly problems: readonly { readonly row: number; readonly place: string; readonly code: CellProblemCode }[];
}

/** Every answer in words that the reader of cells understands. `today`: YYYY-MM-DD. */
export function understood(rows: readonly AnsweredRow[], language: LetterLanguage, today: string): Understood {
  const taken: AnsweredRow[] = [];
  const problems: Understood['problems'][number][] = [];
  for (const row of rows) {
    const leaf = leafAt(row.place);
    if (!leaf || row.fault !== undefined) {
      taken.push(row);
      continue;
    }
    const text = inJapanese(leaf, row.text);
    const isNepali = language === 'ne' || /[०-९]/.test(row.text);
    if (isDate(leaf) && isNepali && isOfOtherCalendar(text, today))
      problems.push({ row: row.row, place: row.place, code: 'futureDate' });
    else taken.push(text === row.text ? row : { ...row, text });
  }
  return { rows: taken, problems };
}

const isDate = ({ kind }: Leaf): boolean => kind === 'date' || kind === 'partialDate' || kind === 'careerDate';

/**
 * Whether a year is so far in the future that it must be of the Nepali calendar (विक्रम संवत्), which is 57 years ahead. No date
 * that a form asks for is further away: a passport is valid for ten years.
 */
function isOfOtherCalendar(text: string, today: string): boolean {
  const read = sheetDate(text);
  return read.ok && read.iso !== 'unknown' && Number(read.iso.slice(0, 4)) >= Number(today.slice(0, 4)) + furthest;
}
const furthest = 12;

/** The text of one answer in Japanese; a text that no word is known for stays as it is. */
export function inJapanese(leaf: Leaf, text: string): string {
  const plain = tight(text);
  switch (leaf.kind) {
    case 'choice':
      return choiceOf(leaf, text);
    case 'choices': {
      const parts = text.split(/[;；\n]/);
      const told = parts.map((one) => choiceOf(leaf, one));
      return told.some((one, index) => one !== parts[index]) ? told.join(';') : text;
    }
    case 'answer':
    case 'boolean': {
      const listed = valueListed(leaf, text);
      const answer = listed === undefined ? yesOrNo(plain) : listed === true || listed === 'yes';
      return answer === null ? text : answer ? '有' : '無';
    }
    case 'date':
    case 'partialDate':
    case 'careerDate':
      if (isSaid('none', plain)) return none;
      return isSaid('unknown', plain) ? '不詳' : spokenDate(text);
    case 'number':
      return isSaid('none', plain) ? none : plainDigits(text);
    default:
      if (isSaid('none', plain)) return none;
      // Numbers of passports, telephones and the like.
      return /^[०-९A-Za-z\d\s+().-]+$/.test(text) ? plainDigits(text) : text;
  }
}

const none = 'なし';

const tight = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/[。.।!]$/, '');

/** Whether a text is one of the words for something in any language. */
const isSaid = (what: 'yes' | 'no' | 'none' | 'unknown', plain: string): boolean =>
  applicantLanguages.some((language) => spokenWords[language][what].includes(plain));

function yesOrNo(plain: string): boolean | null {
  if (isSaid('yes', plain)) return true;
  return isSaid('no', plain) || isSaid('none', plain) ? false : null;
}

function choiceOf(leaf: Leaf, text: string): string {
  if (codesNamed(text, leaf.options).length > 0) return text;
  const code = valueListed(leaf, text);
  if (typeof code === 'string') return code;
  return isSaid('none', tight(text)) ? none : text;
}

/** The value of a list whose words in some language these are; undefined for none, and for more than one. */
function valueListed(leaf: Leaf, text: string): unknown {
  const values = listedIn(leaf).get(foldedWords(text)) ?? [];
  return values.length === 1 ? values[0] : undefined;
}

const lists = new WeakMap<Leaf, ReadonlyMap<string, readonly unknown[]>>();

/** The values of a list by their words, as the list has them and alone. */
function listedIn(leaf: Leaf): ReadonlyMap<string, readonly unknown[]> {
  const known = lists.get(leaf);
  if (known) return known;
  const words = new Map<string, Set<unknown>>();
  const values = leaf.kind === 'boolean' ? [true, false] : leaf.kind === 'answer' ? ['yes', 'no'] : codesOf(leaf);
  for (const value of values) {
    const phrase = phraseFor(choiceIn(leaf, value, 'ja'));
    for (const language of applicantLanguages)
      for (const said of [choiceIn(leaf, value, language), phrase?.[language] ?? ''])
        if (said !== '') words.set(foldedWords(said), (words.get(foldedWords(said)) ?? new Set()).add(value));
  }
  const made = new Map([...words].map(([said, found]) => [said, [...found]] as const));
  lists.set(leaf, made);
  return made;
}

const codesOf = ({ options }: Leaf): readonly string[] => options.map(({ code }) => code);
