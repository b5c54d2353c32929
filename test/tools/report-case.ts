import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { isDay } from '../../lib/domain/calendar';
import type { Exchange } from '../../lib/domain/exchange';
import type { CaseRecords } from '../../lib/domain/records';
import { factsOf } from '../../lib/facts/facts';
import { withFactsBeside } from '../../lib/engine/portal-text';
import { readExchange } from '../../lib/tables/exchange/read';
import { ToolError } from './tool-error';

/** The document in a file's text. Throws a ToolError that names each problem's place, never a value. */
export function documentIn(text: string): Exchange {
  const reading = readExchange(text, () => false);
  if (reading.ok) return reading.document;
  const places = reading.problems
    .slice(0, 5)
    .map(({ record, path, code }) => [record, path, code].filter(Boolean).join(' '));
  const more = reading.problems.length > 5 ? ` and ${reading.problems.length - 5} more` : '';
  throw new ToolError(`The file cannot be read: ${places.join('; ')}${more}.`);
}

/** The records of one case of a document. Throws a ToolError if it is missing. */
export function recordsIn(document: Exchange, caseId: string): CaseRecords {
  const one = document.cases.find(({ id }) => id === caseId);
  const known = document.cases.map(({ id }) => id).join(', ');
  if (!one) throw new ToolError(`No case "${caseId}" in the file. It has: ${known || 'none'}.`);
  const applicant = document.applicants.find(({ id }) => id === one.applicantId);
  const employer = document.employers.find(({ id }) => id === one.employerId);
  if (!applicant || !employer) throw new ToolError(`The applicant or employer of "${caseId}" is not in the file.`);
  return { case: one, applicant, employer, office: document.offices.find(({ id }) => id === one.officeId) };
}

/** The records as they would be after an import on that day: with the fact beside each portal text. */
export function imported(records: CaseRecords, today: string): CaseRecords {
  const { fields } = coeGijinkoku;
  return { ...records, case: withFactsBeside(records.case, fields, factsOf(records, today)) };
}

/** A filing date from the command line. Throws a ToolError for anything but a calendar date. */
export function dayIn(text: string): string {
  if (!isDay(text)) throw new ToolError('--on is a day, YYYY-MM-DD.');
  return text;
}
