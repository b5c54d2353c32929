import { contextOf } from '../../lib/checks/context';
import { reportOf } from '../../lib/checks/report';
import type { CaseRecords } from '../../lib/domain/records';
import { nameOf } from '../../lib/editor/names';
import type { Recipient } from '../../lib/facts/asked-of';
import type { LetterLanguage } from '../../lib/letters/letters.words';
import { letterOf } from '../../lib/letters/letter';
import { type Requests, requestsOf } from '../../lib/letters/request';
import { checksOf } from '../../lib/procedures/checks';
import { procedureOf } from '../../lib/procedures/registry';
import { workedDay } from '../fixtures/worked/load';

export const procedure = procedureOf('coe-gijinkoku');
export const checks = checksOf('coe-gijinkoku');

/** A case of which nothing is known. */
export const emptyRecords: CaseRecords = {
  case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
  applicant: { id: 'a' },
  employer: { id: 'e' },
};

export const reportFor = (records: CaseRecords) => reportOf({ procedure, checks, records, on: workedDay });

/** The requests of a case on the filing date of the worked cases. */
export function requestsFor(records: CaseRecords): Requests {
  const context = contextOf(records, workedDay, checks.status);
  const wantedOf = (id: string) => checks.documents.groups.find((group) => group.id === id)?.wants(context);
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
  };
  return letterOf(requestsFor(records).to[recipient], names, { language, withOptional }).text;
}

/** How often a text stands in another. */
export const times = (text: string, part: string): number => text.split(part).length - 1;
