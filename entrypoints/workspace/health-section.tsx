import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { HealthPanel, type HealthPanelProps } from '../../components/workspace/HealthPanel';
import { healthText } from '../../lib/i18n/sentences/desk';
import { failures } from '../../lib/i18n/sentences/failures';
import { call } from '../../lib/messaging/call';
import type { Failure } from '../../lib/messaging/protocol';

/** Which records cannot be read, and what to do with them. */
export function HealthSection() {
  const { t } = useText();
  const [health, setHealth] = useState<HealthPanelProps['health']>(null);
  const [discarded, setDiscarded] = useState(0);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const examine = useCallback(async () => {
    setHealth(null);
    const answer = await call('vault.health', null);
    setFailure(answer.ok ? null : answer.failure.code);
    if (answer.ok) setHealth(answer.value);
  }, []);
  useEffect(() => void examine(), [examine]);
  const discard = async (storageKeys: readonly string[]) => {
    const answer = await call('vault.discard', { storageKeys });
    if (!answer.ok) return setFailure(answer.failure.code);
    setDiscarded(answer.value.discarded);
    await examine();
  };
  return (
    <section class="card stack" aria-labelledby="settings-health">
      <h2 id="settings-health">{t(healthText.title)}</h2>
      {failure ? (
        <Notice tone="bad" live="assertive">
          {t(failures[failure])}
        </Notice>
      ) : (
        <HealthPanel
          health={health}
          discarded={discarded}
          onAgain={() => void examine()}
          onDiscard={(keys) => void discard(keys)}
        />
      )}
    </section>
  );
}
