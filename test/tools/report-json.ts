import type { DocumentTitles } from '../../lib/checks/finding';
import type { Report } from '../../lib/checks/report';
import type { Text } from '../../lib/i18n/text';

/** The report as the tool writes it: the parts that another program reads, by the ids of the reference. */
export interface ReportJson {
  readonly case: string;
  readonly on: string;
  readonly category: { readonly value: Report['category']['value']; readonly because: Text; readonly ask?: Text };
  readonly basis: Report['basis'];
  readonly ready: boolean;
  /** The one list of what remains, in its order; hints last. */
  readonly remaining: Report['remaining'];
  readonly blockers: Report['blockers'];
  readonly fields: readonly Pick<Report['fields'][number], 'id' | 'row' | 'level' | 'message' | 'overruled'>[];
  readonly documents: readonly Omit<Report['documents'][number], 'points' | 'neverRequired' | keyof DocumentTitles>[];
  readonly rules: readonly Omit<Report['rules'][number], 'title' | 'advisory'>[];
  readonly completeness: Omit<Report['completeness'], 'open' | 'filled' | 'yours'>;
  readonly overrides: Report['overrides'];
}

/** The report without what only a screen needs. */
export function reportJson(report: Report): ReportJson {
  const { value, because, ask } = report.category;
  const { open: _open, filled: _filled, yours: _yours, ...completeness } = report.completeness;
  return {
    case: report.case,
    on: report.on,
    category: { value, because, ...(ask ? { ask } : {}) },
    basis: report.basis,
    ready: report.ready,
    remaining: report.remaining,
    blockers: report.blockers,
    fields: report.fields.map(({ points: _points, title: _title, source: _source, ...one }) => one),
    documents: report.documents.map((finding) => {
      const { points: _points, neverRequired: _never, title: _title, source: _source, ...named } = finding;
      const { client: _client, difference: _difference, ...one } = named;
      return one;
    }),
    rules: report.rules.map(({ title: _title, advisory: _advisory, ...one }) => one),
    completeness,
    overrides: report.overrides,
  };
}
