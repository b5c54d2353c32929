import type { Exchange } from '../../lib/domain/exchange';
import type { Facts } from '../../lib/domain/facts';
import { factsOf } from '../../lib/engine/facts';
import { today } from './link';

/** The facts of one case of a document; null where one of its records is not there. */
export function factsOfCase(document: Exchange, id: string): Facts | null {
  const one = document.cases.find((record) => record.id === id);
  const applicant = document.applicants.find((record) => record.id === one?.applicantId);
  const employer = document.employers.find((record) => record.id === one?.employerId);
  if (!one || !applicant || !employer) return null;
  const office = document.offices.find((record) => record.id === one.officeId);
  return factsOf({ case: one, applicant, employer, office }, today());
}
