import type { RecordKind } from '../../lib/domain/exchange';
import { type ChangeState, isUnsaved } from '../../lib/editor/change-state';
import type { Choice, FieldConflict } from '../../lib/editor/merge';
import { changeStates, editor } from './editor.words';
import { keeping } from './save-bar.words';
import { recordLists } from './record-lists.words';
import { Button } from '../base/Button';
import { Icon, type IconName } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { ConflictTable } from './ConflictTable';

/** The state of the records on the screen, and how to store them. */
export interface SaveBarProps {
  readonly state: ChangeState;
  /** Why the last attempt failed, as a sentence. */
  readonly failure?: string | undefined;
  readonly onSave: () => void;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  /** Undo steps of the record on the screen; absent if there are none. */
  readonly steps?: Steps | undefined;
  /** How many cases a change of this record affects, if known. */
  readonly touches?: number | undefined;
  readonly kind: RecordKind;
  /** What two windows have changed, if known. */
  readonly conflicts: readonly FieldConflict[] | null;
  readonly onResolve: (choices: Readonly<Record<string, Choice>>) => void;
  /** Changes of another window that were merged. */
  readonly merged: number;
}

/** Steps that can be undone and redone. */
export interface Steps {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
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
export function SaveBar(props: Pick<SaveBarProps, 'state' | 'onSave' | 'steps' | 'touches'>) {
  const { state, onSave, steps, touches = 0 } = props;
  const { t } = useText();
  return (
    <div class="row workspace-savebar">
      <span
        class={`workspace-savebar__state workspace-savebar__state--${state}`}
        role="status"
        data-testid="saved"
        data-state={state}
      >
        <Icon name={icons[state]} />
        {t(changeStates[state])}
        {touches > 1 && state !== 'saved' && (
          <span data-testid="touches">{t(recordLists.touches, { count: touches })}</span>
        )}
      </span>
      {steps && (
        <>
          <Button
            kind="quiet"
            icon="undo"
            disabled={!steps.canUndo}
            onPress={steps.onUndo}
            keys="Control+Z"
            testId="undo-step"
          >
            {t(keeping.undo)}
          </Button>
          <Button
            kind="quiet"
            icon="redo"
            disabled={!steps.canRedo}
            onPress={steps.onRedo}
            keys="Control+Shift+Z"
            testId="redo-step"
          >
            {t(keeping.redo)}
          </Button>
        </>
      )}
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
export function SaveTrouble(props: Omit<SaveBarProps, 'steps' | 'touches'>) {
  const { state, failure, onSave, onTakeTheirs, onKeepMine, conflicts, merged } = props;
  const { t } = useText();
  if (state === 'conflict') {
    return (
      <Notice tone="bad" title={t(editor.conflictTitle)} live="assertive" testId="conflict">
        {conflicts === null ? (
          <p>{failure}</p>
        ) : (
          <ConflictTable kind={props.kind} conflicts={conflicts} onResolve={props.onResolve} />
        )}
        <p class="row">
          <Button onPress={onTakeTheirs} testId="conflict-theirs">
            {t(conflicts === null ? editor.takeTheirs : keeping.allTheirs)}
          </Button>
          <Button kind={conflicts === null ? 'danger' : 'plain'} onPress={onKeepMine} testId="conflict-mine">
            {t(conflicts === null ? editor.keepMine : keeping.allMine)}
          </Button>
        </p>
      </Notice>
    );
  }
  if (state !== 'failed') {
    if (merged === 0) return null;
    return (
      <Notice tone="info" live="polite" testId="merged">
        {t(keeping.merged, { count: merged })}
      </Notice>
    );
  }
  return (
    <Notice tone="bad" live="assertive">
      <p>{failure}</p>
      <p>
        <Button onPress={onSave}>{t(editor.retry)}</Button>
      </p>
    </Notice>
  );
}
