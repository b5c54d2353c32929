import type { Education } from '../../../domain/applicant';
import type { FactPath, Facts } from '../../../domain/facts';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding, FieldLevel, RuleExample } from '../../../spec/check';
import type { Source, Text } from '../../../i18n/text';
import { exampleDay, exampleRecords, type RecordChanges } from '../../../law/gijinkoku/examples';
import { portalForm } from '../portal';

/** What the form's page itself says beside its rows. */
export const fromForm: Source = {
  title: '在留申請オンラインシステム 申込ページの入力規則（出入国在留管理庁、公共データ利用規約）',
  url: portalForm,
  checkedOn: '2026-05-01',
  confidence: 'official',
};

/** What follows from comparing the form's rows with each other: ours, no rule of the Agency's. */
export const byComparison: Source = {
  title: '申請書の項目どうしの照合（点検独自の確認）',
  checkedOn: '2026-11-01',
  confidence: 'memory',
};

/** A finding of one check. `row` is where it is mended on the form, the paths where in the case. */
export function finding(
  id: string,
  level: FieldLevel,
  row: string | undefined,
  message: Text,
  ...paths: readonly FactPath[]
): FieldFinding {
  return {
    id,
    ...(row === undefined ? {} : { row }),
    level,
    message,
    points: [
      ...paths.map((path) => ({ kind: 'fact', path }) as const),
      ...(row === undefined ? [] : [{ kind: 'row', row } as const]),
    ],
  };
}

/** Where a fact of the education declared as the highest stands in the applicant's record. */
export function educationPath<Key extends keyof Education & string>(
  facts: Facts,
  key: Key,
): `applicant.education.${number}.${Key}` {
  const { education } = facts.derived;
  const index = education ? (facts.applicant.education?.indexOf(education) ?? 0) : 0;
  return `applicant.education.${Math.max(0, index)}.${key}`;
}

type Example = FieldCheck['examples'][number];

/** An example made from the plain good case. `expect` is the gravest level found, null for none. */
export function example(says: string, changes: RecordChanges, expect: FieldLevel | null, on = exampleDay): Example {
  return { says, records: exampleRecords(changes), on, expect };
}

/** An example with records of its own. */
export function exampleOf(
  says: string,
  records: RuleExample['records'],
  expect: FieldLevel | null,
  on = exampleDay,
): Example {
  return { says, records, on, expect };
}

/** An example for forms that have a row; the others leave it out. */
export const about = (row: string, one: Example): Example => ({ ...one, about: row });
