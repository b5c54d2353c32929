import { mendText } from './mend.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** One decision in words, which can be withdrawn. */
export interface SettledView {
  readonly id: string;
  /** Its place: B3, or a column or row. */
  readonly at: string;
  readonly what: string;
  /** How many cells it changed; 0 if it changed none itself. */
  readonly cells: number;
  readonly onUndo: () => void;
}

/** The decisions so far. */
export function SettledList({ settled }: { settled: readonly SettledView[] }) {
  const { t } = useText();
  if (settled.length === 0) return null;
  return (
    <details class="card tables-mend__left" data-testid="mend-settled">
      <summary>{t(mendText.settled, { count: settled.length })}</summary>
      <ul class="plain stack stack--tight">
        {settled.map(({ id, at, what, cells, onUndo }) => (
          <li key={id} class="tables-mend__line">
            <span class="numbers">{at}</span>
            <span class="tables-mend__what">{what}</span>
            {cells > 1 && <span class="small muted numbers">{t(mendText.cellsReached, { count: cells })}</span>}
            <Button
              kind="quiet"
              size="small"
              icon="undo"
              label={t(mendText.undoOf, { what: `${at} ${what}` })}
              onPress={onUndo}
            >
              {t(mendText.undo)}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
