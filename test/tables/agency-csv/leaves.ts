import type { CaseRecords } from '../../../lib/domain/records';

/** Facts that a record cannot be without, and those that say which entry or record is meant. */
const needed = /(^|\.)(id|applicantId|employerId|officeId|procedure|agentId|representativeId)$/;

/** The paths of every fact of a case's records that may be missing; a list goes as a whole, for half an entry is nobody's. */
export function leavesOfRecord({ applicant, employer, case: one }: CaseRecords): readonly string[] {
  const paths: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [key, inside] of Object.entries(value)) walk(inside, `${path}.${key}`);
    } else if (value !== undefined && !needed.test(path)) paths.push(path);
  };
  walk(applicant, 'applicant');
  walk(employer, 'employer');
  walk(one, 'case');
  return paths;
}

/** The records without these facts. */
export function without(records: CaseRecords, paths: readonly string[]): CaseRecords {
  const copy = structuredClone(records) as unknown as Record<string, unknown>;
  for (const path of paths) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Record<string, unknown> | undefined>(
      (inside, key) => inside?.[key] as Record<string, unknown> | undefined,
      copy,
    );
    if (holder) delete holder[last];
  }
  return copy as unknown as CaseRecords;
}
