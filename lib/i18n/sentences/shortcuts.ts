import type { ShortcutId } from '../../editor/shortcuts';
import type { Sentence } from '../i18n';

/** What each key does. */
export const shortcutNames: Readonly<Record<ShortcutId, Sentence>> = {
  search: { ja: '検索欄へ移る', en: 'Go to the search box' },
  newCase: { ja: '新しい案件を作る', en: 'Make a new case' },
  previousTab: { ja: '案件の前のタブへ', en: 'Previous tab of a case' },
  nextTab: { ja: '案件の次のタブへ', en: 'Next tab of a case' },
  save: { ja: '保存する（入力中も使えます）', en: 'Save (also while typing)' },
  help: { ja: '使い方を開く', en: 'Open the help' },
};

/** The table of keys. */
export const shortcutText = {
  key: { ja: 'キー', en: 'Key' },
  does: { ja: '働き', en: 'What it does' },
  where: {
    ja: '文字の入力中や、確認の画面が開いている間は働きません。「設定」で使わないこともできます。',
    en: 'They do nothing while you type or a question is open. You can switch them off in the settings.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
