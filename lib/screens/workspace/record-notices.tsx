import { useState } from 'preact/hooks';
import { Button } from '../../../components/base/Button';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import type { RecordKind } from '../../domain/exchange';
import { hrefOf } from '../../../components/navigation/routes';
import { recordLists } from '../../../components/workspace/record-lists.words';
import type { CaseRow } from '../../overview/query';
import { question, useQuery } from '../shared/use-query';
import { MergeDialog } from './merge-dialog';

/** The cases affected by a change of a record: how many, and the first of them. */
export interface Uses {
  readonly count: number;
  readonly first: readonly CaseRow[];
}

/** Which cases use a record, kept up to date with what is stored; null for a case, and until it is known. */
export function useUses(kind: RecordKind | undefined, id: string | undefined): Uses | null {
  const isNone = kind === undefined || kind === 'case' || id === undefined;
  // This is only information: if it cannot be read, the record itself says why.
  return useQuery(isNone ? null : question('overview.uses', { kind, id }), { refreshOn: ['records'] }).value;
}

/**
 * Reports possible duplicates of an applicant or employer, as soon as the record is stored, with a button to merge
 * them.
 */
export function RecordDuplicates({ kind, id }: { readonly kind: 'applicant' | 'employer'; readonly id: string }) {
  const { t } = useText();
  const found = useQuery(question('overview.duplicates', { kind, id }), { refreshOn: ['records'] });
  const duplicates = found.value?.length;
  const [comparing, setComparing] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <p role="status" class={said === '' ? 'visually-hidden' : 'muted'}>
        {said}
      </p>
      {duplicates !== undefined && duplicates > 0 && (
        <Notice tone="warn" live="polite" testId="seems-double">
          <div class="row row--between">
            <span>{t(recordLists.seemsDouble[kind], { count: duplicates })}</span>
            <Button onPress={() => setComparing(true)} testId="compare">
              {t(recordLists.compareThem)}
            </Button>
          </div>
        </Notice>
      )}
      {comparing && (
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
    </>
  );
}
