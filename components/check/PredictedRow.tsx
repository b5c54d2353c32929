import { confirmingOf, type RecognisedRow } from '../../lib/engine/predicted';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { differencesOf } from './predicted-differences';
import { confidenceWords, predictedText } from './predicted.words';
import { expectedOf, Takes } from './PredictedTakes';
import type { CheckProps } from './props';
import { rowLabel } from './row-label';
import { ShowRow } from './ShowRow';

/** One row as it is expected beside what the page has in its words, to be confirmed. */
export function PredictedRow(props: CheckProps & { readonly recognised: RecognisedRow }) {
  const texts = useText();
  const { t } = texts;
  const { recognised, vocabulary } = props;
  const { row, parts, item } = recognised;
  const label = rowLabel(recognised, vocabulary, texts);
  const field = vocabulary.predicted(row);
  const differences = differencesOf(recognised, field, t);
  return (
    <li
      class={`check-finding-line${differences.length > 0 ? ' check-finding-line--warn' : ''}`}
      data-testid={`check-recognised-${row}`}
      data-finding={row}
      tabIndex={-1}
    >
      <div class="row row--between check-finding-line__head">
        <p class="check-finding-line__label">
          {item !== null && <span class="popup-entry__item numbers">{item}</span>}
          <span>{label}</span>
        </p>
        {field && (
          <Badge tone={field.confidence === 'high' ? 'info' : 'warn'}>{t(confidenceWords[field.confidence])}</Badge>
        )}
      </div>
      <dl class="check-sides__texts">
        <dt>{t(predictedText.expected)}</dt>
        <dd>
          <Words of={[recognised.label]} />
          <Takes of={field?.parts.map(expectedOf) ?? []} />
        </dd>
        <dt>{t(predictedText.page)}</dt>
        <dd>
          <Words of={parts.flatMap(({ control }) => control?.target.words ?? [])} />
          <Takes
            of={parts.flatMap(({ part, control }) =>
              control ? [{ part, ...control.target, options: control.options }] : [],
            )}
          />
        </dd>
      </dl>
      {differences.length > 0 && (
        <ul class="plain small check-predicted__differences">
          {differences.map((one) => (
            <li key={one}>
              <Icon name="warning" />
              <span>{one}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="row check-finding-line__acts">
        <Acts {...props} label={label} />
      </div>
    </li>
  );
}

/** One row that the page has just as it is expected, in a line. */
export function PredictedLine(props: CheckProps & { readonly recognised: RecognisedRow }) {
  const texts = useText();
  const { recognised, vocabulary } = props;
  const { row, item } = recognised;
  const label = rowLabel(recognised, vocabulary, texts);
  return (
    <li
      class="row row--between check-predicted__line"
      data-testid={`check-recognised-${row}`}
      data-finding={row}
      tabIndex={-1}
    >
      <span>
        {item !== null && <span class="popup-entry__item numbers">{item}</span>}
        <span>{label}</span> <Takes of={vocabulary.predicted(row)?.parts.map(expectedOf) ?? []} />
      </span>
      <span class="row">
        <Acts {...props} label={label} />
      </span>
    </li>
  );
}

function Acts(props: CheckProps & { readonly recognised: RecognisedRow; readonly label: string }) {
  const { t } = useText();
  const { recognised, actions, state, label } = props;
  const confirming = confirmingOf(recognised);
  return (
    <>
      {confirming && (
        <Button
          size="small"
          icon="check"
          disabled={state.busy}
          label={t(predictedText.confirmLabel, { label })}
          testId={`check-confirm-${recognised.row}`}
          onPress={() => actions.confirmRows([confirming])}
        >
          {t(predictedText.confirm)}
        </Button>
      )}
      <ShowRow label={label} onShow={() => actions.show(recognised.row)} />
    </>
  );
}

/** The words of a row, each once. */
function Words({ of }: { readonly of: readonly string[] }) {
  const { t } = useText();
  return <span lang="ja">{[...new Set(of)].map((words) => t(predictedText.pageWords, { words })).join(' ')}</span>;
}
