import { ariaKeysOf } from '../navigation/shortcuts';
import { lists } from './workspace.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** What to do in a vault without a case. */
export function EmptyCases({ onSample, onNew }: { onSample: () => void; onNew: () => void }) {
  const { t } = useText();
  return (
    <div class="empty stack">
      <h2>{t(lists.emptyTitle)}</h2>
      <p>{t(lists.emptyIntro)}</p>
      <p class="row">
        <Button kind="primary" icon="plus" onPress={onNew} keys={ariaKeysOf('newCase')} testId="new-case">
          {t(lists.newCase)}
        </Button>
        <a class="button" href="#/import">
          {t(lists.importFile)}
        </a>
        <Button onPress={onSample} testId="load-sample">
          {t(lists.loadSample)}
        </Button>
      </p>
    </div>
  );
}
