import type { CaseRecords } from '../../../domain/records';
import type { DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
import { exampleDay, exampleRecords, type RecordChanges } from '../examples';

type Example = DocumentRow['examples'][number];

/** An example made from the plain good case (category 3, a degree, an employee), on its filing date unless told. */
export function example(says: string, changes: RecordChanges, expect: Need['need'], on = exampleDay): Example {
  return { says, records: exampleRecords(changes), on, expect };
}

/** An example with records of its own. */
export function exampleOf(says: string, records: CaseRecords, expect: Need['need'], on = exampleDay): Example {
  return { says, records, on, expect };
}

/** An organisation of category 1. */
export const category1 = { employer: { category: { firstGround: 'listed' } } } as const satisfies RecordChanges;

/** An organisation of category 2. */
export const category2: RecordChanges = {
  employer: { category: { withholding: [{ year: 2025, filed: 'yes', salaryTaxYen: 10_000_000 }] } },
};

/** A new organisation of category 4. */
export const category4: RecordChanges = {
  employer: {
    foundedOn: '2026-02-03',
    firstClosingOn: '2027-01-31',
    accounts: undefined,
    category: { withholding: [{ year: 2025, filed: 'no' }], payrollOfficeFiledOn: '2026-02-20' },
  },
};

/** An organisation whose category cannot be told yet. */
export const categoryUnknown: RecordChanges = { employer: { category: undefined } };

/** 表2: on for 3 and 4, off for 1 and 2, unknown while the category is. */
export const bySize: readonly Example[] = [
  example('Category 1', category1, 'notRequired'),
  example('Category 2', category2, 'notRequired'),
  example('Category 3', {}, 'required'),
  example('Category 4', category4, 'required'),
  example('The category cannot be told yet', categoryUnknown, 'unknown'),
];

/** What the client's page says of a document. */
export const says = (id: string, words: string) => ({ id, words });

/** A title in the Agency's wording and in English. */
export const title = (ja: string, en: string): Text => ({ ja, en });

/** The client's page names no document of this kind but "others". */
export const others = says(
  'S10',
  'Others (case-by-case basis) Additional documents may be required depending on the company categories.',
);

/** Said where the client's list leaves a document of the Agency's to "others". */
export const notNamedByClient: Text = {
  ja: '案内ページの書類一覧には挙げられていません（「Others」に含まれます）。',
  en: "The practice's page does not name it; it falls under “Others”.",
};
