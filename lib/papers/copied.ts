import type { Case } from '../domain/case/case';
import type { CasePaper } from '../domain/case/papers';

// L-19: the same sentences in the papers of two cases. Only what somebody has written counts: what the papers themselves say
// is the same everywhere, and a practice's work is not held against it.

/** The papers in which a person speaks, and who that is. */
const speakers = { 'reason-for-hiring': 'employer', statement: 'applicant', 'director-pay': 'employer' } as const;

/** Facts that are a person's own words, by the paths that papers keep. */
const ownWords = /^(?:applicant\.(?:statement|living)\.|case\.hiring\.(?:reason|before|whyThisPerson)$)/;

/** Shorter ones are what anybody says. */
const shortest = 15;

/** A sentence that somebody has written into a paper. */
export interface WrittenSentence {
  readonly paper: string;
  readonly text: string;
}

/** A sentence that stands in the papers of two cases, or in the words of employer and applicant of one. */
export interface CopiedSentence extends WrittenSentence {
  /** The case and the paper in which it stands, too. */
  readonly other: { readonly caseId: string; readonly paper: string };
}

const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/〔[^〕]*〕/g, '')
    .split(/(?<=[。！？!?])|\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** A sentence for comparing: with other names, days and figures it is the same one. */
function plainSentence(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .replace(/[A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]*)*/g, 'N')
    .replace(/\d[\d,.]*/g, '0')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

const isLong = (plain: string): boolean => plain.length >= shortest;

/** What somebody has written into a paper: own lines as far as the case does not make them so, and answers in own words. */
function writtenIn({ id, lines, facts }: CasePaper): readonly WrittenSentence[] {
  const made = new Set(lines.flatMap((line) => sentencesIn(line.made)).map(plainSentence));
  const own = lines.flatMap((line) => (line.own === undefined ? [] : sentencesIn(line.own)));
  const told = Object.entries(facts).flatMap(([path, text]) => (ownWords.test(path) ? sentencesIn(text) : []));
  return [...own.filter((text) => !made.has(plainSentence(text))), ...told].map((text) => ({ paper: id, text }));
}

const speakerOf = (paper: string) => (paper in speakers ? speakers[paper as keyof typeof speakers] : null);

type PapersOfCase = Pick<Case, 'id' | 'applicantId' | 'employerId' | 'papers'>;

const allWritten = ({ papers = [] }: PapersOfCase) =>
  papers.filter(({ id }) => speakerOf(id) !== null).flatMap(writtenIn);

/** Whether one person may say the same in both: an employer about two hires, an applicant in two cases. */
const isSamePerson = (a: PapersOfCase, inA: string, b: PapersOfCase, inB: string): boolean =>
  speakerOf(inA) === speakerOf(inB) &&
  (speakerOf(inA) === 'employer' ? a.employerId === b.employerId : a.applicantId === b.applicantId);

/**
 * The sentences of a case's papers that somebody else's papers have, too: another applicant's, another employer's, or in the case
 * itself the other side's. Each sentence once for each other paper. Pure.
 */
export function copiedSentences(one: PapersOfCase, others: readonly PapersOfCase[]): readonly CopiedSentence[] {
  const written = new Map<string, WrittenSentence[]>();
  for (const sentence of allWritten(one)) {
    const plain = plainSentence(sentence.text);
    if (isLong(plain)) written.set(plain, [...(written.get(plain) ?? []), sentence]);
  }
  if (written.size === 0) return [];
  const found = new Map<string, CopiedSentence>();
  for (const other of others) {
    for (const theirs of allWritten(other)) {
      for (const own of written.get(plainSentence(theirs.text)) ?? []) {
        if (isSamePerson(one, own.paper, other, theirs.paper)) continue;
        const copied = { ...own, other: { caseId: other.id, paper: theirs.paper } };
        found.set(JSON.stringify(copied), copied);
      }
    }
  }
  return [...found.values()];
}
