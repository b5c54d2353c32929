import type { ComponentChildren } from 'preact';
import { common } from '../../lib/i18n/common.words';
import { popupCases } from './cases.words';
import { Button } from '../base/Button';
import { LanguageSwitch } from '../base/LanguageSwitch';
import { useText } from '../base/text-provider';
import type { PopupActions } from './props';

/**
 * The bar at the top: the case or the product's name, the language, a link to the workspace, and the lock while the
 * vault is open.
 */
export function PopupHeader(props: {
  readonly open: boolean;
  readonly actions: PopupActions;
  /** Where the workspace opens: at the shown case, otherwise at its first page. */
  readonly href?: string;
  /** The case, in place of the product's name. */
  readonly children?: ComponentChildren;
}) {
  const { t } = useText();
  const { open, actions, href, children } = props;
  const openWords = href === undefined ? t(common.openWorkspace) : t(popupCases.openCase);
  return (
    <header class="popup__header">
      <img src="/icon/tenken.svg" alt="" width="24" height="24" />
      {children || <h1 class="popup__name">{t(common.appShort)}</h1>}
      <LanguageSwitch onChange={actions.setLanguage} short />
      <Button
        kind="quiet"
        size="small"
        icon="open"
        tip={openWords}
        onPress={() => actions.openWorkspace(href)}
        label={openWords}
        testId="open-workspace"
      >
        <span class="visually-hidden">{openWords}</span>
      </Button>
      {open && (
        <Button
          kind="quiet"
          size="small"
          icon="lock"
          tip={t(common.lock)}
          onPress={actions.lock}
          label={t(common.lock)}
          testId="lock"
        >
          <span class="visually-hidden">{t(common.lock)}</span>
        </Button>
      )}
    </header>
  );
}
