import { editDistance } from '../../facts/search';
import { findOptions } from '../../facts/choices';
import type { Option } from '../../facts/descriptor';
import { portalLists } from '../../facts/option-labels';
import { foldedWords } from './fold';

/** Unambiguous words that offices use in their own sheets for a choice, by its code. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  married: ['既婚', '配偶者あり', '配偶者有', 'あり', '有り', 'married', 'yes'],
  single: ['未婚', '独身', '配偶者なし', '配偶者無', 'なし', '無し', 'single', 'unmarried', 'no'],
  male: ['男性', 'm', 'male', 'man'],
  female: ['女性', 'f', 'female', 'woman'],
};

/** Every text that may name an option: its code, its labels, the portal's words for it. */
function wordsOfOption({ code, ja, en }: Option, options: readonly Option[]): readonly string[] {
  const list = portalLists.find(
    (candidate) =>
      candidate.length === options.length && candidate.every((entry, index) => entry.code === options[index]?.code),
  );
  const portal = list?.find((entry) => entry.code === code)?.portal;
  const bare = [ja, en].map((word) => word.replace(/[(（][^()（）]*[)）]$/, '')).filter((word) => word !== '');
  // Only if the list has just these two options: the same code elsewhere may mean something else.
  const own = options.length === 2 ? (everyday[code] ?? []) : [];
  return [ja, en, `${ja} ${en}`, ...(portal === undefined ? [] : [portal]), ...bare, ...own];
}

const indexes = new WeakMap<readonly Option[], ReadonlyMap<string, readonly string[]>>();

function indexOf(options: readonly Option[]): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(options);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const option of options) {
    for (const word of new Set(wordsOfOption(option, options).map(foldedWords))) {
      index.set(word, [...(index.get(word) ?? []), option.code]);
    }
  }
  indexes.set(options, index);
  return index;
}

/** The codes that a text may stand for: its own code alone if it is one, otherwise every option with that name. */
export function codesNamed(text: string, options: readonly Option[]): readonly string[] {
  const trimmed = text.trim();
  if (options.some(({ code }) => code === trimmed)) return [trimmed];
  const exact = options.filter(({ ja, en }) => ja === trimmed || en === trimmed);
  if (exact.length > 0) return exact.map(({ code }) => code);
  return indexOf(options).get(foldedWords(trimmed)) ?? [];
}

/** The text for a code: its label if it names only this code, otherwise the code. */
export function wordOfCode(code: string, options: readonly Option[], language: 'ja' | 'en'): string {
  const label = options.find((option) => option.code === code)?.[language];
  if (label === undefined) return code;
  const named = codesNamed(label, options);
  return named.length === 1 && named[0] === code ? label : code;
}

/** Words that people write for a choice and that are not among its labels. */
const alsoWritten: Readonly<Record<string, readonly string[]>> = {
  大学: [
    '大卒',
    '大学卒',
    '大学卒業',
    '四大卒',
    '4大卒',
    '四年制大学',
    '学士',
    'bachelor degree',
    'university',
    'ba',
    'bsc',
  ],
  '大学院（修士）': ['院卒', '修士', '修士卒', '修士課程', '大学院', '大学院卒', 'msc', 'ma'],
  '大学院（博士）': ['院卒', '博士', '博士課程', '大学院', '大学院卒', 'phd'],
  短期大学: ['短大', '短大卒', '短期大学卒'],
  専門学校: ['専門卒', '専門学校卒', '専修学校', '専門'],
  高等学校: ['高卒', '高校', '高校卒', '高等学校卒', 'high school'],
  中学校: ['中卒', '中学', '中学卒'],
};

/** Possible endings after the name of a country or a choice: ネパール国, ベトナム人, 中国籍. */
const endings = [/籍$/, /国籍$/, /人$/, /国$/, /出身$/, /共和国$/, /卒業?$/, /課程$/];

/**
 * The labels that a text could mean, the surest first: words that people write for one, the text without its ending,
 * then similar labels.
 */
export function couldBe(text: string, options: readonly Option[]): readonly Option[] {
  const wanted = foldedWords(text);
  const written = options.filter(({ ja }) => (alsoWritten[ja] ?? []).some((word) => foldedWords(word) === wanted));
  const plain = text.normalize('NFKC').trim();
  const cut =
    endings
      .flatMap((ending) => (ending.test(plain) ? [codesNamed(plain.replace(ending, ''), options)] : []))
      .find((codes) => codes.length > 0) ?? [];
  const near = cut.length > 0 ? [] : nearWords(text, options, 'ja');
  const named = options.filter(
    ({ code, ja }) => cut.includes(code) || near.includes(wordOfCode(code, options, 'ja')) || near.includes(ja),
  );
  const sorted = [...written, ...named.toSorted((a, b) => Number(cut.includes(b.code)) - Number(cut.includes(a.code)))];
  return [...new Set(sorted)].slice(0, mostNamed);
}

/** How many choices are named at most if a text matches none. */
const mostNamed = 6;

/**
 * The labels that a text could mean. If the list is short, the whole list. Otherwise those that a search finds
 * (アメリカ for 米国), then those that differ by at most a third of its characters, the closest first; none if nothing
 * is similar.
 */
export function nearWords(text: string, options: readonly Option[], language: 'ja' | 'en'): readonly string[] {
  const labelOf = ({ code }: Option) => wordOfCode(code, options, language);
  if (options.length <= mostNamed) return options.map(labelOf);
  const wanted = foldedWords(text);
  if (wanted === '') return [];
  const near = options.flatMap((option) => {
    const apart = editDistance(foldedWords(labelOf(option)), wanted);
    return apart <= Math.max(1, Math.floor(wanted.length / 3)) ? [{ option, apart }] : [];
  });
  const closest = near.toSorted((a, b) => a.apart - b.apart).map(({ option }) => option);
  return [...new Set([...findOptions(options, text), ...closest])].slice(0, mostNamed).map(labelOf);
}
