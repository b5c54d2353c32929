import type { Debtor, Remaining, RemainingLevel } from '../../lib/checks/remaining/item';
import type { IconName } from '../base/Icon';

/** The icon in the mark of a level; the form shows the level without the colour. */
export const levelIcons: Readonly<Record<RemainingLevel, IconName | null>> = {
  fault: 'exclamation',
  needed: null,
  question: 'question',
  hint: 'info',
};

/** Who owes, as an icon. */
export const debtorIcons: Readonly<Record<Debtor, IconName>> = {
  applicant: 'person',
  employer: 'building',
  office: 'briefcase',
};

/** The number of the form's item for a field, `23.5`, if its title begins with one. */
export function itemNumberOf({ kind, title }: Remaining): string | null {
  if (kind !== 'field') return null;
  return /^(\d+(?:\.\d+)*)\s/.exec(title.ja.normalize('NFKC'))?.[1] ?? null;
}
