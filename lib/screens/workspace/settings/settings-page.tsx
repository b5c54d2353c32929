import { useState } from 'preact/hooks';
import { Notice } from '../../../../components/base/Notice';
import { Progress } from '../../../../components/base/Progress';
import { useText } from '../../../../components/base/text-provider';
import { NewPassphrase } from '../../../../components/workspace/NewPassphrase';
import { SettingsPanel } from '../../../../components/workspace/SettingsPanel';
import { failures } from '../../../../components/base/failures.words';
import { settingsText, vaultText, workspace } from '../../../../components/workspace/workspace.words';
import { call } from '../../../messaging/call';
import type { Result } from '../../../domain/result';
import type { Settings } from '../../../messaging/namespaces/settings';
import { passphraseMinLength } from '../../../storage/passphrase';
import { idleMinutesRange } from '../../../storage/settings';
import { useCommand } from '../../shared/use-command';
import { StaffProfileSection } from './staff-profile-section';
import { HealthSection } from './health-section';
import { judgePassphrase } from './judge-passphrase';
import { SamplesSection } from './samples-section';
import { useResealing } from './use-resealing';

/** Display and use, the profile of the staff, the passphrase, and the state of the records. */
export function SettingsPage(props: {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => Promise<Result<Settings>>;
}) {
  const { t } = useText();
  const saving = useCommand();
  const changing = useCommand();
  /** Counts the changes, so that each one empties the boxes. */
  const [changes, setChanges] = useState(0);
  const resealing = useResealing();
  const change = (next: string, current: string) =>
    void changing.run(
      () => call('vault.changePassphrase', { current, next }),
      () => setChanges((count) => count + 1),
    );
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.settings)}</h1>
      <section class="card stack" aria-labelledby="settings-display">
        <h2 id="settings-display">{t(settingsText.display)}</h2>
        <SettingsPanel
          settings={props.settings}
          idleRange={idleMinutesRange}
          saved={saving.isDone}
          {...(saving.failure ? { error: t(failures[saving.failure]) } : {})}
          onSave={(settings) => void saving.run(() => props.onSettings(settings))}
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
          busy={changing.isBusy}
          {...(changing.failure ? { error: t(failures[changing.failure]) } : {})}
          submit={vaultText.change}
          submitting={vaultText.changing}
          onSubmit={change}
        />
      </section>
      <SamplesSection />
      <HealthSection />
    </div>
  );
}
