import { BackupReminder } from '../../../components/backup/BackupReminder';
import { useText } from '../../../components/base/text-provider';
import { TourPanel } from '../../../components/navigation/TourPanel';
import { failures } from '../../../components/base/failures.words';
import type { BackupState } from '../../messaging/namespaces/backup';
import type { TourInWindow } from './use-tour';

/** What is shown above every page: the tour, or the reminder of a backup. */
export function PageBanner(props: {
  readonly tour: TourInWindow;
  /** The vault is not locked, so the tour can go on. */
  readonly tourShown: boolean;
  readonly reminder: BackupState | null;
  readonly onLater: () => void;
}) {
  const { t } = useText();
  const { tour, busy, failure, caseId, go, loadSample, close } = props.tour;
  if (tour?.state === 'on' && props.tourShown) {
    return (
      <TourPanel
        step={tour.step}
        caseId={caseId}
        busy={busy}
        {...(failure ? { error: t(failures[failure]) } : {})}
        onStep={go}
        onSample={loadSample}
        onClose={close}
      />
    );
  }
  return props.reminder && <BackupReminder backup={props.reminder} onLater={props.onLater} />;
}
