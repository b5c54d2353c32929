import type { ProcedureChecks } from '../../spec/check';
import type { Procedure } from '../../spec/field';
import type { Text } from '../../i18n/text';
import { findingAt } from '../overrides';
import type { Report } from '../report';
import type { FindingId } from './item';

/** The titles of findings in a procedure, by id. */
export interface FindingTitles {
  readonly rule: (id: string) => Text | undefined;
  readonly document: (id: string) => Text | undefined;
  readonly check: (id: string) => Text | undefined;
  readonly row: (id: string) => Text | undefined;
}

/**
 * The title of a finding, by its name; a finding about a row of the form is titled like the row. Undefined for an
 * unknown name.
 */
export function findingTitle(name: FindingId, titles: FindingTitles): Text | undefined {
  const { id, row } = findingAt(name);
  return (
    (row === undefined ? undefined : titles.row(row)) ?? titles.rule(id) ?? titles.document(id) ?? titles.check(id)
  );
}

/** What an answer settles: the titles of the findings that wait for it. */
export function settledNames(
  { remaining, rules }: Pick<Report, 'remaining' | 'rules'>,
  procedure: Procedure,
  { documents, fields }: Pick<ProcedureChecks, 'documents' | 'fields'>,
): Readonly<Record<FindingId, Text>> {
  const wanted = new Set(remaining.flatMap(({ settles }) => settles));
  if (wanted.size === 0) return {};
  const byId = (all: readonly { readonly id: string; readonly title: Text }[]) => {
    const known = new Map(all.map(({ id, title }) => [id, title]));
    return (id: string) => known.get(id);
  };
  const titles: FindingTitles = {
    rule: byId(rules),
    document: byId([...documents.groups, ...documents.rows]),
    check: byId(fields),
    row: byId(procedure.fields.map(({ id, label }) => ({ id, title: label }))),
  };
  return Object.fromEntries(
    [...wanted].flatMap((name) => {
      const title = findingTitle(name, titles);
      return title ? [[name, title]] : [];
    }),
  );
}
