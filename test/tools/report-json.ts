import type { DocumentTitles } from '../../lib/checks/finding';
import type { Report } from '../../lib/checks/report';
import type { Text } from '../../lib/i18n/text';

/** What the rules depend on, in the tool's established format: a number if it is one. */
interface FoundationJson {
  readonly value: string | number;
  readonly because: Text;
  readonly ask?: Text;
}

/**
 * The report as the tool writes it: the parts that another program reads, by the ids of the reference. Foundations
 * (`category`, `basis`) are beside them under their own ids.
 */
export interface ReportJson extends ReportParts {
  readonly [foundation: string]: FoundationJson | ReportParts[keyof ReportParts];
}

interface ReportParts {
  readonly case: string;
  readonly on: string;
  readonly ready: boolean;
  /** The only list of what remains, in its order; hints last. */
  readonly remaining: Report['remaining'];
  /** A foundation to ask for has its own id as its kind: `category`. */
  readonly blockers: readonly (Omit<Report['blockers'][number], 'kind'> & { readonly kind: string })[];
  readonly fields: readonly Pick<Report['fields'][number], 'id' | 'row' | 'level' | 'message' | 'overruled'>[];
  readonly documents: readonly Omit<
    Report['documents'][number],
    'points' | 'neverRequired' | 'waits' | keyof DocumentTitles
  >[];
  readonly rules: readonly Omit<Report['rules'][number], 'title' | 'chapter' | 'advisory'>[];
  readonly completeness: Omit<Report['completeness'], 'open' | 'filled' | 'yours'>;
  readonly overrides: Report['overrides'];
}

/** The report without what only a screen needs. */
export function reportJson(report: Report): ReportJson {
  const foundations = report.foundations.map(
    ({ id, value, because, ask }) =>
      [id, { value: /^\d+$/.test(value) ? Number(value) : value, because, ...(ask ? { ask } : {}) }] as const,
  );
  const { open: _open, filled: _filled, yours: _yours, ...completeness } = report.completeness;
  return {
    case: report.case,
    on: report.on,
    ...Object.fromEntries(foundations),
    ready: report.ready,
    remaining: report.remaining,
    blockers: report.blockers.map((one) => ({ ...one, kind: one.kind === 'foundation' ? one.id : one.kind })),
    fields: report.fields.map(({ points: _points, title: _title, source: _source, ...one }) => one),
    documents: report.documents.map((finding) => {
      const { points: _points, neverRequired: _never, title: _title, source: _source, ...named } = finding;
      const { client: _client, difference: _difference, waits: _waits, ...one } = named;
      return one;
    }),
    rules: report.rules.map(({ title: _title, chapter: _chapter, advisory: _advisory, ...one }) => one),
    completeness,
    overrides: report.overrides,
  };
}
