import type { Report } from '../../lib/checks/report';
import { findingAt } from '../../lib/checks/overrides';
import type { FindingId } from '../../lib/checks/remaining/item';
import { type FindingTitles, findingTitle } from '../../lib/checks/remaining/names';
import { onceFor } from '../../lib/domain/once';
import type { Source, Text } from '../../lib/i18n/text';
import type { Pointer } from '../../lib/spec/check';

/** A finding by its name: its title, where it points, its source. */
export interface NamedFinding {
  readonly title: Text;
  readonly points: readonly Pointer[];
  readonly source?: Source | undefined;
}

/** The documents of a report by their ids, including groups. */
export const documentsById = onceFor(
  ({ documents }: Report): ReadonlyMap<string, Report['documents'][number]> =>
    new Map(documents.map((document) => [document.id, document])),
);

/** Finds findings of a report by their names; null for an unknown name. */
export function findingsOf(report: Report): (name: FindingId) => NamedFinding | null {
  const judged = new Map([...report.foundations, ...report.rules].map((one) => [one.id, one]));
  const documents = documentsById(report);
  const checks = new Map(report.fields.map((field) => [field.id, field]));
  const titles: FindingTitles = {
    rule: (id) => judged.get(id)?.title,
    document: (id) => documents.get(id)?.title,
    check: (id) => checks.get(id)?.title,
    row: (id) => report.rows[id]?.label,
  };
  return (name) => {
    const title = findingTitle(name, titles);
    if (!title) return null;
    const { id, row } = findingAt(name);
    const found =
      judged.get(name) ?? documents.get(name) ?? report.fields.find((field) => field.id === id && field.row === row);
    const source = (judged.get(name) ?? documents.get(name) ?? checks.get(id))?.source;
    return { title, points: found?.points ?? [], source };
  };
}
