import type { Applicant, Education } from '../domain/applicant';
import type { Case } from '../domain/case';
import type { ContactPerson, Employer } from '../domain/employer';
import type { Exchange } from '../domain/exchange';
import type { Derived, Facts } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import { isSample } from '../domain/sample';
import { passportName } from '../convert/convert';
import { monthsOfExperience } from '../convert/experience';
import { monthlyPay } from '../convert/pay';
import { withImplied } from './implied';

/**
 * Everything the form's rows can ask of a case; what one fact answers is not left open in another.
 * @param today the filing date used where the case has none, YYYY-MM-DD
 */
export function factsOf(told: CaseRecords, today: string): Facts {
  const records = withImplied(told);
  const { applicant, employer } = records;
  const filing = records.case.filing;
  const agent = filing?.filer === 'agent' ? chosen(records.office?.agents, filing.agentId) : undefined;
  const representative = chosen(employer.contacts, filing?.representativeId);
  return {
    applicant,
    employer,
    case: records.case,
    ...(agent ? { agent } : {}),
    ...(representative ? { representative: withEmployersAddress(representative, employer) } : {}),
    derived: derive(records, today),
  };
}

/** The facts of one case of a document; null where one of its records is not there. `today` as for `factsOf`. */
export function factsOfCase(document: Exchange, id: string, today: string): Facts | null {
  const one = document.cases.find((record) => record.id === id);
  const applicant = document.applicants.find((record) => record.id === one?.applicantId);
  const employer = document.employers.find((record) => record.id === one?.employerId);
  if (!one || !applicant || !employer) return null;
  const office = document.offices.find((record) => record.id === one.officeId);
  return factsOf({ case: one, applicant, employer, office }, today);
}

/**
 * Item 27 accepts the employer's address and telephone number for the employer's own staff (COE reference 1.2), so a
 * person without any of their own has the employer's. Address and postal code go together, never one of each.
 */
export function withEmployersAddress(person: ContactPerson, employer: Employer): ContactPerson {
  const ownAddress = person.postalCode !== undefined || person.address !== undefined;
  const ownPhone = person.phone !== undefined || person.mobile !== undefined;
  return {
    ...person,
    ...(ownAddress ? {} : { postalCode: employer.postalCode, address: employer.address }),
    ...(ownPhone ? {} : { phone: employer.phone }),
  };
}

function derive(records: CaseRecords, today: string): Derived {
  const { applicant } = records;
  const { pay, job, entry, dispatch } = records.case;
  const name = passportName({ family: applicant.name?.family, given: applicant.name?.given });
  const education = highestEducation(applicant);
  const plannedEntry = entry?.plannedText ?? entry?.plannedOn;
  const experienceMonths = job?.experienceMonths ?? relatedMonths(records, today);
  return {
    ...(name === '' ? {} : { passportName: name }),
    ...(education ? { education } : {}),
    ...(plannedEntry === undefined ? {} : { plannedEntry }),
    ...(pay?.amountYen === undefined || pay.per === undefined
      ? {}
      : { monthlyPayYen: monthlyPay({ amount: pay.amountYen, per: pay.per }).yen }),
    ...(experienceMonths === undefined ? {} : { experienceMonths }),
    ...siteOf(dispatch),
    ...(isSample(records.office) && !isSample(records.case) ? { sampleOffice: true as const } : {}),
  };
}

function siteOf(dispatch: Case['dispatch']): { site?: 'yes' | 'no' } {
  const answers = [dispatch?.isDispatch, dispatch?.elsewhere];
  if (answers.includes('yes')) return { site: 'yes' };
  return answers.every((answer) => answer === 'no') ? { site: 'no' } : {};
}

const levels: readonly string[] = [
  'doctor',
  'master',
  'bachelor',
  'juniorCollege',
  'vocational',
  'highSchool',
  'juniorHigh',
];

/**
 * 最終学歴 ("最も教育水準の高い教育機関"): the one education marked as the highest, or the only one, or the one of the highest
 * level, the latest of equals. Undefined where that cannot be told: several are marked, a level is not known or is
 * その他, or two of the same level have no different dates.
 */
export function highestEducation(applicant: Applicant): Education | undefined {
  const all = applicant.education ?? [];
  const marked = all.filter((education) => education.highest === true);
  if (marked.length > 0) return only(marked);
  if (all.length < 2) return all[0];
  const rankOf = (education: Education) => levels.indexOf(education.level ?? '');
  if (all.some((education) => rankOf(education) < 0)) return undefined;
  const best = Math.min(...all.map(rankOf));
  const highest = all.filter((education) => rankOf(education) === best);
  if (highest.length === 1) return highest[0];
  const dates = highest.map(({ graduatedOn }) => graduatedOn ?? '');
  if (dates.some((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date))) return undefined;
  const latest = [...dates].sort().at(-1);
  return only(highest.filter(({ graduatedOn }) => graduatedOn === latest));
}

/** The person that a case names; where it names nobody, the only one there is. */
function chosen<T extends { readonly id: string }>(people: readonly T[] | undefined, id: string | undefined) {
  return only(id === undefined ? (people ?? []) : (people?.filter((person) => person.id === id) ?? []));
}

/** The one entry of a list; undefined where there is none or more than one. */
function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/**
 * Months of the jobs that staff marked as related to this job. Undefined while any job's relation has not been judged,
 * or a date of a related job is too inexact to count: a number on the form must not rest on a guess.
 */
function relatedMonths({ applicant, case: one }: CaseRecords, today: string): number | undefined {
  if (applicant.work?.answer === 'no') return 0;
  const jobs = applicant.work?.jobs ?? [];
  if (applicant.work?.answer !== 'yes' || jobs.length === 0) return undefined;
  const judged = new Map(one.assessment?.related?.map((entry) => [entry.id, entry.related]));
  const relation = (id: string) => judged.get(id) ?? 'notAsked';
  if (jobs.some((job) => relation(job.id) === 'notAsked')) return undefined;
  const related = jobs.filter((job) => relation(job.id) === 'yes');
  const dated = related.flatMap(({ from, to, current }) => {
    if (from === undefined || (to === undefined && current !== true)) return [];
    return [{ from, ...(to === undefined ? {} : { to }), ...(current === undefined ? {} : { current }) }];
  });
  if (dated.length !== related.length) return undefined;
  const { months, unsure } = monthsOfExperience(dated, one.filingOn ?? today);
  return unsure ? undefined : months;
}
