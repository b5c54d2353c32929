import { useEffect, useRef, useState } from 'preact/hooks';
import { counted, type Debtor } from '../../lib/checks/remaining/item';
import { popupCases } from './cases.words';
import { remaining as sentences } from '../remaining/remaining.words';
import type { CaseBrief } from '../../lib/messaging/namespaces/brief';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { OwesChips } from '../remaining/OwesChips';
import { distanceOf, shortDay, soon } from './days';

/** How much is left, who owes it, and when it is to be filed: the line below the case. */
export function SumLine(props: {
  /** Null while it is being counted. */
  readonly brief: CaseBrief | null;
  readonly owes: Debtor | null;
  readonly onOwes: (owes: Debtor | null) => void;
}) {
  const { t } = useText();
  const { brief, owes, onOwes } = props;
  const said = useSaid(brief);
  if (brief === null) {
    return (
      <div class="popup-sum">
        <strong class="popup-sum__count">{t(sentences.counting)}</strong>
        <span class="muted">{t(sentences.countingText)}</span>
      </div>
    );
  }
  const count = counted(brief.remaining).length;
  return (
    <div class={count === 0 ? 'popup-sum popup-sum--ok' : 'popup-sum'} data-testid="sum" data-left={count}>
      <strong class="popup-sum__count numbers">
        {count === 0 && <Icon name="check" />}
        {t(sentences.count, { count })}
      </strong>
      {count === 0 ? (
        <strong>{t(sentences.nothing)}</strong>
      ) : (
        <OwesChips items={brief.remaining} chosen={owes} onChoose={onOwes} />
      )}
      <FilingDay brief={brief} />
      <span class="visually-hidden" role="status">
        {said === null ? '' : t(sentences.count, { count: said })}
      </span>
    </div>
  );
}

function FilingDay({ brief: { summary, today } }: { readonly brief: CaseBrief }) {
  const { t, language } = useText();
  const { filingOn } = summary;
  if (filingOn === '') return <span class="popup-sum__day">{t(popupCases.noFiling)}</span>;
  const { days, said } = distanceOf(filingOn, today);
  return (
    <span class="popup-sum__day numbers" title={`${t(popupCases.filing)} ${filingOn}`}>
      <span class="visually-hidden">{t(popupCases.filing)} </span>
      {shortDay(filingOn, today, language)}{' '}
      {days <= soon * 2 && (
        <b class={days <= soon ? 'popup-sum__soon' : undefined}>{t(said, { count: Math.abs(days) })}</b>
      )}
    </span>
  );
}

/** The count to announce: once for each change while a case is shown, and not when it first appears. */
function useSaid(brief: CaseBrief | null): number | null {
  const before = useRef<{ readonly id: string; readonly count: number } | null>(null);
  const [said, setSaid] = useState<number | null>(null);
  useEffect(() => {
    if (brief === null) return;
    const now = { id: brief.summary.id, count: counted(brief.remaining).length };
    const was = before.current;
    before.current = now;
    if (was?.id === now.id && was.count !== now.count) setSaid(now.count);
  }, [brief]);
  return said;
}
