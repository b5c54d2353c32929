import type { DateNeed, OpenRow } from '../checks/completeness';
import { findingName } from '../checks/overrides';
import { counted } from '../checks/remaining/item';
import type { Report } from '../checks/report';
import type { RecordKind } from '../domain/exchange';
import { templateOf } from '../facts/descriptor';
import { factEntry } from '../facts/entry';
import { wordsOf } from '../facts/words';
import { askedFor, type Recipient, recipients, recordPathOf } from '../facts/asked-of';
import { finerDate, plainWords, yesOrNo } from './questions.words';
import type { Pointer } from '../spec/check';
import type { Text } from '../i18n/text';
import { type LetterLanguage, type LetterSentence, sentenceOf } from './languages';
import { numberedIn, textIn } from './phrases/phrases';

/** One question about a fact. */
export interface Question {
  /** The fact's place in a record; for the program, never shown to a person. */
  readonly path: string;
  readonly words: LetterSentence;
  /** What is also asked if the answer makes it necessary. */
  readonly further: readonly LetterSentence[];
}

/** A row that a letter does not ask for. */
export interface RowLeftOut {
  readonly label: Text;
  /** `refused`: known, but not in a format that the form takes. `staff`: for the practice itself to answer. */
  readonly why: 'refused' | 'staff';
}

/** The questions about the open rows of the form, each once. */
export interface Questions {
  readonly of: (recipient: Recipient) => readonly Question[];
  readonly leftOut: readonly RowLeftOut[];
}

/** Matters by the ids of the list of what remains: a letter asks only for these. */
export type OnlyMatters = ReadonlySet<string>;

/**
 * What has to be asked: the items of the list of what remains that a fact settles, in its order. A fault is first
 * checked by the practice; a text that does not fit the form is listed as left out.
 */
export function questionsOf({ remaining, completeness, foundations, fields }: Report, only?: OnlyMatters): Questions {
  const rows = new Map(completeness.open.map((row) => [row.row, row]));
  const asked = new Map<string, { words: LetterSentence; further: Map<string, LetterSentence> }>();
  const leftOut: RowLeftOut[] = [];
  const ask = (path: string) => {
    const known = asked.get(path);
    if (known) return known;
    const made = { words: questionWords(path), further: new Map<string, LetterSentence>() };
    asked.set(path, made);
    return made;
  };
  const overruled = new Set(fields.flatMap((one) => (one.overruled && one.id.startsWith('X-') ? [one.row] : [])));
  const finer = new Map<string, DateNeed>();
  for (const { row, status, label, facts, finer: need } of completeness.open) {
    if (status !== 'refused' || overruled.has(row)) continue;
    if (need === undefined) leftOut.push({ label, why: 'refused' });
    else for (const fact of facts) finer.set(recordPathOf(fact), need);
  }
  const factOf = new Map(fields.map(({ id, row, points }) => [findingName(id, row), points.find(isFact)]));
  for (const { id, level, where, grounds, settles } of counted(remaining)) {
    if (only && !only.has(id)) continue;
    const isMissing = level !== 'fault' || rowsIn(grounds, rows, 'missing').length > 0;
    if (!isMissing || where?.kind !== 'fact') continue;
    // If a whole block of the form is missing, its boxes are asked for one by one.
    const boxes = id.startsWith('check ') ? grounds.flatMap((name) => factOf.get(name) ?? []) : [where];
    const foundation = foundations.find((one) => grounds.includes(one.id));
    const points = foundation?.points ?? boxes;
    for (const point of points) if (point.kind === 'fact') ask(askedPath(point.path));
    for (const row of rowsIn(settles, rows, 'unknown')) {
      const [fact] = row.facts;
      if (fact !== undefined)
        ask(askedPath(where.path)).further.set(recordPathOf(fact), questionWords(recordPathOf(fact)));
    }
  }
  // A date that is known, but not precisely enough, is asked for again to the day.
  for (const [path, need] of finer)
    if (!only || [...only].some((id) => withoutEntry(id) === `fact ${path}`))
      ask(path).words = joined(questionWords(path), finerDate[need]);
  // A fact with its own question is not asked a second time with another question.
  for (const { further } of asked.values())
    for (const path of further.keys()) if (asked.has(path)) further.delete(path);
  const questions = [...asked].map(([path, { words, further }]) => ({ path, words, further: [...further.values()] }));
  const isForClient = (path: string) => recipients.some((recipient) => askedFor(path) === recipient);
  for (const { path, words } of questions) if (!isForClient(path)) leftOut.push({ label: words, why: 'staff' });
  return { of: (who) => questions.filter(({ path }) => askedFor(path) === who), leftOut };
}

const joined = (a: LetterSentence, b: LetterSentence): LetterSentence =>
  sentenceOf((language) => `${a[language]}${b[language]}`);

/** The contact person is the one whom the case has chosen: asked about without a number. */
const askedPath = (path: string): string => recordPathOf(path).replace(/^(employer\.contacts)\.\d+\./, '$1.');

/** A matter of a chosen entry as the form's facts are asked for: of the one entry, without its number. */
const withoutEntry = (matter: string): string =>
  matter.replace(/^(fact (?:applicant\.education|employer\.contacts))\.[^.]+\./, '$1.');

const isFact = ({ kind }: Pointer): boolean => kind === 'fact';

/** The open rows among findings, of one status. */
const rowsIn = (findings: readonly string[], rows: ReadonlyMap<string, OpenRow>, status: OpenRow['status']) =>
  findings.flatMap((finding) => {
    const row = finding.startsWith('X-') ? rows.get(finding.slice(finding.indexOf('@') + 1)) : undefined;
    return row?.status === status ? [row] : [];
  });

/**
 * A fact in words that a person outside the practice understands: words of our own, the question that its schema has, or its
 * label. A fact of an entry of a list is named by its label, for the entry has to be named with it.
 */
export function questionWords(path: string): LetterSentence {
  const plain = plainWords[templateOf(path)];
  if (plain) return sentenceOf((language) => textIn(plain, language));
  const fact = factEntry(path);
  const question = fact?.asks && templateOf(path) === path ? fact.hint : undefined;
  if (question) return sentenceOf((language) => textIn(question, language).replace(/[。.]$/, ''));
  return sentenceOf((language) => joinedWords(path, language));
}

/** Groups whose own name says nothing that their facts do not say. */
const plainGroups = [
  'case.entry.',
  'case.contract.',
  'case.pay.',
  'case.job.',
  'case.hiring.',
  'applicant.history.',
  'employer.profile.',
];

function joinedWords(path: string, language: LetterLanguage): string {
  const [kind = 'case', ...rest] = path.split('.');
  const isAnswer = rest.at(-1) === 'answer';
  const place = (isAnswer ? rest.slice(0, -1) : rest).join('.');
  const english = wordsOf(kind as RecordKind, place, 'en');
  const all = wordsOf(kind as RecordKind, place, 'ja').map((ja, index) =>
    numberedIn({ ja, en: english[index] ?? ja }, language),
  );
  const words = plainGroups.some((group) => path.startsWith(group)) ? all.slice(1) : all;
  // 職歴 › 職歴 2 › 国・地域: the list's own name is enough once.
  const told = words.filter((word, index) => !words[index + 1]?.startsWith(`${word} `) && word !== words[index + 1]);
  const text = told.join(language === 'ja' ? '／' : ' – ');
  return isAnswer ? `${text}${yesOrNo[language]}` : text;
}
