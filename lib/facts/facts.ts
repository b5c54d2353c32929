import type { Exchange } from '../domain/exchange';
import type { Facts } from '../domain/facts';
import type { CaseRecords } from '../domain/records';
import { derive } from './derivations';
import { withImplied } from './implied';
import { selections } from './selections';

/**
 * Everything that the form's rows can ask of a case; a question that another fact already answers is not left open.
 * @param today the filing date if the case has none, YYYY-MM-DD
 */
export function factsOf(told: CaseRecords, today: string): Facts {
  const records = withImplied(told);
  const agent = selections.agent.compute(records);
  const representative = selections.representative.compute(records);
  return {
    applicant: records.applicant,
    employer: records.employer,
    case: records.case,
    ...(agent ? { agent } : {}),
    ...(representative ? { representative } : {}),
    derived: derive(records, today),
  };
}

/** The facts of one case of a document; null if one of its records is missing. `today` as for `factsOf`. */
export function factsOfCase(document: Exchange, id: string, today: string): Facts | null {
  const one = document.cases.find((record) => record.id === id);
  const applicant = document.applicants.find((record) => record.id === one?.applicantId);
  const employer = document.employers.find((record) => record.id === one?.employerId);
  if (!one || !applicant || !employer) return null;
  const office = document.offices.find((record) => record.id === one.officeId);
  return factsOf({ case: one, applicant, employer, office }, today);
}
