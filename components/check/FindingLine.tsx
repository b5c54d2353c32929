import type { PartCheck, Sides } from '../../lib/engine/check-report';
import { checkText, resultWords } from './check.words';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { Vocabulary } from '../popup/props';
import { canPut, canTake } from './arrange';
import { CompareSides } from './CompareSides';
import { meaningOf } from './meaning';
import type { CheckActions } from './props';
import { resultLooks } from './result-appearance';
import { useRowLabel } from './row-label';
import { ShowRow } from './ShowRow';

/** One difference: its row, both sides, what it means, and what can be done. */
export function FindingLine(props: {
  readonly finding: PartCheck;
  readonly sides: Sides;
  readonly vocabulary: Vocabulary;
  /** Null if nothing can be done from here. */
  readonly actions: Pick<CheckActions, 'put' | 'take' | 'show'> | null;
  readonly busy: boolean;
}) {
  const { t } = useText();
  const { finding, sides, vocabulary, actions, busy } = props;
  const { row, part, result, reason, pointed, entry } = finding;
  const label = useRowLabel(finding, vocabulary);
  const look = resultLooks[result];
  const meaning = meaningOf(finding);
  return (
    <li
      class={`check-finding-line check-finding-line--${look.tone}`}
      data-testid={`check-finding-${row}-${part}`}
      data-finding={`${row}-${part}`}
      tabIndex={-1}
      data-kind={result}
    >
      <div class="row row--between check-finding-line__head">
        <p class="check-finding-line__label">
          {finding.item !== null && <span class="popup-entry__item numbers">{finding.item}</span>}
          <span>{label}</span>
        </p>
        <Badge tone={look.tone}>
          <span aria-hidden="true">{look.sign}</span> {t(resultWords[result])}
        </Badge>
      </div>
      <CompareSides sides={sides} />
      <p class="small">
        {meaning && t(meaning)}
        {entry && ` ${t(checkText.entry, { number: entry.repeat })}`}
        {pointed && ` ${t(checkText.pointed)}`}
      </p>
      {actions && (
        <div class="row check-finding-line__acts">
          {canPut(finding, sides.case) && (
            <Button
              size="small"
              icon="form"
              disabled={busy}
              label={t(checkText.putLabel, { label })}
              testId={`check-put-${row}-${part}`}
              onPress={() => actions.put(finding)}
            >
              {t(checkText.put)}
            </Button>
          )}
          {canTake(finding, sides.page) && (
            <Button
              size="small"
              icon="download"
              disabled={busy}
              label={t(checkText.takeLabel, { label })}
              testId={`check-take-${row}-${part}`}
              onPress={() => actions.take(finding)}
            >
              {t(checkText.take)}
            </Button>
          )}
          {finding.control !== null && reason !== 'hidden' && (
            <ShowRow label={label} onShow={() => actions.show(row)} />
          )}
        </div>
      )}
    </li>
  );
}
