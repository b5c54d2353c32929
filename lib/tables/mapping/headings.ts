import type { RecordKind } from '../../domain/exchange';
import { isYenAt } from '../../facts/amounts';
import { foldedWords } from './fold';
import { bare, type HeadingNotes, headingNotes, kindWords, type NoteCode, oddIn } from './heading-notes';
import { type Leaf, leafAt, leavesOf } from './leaf';
import { headingOf } from './tables';

/** Other names of a fact: the form's item number and label. Provided by code that knows the form. */
export type MoreNames = (leaf: Leaf) => readonly string[];

/** The fact that a heading is assumed to mean; null if it has no meaning, or more than one. */
export interface Proposal {
  readonly place: string | null;
  /** The possible facts of a heading, if there is more than one. */
  readonly candidates: readonly string[];
  readonly why: HeadingWhy;
}

/** Why a column has its proposal. `word`: the deciding word in the heading. */
export interface HeadingWhy {
  readonly code: NoteCode | 'heading' | 'noHeading' | 'unknown' | 'several' | 'sameFact' | 'context';
  readonly word?: string;
}

const kinds: readonly RecordKind[] = ['case', 'applicant', 'employer', 'office'];

/** Finds the facts that headings mean. */
export interface HeadingReader {
  /**
   * One proposal for each heading. Two headings are never proposed for the same fact. `groups`: the text above each
   * heading in a row of its own (配偶者 above 生年月日).
   */
  readonly propose: (headings: readonly string[], groups?: readonly (string | null)[]) => readonly Proposal[];
  /** The place that a person has typed or selected, in words or as a path; null for none. */
  readonly placeNamed: (text: string) => string | null;
}

/** A reader that knows the labels of every fact, words commonly used by offices, and these names. */
export function headingReader(moreNames: MoreNames): HeadingReader {
  const index = indexOf(moreNames);
  return {
    propose(headings, groups = []) {
      const found = headings.map((heading, column) => foundFor(heading, groups[column] ?? null, index));
      return distinct(inContext(headings, found));
    },
    placeNamed(text) {
      const found = foundFor(text, null, index);
      return found.why.code === 'heading' ? found.place : null;
    },
  };
}

/** A proposal, and whether the heading alone names the fact. */
interface Found extends Proposal {
  readonly isStrong: boolean;
}

const none = (code: HeadingWhy['code'], word?: string, candidates: readonly string[] = []): Found => ({
  place: null,
  candidates,
  why: { code, ...(word === undefined ? {} : { word }) },
  isStrong: false,
});

function foundFor(heading: string, group: string | null, index: Index): Found {
  const exact = leafAt(heading.trim()) && heading.trim();
  if (exact) return { place: exact, candidates: [exact], why: { code: 'heading' }, isStrong: true };
  if (foldedWords(heading) === '') return none('noHeading');
  const own = lookedUp(heading, index);
  return group === null ? own : inGroup(own, heading, group, index);
}

const sectionWords = /(情報|事項|項目|欄|データ|関係|内容|について|information|info|details?|data)$/i;
const plainGroups = /^(基本|個人|本人|その他|必須|任意|入力|共通|全般|一覧|basic|personal|general|other)?$/i;

/** What a heading means below the word of its group. */
function inGroup(own: Found, heading: string, group: string, index: Index): Found {
  const plain = group
    .normalize('NFKC')
    .replace(/[\s:：■□●◆▼【】]/g, '')
    .replace(sectionWords, '');
  for (const word of [group, plain]) {
    const joined = word === '' ? null : lookedUp(`${word} ${heading}`, index);
    if (joined && joined.candidates.length > 0) return joined;
  }
  if (plainGroups.test(plain)) return own;
  const kind = kinds.find((one) => kindWords[one].some((word) => foldedWords(word) === foldedWords(plain)));
  const fits = own.candidates.filter((place) => {
    const leaf = leafAt(place);
    if (kind) return leaf?.record === kind || leaf?.record === 'case';
    return leaf?.words.some(({ ja, en }) => [ja, en].some((word) => foldedWords(word).startsWith(foldedWords(plain))));
  });
  const [only] = fits;
  if (own.why.code !== 'heading' && own.why.code !== 'several') return own;
  if (only !== undefined && fits.length === 1)
    return { ...own, place: only, candidates: fits, why: { code: 'heading' } };
  if (own.place === null && fits.length > 1) return { ...own, candidates: fits };
  return none(kind ? 'whose' : (oddIn(plain)?.code ?? 'note'), group.trim(), own.candidates);
}

/** What a heading means alone: as a whole, or without words that change nothing. */
function lookedUp(heading: string, index: Index): Found {
  const notes = headingNotes(heading);
  const { odd } = notes;
  // 必須 marks and the form's item numbers say nothing about the fact.
  const unmarked = heading
    .normalize('NFKC')
    .replace(/[*※]|必須|required/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  // A currency sign is not a letter: a comparison of letters would miss it.
  const whole = odd?.code === 'unit' ? noMatch : matchOf(unmarked, index);
  const match = whole.places.length > 0 || odd ? whole : matchOf(notes.base, index);
  const [only] = match.places;
  if (only === undefined) {
    const reason = odd ?? oddIn(notes.base);
    return reason ? none(reason.code, reason.word, matchOf(notes.base, index).places) : none('unknown');
  }
  const wrong = misfit(only, notes);
  if (wrong) return none(wrong, heading.trim(), match.places);
  if (match.places.length > 1) return { ...none('several', undefined, match.places), isStrong: match.isStrong };
  return { place: only, candidates: match.places, why: { code: 'heading' }, isStrong: match.isStrong };
}

/** A unit or period in a heading that its fact cannot have. */
function misfit(place: string, { hints, period }: HeadingNotes): NoteCode | null {
  const isMoney = isYenAt(place);
  if ((hints.unit && hints.unit.times !== 1 && !isMoney) || hints.otherUnit !== undefined) return 'unit';
  if (!isMoney || period === undefined || place === 'case.pay.amountYen') return null;
  const isMonthly = /contractAmountYen|monthlyYen|\.actuals\.|\.pay\.(allowances|overtimeFixed)\./.test(place);
  return (period === 'month') === isMonthly ? null : 'period';
}

/** Words for work that may be the planned or a past one: the other columns show which. */
const ofTwoTimes: readonly (readonly [RegExp, string, string])[] = [
  [/^(職務内容|仕事内容|担当業務|職務|duties|job description)$/i, 'applicant.work.jobs.0.duties', 'case.job.activity'],
  [/^(入社|入社日|入社年月|入社年月日|join date|joined)$/i, 'applicant.work.jobs.0.from', 'case.contract.startsOn'],
];

/** Proposals completed with what only the other columns of the table show. */
function inContext(headings: readonly string[], found: readonly Found[]): readonly Found[] {
  const sure = new Set(found.flatMap(({ place, isStrong }) => (place !== null && isStrong ? [place] : [])));
  const has = (pattern: RegExp, but: string) => [...sure].some((place) => place !== but && pattern.test(place));
  return found.map((one, column) => {
    const heading = headingNotes(headings[column] ?? '').base;
    const two = ofTwoTimes.find(([words]) => words.test(heading));
    if (two && (one.why.code === 'heading' || one.why.code === 'several' || one.why.code === 'unknown')) {
      const [, past, planned] = two;
      const isPast = has(/^applicant\.work\.jobs\./, past);
      const isPlanned = has(/^case\.(pay|contract|job|entry)\./, planned);
      if (isPast === isPlanned) return none('context', undefined, [past, planned]);
      const place = isPast ? past : planned;
      return { place, candidates: [place], why: { code: 'heading' }, isStrong: false };
    }
    if (one.place === null || one.isStrong) return one;
    // 有効期限 is the passport's if it is beside the passport number; in another table it may be anything else's.
    const group = one.place.replace(/\.[^.]+$/, '');
    const hasCompany = [...sure].some((place) => place.startsWith(`${group}.`));
    return hasCompany ? one : none('context', undefined, one.candidates);
  });
}

/** The proposals without facts that two headings mean. */
function distinct(found: readonly Found[]): readonly Proposal[] {
  const counts = new Map<string, number>();
  for (const { place } of found) if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  return found.map(({ place, candidates, why }) =>
    place && (counts.get(place) ?? 0) > 1
      ? { place: null, candidates, why: { code: 'sameFact' as const } }
      : { place, candidates, why },
  );
}

interface Index {
  readonly leaves: ReadonlyMap<string, readonly Leaf[]>;
  /** Names that mean nothing without their group, with their fact. */
  readonly weak: ReadonlySet<string>;
}

/**
 * Labels that many things have: they need a fact of the same group beside them, even if only one fact has the label
 * here.
 */
const common =
  /^(有効期限|発行日|発行国|番号|種類|名称|役職|署名日|提出日|取得日|続柄|在留資格|在留期限|資格|回答|期間|金額|dateofexpiration|dateofissue|issuingstate|number|kind|name|position|expireson|obtainedon)$/;

function indexOf(moreNames: MoreNames): Index {
  const index = new Map<string, Leaf[]>();
  const strong = new Set<string>();
  const weak = new Set<string>();
  const add = (name: string, leaf: Leaf, isWeak = false) => {
    const key = foldedWords(name);
    const known = index.get(key) ?? [];
    (isWeak ? weak : strong).add(`${key} ${leaf.path}`);
    if (key !== '' && !known.includes(leaf)) index.set(key, [...known, leaf]);
  };
  for (const leaf of kinds.flatMap(leavesOf)) {
    for (const language of ['ja', 'en'] as const) {
      const words = leaf.words.map((word) => word[language]);
      // 職歴／国・地域, with or without the groups around it; the number of an entry was removed from the heading
      // before.
      for (let from = 0; from < words.length; from += 1) {
        const tail = words.slice(from);
        for (const told of [tail, tail.filter((word, at) => word !== tail[at + 1]), tail.map(bare)]) {
          const name = told.join('');
          const isWeak = from > 0 && (leaf.path.includes('.*.') || common.test(foldedWords(name)));
          add(name, leaf, isWeak);
          for (const kind of kindWords[leaf.record]) add(`${kind}${name}`, leaf, isWeak);
        }
      }
      if (words.length > 2) add(`${words[0]}${words.at(-1)}`, leaf);
    }
    for (const name of [...(leaf.synonyms ?? []), ...moreNames(leaf)]) {
      add(name, leaf);
      for (const kind of kindWords[leaf.record]) add(`${kind}${name}`, leaf);
    }
  }
  return { leaves: index, weak: weak.difference(strong) };
}

/** The places that a heading may mean, and whether the heading alone names them. */
interface Match {
  readonly places: readonly string[];
  readonly isStrong: boolean;
}

const noMatch: Match = { places: [], isStrong: false };

/** Only the best places: a full match before one without numbers, single facts before lists. */
function matchOf(form: string, { leaves, weak }: Index): Match {
  const named = (words: string, found: readonly Leaf[], entry: number): Match => {
    const chosen = best(words, found);
    return {
      places: chosen.map(({ path }) => path.replace('.*.', `.${entry}.`)),
      isStrong: chosen.every(({ path }) => !weak.has(`${foldedWords(words)} ${path}`)),
    };
  };
  const whole = leaves.get(foldedWords(form)) ?? [];
  if (whole.length > 0) return named(form, whole, 0);
  for (const { words, number } of numberedForms(form)) {
    const inLists = (leaves.get(foldedWords(words)) ?? []).filter(({ path }) => path.includes('.*.'));
    // A number means that it is an entry of a list.
    if (inLists.length > 0) return { ...named(words, inLists, number - 1), isStrong: true };
  }
  const unnumbered = form.replace(/^\d{1,2}([.-]\d{1,2})?[.\s:)]*/, '');
  const left = unnumbered === form ? [] : (leaves.get(foldedWords(unnumbered)) ?? []);
  return left.length > 0 ? named(unnumbered, left, 0) : noMatch;
}

/** A heading with one of its numbers removed: 職歴1 会社名, 会社名2, 職歴（３）国. */
function numberedForms(text: string): readonly { words: string; number: number }[] {
  return [...text.matchAll(/\d{1,2}/g)].flatMap((found) => {
    const number = Number(found[0]);
    const words = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`;
    return number >= 1 ? [{ words, number }] : [];
  });
}

function best(heading: string, leaves: readonly Leaf[]): readonly Leaf[] {
  const named = leaves.filter(({ synonyms = [] }) =>
    synonyms.some((word) => foldedWords(word) === foldedWords(heading)),
  );
  const full = leaves.filter((leaf) =>
    (['ja', 'en'] as const).some((language) => {
      const place = leaf.path.replace(/\.\*/g, '.0');
      return foldedWords(headingOf({ place, leaf }, language).replace(/ 1(?=\s?[／/])/g, '')) === foldedWords(heading);
    }),
  );
  if (full.length > 0) return full;
  if (named.length > 0) return named;
  // Within one kind of record the nearest fact; between kinds there is no way to tell which is meant.
  const depth = (leaf: Leaf) => leaf.path.split('.').length + (leaf.path.includes('.*.') ? 10 : 0);
  const single = leaves.filter(({ path }) => !path.includes('.*.'));
  const able = single.length > 0 ? single : leaves;
  return kinds.flatMap((kind) => {
    const own = able.filter(({ record }) => record === kind);
    const least = Math.min(...own.map(depth));
    return own.filter((leaf) => depth(leaf) === least);
  });
}

/** Rows searched for the headings: titles and notes may be above them. */
const searched = 15;

/** The row that looks most like headings, counted from 0; the first row if none does. */
export function headerRowOf(rows: readonly (readonly string[])[], reader: HeadingReader): number {
  const scores = rows.slice(0, searched).map((row) => reader.propose(row).filter(({ place }) => place !== null).length);
  const most = Math.max(0, ...scores);
  return most === 0 ? 0 : scores.indexOf(most);
}
