import type { ProcedureChecks } from '../../spec/check';
import type { Procedure } from '../../spec/field';
import type { Text } from '../../spec/text';
import type { Report } from '../report';
import type { FindingId } from './item';

/** What an answer settles, by the names of the findings that wait for it. Findings of rows are called as their row is. */
export function settledNames(
  { remaining, rules }: Pick<Report, 'remaining' | 'rules'>,
  procedure: Procedure,
  { documents, fields }: Pick<ProcedureChecks, 'documents' | 'fields'>,
): Readonly<Record<FindingId, Text>> {
  const wanted = new Set(remaining.flatMap(({ settles }) => settles));
  if (wanted.size === 0) return {};
  const known = new Map<string, Text>([
    ...[...documents.groups, ...documents.rows, ...fields, ...rules].map(({ id, title }) => [id, title] as const),
  ]);
  const rows = new Map(procedure.fields.map(({ id, label }) => [id, label]));
  return Object.fromEntries(
    [...wanted].flatMap((finding) => {
      const [id = '', row] = finding.split('@');
      const name = (row === undefined ? undefined : rows.get(row)) ?? known.get(id);
      return name ? [[finding, name]] : [];
    }),
  );
}
