import { common } from '../../lib/i18n/sentences/common';
import { Button } from '../base/Button';
import { LanguageSwitch } from '../base/LanguageSwitch';
import { useText } from '../base/text-provider';
import type { PopupActions } from './props';

/** The bar at the top: the name, the language, the way to the workspace, and the lock while the vault is open. */
export function PopupHeader({ open, actions }: { open: boolean; actions: PopupActions }) {
  const { t } = useText();
  return (
    <header class="popup__header">
      <h1 class="popup__name">
        <img src="/icon/tenken.svg" alt="" width="22" height="22" />
        <span>{t(common.appShort)}</span>
      </h1>
      <LanguageSwitch onChange={actions.setLanguage} />
      <Button kind="quiet" size="small" icon="folder" onPress={actions.openWorkspace} label={t(common.openWorkspace)}>
        {t(common.workspace)}
      </Button>
      {open && (
        <Button kind="quiet" size="small" icon="lock" onPress={actions.lock} label={t(common.lock)} testId="lock">
          <span class="visually-hidden">{t(common.lock)}</span>
        </Button>
      )}
    </header>
  );
}
