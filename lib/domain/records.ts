import type { Applicant } from './applicant';
import type { Case } from './case/case';
import type { Employer } from './employer';
import type { Office } from './office';

/** The records of one case. */
export interface CaseRecords {
  readonly case: Case;
  readonly applicant: Applicant;
  readonly employer: Employer;
  readonly office?: Office | undefined;
}
