import { useState } from 'preact/hooks';
import { FailureNotice } from '../../../../components/base/FailureNotice';
import { useText } from '../../../../components/base/text-provider';
import { HealthPanel } from '../../../../components/workspace/HealthPanel';
import { healthText } from '../../../../components/workspace/staff-profile.words';
import { call } from '../../../messaging/call';
import { useCommand } from '../../shared/use-command';
import { useHealth } from './use-health';

/** Which records cannot be read, and what can be done about them. */
export function HealthSection() {
  const { t } = useText();
  const { health, failure, examine, stop } = useHealth();
  const [discarded, setDiscarded] = useState(0);
  const [cleaned, setCleaned] = useState(0);
  const { failure: notDone, run } = useCommand();
  const discard = (storageKeys: readonly string[]) =>
    void run(
      () => call('vault.discard', { storageKeys }),
      (answer) => {
        setDiscarded(answer.discarded);
        void examine();
      },
    );
  const settle = (keys: readonly string[]) =>
    void run(
      () => call('health.settle', { keys }),
      () => void examine(),
    );
  const clean = () =>
    void run(
      () => call('health.clean', null),
      ({ count }) => {
        setCleaned(count);
        void examine();
      },
    );
  const wrong = failure ?? notDone;
  return (
    <section class="card stack" aria-labelledby="settings-health">
      <h2 id="settings-health">{t(healthText.title)}</h2>
      {wrong ? (
        <FailureNotice code={wrong} />
      ) : (
        <HealthPanel
          health={health}
          discarded={discarded}
          cleaned={cleaned}
          onSettle={settle}
          onClean={clean}
          onAgain={() => void examine()}
          onStop={stop}
          onDiscard={discard}
        />
      )}
    </section>
  );
}
