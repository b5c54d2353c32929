import type { Facts } from '../../domain/facts';
import { onceFor } from '../../domain/once';
import { recordPathOf } from '../../facts/asked-of';
import { entriesAt, valueAt } from '../../facts/draft';
import { chosenIn, placeInList, selectionOf, selections } from '../../facts/selections';
import type { DocumentFinding, Pointer } from '../../spec/check';
import type { Field, Procedure } from '../../spec/field';

/** Names the matters of a case: what a pointer leads to, whichever way it points there. */
export interface Matters {
  readonly ofFact: (path: string) => string;
  readonly ofDocument: (id: string) => string;
  readonly ofRow: (row: string) => string;
  readonly of: (point: Pointer) => string;
  /** Where to go for a fact: months that are counted from jobs are corrected in the jobs' own answers. */
  readonly boxOf: (point: Pointer) => Pointer;
  /** Whether the fact at a path has no value. */
  readonly isEmpty: (path: string) => boolean;
}

/** The rows of a form by their ids. */
export const fieldsOf = onceFor(
  (procedure: Procedure): ReadonlyMap<string, Field> => new Map(procedure.fields.map((field) => [field.id, field])),
);

/** A document that counts together with others belongs to its group's matter. */
export function mattersOf(procedure: Procedure, facts: Facts, documents: readonly DocumentFinding[]): Matters {
  const groupOf = new Map(documents.flatMap(({ id, members = [] }) => members.map((member) => [member, id] as const)));
  const fields = fieldsOf(procedure);
  const ofFact = (path: string) => `fact ${storedAt(path, facts)}`;
  const ofDocument = (id: string) => `document ${groupOf.get(id) ?? id}`;
  const ofRow = (row: string) => {
    const from = fields.get(row)?.parts.find((part) => part.from !== undefined)?.from;
    return from === undefined ? `row ${row}` : ofFact(from);
  };
  return {
    ofFact,
    ofDocument,
    ofRow,
    of: (point) => {
      switch (point.kind) {
        case 'fact':
          return ofFact(point.path);
        case 'document':
          return ofDocument(point.id);
        case 'row':
          return ofRow(point.row);
      }
    },
    boxOf: (point) =>
      point.kind === 'fact' && point.path === 'derived.experienceMonths' && isJudged(facts)
        ? { kind: 'fact', path: relatedJobs }
        : point,
    isEmpty: (path) => valueAt(facts, path) === undefined,
  };
}

/** Which jobs count as experience: the practice has to judge this once there are jobs. */
const relatedJobs = 'case.assessment.related.0.related';
const isJudged = ({ applicant }: Facts): boolean => (applicant.work?.jobs ?? []).length > 0;

/** Where a fact of the form is stored in this case: in the chosen entry if it belongs to a list. */
export function storedAt(path: string, facts: Facts): string {
  if (path === 'derived.experienceMonths' && isJudged(facts)) return relatedJobs;
  const selection = selectionOf(path);
  // The office's own list is not a fact of a case.
  if (selection === undefined || selection === 'agent') return recordPathOf(path);
  const at = entriesAt(facts, selections[selection].list).indexOf(chosenIn(facts)[selection]);
  return placeInList(path, `.${Math.max(0, at)}`) ?? path;
}
