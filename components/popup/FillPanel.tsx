import { useId, useState } from 'preact/hooks';
import type { FillProgress } from '../../lib/engine/job';
import { common } from '../../lib/i18n/sentences/common';
import { popup, sectionWords } from '../../lib/i18n/sentences/popup';
import { Button } from '../base/Button';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import type { PopupActions, PopupState } from './props';

/** Starts a fill, and takes the last one back. */
export function FillPanel(props: {
  readonly again: boolean;
  readonly canUndo: boolean;
  readonly working: PopupState['working'];
  readonly actions: PopupActions;
}) {
  const { t } = useText();
  const { again, canUndo, working, actions } = props;
  // Unticked every time: going over what a person typed is never the rule.
  const [replace, setReplace] = useState(false);
  const hintId = useId();
  return (
    <section class="stack">
      <label class="choice">
        <input
          type="checkbox"
          checked={replace}
          aria-describedby={hintId}
          data-testid="replace-existing"
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
        <span>
          {t(popup.replace)}
          <span class="field__hint choice__hint" id={hintId}>
            {t(popup.replaceHint)}
          </span>
        </span>
      </label>
      <div class="fill">
        <Button
          kind="primary"
          size={again ? 'normal' : 'large'}
          icon="form"
          disabled={working !== null}
          onPress={() => actions.fill({ existing: replace ? 'replace' : 'keep', identityConfirmed: false })}
          testId="fill"
        >
          {t(again ? popup.fillAgain : popup.fill)}
        </Button>
        {canUndo && (
          <Button
            icon="undo"
            busy={working === 'undo'}
            disabled={working !== null}
            onPress={actions.undo}
            testId="undo"
          >
            {t(working === 'undo' ? popup.undoing : popup.undo)}
          </Button>
        )}
      </div>
      {!again && <p class="small muted">{t(popup.fillPromise)}</p>}
    </section>
  );
}

/** While a fill runs: how far it is, and the way to stop it. */
export function RunningPanel(props: {
  readonly progress: FillProgress | null;
  readonly cancelling: boolean;
  readonly actions: PopupActions;
}) {
  const { t } = useText();
  const { progress, cancelling, actions } = props;
  const cancel = useFocusOnMount<HTMLButtonElement>();
  const section = progress && (sectionWords[progress.section] ?? { ja: progress.section, en: progress.section });
  return (
    <section class="stack card">
      <Progress
        label={t(popup.running)}
        done={progress?.done ?? 0}
        total={progress?.total ?? 0}
        at={section ? t(section) : t(popup.runningStart)}
        testId="progress"
      />
      <p class="small">{t(popup.runningHint)}</p>
      <Button icon="close" busy={cancelling} onPress={actions.cancel} buttonRef={cancel} wide testId="cancel">
        {t(cancelling ? popup.cancelling : common.cancel)}
      </Button>
    </section>
  );
}
