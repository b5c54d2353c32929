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
import { call } from '../../messaging/call';
import type { Settings } from '../../messaging/namespaces/settings';
import { passphraseMinLength } from '../../storage/passphrase';
import { useTouch } from '../shared/use-touch';
import { PageBanner } from './page-banner';
import { useKeepWatch } from './hooks';
import { useRoute } from './use-route';
import { judgePassphrase } from './settings/judge-passphrase';
import { editedRecords } from './link';
import { Pages } from './pages';
import { useReminder } from './settings/use-reminder';
import { useShortcuts } from './use-shortcuts';
import { useTour } from './use-tour';
import { WindowWords } from '../shared/window-words';
import { useVault } from './use-vault';

const recordPlaces = { applicant: 'people', employer: 'employers', office: 'office' } as const;

function placeOf(route: Route): NavItem | null {
  switch (route.page) {
    case 'unknown':
      return null;
    case 'case':
    case 'capture':
    case 'shape':
    case 'checkSheet':
      return 'cases';
    case 'record':
      return recordPlaces[route.kind];
    default:
      return route.page;
  }
}

/** The workspace: the vault's unlock page, and after it the page of the address. */
export function App({ stored }: { stored: Settings }) {
  const [settings, setSettings] = useState(stored);
  const door = useVault();
  const { state: vault, failure } = door;
  const route = useRoute();
  const language = languageOf(settings.language, navigator.languages);
  useAppearance(language, settings.theme);
  useTouch();
  useKeepWatch();
  useShortcuts(settings.keys);
  const tour = useTour(vault, route);
  const reminder = useReminder(vault === 'open');

  useEffect(() => {
    document.title = say(workspace.title, language);
  }, [language]);

  const save = async (next: Settings) => {
    const answer = await call('settings.set', next);
    if (answer.ok) setSettings(answer.value);
    return answer;
  };
  const error = failure === null ? {} : { error: say(failures[failure], language) };

  return (
    <WindowWords language={language}>
      <Shell
        at={placeOf(route)}
        open={vault === 'open'}
        onLock={door.lock}
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
            busy={door.isBusy}
            {...error}
            onSubmit={(passphrase) => door.enter('vault.create', passphrase)}
          />
        )}

        {vault === 'locked' && (
          <Locked
            busy={door.isBusy}
            {...error}
            unsaved={editedRecords.unsaved().length > 0}
            onUnlock={(passphrase) => door.enter('vault.unlock', passphrase)}
          />
        )}
        {(vault === 'locked' || (vault === 'none' && failure === 'damaged')) && <Forgotten onDestroy={door.destroy} />}
        {vault === 'open' && (
          <Pages route={route} settings={settings} onSettings={save} onBackup={reminder.again} tour={tour} />
        )}
      </Shell>
    </WindowWords>
  );
}
