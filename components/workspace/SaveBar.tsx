import { type ChangeState, isUnsaved } from '../../lib/editor/change-state';
import { changeStates, editor } from '../../lib/i18n/sentences/editor';
import { Button } from '../base/Button';
import { Icon, type IconName } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** How the records on the screen stand, and the way to store them. */
export interface SaveBarProps {
  readonly state: ChangeState;
  /** What the last attempt failed with, as a sentence. */
  readonly failure?: string | undefined;
  readonly onSave: () => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
}

const icons: Readonly<Record<ChangeState, IconName>> = {
  saved: 'check',
  unsaved: 'minus',
  saving: 'busy',
  problems: 'warning',
  failed: 'warning',
  conflict: 'warning',
};

/** The state in words, and Save. */
export function SaveBar({ state, onSave }: Pick<SaveBarProps, 'state' | 'onSave'>) {
  const { t } = useText();
  return (
    <div class="row savebar">
      <span class={`savebar__state savebar__state--${state}`} role="status" data-testid="saved" data-state={state}>
        <Icon name={icons[state]} />
        {t(changeStates[state])}
      </span>
      <Button
        kind="primary"
        disabled={!isUnsaved(state) || state === 'conflict'}
        busy={state === 'saving'}
        onPress={onSave}
        testId="save"
      >
        {t(editor.save)}
      </Button>
    </div>
  );
}

/** What to do when saving did not work. The change is still on the screen. */
export function SaveTrouble({ state, failure, onSave, onTakeTheirs, onKeepMine }: SaveBarProps) {
  const { t } = useText();
  if (state === 'conflict') {
    return (
      <Notice tone="bad" title={t(editor.conflictTitle)} live="assertive" testId="conflict">
        <p>{failure}</p>
        <p class="row">
          <Button onPress={onTakeTheirs} testId="conflict-theirs">
            {t(editor.takeTheirs)}
          </Button>
          <Button kind="danger" onPress={onKeepMine} testId="conflict-mine">
            {t(editor.keepMine)}
          </Button>
        </p>
      </Notice>
    );
  }
  if (state !== 'failed') return null;
  return (
    <Notice tone="bad" live="assertive">
      <p>{failure}</p>
      <p>
        <Button onPress={onSave}>{t(editor.retry)}</Button>
      </p>
    </Notice>
  );
}
