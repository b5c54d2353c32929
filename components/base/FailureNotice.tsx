import type { Failure } from '../../lib/domain/result';
import { failures } from './failures.words';
import { Notice } from './Notice';
import { useText } from './text-provider';

/** Why something failed, read out at once; nothing without a failure. */
export function FailureNotice({ code }: { readonly code: Failure['code'] | null }) {
  const { t } = useText();
  return (
    code && (
      <Notice tone="bad" live="assertive">
        {t(failures[code])}
      </Notice>
    )
  );
}
