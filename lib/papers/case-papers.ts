import type { Case } from '../domain/case/case';
import type { CasePaper } from '../domain/case/papers';
import type { Draft } from '../facts/descriptor';
import type { Paper } from '../spec/paper';
import type { PaperContext } from './context';
import { type EditedLine, editedLines, stateOf } from './edited';
import { type StrangeFigure, strangeFigures } from './figures';
import { type MadeLine, makePaper } from './make';

/** How a paper of a case stands. */
export interface PaperStatus {
  readonly paper: Paper;
  /** Null: it has not been made. */
  readonly kept: CasePaper | null;
  /** What the case makes of it now. */
  readonly now: readonly MadeLine[];
  /** What is printed, line by line; as the case makes it now while it has not been made. */
  readonly lines: readonly EditedLine[];
  readonly prompts: readonly string[];
  readonly stale: readonly EditedLine[];
  readonly strange: readonly StrangeFigure[];
}

/** The paper of a case by its id; null where it has not been made. */
export const keptPaper = (one: Pick<Case, 'papers'>, id: string): CasePaper | null =>
  one.papers?.find((paper) => paper.id === id) ?? null;

/** How one paper stands. `context.datedOn` and `calendar` are taken from the paper where it says them. */
export function paperStatus(paper: Paper, one: Pick<Case, 'papers'>, context: PaperContext): PaperStatus {
  const kept = keptPaper(one, paper.id);
  const own: PaperContext = {
    ...context,
    ...(kept?.datedOn === undefined ? {} : { datedOn: kept.datedOn }),
    ...(kept?.calendar === undefined ? {} : { calendar: kept.calendar }),
  };
  const now = makePaper(paper, own);
  const lines = kept
    ? editedLines(kept, now)
    : now.map((line): EditedLine => ({ ...line, made: line.text, state: 'made' }));
  const { prompts, stale } = stateOf(lines);
  const strange = kept
    ? strangeFigures(
        lines,
        now.map(({ text }) => text),
      )
    : [];
  return { paper, kept, now, lines, prompts, stale: kept ? stale : [], strange };
}

/** Whether a paper can be called finished: nothing is open, and it says what the case says. */
export const canFinish = ({ kept, prompts, stale, strange }: PaperStatus): boolean =>
  kept !== null && prompts.length === 0 && stale.length === 0 && strange.every(({ instead }) => instead.length === 0);

/**
 * Whether the document that a paper is, recorded as here, is the paper as it now is and signed: `changed` since somebody called
 * it finished, or `unsigned`; null where neither is so, or the document is not here. A signature is asked of clients alone.
 */
export function signatureOf(
  { paper, kept }: Pick<PaperStatus, 'paper' | 'kept'>,
  documents: Case['documents'] = [],
): 'changed' | 'unsigned' | null {
  const here = documents.filter(({ id, received }) => received === 'yes' && paper.documents.includes(id));
  if (kept === null || here.length === 0 || (paper.signs !== 'employer' && paper.signs !== 'applicant')) return null;
  // A draft beside a paper that came another way has never been finished.
  if (kept.finished === undefined) return (kept.versions ?? []).length > 0 ? 'changed' : null;
  const isSigned = kept.finished.signedOn !== undefined || here.some(({ signedOn }) => signedOn !== undefined);
  return isSigned ? null : 'unsigned';
}

/** A case with a paper as given, in the place it had. */
export function withPaper(record: Draft, paper: CasePaper): Draft {
  const papers = Array.isArray(record.papers) ? (record.papers as readonly CasePaper[]) : [];
  const isThere = papers.some(({ id }) => id === paper.id);
  return {
    ...record,
    papers: isThere ? papers.map((one) => (one.id === paper.id ? paper : one)) : [...papers, paper],
  };
}

/** A paper made for the first time. */
export const newPaper = (id: string, now: readonly MadeLine[], facts: CasePaper['facts'], on: string): CasePaper => ({
  id,
  madeOn: on,
  lines: now.map((line) => ({ id: line.id, made: line.text })),
  facts,
});

/** The longest text that is kept of a fact behind a paper. */
const longest = 2_000;

/** What the facts behind a paper's lines say, by their paths: to show what has changed since. */
export function factsBehind(now: readonly MadeLine[], context: PaperContext): Record<string, string> {
  const root: unknown = { ...context.facts, office: context.office };
  const paths = [...new Set(now.flatMap((line) => line.paths))];
  return Object.fromEntries(paths.map((path) => [path, textAt(root, path)]));
}

function textAt(root: unknown, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, key)
          ? (at as Readonly<Record<string, unknown>>)[key]
          : undefined,
      root,
    );
  if (value === undefined || value === null) return '';
  return (typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, longest);
}

/** The facts that have changed since a paper was made, as far as its lines rest on them. */
export const changedFacts = (kept: CasePaper, now: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(now).filter((path) => Object.hasOwn(kept.facts, path) && kept.facts[path] !== now[path]);

/** The text of a paper, a line a paragraph; lines that were taken out are left out. */
export const printedLines = (lines: readonly EditedLine[]): readonly EditedLine[] =>
  lines.filter(({ text }) => text.trim() !== '');

/** Earlier texts that are kept. */
const mostVersions = 10;

/** A paper that somebody calls finished; what it says is kept as a version. */
export function finishedPaper(
  kept: CasePaper,
  lines: readonly EditedLine[],
  by: string,
  on: string,
  signedOn: string | undefined,
): CasePaper {
  const text = printedLines(lines)
    .map((line) => line.text)
    .join('\n');
  const versions = [{ on, by, text }, ...(kept.versions ?? [])].slice(0, mostVersions);
  return { ...kept, finished: { by, on, ...(signedOn === undefined ? {} : { signedOn }) }, versions };
}

/** A case in which the documents that a finished paper is are recorded as here. */
export function withPaperDocuments(record: Draft, paper: Paper, signedOn: string | undefined): Draft {
  const entries = Array.isArray(record.documents)
    ? (record.documents as readonly Readonly<Record<string, unknown>>[])
    : [];
  const signers = paper.signs === 'employer' || paper.signs === 'applicant' ? [paper.signs] : [];
  const added = {
    received: 'yes',
    form: 'data',
    foreignLanguage: 'no',
    ...(signedOn === undefined ? {} : { signedOn, ...(signers.length > 0 ? { signedBy: signers } : {}) }),
  };
  const known = new Set(entries.map(({ id }) => id));
  // A signature that was recorded before is under another text: it goes unless this one is signed, too.
  const changed = entries.map((one) => {
    if (!paper.documents.includes(String(one.id))) return one;
    const { signedOn: _, signedBy: __, ...unsigned } = one;
    return { ...unsigned, ...added };
  });
  const more = paper.documents.filter((id) => !known.has(id)).map((id) => ({ id, ...added }));
  return paper.documents.length === 0 ? record : { ...record, documents: [...changed, ...more] };
}
