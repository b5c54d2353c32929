import type { RecordKind } from '../domain/exchange';
import { foldedWords } from './fold';
import { type Leaf, leafAt, leavesOf } from './leaf';
import { synonyms } from './synonyms';
import { headingOf } from './tables';

/** Other names of a fact: the form's item number and label. Given by whoever knows the form. */
export type MoreNames = (leaf: Leaf) => readonly string[];

/** The fact that a heading is taken to mean; null where nothing, or more than one thing, is meant. */
export interface Proposal {
  readonly place: string | null;
  /** Facts that the heading could mean, where it is more than one. */
  readonly candidates: readonly string[];
}

const kinds: readonly RecordKind[] = ['case', 'applicant', 'employer', 'office'];
const kindWords: Readonly<Record<RecordKind, readonly string[]>> = {
  applicant: ['申請人', 'applicant', '本人', '外国人'],
  employer: ['所属機関', 'employer', '会社', '企業', '勤務先'],
  office: ['事務所', 'office'],
  case: ['案件', 'case'],
};

/** Finds the facts that headings mean. */
export interface HeadingReader {
  /** One proposal for each heading. Two headings are never proposed for the same fact. */
  readonly propose: (headings: readonly string[]) => readonly Proposal[];
  /** The place that a person has typed or picked, in words or as a path; null for none. */
  readonly placeNamed: (text: string) => string | null;
}

/** A reader that knows the labels of every fact, the usual words of offices, and these names. */
export function headingReader(moreNames: MoreNames): HeadingReader {
  const index = indexOf(moreNames);
  const propose = (heading: string): Proposal => {
    const exact = leafAt(heading.trim()) && heading.trim();
    if (exact) return { place: exact, candidates: [exact] };
    const places = candidatesOf(heading, index);
    return { place: places.length === 1 ? (places[0] ?? null) : null, candidates: places };
  };
  return {
    propose(headings) {
      const proposals = headings.map(propose);
      const counts = new Map<string, number>();
      for (const { place } of proposals) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
      return proposals.map((one) => (one.place && (counts.get(one.place) ?? 0) > 1 ? { ...one, place: null } : one));
    },
    placeNamed: (text) => (text.trim() === '' ? null : propose(text).place),
  };
}

type Index = ReadonlyMap<string, readonly Leaf[]>;

function indexOf(moreNames: MoreNames): Index {
  const index = new Map<string, Leaf[]>();
  const add = (name: string, leaf: Leaf) => {
    const key = foldedWords(name);
    const known = index.get(key) ?? [];
    if (key !== '' && !known.includes(leaf)) index.set(key, [...known, leaf]);
  };
  for (const leaf of kinds.flatMap(leavesOf)) {
    for (const language of ['ja', 'en'] as const) {
      const words = leaf.words.map((word) => word[language]);
      // 職歴／国・地域, with or without what stands around it; the number of an entry is taken out of a heading before.
      for (let from = 0; from < words.length; from += 1) {
        const tail = words.slice(from);
        for (const told of [tail, tail.filter((word, at) => word !== tail[at + 1]), tail.map(bare)]) {
          add(told.join(''), leaf);
          for (const kind of kindWords[leaf.record]) add(`${kind}${told.join('')}`, leaf);
        }
      }
      if (words.length > 2) add(`${words[0]}${words.at(-1)}`, leaf);
    }
    for (const name of [...(synonyms[leaf.path] ?? []), ...moreNames(leaf)]) {
      add(name, leaf);
      for (const kind of kindWords[leaf.record]) add(`${kind}${name}`, leaf);
    }
  }
  return index;
}

const brackets = /[(（][^()（）]*[)）]/g;
const bare = (word: string): string => word.replace(brackets, '');

/** What may stand in brackets behind a heading and says nothing of whose fact it is, in what unit, or of what time. */
const harmless =
  /^(必須|任意|required|optional|半角.*|全角.*|大文字|西暦|和暦|yyyy.*|年月日|年月|年\/月\/日|例.*|e\.?g\.?.*|選択|選択式|プルダウン|円|¥|jpy|yen|人|名|数字|ハイフン(なし|無し|あり|不要).*|(旅券|パスポート)(の)?(表記|(と)?(おり|同じ)|通り).*|[a-z]?\d{1,2}([.-]\d{1,2})*)$/i;

/**
 * A heading without its brackets, where what stands in them changes nothing; with the kind of record that they name before
 * it. Null where they say something else (千円, 配偶者, 旧): then the column is the person's to explain.
 */
function withoutBrackets(heading: string): string | null {
  const notes = [...heading.matchAll(brackets)].map(([note]) => note.slice(1, -1).normalize('NFKC').trim());
  const telling = notes.filter((note) => !harmless.test(note.replace(/\s+/g, '')));
  const [only] = telling;
  if (only === undefined) return bare(heading);
  const isKind = Object.values(kindWords).some((words) =>
    words.some((word) => foldedWords(word) === foldedWords(only)),
  );
  return telling.length === 1 && isKind ? `${only}${bare(heading)}` : null;
}

/** The places that a heading may mean, the best only: a whole match before one without brackets, single facts before lists. */
function candidatesOf(heading: string, index: Index): readonly string[] {
  const plain = heading.normalize('NFKC').replace(/\s+/g, ' ').trim();
  // 必須 marks and the form's item numbers say nothing of the fact.
  const unmarked = plain.replace(/[*※]|必須|required/gi, '').trim();
  const plainer = withoutBrackets(unmarked);
  for (const form of plainer === null ? [unmarked] : [unmarked, plainer]) {
    const whole = index.get(foldedWords(form)) ?? [];
    if (whole.length > 0) return placesOf(best(form, whole), 0);
    for (const { words, number } of numberedForms(form)) {
      const inLists = (index.get(foldedWords(words)) ?? []).filter(({ path }) => path.includes('.*.'));
      if (inLists.length > 0) return placesOf(best(words, inLists), number - 1);
    }
    const unnumbered = form.replace(/^\d{1,2}([.-]\d{1,2})?[.\s:)]*/, '');
    const left = unnumbered === form ? [] : (index.get(foldedWords(unnumbered)) ?? []);
    if (left.length > 0) return placesOf(best(unnumbered, left), 0);
  }
  return [];
}

/** A heading with one of its numbers taken out: 職歴1 会社名, 会社名2, 職歴（３）国. */
function numberedForms(text: string): readonly { words: string; number: number }[] {
  return [...text.matchAll(/\d{1,2}/g)].flatMap((found) => {
    const number = Number(found[0]);
    const words = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
    return number >= 1 ? [{ words, number }] : [];
  });
}

function best(heading: string, leaves: readonly Leaf[]): readonly Leaf[] {
  const named = leaves.filter(({ path }) =>
    (synonyms[path] ?? []).some((word) => foldedWords(word) === foldedWords(heading)),
  );
  const full = leaves.filter((leaf) =>
    (['ja', 'en'] as const).some((language) => {
      const place = leaf.path.replace(/\.\*/g, '.0');
      return foldedWords(headingOf({ place, leaf }, language).replace(/ 1(?=\s?[／/])/g, '')) === foldedWords(heading);
    }),
  );
  if (full.length > 0) return full;
  if (named.length > 0) return named;
  // Within one kind of record the fact nearest to it; between kinds nothing says which is meant.
  const depth = (leaf: Leaf) => leaf.path.split('.').length + (leaf.path.includes('.*.') ? 10 : 0);
  const single = leaves.filter(({ path }) => !path.includes('.*.'));
  const able = single.length > 0 ? single : leaves;
  return kinds.flatMap((kind) => {
    const own = able.filter(({ record }) => record === kind);
    const least = Math.min(...own.map(depth));
    return own.filter((leaf) => depth(leaf) === least);
  });
}

const placesOf = (leaves: readonly Leaf[], entry: number): readonly string[] =>
  leaves.map(({ path }) => path.replace('.*.', `.${entry}.`));

/** Rows looked at for the headings: titles and notes may stand above them. */
const searched = 15;

/** The row that looks most like headings, counted from 0; the first where none does. */
export function headerRowOf(rows: readonly (readonly string[])[], reader: HeadingReader): number {
  const scores = rows.slice(0, searched).map((row) => reader.propose(row).filter(({ place }) => place !== null).length);
  const most = Math.max(0, ...scores);
  return most === 0 ? 0 : scores.indexOf(most);
}
