import type { Applicant } from './applicant';
import type { Case } from './case/case';
import type { ProcedureId } from './case/procedures';
import type { Employer } from './employer';

/** What tells a case apart in a list. */
export interface SummaryFacts {
  readonly id: string;
  readonly procedure: ProcedureId;
  readonly title: string;
  readonly applicantName: string;
  readonly applicantKanji: string;
  readonly employerName: string;
  readonly passportNumber: string;
  readonly nationality: string;
  readonly status: string;
  readonly filingOn: string;
}

/** A case as a line of a list; what is not known yet is an empty text. */
export function summaryOf(one: Case, applicant: Applicant | undefined, employer: Employer | undefined): SummaryFacts {
  return {
    id: one.id,
    procedure: one.procedure,
    title: one.title ?? '',
    applicantName: [applicant?.name?.family, applicant?.name?.given].filter((part) => part !== undefined).join(' '),
    applicantKanji: applicant?.name?.kanji ?? '',
    employerName: employer?.name ?? '',
    passportNumber: applicant?.passport?.number ?? '',
    nationality: applicant?.nationality ?? '',
    status: one.status ?? 'draft',
    filingOn: one.filingOn ?? '',
  };
}
