import type { Procedure } from '../../spec/field';
import { fold, foldAnew, foldLabel } from '../fold';

// Which texts of a page may stand in a file for others. A text of the forms we know is the Agency's own and says nothing
// about anybody. Any other is withheld as soon as it repeats something about a person, or looks as if it did.

/** Texts as they are compared here: no widths, no spaces, no capitals. */
const plain = (text: string): string => foldAnew(text).toUpperCase();

/** A text with its digits only, so that `090-1234 5678` is found in any spelling. */
const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

/** Shorter texts stand everywhere: item numbers, counts, 有. */
const shortest = { letters: 2, digits: 5, number: 3, latinWord: 3 } as const;

const looksPersonal: readonly RegExp[] = [
  // An e-mail address.
  /[^\s@]+@[^\s@]+/,
  // A phone number, with or without its country.
  /(?<!\d)0\d{9,10}(?!\d)/,
  /\+\d{9,}/,
  // A residence card, a passport.
  /[A-Z]{2}\d{8}[A-Z]{2}/,
  /(?<![A-Z])[A-Z]{1,2}\d{6,9}(?![A-Z0-9])/,
  // A number of a person or a company.
  /(?<!\d)\d{11,13}(?!\d)/,
  // Somebody is addressed.
  /[^\s同多各一]様(?![式態相々子])/,
];

/** Whether a text looks like an address, a number or a name, whoever's it is. */
export function looksLikeSomebodys(text: string): boolean {
  const narrow = text.normalize('NFKC').toUpperCase();
  const joined = narrow.replace(/(?<=\d)[-‐-―−ー().\s]+(?=\d)/g, '');
  return looksPersonal.some((pattern) => pattern.test(narrow) || pattern.test(joined));
}

/** All texts that the forms we know print: labels, hints line by line, headings, options; folded. */
export function knownTextsOf(forms: readonly Procedure[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { sections, fields, status, portalName } of forms) {
    for (const section of sections) known.add(fold(section));
    for (const text of [portalName, status.label, ...status.texts]) known.add(fold(text));
    for (const { label, hint = '', parts } of fields) {
      known.add(foldLabel(label.ja));
      for (const line of hint.split(/[/¦]/)) known.add(fold(line));
      for (const { control } of parts)
        if ('list' in control) for (const { portal } of control.list.options) known.add(fold(portal));
    }
  }
  known.delete('');
  return known;
}

/** Whether a text may be told to others; `name`: the id or name of an element, which counts its items. */
export type MayTell = (text: string, as?: 'name') => boolean;

/** What a text is compared with. */
interface Sought {
  readonly texts: readonly string[];
  readonly digits: readonly string[];
  /** Short numbers, such as a year: only as whole numbers. */
  readonly numbers: readonly string[];
  /** Latin words, such as a family name: only as whole words. */
  readonly words: readonly string[];
}

/**
 * Judges texts of one page.
 * @param known texts of the forms we know, folded
 * @param facts what is known of persons: facts of the case, names in the vault, what the page itself holds
 * @param texts all texts that will be judged
 */
export function withholding(known: ReadonlySet<string>, facts: Iterable<string>, texts: readonly string[]): MayTell {
  const sought = foundIn(texts, soughtOf(facts));
  return (text, as) => {
    if (known.has(fold(text)) || known.has(foldLabel(text))) return true;
    return !looksLikeSomebodys(text) && !repeats(text, sought, as);
  };
}

function soughtOf(facts: Iterable<string>): Sought {
  const [texts, digits, words] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const numbers = new Set<string>();
  for (const fact of new Set(facts)) {
    for (const number of numbersOf(fact)) {
      if (number.length >= shortest.digits) digits.add(number);
      else if (number.length >= shortest.number) numbers.add(number);
    }
    const spaced = fact.normalize('NFKC').toUpperCase().trim();
    const whole = plain(fact);
    // A single Latin word is looked for as a word: LEE is in EMPLOYEE.
    if (!latinWord.test(spaced) && /\p{L}/u.test(whole) && whole.length >= shortest.letters) texts.add(whole);
    for (const word of spaced.split(/[\s,]+/)) {
      if (latinWord.test(word) && word.length >= shortest.latinWord) words.add(word);
      if (japaneseWord.test(word)) texts.add(plain(word));
    }
  }
  return { texts: [...texts], digits: [...digits], numbers: [...numbers], words: [...words] };
}

/** Those that stand in the texts at all: a vault has thousands of names, and a page a few of them at most. */
function foundIn(texts: readonly string[], sought: Sought): Sought {
  const whole = texts.map(plain).join('\n');
  const numbers = texts.map(digitsOf).join('\n');
  const words = new Set(texts.flatMap(wordsOf));
  return {
    texts: sought.texts.filter((fact) => whole.includes(fact)),
    digits: sought.digits.filter((fact) => numbers.includes(fact)),
    numbers: sought.numbers,
    words: sought.words.filter((word) => words.has(word)),
  };
}

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .split(/[^A-Z'-]+/);

const latinWord = /^[A-Z][A-Z'-]*$/;
const japaneseWord = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{2,}$/u;

/** The digits of a number; of a day also without its leading zeros, as in 2026年4月1日. */
function numbersOf(fact: string): readonly string[] {
  if (/\p{L}/u.test(fact.normalize('NFKC'))) return [];
  const day = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(fact);
  const short = day ? [`${day[1]}${Number(day[2])}${Number(day[3])}`] : [];
  return [digitsOf(fact), ...short];
}

function repeats(text: string, { texts, digits, numbers: short, words }: Sought, as?: 'name'): boolean {
  const whole = plain(text);
  const numbers = digitsOf(text);
  const spaced = new Set(wordsOf(text));
  const counted = as === 'name' ? text.replace(/[[_]\d+/g, '') : text;
  const alone = new Set(counted.normalize('NFKC').match(/\d+/g));
  return (
    texts.some((fact) => whole.includes(fact)) ||
    digits.some((fact) => numbers.includes(fact)) ||
    words.some((word) => spaced.has(word)) ||
    short.some((number) => alone.has(number))
  );
}
