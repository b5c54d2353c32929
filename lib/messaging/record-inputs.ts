import { z } from 'zod';
import { line, paragraph } from '../domain/values';
import type { RecordProtocol } from './record-protocol';

const tabId = z.int().min(0);

/** What messages about the record of checks may bring. */
export const recordInputs: Readonly<Record<keyof RecordProtocol, z.ZodType>> = {
  'check.record': z.strictObject({ tabId, by: line, notes: z.record(z.string().max(200), paragraph) }),
  'check.sign': z.strictObject({ tabId, check: z.string().regex(/^[0-9a-f]{64}$/), by: line }),
  'check.records': z.strictObject({ caseId: z.string().max(64), tabId: tabId.nullable() }),
};
