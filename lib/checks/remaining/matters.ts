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
  /** The same place, in the contact person that the case has chosen where it is about one. */
  readonly inChosen: (point: Pointer) => Pointer;
  /** Where the fact of a matter is stored; null for a matter that is no fact's. */
  readonly placeOf: (matter: string) => string | null;
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
  const places = new Map<string, string>();
  const ofFact = (path: string) => {
    const place = storedAt(path, facts);
    const id = `fact ${byContact(place, facts)}`;
    places.set(id, place);
    return id;
  };
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
    inChosen: (point) =>
      point.kind === 'fact' && selectionOf(point.path) === 'representative'
        ? { kind: 'fact', path: storedAt(point.path, facts) as typeof point.path }
        : point,
    placeOf: (matter) => places.get(matter) ?? null,
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
  const chosen = chosenIn(facts)[selection];
  // A person is found by the id: with the employer's address in place of an own one, it is another object.
  const at = entriesAt(facts, selections[selection].list).findIndex((entry) => valueAt(entry, 'id') === chosen?.id);
  return placeInList(path, `.${Math.max(0, at)}`) ?? path;
}

const ofContact = /^((?:fact )?employer\.contacts)\.(.+)\.([^.]+)$/;

/** The place of a contact person's fact with the person's id for the number: a matter is named after what it is about. */
function byContact(place: string, facts: Facts): string {
  const [, list, number, key] = ofContact.exec(place) ?? [];
  const id = valueAt(entriesAt(facts, 'employer.contacts')[Number(number)], 'id');
  return list === undefined || typeof id !== 'string' ? place : `${list}.${id}.${key}`;
}

/** What a matter is called in requests of earlier versions, which took every contact person for the first. */
export const earlierName = (matter: string): string => matter.replace(ofContact, '$1.0.$3');
