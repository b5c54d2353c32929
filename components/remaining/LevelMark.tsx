import type { RemainingLevel } from '../../lib/checks/remaining/item';
import { levelWords } from './remaining.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { levelIcons } from './appearance';

/** The level of an item as a mark that differs in form, not only in colour. */
export function LevelMark({ level }: { readonly level: RemainingLevel }) {
  const { t } = useText();
  const icon = levelIcons[level];
  return (
    <span class={`remaining-level remaining-level--${level}`} title={t(levelWords[level])}>
      {icon && <Icon name={icon} />}
      <span class="visually-hidden">{t(levelWords[level])}</span>
    </span>
  );
}
