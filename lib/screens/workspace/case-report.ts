import { type RequiredBox, requiredBoxes } from '../../checks/boxes';
import { checkedCaseOf } from '../../checks/context';
import { type Report, reportOf } from '../../checks/report';
import type { CaseRecords } from '../../domain/records';
import type { Draft } from '../../facts/descriptor';
import type { EditedRecord } from '../../editor/edited-record';
import { validPart } from '../../editor/problems';
import type { WantedOf } from '../../letters/asked-documents';
import { procedureOf } from '../../procedures/registry';
import type { DocumentList } from '../../spec/check';
import type { ProcedureModule } from '../../spec/module';
import { today } from './link';

/** A case as it is on the screen, stored or not. */
export interface LiveReport {
  readonly procedure: ProcedureModule;
  readonly report: Report;
  /** What it was made from: the valid parts of the drafts. */
  readonly records: CaseRecords;
  /** Whether a filing date is planned; otherwise it is today. */
  readonly planned: boolean;
  readonly wantedOf: WantedOf;
  /** The boxes of the form that the case has to fill. */
  readonly boxes: readonly RequiredBox[];
}

const nobody: Draft = { id: 'none' };

/** A change to one of the records that is not made, only to see its effect. */
export interface IfChanged {
  readonly kind: EditedRecord['kind'];
  readonly edit: (draft: Draft) => Draft;
}

/**
 * The report of the records on the screen, so that it follows every change at once; or as it would be with a change.
 */
export function liveReport(editedRecords: readonly EditedRecord[], change?: IfChanged): LiveReport {
  const sound = (kind: EditedRecord['kind']): Draft => {
    const now = editedRecords.find((edited) => edited.kind === kind)?.state();
    const draft = now?.draft ? validPart(now.draft, now.problems) : nobody;
    return change?.kind === kind ? change.edit(draft) : draft;
  };
  // Valid drafts have passed their schemas except for what is missing, and the checks accept any missing fact.
  const records = {
    case: sound('case'),
    applicant: sound('applicant'),
    employer: sound('employer'),
    office: sound('office'),
  } as unknown as CaseRecords;
  return reportFrom(records);
}

/** The report of a case's records. */
export function reportFrom(records: CaseRecords): LiveReport {
  const { filingOn } = records.case;
  const on = filingOn ?? today();
  const procedure = procedureOf(records.case.procedure);
  const { form, law } = procedure;
  const checked = checkedCaseOf(records, on);
  let documents: DocumentList<object> | null = null;
  const report = reportOf({ form, law, records, on });
  return {
    procedure,
    records,
    report,
    boxes: requiredBoxes(form, report.completeness, checked.facts),
    planned: filingOn !== undefined,
    wantedOf(id) {
      // Only letters need it.
      documents ??= law.assess(checked).documents;
      return documents.groups.find((group) => group.id === id)?.wants(checked);
    },
  };
}
