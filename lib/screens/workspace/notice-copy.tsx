import { CopySheet } from '../../../components/copy-sheet/CopySheet';
import { noticeText } from '../../../components/timeline/timeline.words';
import type { Facts } from '../../domain/facts';
import { noticeItemsOf } from '../../editor/notice-rows';
import { copy } from '../shared/open';
import { useCopied } from './use-copied';

/** The items of the notice to be copied one after another; nothing while nobody has said what has happened. */
export function NoticeCopy(props: { readonly caseId: string; readonly facts: Facts; readonly unsaved: boolean }) {
  const { caseId, facts, unsaved } = props;
  const { ticks, add, reset } = useCopied(`${caseId} notice`);
  const items = noticeItemsOf(facts);
  if (!items) return null;
  return (
    <CopySheet
      caseId={caseId}
      rows={items.rows}
      ticks={ticks}
      readOn={null}
      unsaved={unsaved}
      words={{ title: noticeText.copyTitle, intro: noticeText.copyIntro, values: { form: items.form } }}
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
