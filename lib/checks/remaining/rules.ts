import type { DocumentFinding, Pointer } from '../../spec/check';
import type { Text } from '../../i18n/text';
import type { ReportedRule } from '../finding';
import type { DocumentWords } from './documents';
import type { RemainingLevel } from './item';
import type { Matters } from './matters';
import { owedFor } from './owed';
import type { Statement, Waiting } from './statement';
import { notAsItMustBe, shortOf, toFindOut, toWatch, whyOf } from './words';

/** The document that a rule is about although it points elsewhere, too: rule id → document or group id. */
export type RuleMatters = Readonly<Record<string, string>>;

interface Aims {
  readonly matters: Matters;
  readonly documents: readonly DocumentFinding[];
  readonly ruleMatters: RuleMatters;
  readonly wordsOf: (id: string) => DocumentWords | undefined;
  /** What a document waits for, if it cannot be decided whether it is needed. */
  readonly waitsFor: (document: string) => readonly string[] | undefined;
  readonly factWords: (path: string) => { readonly title: Text; readonly short: Text };
}

/**
 * Where a rule's finding is corrected: at its document; while it is undecided, at the first missing fact; otherwise at
 * the first place it points to. Null: several documents are equally possible.
 */
function placeOf(
  { id, points = [], outcome }: ReportedRule,
  { matters, documents, ruleMatters }: Aims,
): Pointer | null {
  const own = ruleMatters[id];
  if (own !== undefined) return { kind: 'document', id: own };
  const papers = points.filter((point) => point.kind === 'document');
  const [paper] = papers;
  const isOpen = ({ state }: DocumentFinding) => state !== 'satisfied' && state !== 'notRequired';
  if (paper && papers.length === 1) {
    const isOnlyThat = points.length === 1;
    if (isOnlyThat || documents.some((one) => one.id === paper.id && isOpen(one))) return paper;
  }
  const facts = points.filter((point) => point.kind === 'fact');
  const missing = outcome === 'unknown' ? facts.find(({ path }) => matters.isEmpty(path)) : undefined;
  return missing ?? facts[0] ?? (papers.length > 1 ? null : (paper ?? null));
}

function levelOf({ outcome, advisory }: ReportedRule): RemainingLevel | null {
  if (outcome === 'fail') return 'fault';
  if (outcome === 'warn') return 'hint';
  if (outcome === 'unknown') return advisory ? 'hint' : 'question';
  return null;
}

/** The statements about rules. An undecided rule belongs to the first thing it misses and waits for the others. */
export function ruleStatements(
  rules: readonly ReportedRule[],
  aims: Aims,
): { readonly statements: readonly Statement[]; readonly waiting: readonly Waiting[] } {
  const statements: Statement[] = [];
  const waiting: Waiting[] = [];
  for (const rule of rules) {
    const level = levelOf(rule);
    if (level === null || rule.overruled) continue;
    const where = placeOf(rule, aims);
    const matter = where === null ? `rule ${rule.id}` : aims.matters.of(where);
    const awaited = where?.kind === 'document' && level !== 'fault' ? aims.waitsFor(matter) : undefined;
    if (awaited) {
      waiting.push({ finding: rule.id, matters: awaited });
      continue;
    }
    const paper = where?.kind === 'document' ? aims.wordsOf(where.id) : undefined;
    // A question is named after the missing fact, a fault after the rule.
    const fact = level === 'question' && where?.kind === 'fact' ? aims.factWords(where.path) : undefined;
    const { title, short } = paper ?? fact ?? { title: rule.title, short: shortOf(rule.title) };
    statements.push({
      finding: rule.id,
      matter,
      rank: 2,
      kind: paper ? 'document' : 'requirement',
      level,
      title,
      short,
      why: whyOf(rule.reason, level === 'fault' ? notAsItMustBe : level === 'hint' ? toWatch : toFindOut),
      text: rule.change ? joined(rule.reason, rule.change) : rule.reason,
      owes: owedFor(where, aims.wordsOf),
      where: where ?? rule.points?.[0] ?? null,
      source: rule.source,
    });
    if (rule.outcome !== 'unknown') continue;
    const others = (rule.points ?? [])
      .filter((point) => point.kind === 'fact' && aims.matters.isEmpty(point.path))
      .map(aims.matters.of)
      .filter((one) => one !== matter);
    if (others.length > 0) waiting.push({ finding: rule.id, matters: [...new Set(others)] });
  }
  return { statements, waiting };
}

const joined = (one: Statement['text'], other: Statement['text']) => ({
  ja: `${one.ja}${other.ja}`,
  en: `${one.en} ${other.en}`,
});
