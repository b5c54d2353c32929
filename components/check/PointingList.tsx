import type { Pointing } from '../../lib/engine/pointing';
import { pointText } from './check.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { Vocabulary } from '../popup/props';
import type { CheckActions } from './props';

/** What a person has pointed at: shown as such, removed one by one, and exported as a file for colleagues. */
export function PointingList(props: {
  readonly pointings: readonly Pointing[];
  readonly actions: Pick<CheckActions, 'removePointing' | 'exportPointings' | 'importPointings'>;
  readonly vocabulary: Vocabulary;
}) {
  const { t, language } = useText();
  const { pointings, actions, vocabulary } = props;
  const labelOf = (row: string) => vocabulary.row(row)?.label[language] ?? row;
  return (
    <section class="stack stack--tight">
      <h4>{t(pointText.list, { count: pointings.length })}</h4>
      <p class="small muted">{t(pointText.listText)}</p>
      <ul class="small stack stack--tight">
        {pointings.map((pointing) => (
          <li key={`${pointing.row} ${pointing.part}`} data-testid={`pointing-${pointing.row}`}>
            {t(pointText.line, { label: labelOf(pointing.row), words: pointing.target.words, on: pointing.on })}{' '}
            <Button
              kind="quiet"
              size="small"
              icon="trash"
              label={t(pointText.removeLabel, { label: labelOf(pointing.row) })}
              onPress={() => actions.removePointing(pointing)}
            >
              {t(pointText.remove)}
            </Button>
          </li>
        ))}
      </ul>
      <div class="row">
        {pointings.length > 0 && (
          <Button size="small" icon="download" onPress={actions.exportPointings} testId="pointings-export">
            {t(pointText.export)}
          </Button>
        )}
        <label class="button button--small">
          {t(pointText.import)}
          <input
            type="file"
            class="visually-hidden"
            accept="application/json,.json"
            data-testid="pointings-import"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.importPointings(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </section>
  );
}
