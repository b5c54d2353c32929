import { checkText, resultWords } from './check.words';
import type { CheckResult } from '../../lib/spec/check-result';
import { useText } from '../base/text-provider';
import { resultLooks } from './result-appearance';

const marked: readonly CheckResult[] = [
  'equal',
  'differs',
  'missing',
  'extra',
  'sameInOtherForm',
  'cannotCompare',
  'yours',
];

/** What the marks beside the page's rows mean. */
export function Legend() {
  const { t } = useText();
  return (
    <details class="small">
      <summary>{t(checkText.legend)}</summary>
      <p class="muted">{t(checkText.legendText)}</p>
      <dl class="check-legend">
        {marked.map((result) => (
          <div key={result}>
            <dt aria-hidden="true">{resultLooks[result].sign}</dt>
            <dd>{t(resultWords[result])}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
