/** Whether a record is one of the made-up case that people try with. */
export const isSample = (record: unknown): boolean =>
  typeof record === 'object' && record !== null && 'sample' in record && record.sample === true;

/**
 * The sample as it was loaded before its records carried a mark: by their identifiers, and by what says whose they are. A
 * record that somebody has made their own since, under another name or number, is theirs.
 */
const unmarked: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'testa-arjun': { applicantId: 'applicant-arjun', employerId: 'employer-arjun' },
  'applicant-arjun': { 'name.family': 'TESTA', 'name.given': 'ARJUN', 'passport.number': 'T1234567' },
  'employer-arjun': { name: 'サンプル重工業株式会社', 'corporateNumber.number': '8000000000001' },
  'office-sample': { name: 'サンプル行政書士事務所' },
};

/** Whether a record is of the sample: marked, or as the sample once was. Such a record is no default of a real case. */
export const goesWithSample = (record: unknown): boolean => isSample(record) || isAsOnceLoaded(record);

function isAsOnceLoaded(record: unknown): boolean {
  const id = inside(record, 'id');
  const facts = typeof id === 'string' && Object.hasOwn(unmarked, id) ? unmarked[id] : undefined;
  return facts !== undefined && Object.entries(facts).every(([path, value]) => inside(record, path) === value);
}

const inside = (record: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      record,
    );
