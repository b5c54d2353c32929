import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlainPage } from '../navigation/routes';
import type { Language, Sentence } from '../../lib/i18n/i18n';
import { backupText } from '../backup/backup.words';
import { common } from '../../lib/i18n/common.words';
import { home } from '../home/home.words';
import { workspace } from './workspace.words';
import { Button } from '../base/Button';
import { Icon, type IconName } from '../base/Icon';
import { LanguageSwitch } from '../base/LanguageSwitch';
import { useText } from '../base/text-provider';

/** The pages of the menu. */
export type NavItem = PlainPage | 'help';

const places: readonly { readonly place: NavItem; readonly name: Sentence; readonly icon: IconName }[] = [
  { place: 'home', name: home.title, icon: 'calendar' },
  { place: 'cases', name: workspace.cases, icon: 'folder' },
  { place: 'people', name: workspace.people, icon: 'person' },
  { place: 'employers', name: workspace.employers, icon: 'building' },
  { place: 'office', name: workspace.office, icon: 'form' },
  { place: 'import', name: workspace.import, icon: 'upload' },
  { place: 'export', name: workspace.export, icon: 'download' },
  { place: 'backup', name: backupText.title, icon: 'archive' },
  { place: 'settings', name: workspace.settings, icon: 'gear' },
  { place: 'help', name: workspace.help, icon: 'help' },
];

/** The frame of every page of the workspace. */
export interface ShellProps {
  readonly at: NavItem | null;
  /** The vault is open, so it can be locked and the menu is shown. */
  readonly open: boolean;
  readonly onLock: () => void;
  readonly onLanguage: (language: Language) => void;
  /** Shown above the page and scrolled with it: messages for every page. */
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Menu on the left, page on the right; in a narrow window the menu is a row above. */
export function Shell({ at, open, onLock, onLanguage, above, children }: ShellProps) {
  const { t, language } = useText();
  const menu = useRef<HTMLUListElement>(null);
  // If the menu is one scrolling row, the open page is scrolled into view.
  useLayoutEffect(() => {
    const link = menu.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (menu.current && link) menu.current.scrollLeft = link.offsetLeft - menu.current.clientWidth / 2;
  }, [at, open, language]);
  return (
    <div class="workspace-shell">
      <button type="button" class="workspace-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t(workspace.skip)}
      </button>
      <header class="workspace-shell__side">
        <p class="workspace-shell__name">{t(common.appName)}</p>
        {open && (
          <nav aria-label={t(workspace.navigation)}>
            <ul class="plain workspace-shell__menu" ref={menu}>
              {places.map(({ place, name, icon }) => (
                <li key={place}>
                  <a class="workspace-shell__link" href={`#/${place}`} aria-current={at === place ? 'page' : undefined}>
                    <Icon name={icon} />
                    {t(name)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="workspace-shell__foot">
          {open && (
            <Button icon="lock" testId="lock" onPress={onLock}>
              {t(common.lock)}
            </Button>
          )}
          <LanguageSwitch onChange={onLanguage} />
        </div>
      </header>
      <div class="workspace-shell__page">
        {above}
        <main id="main" class="workspace-shell__main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
