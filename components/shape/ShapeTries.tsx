import type { RecordedShape } from '../../lib/messaging/namespaces/shape';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { Inner } from './ShapeContent';
import type { ShapeActions } from './props';
import { shapeText } from './shape.words';

/** What a person's choices on the page have changed so far: how many options were tried, never which. */
export function ShapeTries(props: {
  readonly recorded: RecordedShape;
  readonly actions: Pick<ShapeActions, 'start' | 'stop'>;
}) {
  const { t } = useText();
  const { recorded, actions } = props;
  const { file, tries, isRecording } = recorded;
  const labelOf = (row: number) => file.rows[row]?.label ?? '';
  return (
    <section class="stack stack--tight" data-testid="shape-tries">
      <h2 class="shape__part">{t(shapeText.watchTitle)}</h2>
      <p class="small">{t(shapeText.watchAbout)}</p>
      <div class="row">
        {isRecording ? (
          <Button size="small" icon="close" onPress={actions.stop} testId="shape-stop">
            {t(shapeText.stop)}
          </Button>
        ) : (
          <Button size="small" icon="plus" onPress={actions.start} testId="shape-start">
            {t(shapeText.start)}
          </Button>
        )}
      </div>
      <p class="small" role="status">
        {isRecording ? t(tries.length === 0 ? shapeText.nothingYet : shapeText.running) : ''}
      </p>
      {isRecording && tries.length > 0 && (
        <ul class="small stack stack--tight" data-testid="shape-tried">
          {tries.map(({ row, tried, of, rows }) => (
            <li key={row}>
              {t(shapeText.tried, { label: labelOf(row), tried, of })} ·{' '}
              {t(tried === of ? shapeText.whole : shapeText.notYet)}
              {rows.length > 0 && (
                <Inner title={t(shapeText.moved, { count: rows.length })} lines={rows.map(labelOf)} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
