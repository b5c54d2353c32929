import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../components/base/Notice';
import { useAppearance } from '../../../components/base/use-appearance';
import { Forgotten } from '../../../components/workspace/Forgotten';
import { CreateVault, Locked } from '../../../components/workspace/Gate';
import { type NavItem, Shell } from '../../../components/workspace/Shell';
import type { Route } from '../../../components/navigation/routes';
import { languageOf, say } from '../../i18n/i18n';
import { failures } from '../../../components/base/failures.words';
import { workspace } from '../../../components/workspace/workspace.words';
import { call, subscribe } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import type { Settings } from '../../messaging/namespaces/settings';
import type { Protocol } from '../../messaging/protocol';
import { passphraseMinLength } from '../../storage/passphrase';
import { useTouch } from '../shared/use-touch';
import { PageBanner } from './page-banner';
import { useKeepWatch, useRoute } from './hooks';
import { judgePassphrase } from './settings/judge-passphrase';
import { editedRecords } from './link';
import { Pages } from './pages';
import { useReminder } from './settings/use-reminder';
import { useShortcuts } from './use-shortcuts';
import { useTour } from './use-tour';
import { WindowWords } from '../shared/window-words';

type VaultState = Protocol['vault.state']['out']['state'];

const recordPlaces = { applicant: 'people', employer: 'employers', office: 'office' } as const;

function placeOf(route: Route): NavItem | null {
  switch (route.page) {
    case 'unknown':
      return null;
    case 'case':
    case 'capture':
    case 'checkSheet':
      return 'cases';
    case 'record':
      return recordPlaces[route.kind];
    default:
      return route.page;
  }
}

/** The workspace: the vault's door, and behind it the page that the address names. */
export function App({ stored }: { stored: Settings }) {
  const [settings, setSettings] = useState(stored);
  const [vault, setVault] = useState<VaultState | null>(null);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const [busy, setBusy] = useState(false);
  const route = useRoute();
  const language = languageOf(settings.language, navigator.languages);
  useAppearance(language, settings.theme);
  useTouch();
  useKeepWatch();
  useShortcuts(settings.keys);
  const tour = useTour(vault, route);
  const reminder = useReminder(vault === 'open');

  const look = async () => {
    const answer = await call('vault.state', null);
    if (!answer.ok) return setFailure(answer.failure.code);
    // Locked: what is stored is forgotten here too; what is not stored yet waits for the passphrase.
    if (answer.value.state === 'open') editedRecords.refresh();
    else editedRecords.forgetSaved();
    setVault(answer.value.state);
  };
  useEffect(() => {
    void look();
    return subscribe((news) => {
      if (news.news === 'vault') void look();
      if (news.news === 'records') editedRecords.refresh();
    });
  }, []);
  useEffect(() => {
    document.title = say(workspace.title, language);
  }, [language]);

  const door = async (name: 'vault.create' | 'vault.unlock', passphrase: string) => {
    setBusy(true);
    setFailure(null);
    const answer = await call(name, { passphrase });
    setBusy(false);
    if (!answer.ok) return setFailure(answer.failure.code);
    await look();
  };
  const lock = async () => {
    await editedRecords.saveAll();
    const answer = await call('vault.lock', null);
    if (!answer.ok) setFailure(answer.failure.code);
    await look();
  };
  const save = async (next: Settings) => {
    const answer = await call('settings.set', next);
    if (answer.ok) setSettings(answer.value);
    return answer;
  };
  const destroy = async () => {
    const answer = await call('vault.destroy', { confirmed: true });
    setFailure(answer.ok ? null : answer.failure.code);
    for (const { kind, id } of editedRecords.unsaved()) editedRecords.forget(kind, id);
    await look();
  };
  const error = failure === null ? {} : { error: say(failures[failure], language) };

  return (
    <WindowWords language={language}>
      <Shell
        at={placeOf(route)}
        open={vault === 'open'}
        onLock={() => void lock()}
        onLanguage={(chosen) => void save({ ...settings, language: chosen })}
        above={
          <PageBanner
            tour={tour}
            tourShown={vault === 'none' || vault === 'open'}
            reminder={route.page === 'backup' ? null : reminder.state}
            onLater={reminder.later}
          />
        }
      >
        {vault === null && failure !== null && <Notice tone="bad">{say(failures[failure], language)}</Notice>}
        {vault === 'none' && (
          <CreateVault
            minLength={passphraseMinLength}
            judge={judgePassphrase}
            busy={busy}
            {...error}
            onSubmit={(passphrase) => void door('vault.create', passphrase)}
          />
        )}

        {vault === 'locked' && (
          <Locked
            busy={busy}
            {...error}
            unsaved={editedRecords.unsaved().length > 0}
            onUnlock={(passphrase) => void door('vault.unlock', passphrase)}
          />
        )}
        {(vault === 'locked' || (vault === 'none' && failure === 'damaged')) && (
          <Forgotten onDestroy={() => void destroy()} />
        )}
        {vault === 'open' && (
          <Pages route={route} settings={settings} onSettings={save} onBackup={reminder.look} tour={tour} />
        )}
      </Shell>
    </WindowWords>
  );
}
