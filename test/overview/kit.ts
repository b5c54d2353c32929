import type { BoardEntry } from '../../lib/overview/board';
import { boardOf } from '../../lib/overview/board';
import type { ApplicantLine, CaseLine, EmployerLine } from '../../lib/overview/lines';

/** A day in Japan that the tests take for today. */
export const today = '2026-11-26';

const noCase: CaseLine = {
  procedure: 'coe-gijinkoku',
  ...{ title: '', applicantId: 'a-1', employerId: 'e-1', officeId: '', status: 'draft', assignedTo: '' },
  ...{ receiptNumber: '', filingOn: '', entryOn: '', documents: [] },
};
const noApplicant: ApplicantLine = {
  ...{ family: '', given: '', kanji: '', kana: '', passport: '', passportEnds: '', nationality: '', birth: '' },
  graduations: [],
};
const noEmployer: EmployerLine = { name: '', kana: '', latin: '', branch: '', corporateNumber: '' };

export const caseLine = (line: Partial<CaseLine> = {}): CaseLine => ({ ...noCase, ...line });
export const applicantLine = (line: Partial<ApplicantLine> = {}): ApplicantLine => ({ ...noApplicant, ...line });
export const employerLine = (line: Partial<EmployerLine> = {}): EmployerLine => ({ ...noEmployer, ...line });

let clock = 0;
const stamp = () => {
  clock += 1;
  return { revision: 1, updatedAt: Date.UTC(2026, 0, 1) + clock };
};

export const aCase = (id: string, line: Partial<CaseLine> = {}): BoardEntry<'case'> => ({
  ...{ kind: 'case', id, line: caseLine(line) },
  ...stamp(),
});
export const anApplicant = (id: string, line: Partial<ApplicantLine> = {}): BoardEntry<'applicant'> => ({
  ...{ kind: 'applicant', id, line: applicantLine(line) },
  ...stamp(),
});
export const anEmployer = (id: string, line: Partial<EmployerLine> = {}): BoardEntry<'employer'> => ({
  ...{ kind: 'employer', id, line: employerLine(line) },
  ...stamp(),
});

export { boardOf };
