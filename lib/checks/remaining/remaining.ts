import type { Facts } from '../../domain/facts';
import type { DocumentFinding, FieldFinding, ProcedureChecks } from '../../spec/check';
import type { Procedure } from '../../spec/field';
import type { Foundation } from '../../spec/law';
import type { Completeness } from '../completeness';
import type { ReportedRule, WithOverride } from '../finding';
import { isOpen, type OpenFoundation } from '../foundations';
import { documentStatements, documentWordsOf } from './documents';
import { fieldStatements } from './fields';
import {
  type Debtor,
  type FindingId,
  type Remaining,
  type RemainingLevel,
  remainingKinds,
  remainingLevels,
} from './item';
import { type Matters, mattersOf } from './matters';
import { owedFor } from './owed';
import { ruleStatements } from './rules';
import type { Statement, Waiting } from './statement';
import { factWords, toFindOut, unanswered } from './words';

/** Everything that was found about a case. */
export interface Findings {
  readonly facts: Facts;
  readonly foundations: readonly Foundation[];
  readonly completeness: Completeness;
  readonly fields: readonly WithOverride<FieldFinding>[];
  readonly documents: readonly WithOverride<DocumentFinding>[];
  readonly rules: readonly ReportedRule[];
}

/**
 * The only list of what remains: every screen, letter and sheet shows it or a part of it, and none counts on its own.
 * Order: faults, then what is needed, then questions by how much each settles, then hints; within these by kind, and as
 * in the form and the lists. Pure.
 */
export function remainingOf(procedure: Procedure, checks: ProcedureChecks, found: Findings): readonly Remaining[] {
  const matters = mattersOf(procedure, found.facts, found.documents);
  const wordsOf = documentWordsOf(checks);
  const open = found.foundations.filter(isOpen).map((one) => foundationStatement(one, matters));
  const matterOf = new Map(open.map(({ finding, matter }) => [finding, matter]));
  const documents = documentStatements(found.documents, wordsOf, matters, (id) => matterOf.get(id) ?? id);
  const awaited = new Map(documents.waiting.map((one) => [matters.ofDocument(one.finding), one.matters]));
  const rules = ruleStatements(found.rules, {
    matters,
    documents: found.documents,
    ruleMatters: checks.ruleMatters,
    wordsOf,
    waitsFor: (matter) => awaited.get(matter),
    factWords,
  });
  const fields = fieldStatements(found.fields, found.completeness, checks.fields, procedure, matters);
  const statements = [...open, ...documents.statements, ...fields.statements, ...rules.statements];
  return itemsOf(statements, [...documents.waiting, ...rules.waiting, ...fields.waiting], matters.placeOf).map(
    (item) => (item.where === null ? item : { ...item, where: matters.inChosen(item.where) }),
  );
}

function foundationStatement({ id, title, ask, points, source }: OpenFoundation, matters: Matters): Statement {
  const where = points.find((point) => point.kind === 'fact' && matters.isEmpty(point.path)) ?? points[0] ?? null;
  return {
    finding: id,
    matter: where === null ? id : matters.of(where),
    rank: 0,
    kind: 'requirement',
    level: 'question',
    title,
    short: title,
    why: toFindOut,
    text: ask,
    owes: owedFor(where, () => undefined),
    where,
    ...(source ? { source } : {}),
  };
}

const order = (level: RemainingLevel): number => remainingLevels.indexOf(level);

/** Combines statements about the same matter into one item. */
function itemsOf(
  statements: readonly Statement[],
  waiting: readonly Waiting[],
  placeOf: Matters['placeOf'],
): readonly Remaining[] {
  const groups = [...Map.groupBy(statements, ({ matter }) => matter)].map(([id, group]) => ({ id, group }));
  const settled = settledBy(waiting);
  const items = groups.map(({ id, group }) => itemOf(id, group, settled.get(id) ?? []));
  const known = new Set(items.map(({ id }) => id));
  // A question becomes an item if findings wait for it and nothing else mentions it.
  const lost = waiting.filter((one) => one.mustBeAsked && !one.matters.some((matter) => known.has(matter)));
  return [...items, ...asked(lost, settled, placeOf)].toSorted(
    (a, b) =>
      order(a.level) - order(b.level) ||
      (a.level === 'question' ? b.settles.length - a.settles.length : 0) ||
      remainingKinds.indexOf(a.kind) - remainingKinds.indexOf(b.kind),
  );
}

function itemOf(id: string, group: readonly Statement[], waiting: readonly FindingId[]): Remaining {
  const gravest = group.toSorted((a, b) => order(a.level) - order(b.level) || a.rank - b.rank);
  const [first] = gravest;
  const [named] = group.toSorted((a, b) => a.rank - b.rank || order(a.level) - order(b.level));
  if (!first || !named) throw new Error(`Nothing is said of ${id}.`);
  const grounds = [...new Set(gravest.map(({ finding }) => finding))];
  const settles = waiting.filter((finding) => !grounds.includes(finding));
  const said = gravest.filter(({ level }) => level === first.level);
  return {
    id,
    kind: named.kind,
    level: first.level,
    title: named.title,
    short: named.short,
    // An empty box is described as empty, whatever else is wrong with it.
    why: named.why === unanswered ? unanswered : first.why,
    text: joined(said.map(({ text }) => text)),
    owes: owesOf(named, first),
    where: named.where ?? first.where,
    settles,
    grounds,
    ...(first.source ? { source: first.source } : {}),
  };
}

/**
 * A fault belongs to whoever can correct it. A question about something that is already there belongs to the practice.
 */
const owesOf = (named: Statement, first: Statement): Debtor =>
  named.level === first.level ? named.owes : first.kind === 'document' ? first.owes : named.owes;

/** The findings that wait for each matter, each once. */
function settledBy(waiting: readonly Waiting[]): ReadonlyMap<string, readonly FindingId[]> {
  const settled = new Map<string, Set<FindingId>>();
  for (const { finding, matters } of waiting) {
    for (const matter of matters) settled.set(matter, (settled.get(matter) ?? new Set()).add(finding));
  }
  return new Map([...settled].map(([matter, findings]) => [matter, [...findings]]));
}

/** Questions that only waiting findings mention: each becomes an item of its own. */
function asked(
  waiting: readonly Waiting[],
  settled: ReadonlyMap<string, readonly FindingId[]>,
  placeOf: Matters['placeOf'],
): readonly Remaining[] {
  const byMatter = Map.groupBy(waiting, ({ matters }) => matters[0] ?? '');
  return [...byMatter].flatMap(([id, waits]): Remaining[] => {
    const path = placeOf(id);
    if (path === null) return [];
    const where = { kind: 'fact', path } as Remaining['where'];
    const { title, short } = factWords(path);
    return [
      {
        id,
        kind: 'field',
        level: 'question',
        title,
        short,
        why: toFindOut,
        text: { ja: `「${title.ja}」が未確認です。`, en: `“${title.en}” is not known yet.` },
        owes: owedFor(where, () => undefined),
        where,
        settles: settled.get(id) ?? [],
        grounds: [...new Set(waits.map(({ finding }) => finding))],
      },
    ];
  });
}

/** Sentences in sequence, each once. */
function joined(texts: readonly { readonly ja: string; readonly en: string }[]) {
  const each = (language: 'ja' | 'en') => [...new Set(texts.map((text) => text[language]))];
  return { ja: each('ja').join(''), en: each('en').join(' ') };
}
