import { useRef, useState } from 'preact/hooks';
import type { PageAcceptance } from '../../lib/engine/fill-plan';
import { confirmingOf, type RecognisedRow } from '../../lib/engine/predicted';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { Vocabulary } from '../popup/props';
import type { CheckProps } from './props';
import { differencesOf } from './predicted-differences';
import { PredictedLine, PredictedRow } from './PredictedRow';
import { notFoundWords, predictedText } from './predicted.words';
import { rowLabel } from './row-label';
import { useKeptFocus } from './use-kept-focus';

// What can have the focus in the list and go by a press, by name.
const allAtOnce = 'all at once';
const nameOfConfirmed = (row: string) => `confirmed ${row}`;

/** More rows than these are not all shown with both sides. */
const mostInFull = 12;

/** Rows under the headings where they are expected, in the form's order. */
function bySection(
  rows: readonly RecognisedRow[],
  { predicted }: Vocabulary,
): readonly (readonly [string, readonly RecognisedRow[]])[] {
  return [...Map.groupBy(rows, ({ row }) => predicted(row)?.section ?? '')];
}

/**
 * The rows that nobody has seen on this revision of the page: what was recognised, to be confirmed one by one or, below the
 * list, all at once; what was not recognised, and why; what has been confirmed, to be taken back.
 */
export function PredictedRows({ page, ...props }: CheckProps & { readonly page: PageAcceptance }) {
  const { t } = useText();
  const { actions, state, vocabulary } = props;
  const rows = (page.accepted && page.predicted) || [];
  const open = rows.flatMap((row) => confirmingOf(row) ?? []);
  const [isOpen, setOpen] = useState(open.length > 0);
  const list = useRef<HTMLDivElement>(null);
  const isIn = new Set(open.map(({ row }) => row));
  const found = rows.filter(({ row }) => isIn.has(row));
  const confirmed = rows.filter((one) => !isIn.has(one.row) && one.parts.some(({ confirmedOn }) => confirmedOn));
  const left = rows.filter((one) => !found.includes(one) && !confirmed.includes(one));
  // A page that nobody has seen at all has some two hundred: what is just as expected takes a line each, after the rest.
  const isDifferent = (row: RecognisedRow) => differencesOf(row, vocabulary.predicted(row.row), t).length > 0;
  const full = found.length > mostInFull ? found.filter(isDifferent) : found;
  const brief = found.filter((row) => !full.includes(row));
  const atOnce = found.length > 1;
  useKeptFocus(list, [
    ...[...full, ...brief].map(({ row }) => row),
    ...(atOnce ? [allAtOnce] : []),
    ...confirmed.map(({ row }) => nameOfConfirmed(row)),
  ]);
  if (rows.length === 0) return null;
  return (
    <details
      class="popup-group"
      data-testid="check-predicted"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="popup-group__head">
        <h3 class="popup-group__name">
          {t(predictedText.title, { open: found.length + left.length, done: confirmed.length })}
        </h3>
      </summary>
      <div class="stack check-predicted" ref={list} tabIndex={-1}>
        <p class="small">{t(predictedText.about)}</p>
        {full.length > 0 && <h4>{t(predictedText.found, { count: full.length })}</h4>}
        <ul class="plain stack stack--tight">
          {full.map((row) => (
            <PredictedRow key={row.row} {...props} recognised={row} />
          ))}
        </ul>
        {brief.length > 0 && <h4>{t(predictedText.asExpected, { count: brief.length })}</h4>}
        {bySection(brief, vocabulary).map(([section, own]) => (
          <section key={section} class="stack stack--tight">
            <h5 lang="ja">{section}</h5>
            <ul class="plain">
              {own.map((row) => (
                <PredictedLine key={row.row} {...props} recognised={row} />
              ))}
            </ul>
          </section>
        ))}
        {atOnce && (
          <div data-finding={allAtOnce} tabIndex={-1}>
            <Button
              kind="primary"
              icon="check"
              busy={state.busy}
              testId="check-confirm-all"
              onPress={() => actions.confirmRows(open)}
              wide
            >
              {t(predictedText.confirmAll, { count: open.length })}
            </Button>
          </div>
        )}
        <NotFound rows={left} vocabulary={vocabulary} />
        <Confirmed {...props} rows={confirmed} />
      </div>
    </details>
  );
}

function NotFound({ rows, vocabulary }: Pick<CheckProps, 'vocabulary'> & { readonly rows: readonly RecognisedRow[] }) {
  const texts = useText();
  const { t } = texts;
  if (rows.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h4>{t(predictedText.notFound, { count: rows.length })}</h4>
      <p class="small muted">{t(predictedText.notFoundText)}</p>
      <ul class="small stack stack--tight">
        {rows.map((one) => {
          const { row, parts } = one;
          const why = parts.map(({ found }) => found).find((found) => found !== 'one' && found !== 'unconfirmed');
          return (
            <li key={row} data-testid={`check-not-found-${row}`}>
              {rowLabel(one, vocabulary, texts)} {why && <span class="muted">{t(notFoundWords[why])}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Confirmed({ rows, vocabulary, actions }: CheckProps & { readonly rows: readonly RecognisedRow[] }) {
  const texts = useText();
  const { t } = texts;
  if (rows.length === 0) return null;
  return (
    <section class="stack stack--tight">
      <h4>{t(predictedText.confirmed, { count: rows.length })}</h4>
      <p class="small muted">{t(predictedText.confirmedText)}</p>
      <ul class="small stack stack--tight">
        {rows.map((one) => {
          const { row, parts } = one;
          const label = rowLabel(one, vocabulary, texts);
          const [first] = parts;
          const words = first?.control?.target.words;
          return (
            <li key={row} data-testid={`check-confirmed-${row}`} data-finding={nameOfConfirmed(row)} tabIndex={-1}>
              {words === undefined
                ? `${label} ${t(predictedText.gonePage)}`
                : t(predictedText.line, { label, words, on: first?.confirmedOn ?? '' })}{' '}
              <Button
                kind="quiet"
                size="small"
                icon="trash"
                label={t(predictedText.takeBackLabel, { label })}
                testId={`check-take-back-${row}`}
                onPress={() => actions.takeBackRow(row)}
              >
                {t(predictedText.takeBack)}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
