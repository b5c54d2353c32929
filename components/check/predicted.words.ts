import type { Sentence } from '../../lib/i18n/i18n';
import type { MatchState } from '../../lib/engine/page-facts';
import type { Confidence, ControlKind } from '../../lib/spec/field';

/** Rows that nobody has seen on this revision of the page, and confirming which box each of them is. */
export const predictedText = {
  title: { ja: '欄の確認（未確認 {open}・確認済み {done}）', en: 'Confirm boxes ({open} open, {done} confirmed)' },
  about: {
    ja: 'この改訂のページではまだ誰も見ていない項目です。予測とページを見比べて、同じ項目なら確認してください。確認するまで、案件の値はページに渡しません。',
    en: 'Nobody has seen these rows on this revision of the page. Compare what is expected with what the page says, and confirm a box where both are the same. Until then the case’s values do not go to the page.',
  },
  found: { ja: 'ページで見つかった欄（{count}）', en: 'Found on the page ({count})' },
  asExpected: { ja: '予測どおりの欄（{count}）', en: 'Just as expected ({count})' },
  notFound: { ja: 'ページで特定できない項目（{count}）', en: 'Not recognised on the page ({count})' },
  notFoundText: {
    ja: '推測では選びません。値はページに直接入力してください。',
    en: 'Nothing is guessed. Enter these on the page yourself.',
  },
  confirmed: { ja: '確認済みの欄（{count}）', en: 'Confirmed ({count})' },
  confirmedText: {
    ja: 'この改訂でだけ使います。欄の項目名・種類・上限・選択肢が変わると、もう一度確認が必要です。',
    en: 'Used on this revision only. When the box’s words, kind, limit or options change, it has to be confirmed again.',
  },
  expected: { ja: '予測', en: 'Expected' },
  page: { ja: 'ページ', en: 'Page' },
  pageWords: { ja: '「{words}」', en: '“{words}”' },
  options: { ja: '選択肢 {count}', en: '{count} options' },
  limit: { ja: '{count}文字', en: '{count} characters' },
  noLimit: { ja: '上限の表示なし', en: 'no limit given' },
  ofPart: { ja: '{part}：{facts}', en: '{part}: {facts}' },
  otherSection: {
    ja: 'ページでは見出し「{section}」の下にあります（予測は「{expected}」）。',
    en: 'On the page it stands under “{section}” (expected: “{expected}”).',
  },
  block: { ja: '{number}件目の欄', en: 'block no. {number}' },
  missing: { ja: 'ページにない選択肢：{options}', en: 'Options the page does not have: {options}' },
  unknown: { ja: '予測にない選択肢：{options}', en: 'Options not expected: {options}' },
  limitDiffers: { ja: '文字数の上限が予測と違います。', en: 'The limit is another than expected.' },
  lookAgain: {
    ja: '{on} に確認した欄から変わっています。もう一度見比べてください。',
    en: 'The box has changed since it was confirmed on {on}. Compare it again.',
  },
  confirm: { ja: 'この欄で正しい', en: 'This is the box' },
  confirmLabel: { ja: 'この欄で正しい：{label}', en: 'This is the box: {label}' },
  confirmAll: { ja: '見つかった{count}項目をすべて確認済みにする', en: 'Confirm all {count} that were found' },
  takeBack: { ja: '取り消す', en: 'Take back' },
  takeBackLabel: { ja: '取り消す：{label}', en: 'Take back: {label}' },
  line: { ja: '「{label}」→「{words}」（{on}）', en: '“{label}” → “{words}” ({on})' },
  gonePage: { ja: '（今のページでは見つかりません）', en: '(not found on the page as it is now)' },
  saved: {
    ja: '欄を確認済みにしました。次の入力から値を入れます。',
    en: 'Confirmed. The next fill puts values there.',
  },
  gone: { ja: '確認を取り消しました。値は入力しません。', en: 'Taken back. Nothing is filled there any more.' },
  openList: { ja: '欄の確認を開く', en: 'Open “Confirm boxes”' },
  unconfirmed: { ja: 'まだ確認していない欄', en: 'Boxes not confirmed yet' },
  waiting: {
    ja: 'このページの様式は、まだ誰も見ていません。当てはまる欄が{count}件見つかりました。「欄の確認」で一度見比べると、入力できるようになります。',
    en: 'Nobody has seen this page of the form yet. {count} boxes were found that fit. Compare them once under “Confirm boxes”; they can be filled from then on.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How sure it is that the page has the row like this. */
export const confidenceWords: Readonly<Record<Confidence, Sentence>> = {
  high: { ja: '確度：高', en: 'Confidence: high' },
  medium: { ja: '確度：中', en: 'Confidence: medium' },
  low: { ja: '確度：低', en: 'Confidence: low' },
};

/** Kinds of control in a word or two. */
export const kindWords: Readonly<Record<ControlKind, Sentence>> = {
  text: { ja: '文字の欄', en: 'text box' },
  textarea: { ja: '複数行の欄', en: 'box of several lines' },
  select: { ja: '一覧から選ぶ欄', en: 'list to choose from' },
  radio: { ja: '一つを選ぶボタン', en: 'buttons to choose one' },
  checkbox: { ja: 'チェック欄', en: 'check box' },
  file: { ja: 'ファイル', en: 'file' },
  button: { ja: 'ボタン', en: 'button' },
};

/** Why a row was not recognised. */
export const notFoundWords: Readonly<Record<Exclude<MatchState, 'one' | 'unconfirmed'>, Sentence>> = {
  missing: { ja: '同じ項目名の欄がありません。', en: 'No box has these words.' },
  ambiguous: { ja: '同じ項目名の欄が二つ以上あります。', en: 'More than one box has these words.' },
  changed: { ja: '欄の種類または選択肢が予測と違います。', en: 'The box is of another kind, or has other options.' },
  disagree: {
    ja: '項目名と内部の番号が別々の欄を指しています。',
    en: 'Words and internal number point at different boxes.',
  },
};
