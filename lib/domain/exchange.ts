import { z } from 'zod';
import { applicant } from './applicant';
import { applicationOf, type Case, caseRecord, dependantOf } from './case/case';
import { procedures } from './case/procedures';
import type { CaseShape } from './case/shapes';
import { employer } from './employer';
import { office } from './office';
import type { RecordKind } from './record-kinds';

export type { RecordKind } from './record-kinds';

/** The exchange document: what is imported and exported, all or nothing. */
export const exchange = z.strictObject({
  format: z.literal('tenken'),
  /**
   * 1: every case is for a certificate; 2: cases of other procedures; 3: with an application for a permission, or of a
   * family. A version of the extension refuses what is newer than itself by this number.
   */
  version: z.literal([1, 2, 3]),
  applicants: z.array(applicant),
  employers: z.array(employer),
  offices: z.array(office),
  cases: z.array(caseRecord),
});
export type Exchange = z.infer<typeof exchange>;

/** The version in which these cases are written: the first as long as older versions of the extension can read them. */
export const exchangeVersionOf = (cases: readonly Case[]): Exchange['version'] =>
  cases.map(versionOf).reduce((one, other) => (one > other ? one : other), 1);

/** Shapes that the second version of the document already had. */
const shapesOfSecond: readonly CaseShape[] = ['certificate', 'resident', 'permission'];

function versionOf(one: Case): Exchange['version'] {
  const { shape } = procedures[one.procedure];
  const asked = [applicationOf(one), dependantOf(one), one.setAside?.application, one.setAside?.dependant];
  if (!shapesOfSecond.includes(shape) || asked.some((group) => group !== undefined)) return 3;
  return shape === 'certificate' && one.setAside === undefined ? 1 : 2;
}

/** The schema of each kind of record. */
export const recordSchemas = { applicant, employer, office, case: caseRecord } as const satisfies Readonly<
  Record<RecordKind, z.ZodType>
>;
