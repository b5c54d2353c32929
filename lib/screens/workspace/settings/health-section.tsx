import { useState } from 'preact/hooks';
import { Notice } from '../../../../components/base/Notice';
import { useText } from '../../../../components/base/text-provider';
import { HealthPanel } from '../../../../components/workspace/HealthPanel';
import { healthText } from '../../../../components/workspace/staff-profile.words';
import { failures } from '../../../../components/base/failures.words';
import { call } from '../../../messaging/call';
import type { Failure } from '../../../domain/result';
import { useHealth } from './use-health';

/** Which records cannot be read, and what to do with them. */
export function HealthSection() {
  const { t } = useText();
  const { health, failure, examine, stop } = useHealth();
  const [discarded, setDiscarded] = useState(0);
  const [cleaned, setCleaned] = useState(0);
  const [notDone, setNotDone] = useState<Failure['code'] | null>(null);
  const discard = async (storageKeys: readonly string[]) => {
    const answer = await call('vault.discard', { storageKeys });
    setNotDone(answer.ok ? null : answer.failure.code);
    if (!answer.ok) return;
    setDiscarded(answer.value.discarded);
    await examine();
  };
  const settle = async (keys: readonly string[]) => {
    const answer = await call('health.settle', { keys });
    setNotDone(answer.ok ? null : answer.failure.code);
    if (answer.ok) await examine();
  };
  const clean = async () => {
    const answer = await call('health.clean', null);
    setNotDone(answer.ok ? null : answer.failure.code);
    if (!answer.ok) return;
    setCleaned(answer.value.count);
    await examine();
  };
  const wrong = failure ?? notDone;
  return (
    <section class="card stack" aria-labelledby="settings-health">
      <h2 id="settings-health">{t(healthText.title)}</h2>
      {wrong ? (
        <Notice tone="bad" live="assertive">
          {t(failures[wrong])}
        </Notice>
      ) : (
        <HealthPanel
          health={health}
          discarded={discarded}
          cleaned={cleaned}
          onSettle={(keys) => void settle(keys)}
          onClean={() => void clean()}
          onAgain={() => void examine()}
          onStop={stop}
          onDiscard={(keys) => void discard(keys)}
        />
      )}
    </section>
  );
}
