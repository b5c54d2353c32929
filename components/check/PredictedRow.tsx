import { fold } from '../../lib/engine/fold';
import { confirmingOf, type RecognisedRow } from '../../lib/engine/predicted';
import type { Part } from '../../lib/spec/field';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { type Texts, useText } from '../base/text-provider';
import { partWords } from '../popup/popup.words';
import type { PredictedField } from '../popup/props';
import { confidenceWords, kindWords, predictedText } from './predicted.words';
import type { CheckProps } from './props';
import { rowLabel } from './row-label';
import { ShowRow } from './ShowRow';

/** One row as it is expected beside what the page has in its words, to be confirmed. */
export function PredictedRow(props: CheckProps & { readonly recognised: RecognisedRow }) {
  const texts = useText();
  const { t } = texts;
  const { recognised, vocabulary, actions, state } = props;
  const { row, parts, item } = recognised;
  const label = rowLabel(recognised, vocabulary, texts);
  const field = vocabulary.predicted(row);
  const confirming = confirmingOf(recognised);
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
        {confirming && (
          <Button
            size="small"
            icon="check"
            disabled={state.busy}
            label={t(predictedText.confirmLabel, { label })}
            testId={`check-confirm-${row}`}
            onPress={() => actions.confirmRows([confirming])}
          >
            {t(predictedText.confirm)}
          </Button>
        )}
        <ShowRow label={label} onShow={() => actions.show(row)} />
      </div>
    </li>
  );
}

/** What a person has to look at before all else: where the page is not as expected, or not as it was confirmed. */
function differencesOf({ parts }: RecognisedRow, field: PredictedField | null, t: Texts['t']): readonly string[] {
  const said = parts.flatMap(({ part, control, confirmedOn }) => {
    if (!control) return [];
    const { target, missing, unknown } = control;
    const expected = field?.parts.find((one) => one.part === part);
    const limit = expected ? limitOf(expected) : null;
    return [
      ...(confirmedOn === null ? [] : [t(predictedText.lookAgain, { on: confirmedOn })]),
      ...(field && fold(field.section) !== target.section
        ? [t(predictedText.otherSection, { section: target.section, expected: field.section })]
        : []),
      ...(limit !== null && target.limit !== null && limit !== target.limit ? [t(predictedText.limitDiffers)] : []),
      ...(missing.length > 0 ? [t(predictedText.missing, { options: missing.join('、') })] : []),
      ...(unknown.length > 0 ? [t(predictedText.unknown, { options: unknown.join('、') })] : []),
    ];
  });
  return [...new Set(said)];
}

/** The words of a row, each once. */
function Words({ of }: { readonly of: readonly string[] }) {
  const { t } = useText();
  return <span lang="ja">{[...new Set(of)].map((words) => t(predictedText.pageWords, { words })).join(' ')}</span>;
}

/** What one control takes. */
interface Taken {
  readonly part: string;
  readonly kind: Part['control']['kind'];
  readonly limit: number | null;
  readonly options: number;
  readonly block?: number | null;
}

const limitOf = ({ control }: Pick<Part, 'control'>): number | null =>
  'limit' in control ? (control.limit.exact ?? control.limit.max ?? null) : null;

const expectedOf = (part: Pick<Part, 'part' | 'control'>): Taken => ({
  part: part.part,
  kind: part.control.kind,
  limit: limitOf(part),
  options: 'list' in part.control ? part.control.list.options.length : 0,
});

/** What the controls of a row take, a line of small print for each. */
function Takes({ of }: { readonly of: readonly Taken[] }) {
  const { t } = useText();
  return (
    <>
      {of.map(({ part, kind, limit, options, block = null }) => {
        const name = of.length > 1 ? partWords[part] : undefined;
        const isText = kind === 'text' || kind === 'textarea';
        const facts = [
          t(kindWords[kind]),
          ...(isText ? [limit === null ? t(predictedText.noLimit) : t(predictedText.limit, { count: limit })] : []),
          ...(options > 0 ? [t(predictedText.options, { count: options })] : []),
          ...(block === null ? [] : [t(predictedText.block, { number: block })]),
        ].join(' · ');
        return (
          <span key={part} class="small muted check-predicted__takes">
            {name ? t(predictedText.ofPart, { part: t(name), facts }) : facts}
          </span>
        );
      })}
    </>
  );
}
