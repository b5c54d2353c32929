import { onceFor } from '../../domain/once';
import type { FieldCheck, FieldFinding, Pointer } from '../../spec/check';
import type { Field, Procedure } from '../../spec/field';
import type { Completeness, OpenRow } from '../completeness';
import type { WithOverride } from '../finding';
import { findingName } from '../overrides';
import { refusalWhy, rowFindingId, rowMessage } from '../row-words';
import type { Debtor } from './item';
import { fieldsOf, type Matters } from './matters';
import { debtorOf } from './owed';
import type { Statement, Waiting } from './statement';
import { shortOf, shortOfLabel, toMend, toWatch, unanswered, whyOf } from './words';

type Finding = WithOverride<FieldFinding>;

/** The statements about fields: open rows, and findings of checks across fields. */
export function fieldStatements(
  found: readonly Finding[],
  completeness: Completeness,
  checks: readonly FieldCheck[],
  procedure: Procedure,
  matters: Matters,
): { readonly statements: readonly Statement[]; readonly waiting: readonly Waiting[] } {
  const rowOf = fieldsOf(procedure);
  const open = new Map(completeness.open.map((row) => [row.row, row]));
  const together = blocksOf(found, checks, rowOf);
  const statements: Statement[] = [];
  const waiting: Waiting[] = [];
  for (const finding of inFormOrder(found, procedure)) {
    if (finding.overruled) continue;
    const row = finding.row === undefined ? undefined : open.get(finding.row);
    if (row && finding.id === rowFindingId.unknown) {
      waiting.push({
        finding: findingName(finding.id, row.row),
        matters: row.waitsFor.map(matters.ofFact),
        mustBeAsked: true,
      });
      continue;
    }
    const where = placeOf(finding, matters);
    const field = finding.row === undefined ? undefined : rowOf.get(finding.row);
    const block = finding.row === undefined ? undefined : together.get(finding.row);
    const own = where === null ? `check ${finding.id}` : matters.of(where);
    const title = block?.title ?? field?.label ?? titleOf(finding.id, checks);
    const isEmpty = row === undefined ? pointsAtNothing(finding, matters) : row.status === 'missing';
    statements.push({
      finding: findingName(finding.id, finding.row),
      matter: block?.matter ?? own,
      rank: row ? 1 : 3,
      kind: 'field',
      level: finding.level !== 'error' ? 'hint' : isEmpty ? 'needed' : 'fault',
      title,
      short: title === field?.label ? shortOfLabel(title) : shortOf(title),
      why: isEmpty && finding.level === 'error' ? unanswered : whyFor(finding, row, block !== undefined),
      text: row ? rowMessage(row) : finding.message,
      owes: owedBy(where, field),
      where,
      ...sourceOf(finding.id, checks),
    });
  }
  return { statements, waiting };
}

const placesIn = onceFor(({ fields }: Procedure) => new Map(fields.map(({ id }, at) => [id, at])));

/** First the checks of the case as a whole, then the rows in the form's order, whichever check names them. */
function inFormOrder(found: readonly Finding[], procedure: Procedure): readonly Finding[] {
  const places = placesIn(procedure);
  const placeOf = ({ row }: Finding) => (row === undefined ? -1 : (places.get(row) ?? -1));
  return found.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A check that points only at empty boxes asks for missing values: it has found nothing wrong. */
function pointsAtNothing({ points }: Finding, matters: Matters): boolean {
  const facts = points.filter((point) => point.kind === 'fact');
  return facts.length > 0 && facts.every(({ path }) => matters.isEmpty(path));
}

function whyFor(finding: Finding, row: OpenRow | undefined, isBlock: boolean) {
  if (isBlock) return unanswered;
  if (row?.refusal !== undefined) return refusalWhy[row.refusal];
  return whyOf(finding.message, finding.level === 'error' ? toMend : toWatch);
}

/**
 * The box in the records where it can be corrected: the row's own fact before others; the row itself if no fact is
 * named.
 */
function placeOf({ points, row }: Finding, matters: Matters): Pointer | null {
  const facts = points.filter((point) => point.kind === 'fact');
  const own = row === undefined ? undefined : matters.ofRow(row);
  const fact = facts.find((point) => matters.of(point) === own) ?? facts[0];
  return (fact && matters.boxOf(fact)) ?? points[0] ?? (row === undefined ? null : { kind: 'row', row });
}

function owedBy(where: Pointer | null, field: Field | undefined): Debtor {
  const from = where?.kind === 'fact' ? where.path : field?.parts.find((part) => part.from !== undefined)?.from;
  return from === undefined ? 'office' : debtorOf(from);
}

const titleOf = (id: string, checks: readonly FieldCheck[]) =>
  checks.find((check) => check.id === id)?.title ?? { ja: id, en: id };

function sourceOf(id: string, checks: readonly FieldCheck[]): Pick<Statement, 'source'> {
  const source = checks.find((check) => check.id === id)?.source;
  return source ? { source } : {};
}

/**
 * Rows of one block of the form that one check reports as missing together: one matter, named after the check. The
 * block of a row is known from its section and its number in a repeated group.
 */
function blocksOf(
  found: readonly Finding[],
  checks: readonly FieldCheck[],
  rowOf: ReadonlyMap<string, Field>,
): ReadonlyMap<string, { readonly matter: string; readonly title: Statement['title'] }> {
  const blocks = new Map<string, string[]>();
  for (const { id, row, level, overruled } of found) {
    if (level !== 'error' || overruled || row === undefined || id.startsWith('X-')) continue;
    const field = rowOf.get(row);
    const name = `${id} ${field?.section ?? ''} ${field?.repeat ? `${field.repeat.group} ${field.repeat.index}` : ''}`;
    blocks.set(name, [...(blocks.get(name) ?? []), row]);
  }
  return new Map(
    [...blocks].flatMap(([name, rows]) => {
      if (rows.length < 2) return [];
      const [id = ''] = name.split(' ');
      return rows.map((row) => [row, { matter: `check ${name.trim()}`, title: titleOf(id, checks) }] as const);
    }),
  );
}
