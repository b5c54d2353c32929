import type { ChangeState } from '../../lib/editor/change-state';
import type { ValueRefusal } from '../../lib/spec/outcome';
import type { Sentence } from '../../lib/i18n/i18n';

/** The generated editor of a record. */
export const editor = {
  requiredDone: { ja: '必須{count}欄のうち{done}欄が入力済み', en: '{done} of {count} required boxes done' },
  basics: { ja: '基本事項', en: 'Basics' },
  sections: { ja: 'この記録の項目', en: 'Sections of this record' },
  item: { ja: 'フォーム {item}', en: 'Form item {item}' },
  onForm: { ja: 'フォームの項目', en: 'On the form' },
  required: { ja: '必須', en: 'Required' },
  hint: { ja: 'ポータルの記入例', en: "The portal's own hint" },
  receives: { ja: 'ポータルへの入力', en: 'The portal receives' },
  notApplicable: {
    ja: 'ほかの回答により、フォームでは入力不要です。',
    en: 'Not needed on the form, because of other answers.',
  },
  notSent: {
    ja: 'このままではフォームに入力されません（選ばれていないか、関連する回答がありません）。',
    en: 'As it stands, the form does not receive this (not the chosen one, or a related answer is missing).',
  },
  count: { ja: '{count}／{max}文字', en: '{count} of {max} characters' },
  over: { ja: '{count}／{max}文字（{excess}文字超過）', en: '{count} of {max} characters ({excess} too many)' },
  characters: { ja: '使えない文字：{characters}', en: 'Not possible: {characters}' },
  proposal: { ja: '案：', en: 'Proposal:' },
  useProposal: { ja: 'この案に直す', en: 'Change it to this' },
  useForPortal: { ja: 'ポータルへの表記だけにする', en: 'For the portal only' },
  none: { ja: '－', en: '–' },
  filter: { ja: '「{label}」の選択肢を絞り込む', en: 'Narrow the choices of {label}' },
  filterWord: { ja: '絞り込み', en: 'Filter' },
  clear: { ja: '回答を取り消す', en: 'Clear the answer' },
  dateShape: { ja: '2026-09-01、令和8年9月1日', en: '2026-09-01' },
  partialShape: { ja: '2026-09-01、令和8年9月、2026、不詳', en: '2026-09-01, 2026-09, 2026, unknown' },
  careerShape: { ja: '2026-09（月が不詳なら 2026）', en: '2026-09 (2026 if the month is unknown)' },
  unknownDate: { ja: '不詳', en: 'unknown' },
  add: { ja: '「{label}」を追加', en: 'Add to {label}' },
  entry: { ja: '{label} {number}', en: '{label} {number}' },
  remove: { ja: '削除', en: 'Remove' },
  up: { ja: '上へ', en: 'Up' },
  down: { ja: '下へ', en: 'Down' },
  removeEntry: { ja: '「{entry}」を削除', en: 'Remove {entry}' },
  moveUp: { ja: '「{entry}」を上へ移動', en: 'Move {entry} up' },
  moveDown: { ja: '「{entry}」を下へ移動', en: 'Move {entry} down' },
  noEntries: { ja: 'まだありません。', en: 'None yet.' },
  overflow: {
    ja: 'フォームには{blocks}件までしか入力できません。{blocks}件を超える分は自動では入力されません。',
    en: 'The form has room for {blocks}. Entries beyond that are not filled.',
  },
  blocks: { ja: 'フォームには{blocks}件まで', en: 'The form has room for {blocks}' },
  gone: { ja: '（見つからない記録：{id}）', en: '(no such record: {id})' },
  noTargets: { ja: '選べるものがまだありません。', en: 'Nothing to choose from yet.' },
  portalRow: { ja: 'フォームの項目', en: 'Row of the form' },
  toFix: { ja: '保存できない項目が{count}件あります', en: 'Entries that cannot be saved: {count}' },
  save: { ja: '保存', en: 'Save' },
  conflictTitle: { ja: 'ほかの画面で先に保存されています', en: 'Saved elsewhere in the meantime' },
  takeTheirs: { ja: '保存済みの内容に戻す', en: 'Go back to what is saved' },
  keepMine: { ja: 'この画面の内容で上書きする', en: 'Overwrite with this' },
  retry: { ja: 'もう一度保存する', en: 'Try to save again' },
  unsavedMark: { ja: '（未保存）', en: '(unsaved)' },
  openElsewhere: { ja: '（新しいタブ）', en: '(new tab)' },
  tabs: { ja: '案件の記録', en: 'Records of this case' },
  noOffice: {
    ja: 'この案件には事務所が選ばれていません。「案件」の「事務所」で選んでください。',
    en: 'No office is chosen for this case. Choose one under Case › Office.',
  },
  noCasePart: {
    ja: 'この案件の記録が見つかりません。「案件」で選び直してください。',
    en: 'The record of this case was not found. Choose another under Case.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The state of the change on the screen. */
export const changeStates: Readonly<Record<ChangeState, Sentence>> = {
  saved: { ja: '保存済み', en: 'Saved' },
  unsaved: { ja: '未保存の変更があります', en: 'Unsaved changes' },
  saving: { ja: '保存しています…', en: 'Saving…' },
  problems: { ja: '未保存（直す項目があります）', en: 'Not saved (some entries need fixing)' },
  failed: { ja: '保存できていません', en: 'Not saved' },
  conflict: { ja: '未保存（ほかの画面で変更されました）', en: 'Not saved (changed elsewhere)' },
};

/** Why the form would not take a fact as it is. */
export const refusals: Readonly<Record<ValueRefusal, Sentence>> = {
  tooLong: { ja: '欄に入りません（{excess}文字超過）。', en: 'Does not fit the box ({excess} too many).' },
  wrongLength: { ja: '桁数が合いません。', en: 'The number of digits is wrong.' },
  character: { ja: 'この欄で使えない文字があります。', en: 'It has characters that this box does not take.' },
  format: { ja: 'この欄の形式に合いません。', en: 'Not of the kind this box takes.' },
  noSuchDate: { ja: '暦にない日付です。', en: 'There is no such day.' },
  precision: { ja: 'この欄には、より詳しい日付が必要です。', en: 'The box needs a more exact date.' },
  checkDigit: {
    ja: 'チェックディジットが合いません。番号を確かめてください。',
    en: 'The check digit does not fit. Check the number.',
  },
  overflow: { ja: 'フォームに入力できる件数を超えています。', en: 'More entries than the form has room for.' },
  outlivedText: {
    ja: 'ポータルへの表記が、いまの事実のために書かれたものと確認できません。残すか、外してください。',
    en: 'The text for the portal was not written for the fact as it is now. Keep it or take it away.',
  },
};
