import type { FactPath, Facts } from '../../../domain/facts';
import type { FileSeen, FindingOutcome, Judgement, Pointer, RuleExample } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import { documents as documentList } from '../documents/index';
import { emptyRecords, exampleDay, exampleRecords, type RecordChanges } from '../examples';

// The small vocabulary in which the rules of this folder are written.

/** A text in both languages. */
export const text = (ja: string, en: string): Text => ({ ja, en });

/** Facts of the case where a finding is mended. */
export const facts = (...paths: readonly FactPath[]): readonly Pointer[] =>
  paths.map((path) => ({ kind: 'fact', path }));

/** Documents where a finding is mended, by their ids or by those under which a case holds them. */
export const documents = (...ids: readonly string[]): readonly Pointer[] =>
  ids.map((id) => ({ kind: 'document', id: documentList.rows.find((row) => row.aliases?.includes(id))?.id ?? id }));

const judged =
  (outcome: FindingOutcome) =>
  (reason: Text, points: readonly Pointer[] = [], change?: Text): Judgement => ({
    outcome,
    reason,
    ...(change ? { change } : {}),
    ...(points.length > 0 ? { points } : {}),
  });

/** The rule is met. */
export const pass = judged('pass');
/** Something is doubtful or has to be explained; `change` says what would make it pass. */
export const warn = judged('warn');
/** The rule is not met; `change` says what would make it pass. */
export const fail = judged('fail');
/** Something has not been told: `points` are the questions. */
export const unknown = judged('unknown');
/** The rule does not concern the case. */
export const notApplicable = judged('notApplicable');

/** A rule's answer while something has not been told. */
export const ask = (what: Text, ...points: readonly Pointer[]): Judgement =>
  unknown(text(`未確認です：${what.ja}。`, `Not known yet: ${what.en}.`), points);

/** One thing that a rule has to know: its name, what the case has for it, and where it is told. */
export interface Needed {
  readonly what: Text;
  /** Absent, or `notAsked`: it has not been told. */
  readonly value: unknown;
  readonly points: readonly Pointer[];
}

/** One thing that a rule has to know. */
export const needs = (ja: string, en: string, value: unknown, ...points: readonly Pointer[]): Needed => ({
  what: text(ja, en),
  value,
  points,
});

const isAnswered = ({ value }: Needed): boolean => value !== undefined && value !== 'notAsked';

/**
 * A rule's answer while some of what it has to know has not been told: names that, and that alone, as the question, and says
 * what is known already.
 */
export function askMissing(...needed: readonly Needed[]): Judgement {
  const open = needed.filter((one) => !isAnswered(one));
  const told = needed.filter(isAnswered);
  const ja = (list: readonly Needed[]) => list.map(({ what }) => what.ja).join('、');
  const en = (list: readonly Needed[]) => list.map(({ what }) => what.en).join('; ');
  const known = told.length === 0 ? text('', '') : text(`入力済み：${ja(told)}。`, ` Known already: ${en(told)}.`);
  return unknown(
    text(`未確認です：${ja(open)}。${known.ja}`, `Not known yet: ${en(open)}.${known.en}`),
    open.flatMap(({ points }) => points),
  );
}

const gravity: readonly FindingOutcome[] = ['fail', 'warn', 'unknown', 'pass', 'notApplicable'];

/**
 * The gravest of several answers: what fails before what warns, what warns before what is not known. Reasons and
 * pointers of equals are put together.
 */
export function gravest(first: Judgement, ...rest: readonly Judgement[]): Judgement {
  const all = [first, ...rest];
  const outcome = gravity.find((one) => all.some((judgement) => judgement.outcome === one)) ?? first.outcome;
  const equals = all.filter((judgement) => judgement.outcome === outcome);
  const joined = (texts: readonly Text[]) => {
    const unique = texts.filter((one, at) => texts.findIndex((other) => other.ja === one.ja) === at);
    return text(unique.map(({ ja }) => ja).join(''), unique.map(({ en }) => en).join(' '));
  };
  const changes = equals.flatMap(({ change }) => (change ? [change] : []));
  const points = equals.flatMap((judgement) => judgement.points ?? []);
  return {
    outcome,
    reason: joined(equals.map(({ reason }) => reason)),
    ...(changes.length > 0 ? { change: joined(changes) } : {}),
    ...(points.length > 0 ? { points } : {}),
  };
}

/** The id and every other id under which a case may hold the document. */
export const namesOf = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => [id, ...(documentList.rows.find((row) => row.id === id)?.aliases ?? [])]);

/** Whether a document is there. Once documents are recorded, one that is not among them is not there. */
export function documentState(known: Facts, ...ids: readonly string[]): 'yes' | 'no' | 'notAsked' {
  if (known.case.documents === undefined) return 'notAsked';
  return receivedOf(known, ...ids).length > 0 ? 'yes' : 'no';
}

/** The documents of these ids that have been received. */
export function receivedOf(known: Facts, ...ids: readonly string[]) {
  const names = namesOf(ids);
  return (known.case.documents ?? []).filter(({ id, received }) => received === 'yes' && names.includes(id));
}

type CaseDocument = ReturnType<typeof receivedOf>[number];

/** Of several copies of a document, the one with the latest date; copies without one come last. */
export const newestOf = (copies: readonly CaseDocument[], date: 'issuedOn' | 'takenOn'): CaseDocument | undefined =>
  copies.toSorted((a, b) => (b[date] ?? '').localeCompare(a[date] ?? ''))[0];

/** Of several copies of a document, the one that most have signed, dated before not. */
export const bestSignedOf = (copies: readonly CaseDocument[]): CaseDocument | undefined =>
  copies.toSorted(
    (a, b) =>
      (b.signedBy?.length ?? 0) - (a.signedBy?.length ?? 0) || (b.signedOn ?? '').localeCompare(a.signedOn ?? ''),
  )[0];

/** An example made from the plain good case. */
export function given(
  says: string,
  expect: FindingOutcome,
  changes: RecordChanges = {},
  on: string = exampleDay,
): RuleExample {
  return { says, records: exampleRecords(changes), on, expect };
}

/** The good case with files that were looked at. */
export function withFiles(says: string, expect: FindingOutcome, files: readonly FileSeen[]): RuleExample {
  return { says, records: exampleRecords(), on: exampleDay, files, expect };
}

/** The case in which nothing was answered. */
export function silent(expect: 'unknown' | 'notApplicable' = 'unknown'): RuleExample {
  return { says: 'Nothing was answered', records: emptyRecords(), on: exampleDay, expect };
}
