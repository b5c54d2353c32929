/** Whether a record is one of the made-up case that people try with. */
export const isSample = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'sample' in record && record.sample === true;

/** Identifiers of the sample that was loaded before its records carried a mark. */
const unmarked: readonly unknown[] = ['testa-arjun', 'applicant-arjun', 'employer-arjun', 'office-sample'];

/** Whether a record goes with the sample: marked, or of the sample as it once was. */
export const goesWithSample = (record: unknown): boolean =>
  isSample(record) || (typeof record === 'object' && record !== null && 'id' in record && unmarked.includes(record.id));
