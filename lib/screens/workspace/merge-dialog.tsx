import { useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { Merge, type MergeSide } from '../../../components/workspace/Merge';
import type { Applicant } from '../../domain/applicant';
import type { Employer } from '../../domain/employer';
import { nameOf } from '../../editor/names';
import { failures } from '../../../components/base/failures.words';
import { lists } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';
import type { MergeChoices } from '../../overview/merge';
import { useCommand } from '../shared/use-command';
import { type Question, question, useQuery } from '../shared/use-query';
import { editedRecords } from './link';

interface Side extends MergeSide {
  readonly revision: number;
}

/** Shows a record beside a possible duplicate, and merges the two. */
export function MergeDialog(props: {
  readonly kind: 'applicant' | 'employer';
  readonly id: string;
  /** Called after the merge with the number of cases whose reference was changed. */
  readonly onMerged: (keptId: string, cases: number) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { kind } = props;
  const others = useQuery(question('overview.duplicates', { kind, id: props.id }));
  const [chosen, setChosen] = useState<{ readonly keep: string; readonly drop: string } | null>(null);
  const first = others.value?.[0];
  const ids = chosen ?? (first ? { keep: props.id, drop: first.id } : null);
  const read = useQuery(ids && sidesOf(kind, ids.keep, ids.drop), { keepsLast: true });
  const sides = read.value;
  const merging = useCommand();
  const failure = merging.failure ?? read.failure ?? others.failure;

  const run = (choices: MergeChoices) => {
    if (!sides) return;
    const { keep, drop } = sides;
    void merging.run(
      async (): Promise<Result<{ readonly cases: number }>> => {
        // Unsaved changes belong to the record that will be merged.
        if (!(await editedRecords.saveAll())) return { ok: false, failure: { code: 'conflict' } };
        return call('records.merge', {
          kind,
          keep: { id: keep.id, revision: keep.revision },
          drop: { id: drop.id, revision: drop.revision },
          choices,
        });
      },
      ({ cases }) => {
        editedRecords.forget(kind, drop.id);
        props.onMerged(keep.id, cases);
      },
    );
  };
  if (ids === null || sides === null) return null;
  return (
    <Merge
      key={`${sides.keep.id} ${sides.drop.id}`}
      kind={kind}
      keep={named(sides.keep, t(lists.noName))}
      drop={named(sides.drop, t(lists.noName))}
      others={
        ids.keep === props.id ? (others.value ?? []).map(({ id, name }) => ({ id, name: name || t(lists.noName) })) : []
      }
      busy={merging.isBusy}
      {...(failure ? { error: t(failures[failure]) } : {})}
      onOther={(drop) => setChosen({ keep: props.id, drop })}
      onSwap={() => setChosen({ keep: ids.drop, drop: ids.keep })}
      onMerge={run}
      onClose={props.onClose}
    />
  );
}

const named = (side: Side, noName: string): Side => ({ ...side, name: side.name || noName });

async function sideOf(kind: 'applicant' | 'employer', id: string): Promise<Result<Side>> {
  const [stored, uses] = await Promise.all([call('records.get', { kind, id }), call('overview.uses', { kind, id })]);
  if (!stored.ok) return stored;
  if (!uses.ok) return uses;
  // The background has checked it against its schema.
  const record = stored.value.payload as Applicant | Employer;
  const { revision } = stored.value;
  return { ok: true, value: { id, name: nameOf(kind, record), record, cases: uses.value.count, revision } };
}

/** Both records as stored, to show them side by side. */
const sidesOf = (
  kind: 'applicant' | 'employer',
  keep: string,
  drop: string,
): Question<{ readonly keep: Side; readonly drop: Side }> => ({
  key: `${kind} ${keep} ${drop}`,
  ask: async () => {
    const [one, other] = await Promise.all([sideOf(kind, keep), sideOf(kind, drop)]);
    if (!one.ok) return one;
    if (!other.ok) return other;
    return { ok: true, value: { keep: one.value, drop: other.value } };
  },
});
