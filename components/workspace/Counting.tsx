import { overview } from './overview.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** How far the counting of what stands in the way is, where the list depends on it. */
export function Counting(props: {
  /** Cases left while counting; null when nobody is. */
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
