import { z } from 'zod';
import type { BriefProtocol } from './brief-protocol';

const caseId = z.string().max(64);

/** What messages of the popup may bring. */
export const briefInputs: Readonly<Record<keyof BriefProtocol, z.ZodType>> = {
  'brief.case': z.strictObject({ caseId }),
  'brief.find': z.strictObject({ query: z.string().max(500) }),
  'brief.count': z.strictObject({ ids: z.array(caseId).max(100) }),
  'brief.choose': z.strictObject({ caseId }),
};
