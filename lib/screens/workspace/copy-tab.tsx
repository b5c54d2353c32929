import { useMemo } from 'preact/hooks';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { CopySheet } from '../../../components/copy-sheet/CopySheet';
import { copyText } from '../../../components/copy-sheet/copy-sheet.words';
import '../../../components/copy-sheet/copy-sheet.css';
import { copyRowsOf } from '../../editor/copy-rows';
import { factsOf } from '../../facts/facts';
import { common } from '../../i18n/common.words';
import { hasForm } from '../../spec/form-of';
import { copy } from '../shared/open';
import type { LiveReport } from './case-report';
import { today } from './link';
import { useCopied } from './use-copied';

interface Props {
  readonly caseId: string;
  /** Null while a record of the case has not been read. */
  readonly live: LiveReport | null;
  readonly unsaved: boolean;
}

/** The form of a case to be copied by hand, from what stands on the screen, as of today like a fill. */
export function CopyTab({ caseId, live, unsaved }: Props) {
  const { t } = useText();
  const { ticks, add, reset } = useCopied(caseId);
  const day = today();
  const rows = useMemo(() => (live ? copyRowsOf(live.procedure.form, factsOf(live.records, day)) : null), [live, day]);
  if (live === null || rows === null) return <p class="muted">{t(common.loading)}</p>;
  const { form } = live.procedure;
  if (!hasForm(form)) {
    return (
      <Notice tone="info" testId="copy-no-form">
        <p>{t(copyText.noForm)}</p>
      </Notice>
    );
  }
  return (
    <CopySheet
      caseId={caseId}
      rows={rows}
      ticks={ticks}
      readOn={form.readOn}
      unsaved={unsaved}
      onCopy={async (row) => {
        const isCopied = row.value.state === 'copy' && (await copy(row.value.text));
        if (isCopied) add(row);
        return isCopied;
      }}
      onReset={reset}
      onEmpty={() => copy('')}
      onPrint={() => window.print()}
    />
  );
}
