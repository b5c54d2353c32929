import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Remaining } from '../../lib/checks/remaining/item';
import { report as sentences } from './report.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { RemainingRow } from '../remaining/RemainingRow';
import { ItemMore } from './ItemMore';
import { useReportContext } from './report-context';

/** One item of the report: its row, what can be done about it, and behind an icon why it is asked and by which rule. */
export function ItemLine(props: {
  readonly item: Remaining;
  /** Without who owes it, if a whole list is of one side. */
  readonly anonymous?: boolean;
  /** Buttons beside the row. */
  readonly actions?: ComponentChildren;
  /** Below the row, whether or not it is unfolded. */
  readonly children?: ComponentChildren;
}) {
  const { t, language } = useText();
  const { way } = useReportContext();
  const { item, anonymous = false } = props;
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  return (
    <li class="report-item" data-finding={item.id} data-level={item.level} tabIndex={-1}>
      <div class="report-item__row">
        <RemainingRow item={item} way={way} anonymous={anonymous} />
        <span class="report-item__actions">
          {props.actions}
          <Button
            kind="quiet"
            size="small"
            icon="info"
            label={t(sentences.moreOn, { name: item.short[language] })}
            tip={t(sentences.more)}
            expanded={isOpen}
            testId={`more-${item.id}`}
            onPress={() => setOpen(!isOpen)}
          >
            {''}
          </Button>
        </span>
      </div>
      {props.children}
      <div id={moreId}>{isOpen && <ItemMore item={item} />}</div>
    </li>
  );
}
