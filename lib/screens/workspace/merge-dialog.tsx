import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { Merge, type MergeSide } from '../../../components/workspace/Merge';
import type { Applicant } from '../../domain/applicant';
import type { Employer } from '../../domain/employer';
import { nameOf } from '../../editor/names';
import { failures } from '../../../components/base/failures.words';
import { lists } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import type { MergeChoices } from '../../overview/merge';
import type { RecordRow } from '../../overview/query';
import { editedRecords } from './link';

interface Side extends MergeSide {
  readonly revision: number;
}

/** Sets a record beside one that seems to be the same, and makes one of them. */
export function MergeDialog(props: {
  readonly kind: 'applicant' | 'employer';
  readonly id: string;
  /** Called after the merge with the number of cases that were pointed elsewhere. */
  readonly onMerged: (keptId: string, cases: number) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const { kind } = props;
  const [ids, setIds] = useState<{ readonly keep: string; readonly drop: string | null }>({
    keep: props.id,
    drop: null,
  });
  const [others, setOthers] = useState<readonly RecordRow[]>([]);
  const [sides, setSides] = useState<{ readonly keep: Side; readonly drop: Side } | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);

  useEffect(() => {
    void call('overview.duplicates', { kind, id: props.id }).then((answer) => {
      if (!answer.ok) return setFailure(answer.failure.code);
      setOthers(answer.value);
      const [first] = answer.value;
      if (first) setIds({ keep: props.id, drop: first.id });
      else setFailure('notFound');
    });
  }, [kind, props.id]);
  useEffect(() => {
    const { keep, drop } = ids;
    if (drop === null) return;
    let isWanted = true;
    void Promise.all([sideOf(kind, keep), sideOf(kind, drop)]).then(([one, other]) => {
      if (!isWanted) return;
      if ('failed' in one) return setFailure(one.failed);
      if ('failed' in other) return setFailure(other.failed);
      setSides({ keep: one, drop: other });
    });
    return () => {
      isWanted = false;
    };
  }, [kind, ids]);

  const run = async (choices: MergeChoices) => {
    if (!sides) return;
    setBusy(true);
    // What is typed and not stored yet belongs to the record as it will be merged.
    const stored = await editedRecords.saveAll();
    const { keep, drop } = sides;
    const answer = stored
      ? await call('records.merge', {
          kind,
          keep: { id: keep.id, revision: keep.revision },
          drop: { id: drop.id, revision: drop.revision },
          choices,
        })
      : ({ ok: false, failure: { code: 'conflict' } } as const);
    setBusy(false);
    if (!answer.ok) return setFailure(answer.failure.code);
    editedRecords.forget(kind, drop.id);
    props.onMerged(keep.id, answer.value.cases);
  };
  if (sides === null) return null;
  return (
    <Merge
      key={`${sides.keep.id} ${sides.drop.id}`}
      kind={kind}
      keep={named(sides.keep, t(lists.noName))}
      drop={named(sides.drop, t(lists.noName))}
      others={ids.keep === props.id ? others.map(({ id, name }) => ({ id, name: name || t(lists.noName) })) : []}
      busy={busy}
      {...(failure ? { error: t(failures[failure]) } : {})}
      onOther={(drop) => setIds({ keep: props.id, drop })}
      onSwap={() => setIds(({ keep, drop }) => (drop === null ? { keep, drop } : { keep: drop, drop: keep }))}
      onMerge={(choices) => void run(choices)}
      onClose={props.onClose}
    />
  );
}

const named = (side: Side, noName: string): Side => ({ ...side, name: side.name || noName });

async function sideOf(
  kind: 'applicant' | 'employer',
  id: string,
): Promise<Side | { readonly failed: Failure['code'] }> {
  const [stored, uses] = await Promise.all([call('records.get', { kind, id }), call('overview.uses', { kind, id })]);
  if (!stored.ok) return { failed: stored.failure.code };
  if (!uses.ok) return { failed: uses.failure.code };
  // The background has checked it against its schema.
  const record = stored.value.payload as Applicant | Employer;
  return { id, name: nameOf(kind, record), record, cases: uses.value.count, revision: stored.value.revision };
}
