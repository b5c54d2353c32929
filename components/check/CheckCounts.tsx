import { useId, useState } from 'preact/hooks';
import type { CheckReport, PartCheck } from '../../lib/engine/check-report';
import { checkText, resultWords } from './check.words';
import { type CheckResult, isFinding } from '../../lib/spec/check-result';
import { useText } from '../base/text-provider';
import type { Vocabulary } from '../popup/props';
import { resultLooks } from './result-appearance';
import { useRowLabel } from './row-label';

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

/** The number of each result, with the signs that are on the page; a press opens their list, by name. */
export function CheckCounts(props: {
  readonly report: CheckReport;
  readonly vocabulary: Vocabulary;
  /** Shows a row on the page; null if that is not possible. */
  readonly onShow: ((row: string) => void) | null;
  /** The findings are counted and listed beside it. */
  readonly withoutFindings?: boolean;
}) {
  const { t } = useText();
  const { report, vocabulary, onShow, withoutFindings = false } = props;
  const [open, setOpen] = useState<CheckResult | null>(null);
  const listId = useId();
  const listed = open === null ? [] : report.parts.filter(({ result }) => result === open);
  return (
    <div class="stack stack--tight">
      <ul class="plain check-counts numbers" aria-label={t(checkText.counts)} data-testid="check-counts">
        {shown
          .filter((result) => report.counts[result] > 0 && !(withoutFindings && isFinding(result)))
          .map((result) => (
            <li key={result}>
              <button
                type="button"
                class={`check-count check-count--${resultLooks[result].tone}`}
                aria-expanded={open === result}
                aria-controls={listId}
                data-testid={`check-count-${result}`}
                data-count={report.counts[result]}
                onClick={() => setOpen(open === result ? null : result)}
              >
                <span class="check-count__sign" aria-hidden="true">
                  {resultLooks[result].sign}
                </span>
                <span>{t(resultWords[result])}</span> <strong>{report.counts[result]}</strong>
              </button>
            </li>
          ))}
      </ul>
      <div id={listId} hidden={listed.length === 0} data-testid="check-counted">
        {open !== null && listed.length > 0 && (
          <ul class="plain check-counted small" aria-label={t(resultWords[open])}>
            {listed.map((one) => (
              <Counted key={`${one.row} ${one.part}`} one={one} vocabulary={vocabulary} onShow={onShow} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

/** One row of an opened list: its number and its label, which leads to it on the page if it is there. */
function Counted(props: {
  readonly one: PartCheck;
  readonly vocabulary: Vocabulary;
  readonly onShow: ((row: string) => void) | null;
}) {
  const { one, vocabulary, onShow } = props;
  const label = useRowLabel(one, vocabulary);
  const { row, item, control, reason } = one;
  return (
    <li class="check-counted__row">
      {item !== null && <span class="popup-entry__item numbers">{item}</span>}
      {onShow && control !== null && reason !== 'hidden' ? (
        <button type="button" class="check-counted__show" onClick={() => onShow(row)}>
          {label}
        </button>
      ) : (
        <span>{label}</span>
      )}
    </li>
  );
}
