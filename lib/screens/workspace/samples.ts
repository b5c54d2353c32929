import type { RecordKind } from '../../domain/record-kinds';
import { goesWithSample } from '../../domain/sample';
import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';

/** What happened to the sample's records. `kept`: a record of the person's own still refers to them. */
export type SamplesRemoved = { readonly removed: number; readonly kept: number };

/** Cases first: a record that another refers to is not removed. */
const order = ['case', 'applicant', 'employer', 'office'] as const;

/** Removes every record of the sample case, and nothing else. `gone` is called for each removed record. */
export async function removeSamples(gone: (kind: RecordKind, id: string) => void): Promise<Result<SamplesRemoved>> {
  let removed = 0;
  let kept = 0;
  for (const kind of order) {
    const stored = await call('records.list', { kind });
    if (!stored.ok) return stored;
    for (const { id } of stored.value.filter(({ payload }) => goesWithSample(payload))) {
      const answer = await call('records.remove', { kind, id });
      if (answer.ok) {
        removed += 1;
        gone(kind, id);
      } else if (answer.failure.code === 'inUse') kept += 1;
      else return answer;
    }
  }
  return { ok: true, value: { removed, kept } };
}
