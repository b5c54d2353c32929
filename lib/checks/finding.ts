import type { DocumentFinding, DocumentRow, FieldFinding, ProcedureChecks } from '../spec/check';
import type { Source, Text } from '../i18n/text';
import type { Overruled } from './overrides';
import type { RuleFinding } from './rules';

/** A finding that a person may have overruled; its outcome stays as it is. */
export type WithOverride<T> = T & { readonly overruled?: Overruled };

/**
 * A rule's finding. `advisory`: while it cannot be told it is shown, but does not stand in the way, because the comparison
 * is a person's to make or because the rule never says more than a warning.
 */
export type ReportedRule = WithOverride<RuleFinding & { readonly advisory?: true }>;

/** What a document is called, by the Agency and on the client's page, and where that stands. */
export type DocumentTitles = Pick<DocumentRow, 'title' | 'source' | 'client' | 'difference'>;

/** A document's finding with its titles: who shows it needs no list of documents. */
export type ReportedDocument = WithOverride<DocumentFinding & DocumentTitles>;

/** A finding about a field, with the title and source of its check; a row that is open has none. */
export type ReportedField = WithOverride<FieldFinding & { readonly title?: Text; readonly source?: Source }>;

/** Gives the findings of a procedure's checks their titles. */
export function titling({ documents, fields }: Pick<ProcedureChecks, 'documents' | 'fields'>) {
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
    document: (finding: DocumentFinding): DocumentFinding & DocumentTitles => {
      const titles = ofDocument.get(finding.id);
      if (!titles) throw new Error(`The procedure has no document "${finding.id}".`);
      return { ...finding, ...titles };
    },
    field: (finding: FieldFinding): ReportedField => ({ ...finding, ...ofField.get(finding.id) }),
  };
}
