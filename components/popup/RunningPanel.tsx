import type { FillProgress } from '../../lib/engine/fill-plan';
import { common } from '../../lib/i18n/common.words';
import { useSectionName } from '../base/section-names';
import { popup } from './popup.words';
import { Button } from '../base/Button';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import type { PopupActions } from './props';

/** During a fill: its progress, and a button to stop it. */
export function RunningPanel(props: {
  readonly progress: FillProgress | null;
  readonly cancelling: boolean;
  readonly actions: PopupActions;
}) {
  const { t } = useText();
  const sectionName = useSectionName();
  const { progress, cancelling, actions } = props;
  const cancel = useFocusOnMount<HTMLButtonElement>();
  const section = progress && sectionName(progress.section);
  return (
    <section class="stack card popup-running">
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
