import { driftOf } from '../../../lib/engine/drift';
import { emptyPlan } from '../../../lib/engine/empty-plan';
import type { Drift, FillPlan } from '../../../lib/engine/fill-plan';
import { fold, foldLabel } from '../../../lib/engine/fold';
import { controlOf, matcherOf, matchKey } from '../../../lib/engine/match';
import type { ControlFacts, PageFacts } from '../../../lib/engine/page-facts';
import { renamedRows } from '../../../lib/engine/renamed-rows';
import { factsOfShape } from '../../../lib/engine/shape/facts-of-shape';
import type { ShapeFile } from '../../../lib/engine/shape/shape-file';
import type { Text } from '../../../lib/i18n/text';
import type { FormRevision, ProcedureRows } from '../../../lib/spec/form';
import { formOf } from '../../../lib/spec/form-of';
import type { ProcedureModule } from '../../../lib/spec/module';
import { ToolError } from '../tool-error';

/** A procedure by whose rows a page is recognised. */
export type KnownProcedure = Pick<ProcedureModule<string>, 'id' | 'form' | 'rows' | 'groups' | 'revisions'>;

/** A recorded page beside the rows we know. */
export interface Recognised {
  readonly procedure: KnownProcedure;
  /** The newest revision of its page that we have. */
  readonly known: FormRevision;
  readonly facts: PageFacts;
  /** How the page differs from it: the model of the check's own list. */
  readonly drift: readonly Drift[];
  readonly found: ReadonlyMap<string, FoundRow>;
}

/** Where the page has a row of ours. */
export interface FoundRow {
  /** The page's row. */
  readonly at: number;
  /** Its controls by part; empty for a row that is known by its words only. */
  readonly controls: ReadonlyMap<string, ControlFacts>;
}

/**
 * Finds the procedure that the page names, and its rows by their words. Throws a ToolError for a page that is no form, and
 * for a form of a procedure without rows.
 */
export function recognise(file: ShapeFile, procedures: readonly KnownProcedure[]): Recognised {
  const name = file.page.procedure;
  if (name === null) throw new ToolError('The page names no procedure (選択中の手続き名): it is no form.');
  const named = procedures.flatMap((procedure) => {
    const known = procedure.revisions.find(({ signature }) => fold(signature.portalName) === fold(name));
    return known ? [{ procedure, known }] : [];
  });
  const [one] = named;
  if (!one) {
    const names = procedures.flatMap(({ revisions }) => revisions.slice(0, 1).map((each) => each.signature.portalName));
    throw new ToolError(`No procedure has the page "${name}". Known are: ${names.join('; ')}.`);
  }
  const { procedure, known } = one;
  const facts = factsOfShape(file);
  const job = emptyPlan(formOf(rowsOf(procedure), known), file.madeOn);
  const matches = matcherOf(job).match(facts);
  const drift = driftOf(job, facts, matches);
  const renamed = renamedRows(job, facts, matches);
  // Rows under other words are found once more by the words they have now.
  const reworded: FillPlan = {
    ...job,
    rows: job.rows.map((row) => {
      const now = facts.rows[renamed.get(row.row)?.at ?? -1];
      return now ? { ...row, label: now.words, section: now.section } : row;
    }),
  };
  const again = renamed.size === 0 ? matches : matcherOf(reworded).match(facts);
  const found = new Map<string, FoundRow>(rowsByWords(known, procedure, facts));
  for (const { row, parts } of job.rows) {
    const controls = parts.flatMap(({ part }) => {
      const control = controlOf(again.get(matchKey(row, part)), facts);
      return control ? [[part, control] as const] : [];
    });
    const [first] = controls;
    if (first && controls.length === parts.length) found.set(row, { at: first[1].row, controls: new Map(controls) });
  }
  return { procedure, known, facts, drift, found };
}

/**
 * Rows of other statuses, which are never touched and have the same words several times: they are known by their order,
 * where the page has as many of them as we know.
 */
function* rowsByWords(known: FormRevision, { rows }: KnownProcedure, facts: PageFacts): Generator<[string, FoundRow]> {
  const others = new Set(rows.flatMap(({ id, role }) => (role === 'otherStatus' ? [id] : [])));
  const nameOf = (section: string, label: string) => `${fold(section)}\n${foldLabel(label)}`;
  const there = Map.groupBy(
    facts.rows.map((row, at) => ({ ...row, at })),
    ({ section, label }) => nameOf(section, label),
  );
  const ours = Map.groupBy(
    known.layout.filter(({ row }) => others.has(row)),
    ({ section, label }) => nameOf(section, label),
  );
  for (const [name, lines] of ours) {
    const alike = there.get(name) ?? [];
    if (alike.length !== lines.length) continue;
    for (const [index, { row }] of lines.entries()) yield [row, { at: alike[index]?.at ?? -1, controls: new Map() }];
  }
}

const rowsOf = ({ id, form, rows, groups }: KnownProcedure): ProcedureRows => {
  const label: Text = form.label;
  return { id, url: form.url, label, rows, groups };
};
