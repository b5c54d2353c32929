import type { DocumentList, DocumentRow } from '../known';
import { activityGroup, activityRows } from './activity';
import { alwaysRows, counterRows } from './always';
import { aprilRows } from './april';
import { basisGroup, basisRows } from './basis';
import { categoryFourRows, reasonsGroup } from './category-four';
import { dispatchGroup, dispatchRows } from './dispatch';
import { accountsGroup, organisationRows } from './organisation';
import { personRows, translation } from './person';
import { residentTax } from './resident';
import { applicantPracticeRows } from './practice-applicant';
import { employerPracticeRows } from './practice-employer';
import { titleRows } from './vocational';

const rows: readonly DocumentRow[] = [
  ...alwaysRows,
  ...titleRows,
  ...dispatchRows,
  ...activityRows,
  ...basisRows,
  ...organisationRows,
  ...aprilRows,
  ...categoryFourRows,
  ...personRows,
  ...counterRows,
  ...applicantPracticeRows,
  ...employerPracticeRows,
];

const groups = [dispatchGroup, activityGroup, basisGroup, accountsGroup, reasonsGroup];

/** Every name under which a case of any procedure may hold a document whose language is not asked. */
const inJapaneseAlways = new Set(
  [...rows, residentTax].filter((row) => row.languageNotAsked).flatMap(({ id, aliases = [] }) => [id, ...aliases]),
);
// Accounts may be recorded under their group's number alone.
inJapaneseAlways.add(accountsGroup.id);
/** The same, for rules. */
export const languageNotAsked: ReadonlySet<string> = inJapaneseAlways;

/** The documents of a certificate of eligibility for this status, in the order of the Agency's list, then the practice's. */
export const documents: DocumentList = { rows: insertTranslation(rows), groups };

function insertTranslation(all: readonly DocumentRow[]): readonly DocumentRow[] {
  return all.flatMap((row) => (row.id === 'D19' ? [translation(languageNotAsked), row] : [row]));
}
