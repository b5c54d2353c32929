import type { OpenRow } from '../checks/completeness';
import type { Report } from '../checks/report';
import type { RecordKind } from '../domain/exchange';
import { templateOf } from '../editor/descriptor';
import { wordsOf } from '../editor/words';
import { type Asked, askedFor, recordPathOf } from '../facts/asked-of';
import { plainWords, yesOrNo } from '../i18n/sentences/letters';
import type { Text } from '../spec/text';

/** One question about a fact. */
export interface Question {
  /** The fact's place in a record; names it to the program, never to a person. */
  readonly path: string;
  readonly words: Text;
  /** What is asked as well where the answer makes it necessary. */
  readonly further: readonly Text[];
}

/** A row that is not asked for in a letter. */
export interface RowLeftOut {
  readonly label: Text;
  /** `refused`: known, but not in a shape that the form takes. `staff`: the practice's own to say. */
  readonly why: 'refused' | 'staff';
}

/** The questions that the open rows of the form come to, each once. */
export interface Questions {
  readonly of: (asked: Asked) => readonly Question[];
  readonly leftOut: readonly RowLeftOut[];
}

/** What has to be asked so that the form can be filled, and the sponsor's category be told. */
export function questionsOf(report: Report): Questions {
  const open = report.completeness.open.filter((row) => !isOverruled(row, report));
  const asked = new Map<string, { words: Text; further: Map<string, Text> }>();
  const leftOut: RowLeftOut[] = [];
  const ask = (path: string) => {
    const known = asked.get(path);
    if (known) return known;
    const made = { words: questionWords(path), further: new Map<string, Text>() };
    asked.set(path, made);
    return made;
  };
  for (const row of open) {
    if (row.standing === 'refused') leftOut.push({ label: row.label, why: 'refused' });
    // The first fact of a row is the one that it is about; the others stand beside it.
    else if (row.standing === 'missing') for (const path of row.facts.slice(0, 1)) ask(recordPathOf(path));
  }
  for (const row of open.filter(({ standing }) => standing === 'unknown')) {
    const [question] = row.waitsFor;
    const [fact] = row.facts;
    if (question === undefined) continue;
    const { further } = ask(recordPathOf(question));
    const path = fact === undefined ? undefined : recordPathOf(fact);
    if (path !== undefined && !asked.has(path)) further.set(path, questionWords(path));
  }
  if (report.category.value === 'unknown') {
    for (const point of report.category.points) if (point.kind === 'fact') ask(recordPathOf(point.path));
  }
  const questions = [...asked].map(([path, { words, further }]) => ({ path, words, further: [...further.values()] }));
  for (const { path, words } of questions) if (askedFor(path) === 'staff') leftOut.push({ label: words, why: 'staff' });
  return { of: (who) => questions.filter(({ path }) => askedFor(path) === who), leftOut };
}

function isOverruled({ row }: OpenRow, { fields }: Report): boolean {
  return fields.some((field) => field.row === row && field.id.startsWith('X-') && field.overruled !== undefined);
}

/** A fact in words that a person outside the practice understands. */
export function questionWords(path: string): Text {
  const plain = plainWords[templateOf(path)];
  return plain ?? { ja: joinedWords(path, 'ja'), en: joinedWords(path, 'en') };
}

/** Groups whose own name says nothing that their facts do not say. */
const plainGroups = ['case.entry.', 'case.contract.', 'case.pay.', 'case.job.', 'applicant.history.'];

function joinedWords(path: string, language: 'ja' | 'en'): string {
  const [kind = 'case', ...rest] = path.split('.');
  const isAnswer = rest.at(-1) === 'answer';
  const place = (isAnswer ? rest.slice(0, -1) : rest).join('.');
  const all = wordsOf(kind as RecordKind, place, language);
  const words = plainGroups.some((group) => path.startsWith(group)) ? all.slice(1) : all;
  // 職歴 › 職歴 2 › 国・地域: the list's own name once is enough.
  const told = words.filter((word, index) => !words[index + 1]?.startsWith(`${word} `) && word !== words[index + 1]);
  const text = told.join(language === 'ja' ? '／' : ' – ');
  return isAnswer ? `${text}${yesOrNo[language]}` : text;
}
