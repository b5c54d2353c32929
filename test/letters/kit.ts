import { coeGijinkokuWords } from '../../lib/procedures/coe-gijinkoku/words';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../lib/procedures/coe-gijinkoku/law';
import { checkedCaseOf } from '../../lib/checks/context';
import { reportOf } from '../../lib/checks/report';
import type { CaseRecords } from '../../lib/domain/records';
import { nameOf } from '../../lib/editor/names';
import type { Recipient } from '../../lib/facts/asked-of';
import type { LetterLanguage } from '../../lib/letters/languages';
import { letterOf } from '../../lib/letters/letter';
import { type Requests, requestsOf } from '../../lib/letters/request';
import { workedDay } from '../fixtures/worked/load';

export const procedure = coeGijinkoku;
export const checks = coeGijinkokuLaw;

/** A case of which nothing is known. */
export const emptyRecords: CaseRecords = {
  case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
  applicant: { id: 'a' },
  employer: { id: 'e' },
};

export const reportFor = (records: CaseRecords) => reportOf({ form: procedure, law: checks, records, on: workedDay });

/** The requests of a case on the filing date of the worked cases. */
export function requestsFor(records: CaseRecords): Requests {
  const checked = checkedCaseOf(records, workedDay);
  const { groups } = checks.assess(checked).documents;
  const wantedOf = (id: string) => groups.find((group) => group.id === id)?.wants(checked);
  return requestsOf(reportFor(records), checks.documents, wantedOf);
}

/** The letter to a recipient. */
export function letterFor(
  records: CaseRecords,
  recipient: Recipient,
  language: LetterLanguage,
  withOptional = false,
): string {
  const names = {
    applicant: nameOf('applicant', records.applicant),
    employer: nameOf('employer', records.employer),
    office: nameOf('office', records.office),
    application: coeGijinkokuWords.application,
  };
  return letterOf(requestsFor(records).to[recipient], names, { language, withOptional }).text;
}

/** How often a text stands in another. */
export const times = (text: string, part: string): number => text.split(part).length - 1;
