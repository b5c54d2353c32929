import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import type { Supporter } from '../domain/case/dependant';
import { passportName } from '../convert/convert';
import { statusNamed } from './derivations';

/**
 * 扶養者 of a family's case, as far as the records of that person have it. Who they are to the applicant, and whether both are
 * filed together, stands in no record of theirs and stays to be asked.
 * @param theirs their own newest case: what it says of the present stay comes before the person's record
 */
export function supporterFrom(person: Applicant, theirs?: Case): Supporter {
  const { name, birth, nationality, residenceCard, inJapan } = person;
  const stay = theirs?.stay;
  const latin = passportName({ family: name?.family, given: name?.given });
  const made: Supporter = {
    name: latin === '' ? undefined : latin,
    // The form takes a whole day only.
    birth: birth !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(birth) ? birth : undefined,
    nationality,
    cardNumber: residenceCard?.number,
    status: statusNamed(stay?.status ?? inJapan?.status),
    periodMonths: stay?.periodMonths,
    expiresOn: stay?.expiresOn ?? inJapan?.expiresOn,
    annualIncomeYen: stay?.annualIncomeYen,
  };
  return Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined));
}
