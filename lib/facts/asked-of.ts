import { templateOf } from './descriptor';

/** Whom a request is written to. */
export const recipients = ['applicant', 'employer'] as const;
export type Recipient = (typeof recipients)[number];

/** Who can answer a question: a recipient, or nobody but the practice itself. */
export type Asked = Recipient | 'staff';

/**
 * Who can answer for which facts; the longest beginning that fits counts. What follows from the records (`derived`) is
 * asked as the fact that it follows from.
 */
const askedOf: readonly (readonly [beginning: string, asked: Asked])[] = [
  ['applicant.', 'applicant'],
  ['employer.', 'employer'],
  ['office.', 'staff'],
  ['case.', 'staff'],
  ['case.entry.', 'applicant'],
  ['case.contract.', 'employer'],
  ['case.pay.', 'employer'],
  ['case.job.', 'employer'],
  ['case.dispatch.', 'employer'],
  // Which of the form's categories the purpose is, is the practice's to say.
  ['case.entry.purpose', 'staff'],
  ['case.entry.plannedText', 'staff'],
  // Judgements of the law, and what is read from a document: the practice makes them, no client is asked for them.
  ['case.contract.states', 'staff'],
  ['case.pay.contractAmountYen', 'staff'],
  ['case.job.area', 'staff'],
  ['case.job.excludedStatus', 'staff'],
  ['case.job.highlySkilledPoints', 'staff'],
  ['case.job.internationalDuty', 'staff'],
  ['case.job.languageBased', 'staff'],
  ['case.job.looksLikeDesignated46', 'staff'],
  ['case.job.volumeEvidence', 'staff'],
  ['employer.registeredPurposeCoversJob', 'staff'],
  ['applicant.name.mrz', 'staff'],
  ['applicant.education.*.accredited', 'staff'],
  ['applicant.education.*.equivalenceDoubtful', 'staff'],
  ['applicant.history.criminal.mentionedInDocuments', 'staff'],
];

/** Where a fact that the form takes is kept, so that it can be asked for in the words of its record. */
const keptAt: readonly (readonly [beginning: string, kept: string])[] = [
  ['derived.passportName', 'applicant.name'],
  ['derived.education.', 'applicant.education.'],
  ['derived.plannedEntry', 'case.entry.plannedOn'],
  ['derived.monthlyPayYen', 'case.pay.amountYen'],
  // Counted from the jobs, not asked as a number.
  ['derived.experienceMonths', 'applicant.work.jobs'],
  ['derived.site', 'case.dispatch.isDispatch'],
  ['representative.', 'employer.contacts.'],
  ['agent.', 'office.agents.'],
];

/** The place in a record of a fact of the form: `derived.education.school` is `applicant.education.school`. */
export function recordPathOf(path: string): string {
  const found = keptAt.find(([beginning]) => path.startsWith(beginning));
  return found ? found[1] + path.slice(found[0].length) : path;
}

/** Who can answer for a fact, by its place in a record. */
export function askedFor(path: string): Asked {
  const place = templateOf(path);
  return longestFirst.find(([beginning]) => place.startsWith(beginning))?.[1] ?? 'staff';
}

const longestFirst = askedOf.toSorted(([a], [b]) => b.length - a.length);
