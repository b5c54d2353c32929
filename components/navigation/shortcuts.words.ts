import type { ShortcutId } from './shortcuts';
import type { Sentence } from '../../lib/i18n/i18n';

/** The action of each shortcut. */
export const shortcutNames: Readonly<Record<ShortcutId, Sentence>> = {
  search: { ja: '検索欄へ移る', en: 'Go to the search box' },
  newCase: { ja: '新しい案件を作る', en: 'Make a new case' },
  previousTab: { ja: '案件の前のタブへ', en: 'Previous tab of a case' },
  nextTab: { ja: '案件の次のタブへ', en: 'Next tab of a case' },
  save: { ja: '保存する（入力中も使えます）', en: 'Save (also while typing)' },
  hint: {
    ja: '入力中の項目の、ポータルの記入例を開く・閉じる',
    en: 'Open or close the portal’s hint of the field you are in',
  },
  help: { ja: 'キーの一覧を開く', en: 'Open the list of keys' },
};

/** Shortcuts of a record's editor, which depend on a place on the screen. */
export const editorKeys: readonly { readonly keys: readonly string[]; readonly does: Sentence }[] = [
  {
    keys: ['Ctrl', 'Z'],
    does: {
      ja: '記録の変更を元に戻す（文字の入力中は、その欄の中だけ）',
      en: 'Undo a change of the record (inside a text: of that text)',
    },
  },
  { keys: ['Ctrl', 'Shift', 'Z'], does: { ja: '記録の変更をやり直す', en: 'Redo a change of the record' } },
  { keys: ['Alt', '↑ / ↓'], does: { ja: '職歴などの1件を上・下へ移動する', en: 'Move an entry of a list up or down' } },
];

/** The table of shortcuts. */
export const shortcutText = {
  key: { ja: 'キー', en: 'Key' },
  does: { ja: '働き', en: 'What it does' },
  where: {
    ja: '文字の入力中や、確認の画面が開いている間は働きません。「設定」で使わないこともできます。',
    en: 'They do nothing while you type or a question is open. You can switch them off in the settings.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
