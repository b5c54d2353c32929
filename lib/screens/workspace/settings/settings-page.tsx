import { useState } from 'preact/hooks';
import { Notice } from '../../../../components/base/Notice';
import { Progress } from '../../../../components/base/Progress';
import { useText } from '../../../../components/base/text-provider';
import { NewPassphrase } from '../../../../components/workspace/NewPassphrase';
import { SettingsPanel } from '../../../../components/workspace/SettingsPanel';
import { failures } from '../../../../components/base/failures.words';
import { settingsText, vaultText, workspace } from '../../../../components/workspace/workspace.words';
import { call } from '../../../messaging/call';
import type { Result, Failure } from '../../../domain/result';
import type { Settings } from '../../../messaging/namespaces/settings';
import { passphraseMinLength } from '../../../storage/passphrase';
import { idleMinutesRange } from '../../../storage/settings';
import { StaffProfileSection } from './staff-profile-section';
import { HealthSection } from './health-section';
import { judgePassphrase } from './judge-passphrase';
import { SamplesSection } from './samples-section';
import { useResealing } from './use-resealing';

/** Display and use, the desk, the passphrase, and the state of the records. */
export function SettingsPage(props: {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => Promise<Result<Settings>>;
}) {
  const { t } = useText();
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const [busy, setBusy] = useState(false);
  /** Counts the changes, so that each leaves empty boxes behind. */
  const [changes, setChanges] = useState(0);
  const resealing = useResealing();
  const [wrong, setWrong] = useState<Failure['code'] | null>(null);
  const save = async (settings: Settings) => {
    const answer = await props.onSettings(settings);
    setSaved(answer.ok);
    setFailure(answer.ok ? null : answer.failure.code);
  };
  const change = async (next: string, current: string) => {
    setBusy(true);
    const answer = await call('vault.changePassphrase', { current, next });
    setBusy(false);
    setWrong(answer.ok ? null : answer.failure.code);
    if (answer.ok) setChanges(changes + 1);
  };
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.settings)}</h1>
      <section class="card stack" aria-labelledby="settings-display">
        <h2 id="settings-display">{t(settingsText.display)}</h2>
        <SettingsPanel
          settings={props.settings}
          idleRange={idleMinutesRange}
          saved={saved}
          {...(failure ? { error: t(failures[failure]) } : {})}
          onSave={(settings) => void save(settings)}
        />
      </section>
      <StaffProfileSection />
      <section class="card stack" aria-labelledby="settings-passphrase">
        <h2 id="settings-passphrase">{t(vaultText.change)}</h2>
        {changes > 0 && (
          <Notice tone="ok" live="polite">
            {t(vaultText.changed)}
          </Notice>
        )}
        {resealing !== null && (
          <Progress
            label={t(vaultText.resealing)}
            done={resealing.done}
            total={resealing.total}
            at={t(vaultText.resealingHint)}
            testId="resealing"
          />
        )}
        <NewPassphrase
          key={changes}
          changing
          minLength={passphraseMinLength}
          judge={judgePassphrase}
          busy={busy}
          {...(wrong ? { error: t(failures[wrong]) } : {})}
          submit={vaultText.change}
          submitting={vaultText.changing}
          onSubmit={(next, current) => void change(next, current)}
        />
      </section>
      <SamplesSection />
      <HealthSection />
    </div>
  );
}
