import { z } from 'zod';
import { applicant } from './applicant';
import { caseRecord } from './case/case';
import { employer } from './employer';
import { office } from './office';
import type { RecordKind } from './record-kinds';

export type { RecordKind } from './record-kinds';

/** The exchange document: what is imported and exported, all or nothing. */
export const exchange = z.strictObject({
  format: z.literal('tenken'),
  version: z.literal(1),
  applicants: z.array(applicant),
  employers: z.array(employer),
  offices: z.array(office),
  cases: z.array(caseRecord),
});
export type Exchange = z.infer<typeof exchange>;

/** The schema of each kind of record. */
export const recordSchemas = { applicant, employer, office, case: caseRecord } as const satisfies Readonly<
  Record<RecordKind, z.ZodType>
>;
