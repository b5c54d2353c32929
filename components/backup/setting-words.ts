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

/** What a sealed setting is called. */
export const settingName = (id: string): Sentence => names[id] ?? backupKindNames.setting;

/** What a fact of a setting is called; a saved filter by its own name, which is the same in every language. */
export function settingFact(path: string): Sentence {
  if (path.startsWith(viewPrefix)) {
    const name = path.slice(viewPrefix.length);
    return { ja: name, en: name };
  }
  return facts[path] ?? backupKindNames.setting;
}

/** What a setting says, or null where it says nothing. */
export function settingValue(path: string, value: unknown): Sentence | null {
  if (value === undefined || value === null || value === '') return null;
  if (path.startsWith(viewPrefix)) return value === 'other' ? restoreText.viewOther : restoreText.viewKept;
  return { ja: String(value), en: String(value) };
}
