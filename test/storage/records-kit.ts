import { records } from '../../lib/storage/records';
import { must, openKit } from './vault-kit';

/** A fictional person's payload. */
export const applicant = {
  schemaVersion: 1,
  name: { family: 'TESTA', given: 'サンプル太郎' },
  passport: { number: 'TZ1234567' },
  relatives: [{ name: 'サンプル花子' }],
};
/** A fictional employer's payload. */
export const employer = { schemaVersion: 1, name: '株式会社サンプル', corporateNumber: '7000012050002' };

/** An open vault with `applicant-one` and `employer-one` in it, each at revision 1. */
export async function filledKit() {
  const kit = await openKit();
  const store = records(kit.vault);
  must(
    await store.put([
      { kind: 'applicant', id: 'applicant-one', payload: applicant },
      { kind: 'employer', id: 'employer-one', payload: employer },
    ]),
  );
  return { ...kit, store };
}
