import type { CaseOf } from '../domain/case/case';
import type { ProcedureId } from '../domain/case/procedures';
import type { CaseRecords } from '../domain/records';
import type { Text } from '../i18n/text';
import type { BulkTemplate } from './agency-csv';
import type { Procedure } from './field';
import type { FormRevision, PageSignature, SemanticGroup, SemanticRow } from './form';
import type { Law } from './law';
import type { Paper } from './paper';

/** What is known about a procedure without its rows and its law, for windows that show no more. Small. */
export interface ProcedureHead<P extends string = ProcedureId> {
  readonly id: P;
  readonly label: Text;
  /** Where it is filed; null where that is not online. */
  readonly url: string | null;
  /** What tells the page from others, as the newest revision has it; null where no page is known yet. */
  readonly signature: PageSignature | null;
  readonly words: ProcedureWords;
  /** The rows with the newest revision of the page, without the law. Loaded at the first call. */
  readonly form: () => Promise<Procedure>;
}

/** A complete procedure: what it asks, where its pages ask it, what its law says, and its own words. */
export interface ProcedureModule<P extends string = ProcedureId> {
  readonly id: P;
  readonly rows: readonly SemanticRow[];
  readonly groups: readonly SemanticGroup[];
  /** The newest first; none where nobody has read a page yet. */
  readonly revisions: readonly FormRevision[];
  /** The rows with the newest revision. */
  readonly form: Procedure;
  readonly law: Law;
  readonly words: ProcedureWords;
  /** What a practice writes for its cases. */
  readonly papers: readonly Paper[];
  /** Official CSVs that its cases can be written to and read from. */
  readonly agencyCsv: readonly BulkTemplate[];
  readonly newCase: (start: NewCaseStart) => NewCase<P>;
  readonly examples: ExampleCases<P>;
}

/** Words that differ by procedure. */
export interface ProcedureWords {
  /** The name of the application, inside of a sentence. */
  readonly application: Text;
  /** Short names for the headings of its page, by the page's own words: complete. */
  readonly sections: Readonly<Record<string, Text>>;
}

/** A record as far as it is known. */
type Unfinished = Readonly<Record<string, unknown>>;

/** What a new case starts from. */
export interface NewCaseStart {
  readonly id: string;
  readonly applicantId: string;
  readonly employerId: string;
  /** The practice's record, whose defaults the case takes. */
  readonly office?: Unfinished;
  /** The person of the practice who files, if that is always the same person (取次者). */
  readonly agentId?: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A new case that its schema has not checked yet: the defaults of an office that is being edited may be invalid. */
export type NewCase<P extends string = ProcedureId> = Unfinished & { readonly procedure: P };

/** The records of a case of one procedure. */
export type RecordsOf<P extends string> = Omit<CaseRecords, 'case'> & { readonly case: CaseOf<P> };

/** Cases for trying out a procedure. Persons and organisations are invented. */
export interface ExampleCases<P extends string = ProcedureId> {
  /** Nothing is answered. */
  readonly empty: RecordsOf<P>;
  /** Everything that is required is answered. */
  readonly good: RecordsOf<P>;
}
