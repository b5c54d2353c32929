import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { UsedBy } from '../../components/workspace/UsedBy';
import { hrefOf } from '../../lib/editor/routes';
import { recordLists } from '../../lib/i18n/sentences/record-lists';
import { call, onNews } from '../../lib/messaging/call';
import type { CaseRow } from '../../lib/overview/query';
import { MergeDialog } from './merge-dialog';

/** What a person should know before changing a record: which cases it touches, and whether it is there twice. */
export function RecordNotices(props: { readonly kind: 'applicant' | 'employer' | 'office'; readonly id: string }) {
  const { t } = useText();
  const { kind, id } = props;
  const [uses, setUses] = useState<{ readonly count: number; readonly first: readonly CaseRow[] } | null>(null);
  const [doubles, setDoubles] = useState(0);
  const [comparing, setComparing] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const load = async () => {
      const [found, same] = await Promise.all([
        call('overview.uses', { kind, id }),
        kind === 'office' ? null : call('overview.doubles', { kind, id }),
      ]);
      // Both only inform: where they cannot be read, the record itself says why.
      if (found.ok) setUses(found.value);
      if (same?.ok) setDoubles(same.value.length);
    };
    void load();
    return onNews(({ news }) => {
      if (news === 'records') void load();
    });
  }, [kind, id]);
  return (
    <div class="stack">
      {uses && <UsedBy {...uses} />}
      <p role="status" class={said === '' ? 'visually-hidden' : 'muted'}>
        {said}
      </p>
      {kind !== 'office' && doubles > 0 && (
        <Notice tone="warn" testId="seems-double">
          <p>{t(recordLists.seemsDouble[kind], { count: doubles })}</p>
          <p>
            <Button onPress={() => setComparing(true)} testId="compare">
              {t(recordLists.compareThem)}
            </Button>
          </p>
        </Notice>
      )}
      {kind !== 'office' && comparing && (
        <MergeDialog
          kind={kind}
          id={id}
          onClose={() => setComparing(false)}
          onMerged={(keptId, count) => {
            setComparing(false);
            setSaid(t(recordLists.merged, { count }));
            if (keptId !== id && location.hash.startsWith(hrefOf(kind, id))) location.hash = hrefOf(kind, keptId);
          }}
        />
      )}
    </div>
  );
}
