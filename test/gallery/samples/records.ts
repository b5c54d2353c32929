import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { type Report, reportOf } from '../../../lib/checks/report';
import { exchange } from '../../../lib/domain/exchange';
import type { CaseRecords } from '../../../lib/domain/records';
import { summaryOf } from '../../../lib/domain/summary';
import type { CaseSummary } from '../../../lib/messaging/namespaces/records';
import { emptyRecords } from '../../../lib/law/gijinkoku/examples';
import arjunFile from '../../fixtures/cases/testa-arjun.json';
import chenFile from '../../fixtures/cases/testa-chen.json';
import largestFile from '../../fixtures/cases/testa-largest.json';
import nguyenFile from '../../fixtures/cases/testa-nguyen.json';
import workedFile from '../../fixtures/worked/case-6.json';

/** The day that samples take for today, YYYY-MM-DD. */
export const today = '2026-06-15';

export const procedure = coeGijinkoku;
export const checks = coeGijinkokuLaw;

/** The first case of a file with its records. Throws when the file does not fit the schema. */
function recordsIn(file: unknown): CaseRecords {
  const { applicants, employers, offices, cases } = exchange.parse(file);
  const [one] = cases;
  const applicant = applicants.find(({ id }) => id === one?.applicantId);
  const employer = employers.find(({ id }) => id === one?.employerId);
  if (!one || !applicant || !employer) throw new Error('The file holds no whole case.');
  return { case: one, applicant, employer, office: offices.find(({ id }) => id === one.officeId) };
}

/** A whole case; one with the most of everything; two others; one with much left to do; one of which nothing is known. */
export const arjun = recordsIn(arjunFile);
export const largest = recordsIn(largestFile);
export const chen = recordsIn(chenFile);
export const nguyen = recordsIn(nguyenFile);
export const worked = recordsIn(workedFile);
export const unknown = emptyRecords();

/** Names as long as they come. */
export const longName = 'TESTANATHANPILLAI VENKATASUBRAMANIAN KRISHNASWAMY SAMPLE';
export const longEmployer = '特定非営利活動法人サンプル国際技術交流人材育成支援機構東日本統括本部架空第二事業部';
/** A word that cannot be broken where words end. */
export const longWord = 'SAMPLE'.repeat(12);

/** A whole case whose names are as long as they come. */
export const longNamed: CaseRecords = {
  ...arjun,
  applicant: { ...arjun.applicant, name: { ...arjun.applicant.name, family: longName, given: longWord } },
  employer: { ...arjun.employer, name: longEmployer },
  case: { ...arjun.case, title: `${longEmployer} ${longWord}` },
};

/** The report of a case on a day. */
export const reportFor = (records: CaseRecords, on = today): Report =>
  reportOf({ form: procedure, law: checks, records, on });

/** A case as a line of a list. */
export const summaryFor = ({ case: one, applicant, employer }: CaseRecords): CaseSummary => ({
  ...summaryOf(one, applicant, employer),
  updatedAt: `${today}T01:23:00.000Z`,
});
