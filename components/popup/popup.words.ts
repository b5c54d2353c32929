import type { Sentence } from '../../lib/i18n/i18n';

/** The texts of the popup. */
export const popup = {
  noVaultTitle: { ja: 'はじめに', en: 'Getting started' },
  noVaultText: {
    ja: '管理画面でパスフレーズを決めると、申請人・所属機関・案件を暗号化して保存できます。データがこの端末の外へ送られることはありません。',
    en: 'Choose a passphrase in the workspace to keep applicants, employers and cases encrypted. Nothing ever leaves this computer.',
  },
  lockedTitle: { ja: 'ロックされています', en: 'Locked' },
  nothingFilled: {
    ja: 'このページには何も入力しません。',
    en: 'Nothing will be filled on this page.',
  },
  fill: { ja: 'この案件を入力する', en: 'Fill this case' },
  fillAgain: { ja: 'もう一度入力する', en: 'Fill again' },
  replace: { ja: 'ページに入力済みの値も置き換える', en: 'Replace what is already on the page' },
  replaceHint: {
    ja: '選ばなければ、入力済みの値はそのまま残し、空欄だけを入力します。',
    en: 'If not ticked, what stands on the page stays and only empty boxes are filled.',
  },
  undo: { ja: '元に戻す', en: 'Undo' },
  undoing: { ja: '元に戻しています…', en: 'Undoing…' },
  running: { ja: '入力しています', en: 'Filling' },
  runningStart: { ja: 'ページを読み取っています…', en: 'Reading the page…' },
  runningHint: {
    ja: '終わるまでページを操作しないでください。',
    en: 'Leave the page alone until it is done.',
  },
  cancelling: { ja: '中止しています…', en: 'Cancelling…' },
  identityTitle: {
    ja: '別の人のページの可能性があります',
    en: 'This page may belong to someone else',
  },
  identityText: {
    ja: '何も入力していません。ページに入力済みの次の項目が、選んだ案件と違います。',
    en: 'Nothing was written. These rows on the page differ from the case you chose:',
  },
  identityAsk: {
    ja: '案件とページが同じ人のものか確かめてください。',
    en: 'Make sure that the case and the page are of the same person.',
  },
  identityCancel: { ja: '入力しない', en: 'Do not fill' },
  identityKeep: { ja: '違う値は残し、空欄だけ入力する', en: 'Keep those, fill only empty rows' },
  identityReplace: { ja: 'すべてこの案件の値に置き換える', en: 'Replace everything with this case' },
  resultBefore: { ja: '入力したときの結果（点検の前）', en: 'What the fill came to (before the check)' },
  resultCancelled: { ja: '途中で中止しました', en: 'Cancelled part of the way' },
  resultCancelledText: {
    ja: '{count} 件の項目には進んでいません。入力済みの項目はそのままです。もう一度入力すると続きを行い、「元に戻す」で入力前に戻せます。',
    en: '{count} rows were not reached; those filled stay filled. Fill again to go on, or undo the fill.',
  },
  writtenBefore: { ja: 'それまでに入力した欄（{count}）', en: 'Boxes written before that ({count})' },
  resultStoppedText: {
    ja: '{count} 件の項目には進んでいません。',
    en: '{count} rows were not reached.',
  },
  show: { ja: 'ページで見る', en: 'Show on the page' },
  showRow: { ja: 'ページで見る：{label}', en: 'Show on the page: {label}' },
  block: { ja: '{number} 件目', en: 'no. {number}' },
  driftTitle: { ja: 'フォームの変更点（{count}）', en: 'Changes of the form ({count})' },
  driftText: {
    ja: 'ページが、{readOn} に確認したフォームと次の点で違います。違う項目は推測では入力していません。',
    en: 'The page differs from the form as it stood on {readOn}. Where it differs, nothing was guessed.',
  },
  driftUnseen: {
    ja: 'この手続のページは、まだ誰も見ていません。ページは、公表資料から予測したフォームと次の点で違います。違う項目は推測では入力していません。',
    en: 'Nobody has seen the page of this procedure yet. It differs from the form as predicted from published sources. Where it differs, nothing was guessed.',
  },
  driftRequired: { ja: '必須', en: 'required' },
  driftCopy: { ja: '変更点をコピーする', en: 'Copy the changes' },
  copyFailed: {
    ja: 'コピーできませんでした。文字を選択してコピーしてください。',
    en: 'It could not be copied. Select the text and copy it.',
  },
  undoneTitle: { ja: '元に戻しました', en: 'Undone:' },
  undoneCount: { ja: '{count}か所', en: '{count} boxes' },
  undoneLeft: { ja: '残しました', en: 'Kept' },
  undoneNothing: { ja: '元に戻す入力がありません。', en: 'There is no fill to undo.' },
  undoneCancelled: { ja: '元に戻す操作を途中で中止しました。', en: 'Undoing was cancelled part of the way.' },
  undoneStopped: {
    ja: '元に戻すのを止めました。ページが別の人または別の手続のものに変わっています',
    en: 'Undoing was stopped: the page is another person’s or another procedure’s now',
  },
  strayTitle: { ja: '案件の値が、別の場所に残っています', en: 'Values of the case stand in the wrong place' },
  strayText: {
    ja: '入力の途中でページの項目が動いたため、次の場所に案件の値が残っています。「元に戻す」で取り消せます。ページで確かめてください。',
    en: 'Rows of the page moved during the fill, and values of the case were left in these places. Undo the fill to take them back, or check them on the page:',
  },
  leftOpenTitle: { ja: '空にした繰り返し欄が開いたままです', en: 'Emptied blocks are still open' },
  leftOpenText: {
    ja: '別の方の内容は消しましたが、ページに「削除」ボタンがないため閉じられませんでした。不要であればページで閉じてください。',
    en: 'What another person had entered is gone, but the page has no button to close these blocks. Close them on the page if they are not needed:',
  },
  strayElsewhere: { ja: '項目名のない欄', en: 'A box without a label' },
  failedTitle: { ja: '完了できませんでした', en: 'That did not work' },
} as const satisfies Record<string, Sentence>;

/** The words beside the numbers of a result. */
export const rowResultWords = {
  refused: { ja: '入力できず', en: 'Not filled' },
  notOnPage: { ja: 'ページにない', en: 'Not on the page' },
  keptUserValue: { ja: 'ページの値を残した', en: 'Kept as on the page' },
  missing: { ja: '必須だが情報なし', en: 'Required, no data' },
  notReached: { ja: '未実施（中止）', en: 'Not reached' },
  yours: { ja: 'ご自身で操作', en: 'Yours to do' },
  filled: { ja: '入力・確認済み', en: 'Filled and read back' },
  alreadyEqual: { ja: '入力済み（一致）', en: 'Already the same' },
  cleared: { ja: '別の人の値を消去', en: 'Cleared' },
  notAnswered: { ja: '情報なし（任意）', en: 'Optional, no data' },
  waits: { ja: 'ほかの回答待ち', en: 'Waits for an answer' },
  notApplicable: { ja: '入力不要', en: 'Not needed' },
} as const satisfies Record<string, Sentence>;

/** The parts of a row, if they must be distinguished. */
export const partWords: Readonly<Record<string, Sentence>> = {
  value: { ja: '値', en: 'value' },
  choice: { ja: '選択', en: 'choice' },
  detail: { ja: '内容', en: 'details' },
  precision: { ja: '不詳の有無', en: 'how exact' },
  day: { ja: '年月日', en: 'full date' },
  month: { ja: '年月', en: 'year and month' },
  year: { ja: '年', en: 'year' },
};
