import { useMemo } from 'preact/hooks';
import { Notice } from '../../../components/base/Notice';
import { useText } from '../../../components/base/text-provider';
import { CheckSheet } from '../../../components/check-record/CheckSheet';
import { signedChecks } from '../../../components/check-record/group';
import { caseHref } from '../../../components/navigation/routes';
import { sheetText } from '../../../components/check-record/check-record.words';
import { isProcedureId } from '../../domain/case/procedures';
import { procedureOf } from '../../procedures/registry';
import { common } from '../../i18n/common.words';
import { useCheckRecord } from '../shared/use-check-record';
import { sheetWordsOf } from './sheet-words';

/** The printable sheet of one check, from the stored record alone. */
export function CheckSheetPage({ caseId, hash }: { readonly caseId: string; readonly hash: string }) {
  const { t } = useText();
  const { record, failure } = useCheckRecord(caseId, null);
  const found = record && signedChecks(record.entries, record.chain).find(({ check }) => check.hash === hash);
  const procedure = found?.check.procedure ?? '';
  const words = useMemo(() => sheetWordsOf(isProcedureId(procedure) ? procedureOf(procedure) : null), [procedure]);
  const backHref = caseHref(caseId, 'checks');
  if (found) {
    return (
      <CheckSheet
        check={found.check}
        signs={found.signs}
        isWhole={!found.broken}
        words={words}
        backHref={backHref}
        onPrint={() => window.print()}
      />
    );
  }
  return (
    <div class="stack">
      <p>
        <a href={backHref}>{t(sheetText.back)}</a>
      </p>
      {failure ? (
        <Notice tone="bad" live="assertive">
          <p>{t(failure)}</p>
        </Notice>
      ) : record ? (
        <>
          <h1>{t(sheetText.notFound)}</h1>
          <p>{t(sheetText.notFoundText)}</p>
        </>
      ) : (
        <p class="muted">{t(common.loading)}</p>
      )}
    </div>
  );
}
