import type { Sentence } from '../../lib/i18n/i18n';
import { backupKindNames, restoreText } from './backup.words';
import { staffProfileText } from '../workspace/staff-profile.words';
import { mendText } from '../tables/mend.words';
import { overview } from '../workspace/overview.words';

const names: Readonly<Record<string, Sentence>> = {
  desk: staffProfileText.title,
  'case-views': overview.views,
  imports: mendText.pastTitle,
};

const facts: Readonly<Record<string, Sentence>> = {
  staffName: staffProfileText.staffName,
  officeId: staffProfileText.office,
  agentId: staffProfileText.agent,
};

const viewPrefix = 'view.';

/** The name of a sealed setting. */
export const settingName = (id: string): Sentence => names[id] ?? backupKindNames.setting;

/** The name of a setting's fact; a saved filter has its own name, which is the same in every language. */
export function settingFact(path: string): Sentence {
  if (path.startsWith(viewPrefix)) {
    const name = path.slice(viewPrefix.length);
    return { ja: name, en: name };
  }
  return facts[path] ?? backupKindNames.setting;
}

/** The value of a setting in words, or null if it has none. */
export function settingValue(path: string, value: unknown): Sentence | null {
  if (value === undefined || value === null || value === '') return null;
  if (path.startsWith(viewPrefix)) return value === 'other' ? restoreText.viewOther : restoreText.viewKept;
  return { ja: String(value), en: String(value) };
}
