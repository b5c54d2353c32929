import { z } from 'zod';
import { applicant } from './applicant';
import { type Case, caseRecord } from './case/case';
import { procedures } from './case/procedures';
import { employer } from './employer';
import { office } from './office';
import type { RecordKind } from './record-kinds';

export type { RecordKind } from './record-kinds';

/** The exchange document: what is imported and exported, all or nothing. */
export const exchange = z.strictObject({
  format: z.literal('tenken'),
  /** 1: every case is for a certificate; 2: cases of any procedure. */
  version: z.literal([1, 2]),
  applicants: z.array(applicant),
  employers: z.array(employer),
  offices: z.array(office),
  cases: z.array(caseRecord),
});
export type Exchange = z.infer<typeof exchange>;

/** The version in which these cases are written: the first as long as older versions of the extension can read them. */
export const exchangeVersionOf = (cases: readonly Case[]): Exchange['version'] =>
  cases.every((one) => procedures[one.procedure].shape === 'certificate' && one.setAside === undefined) ? 1 : 2;

/** The schema of each kind of record. */
export const recordSchemas = { applicant, employer, office, case: caseRecord } as const satisfies Readonly<
  Record<RecordKind, z.ZodType>
>;
