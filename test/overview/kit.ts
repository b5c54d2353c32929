import type { OverviewEntry } from '../../lib/overview/overview';
import { overviewOf } from '../../lib/overview/overview';
import type { ApplicantListEntry, CaseListEntry, EmployerListEntry } from '../../lib/overview/list-entries';

/** A day in Japan that the tests take for today. */
export const today = '2026-11-26';

const noCase: CaseListEntry = {
  procedure: 'coe-gijinkoku',
  ...{ title: '', applicantId: 'a-1', employerId: 'e-1', officeId: '', status: 'draft', assignedTo: '' },
  ...{
    receiptNumber: '',
    filingOn: '',
    entryOn: '',
    decidedOn: '',
    basedOn: '',
    stayDates: [],
    documents: [],
    requests: [],
  },
};
const noApplicant: ApplicantListEntry = {
  ...{ family: '', given: '', kanji: '', kana: '', passport: '', passportEnds: '', nationality: '', birth: '' },
  ...{ graduations: [], permissions: [], familyEnds: [] },
};
const noEmployer: EmployerListEntry = { name: '', kana: '', latin: '', branch: '', corporateNumber: '' };

export const caseLine = (line: Partial<CaseListEntry> = {}): CaseListEntry => ({ ...noCase, ...line });
export const applicantLine = (line: Partial<ApplicantListEntry> = {}): ApplicantListEntry => ({
  ...noApplicant,
  ...line,
});
export const employerLine = (line: Partial<EmployerListEntry> = {}): EmployerListEntry => ({ ...noEmployer, ...line });

let clock = 0;
const stamp = () => {
  clock += 1;
  return { revision: 1, updatedAt: Date.UTC(2026, 0, 1) + clock };
};

export const aCase = (id: string, line: Partial<CaseListEntry> = {}): OverviewEntry<'case'> => ({
  ...{ kind: 'case', id, line: caseLine(line) },
  ...stamp(),
});
export const anApplicant = (id: string, line: Partial<ApplicantListEntry> = {}): OverviewEntry<'applicant'> => ({
  ...{ kind: 'applicant', id, line: applicantLine(line) },
  ...stamp(),
});
export const anEmployer = (id: string, line: Partial<EmployerListEntry> = {}): OverviewEntry<'employer'> => ({
  ...{ kind: 'employer', id, line: employerLine(line) },
  ...stamp(),
});

export { overviewOf };
