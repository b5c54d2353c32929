import type { DocumentFinding, DocumentRow, FieldFinding, ProcedureChecks, RuleFinding } from '../spec/check';
import type { Foundation } from '../spec/law';
import type { Source, Text } from '../i18n/text';
import type { Overruled } from './overrides';

/** A finding that a person may have overruled; its outcome does not change. */
export type WithOverride<T> = T & { readonly overruled?: Overruled };

/**
 * A rule's finding. `advisory`: while undecided, it is shown but does not block, because a person has to make the
 * comparison, or because the rule never gives more than a warning.
 */
export type ReportedRule = WithOverride<RuleFinding & { readonly advisory?: true }>;

/** The titles of a document, by the Agency and on the client's page, with their source. */
export type DocumentTitles = Pick<DocumentRow, 'title' | 'source' | 'client' | 'difference'>;

/**
 * A document's finding with its titles and the name of what it waits for, so that it can be shown without the list of
 * documents.
 */
export type ReportedDocument = WithOverride<DocumentFinding & DocumentTitles & { readonly waits?: Text }>;

/** A finding about a field, with the title and source of its check; an open row has none. */
export type ReportedField = WithOverride<FieldFinding & { readonly title?: Text; readonly source?: Source }>;

/** Adds titles to the findings of a procedure's checks. */
export function titling(
  { documents, fields }: Pick<ProcedureChecks, 'documents' | 'fields'>,
  foundations: readonly Foundation[] = [],
) {
  const waits = new Map(foundations.flatMap(({ id, waiting }) => (waiting ? [[id, waiting.name] as const] : [])));
  const ofDocument = new Map<string, DocumentTitles>([
    ...documents.groups.map(({ id, title, source }) => [id, { title, source }] as const),
    ...documents.rows.map(
      ({ id, title, source, client, difference }) =>
        [id, { title, source, ...(client ? { client } : {}), ...(difference ? { difference } : {}) }] as const,
    ),
  ]);
  const ofField = new Map(fields.map(({ id, title, source }) => [id, { title, source }]));
  return {
    /** Throws for a document that the procedure does not have: findings are made from its own list. */
    document: (finding: DocumentFinding): ReportedDocument => {
      const titles = ofDocument.get(finding.id);
      if (!titles) throw new Error(`The procedure has no document "${finding.id}".`);
      const name = finding.waitsFor === undefined ? undefined : waits.get(finding.waitsFor);
      return { ...finding, ...titles, ...(name ? { waits: name } : {}) };
    },
    field: (finding: FieldFinding): ReportedField => ({ ...finding, ...ofField.get(finding.id) }),
  };
}
