import { overview } from './overview.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** The progress of counting what blocks the cases, if the list depends on it. */
export function Counting(props: {
  /** How many cases are left to count; null when no counting is running. */
  readonly left: number | null;
  readonly uncounted: number;
  readonly onStop: () => void;
  readonly onStart: () => void;
}) {
  const { t } = useText();
  if (props.left !== null) {
    return (
      <p class="row" role="status" data-testid="counting">
        <span>{t(overview.countingAll, { left: props.left })}</span>
        <Button size="small" onPress={props.onStop} testId="counting-stop">
          {t(overview.stopCounting)}
        </Button>
      </p>
    );
  }
  if (props.uncounted === 0) return null;
  return (
    <p class="row" role="status">
      <span>{t(overview.notAllCounted, { count: props.uncounted })}</span>
      <Button size="small" onPress={props.onStart} testId="counting-start">
        {t(overview.countRest)}
      </Button>
    </p>
  );
}
