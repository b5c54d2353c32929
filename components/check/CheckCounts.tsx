import type { CheckReport } from '../../lib/engine/check-report';
import { checkText, resultWords } from '../../lib/i18n/sentences/check';
import type { CheckResult } from '../../lib/spec/check-result';
import { useText } from '../base/text-provider';
import { resultLooks } from './result-look';

const shown: readonly CheckResult[] = [
  'differs',
  'missing',
  'extra',
  'sameInOtherForm',
  'notOnPage',
  'cannotCompare',
  'equal',
  'yours',
];

/** How many of each result, with the signs that stand on the page. */
export function CheckCounts({ report }: { readonly report: CheckReport }) {
  const { t } = useText();
  return (
    <ul class="plain check-counts numbers" aria-label={t(checkText.counts)} data-testid="check-counts">
      {shown
        .filter((result) => report.counts[result] > 0)
        .map((result) => (
          <li key={result} class={`check-count check-count--${resultLooks[result].tone}`}>
            <span class="check-count__sign" aria-hidden="true">
              {resultLooks[result].sign}
            </span>
            <span>{t(resultWords[result])}</span> <strong>{report.counts[result]}</strong>
          </li>
        ))}
    </ul>
  );
}
