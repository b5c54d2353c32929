import type { PointResult } from '../../lib/messaging/namespaces/tab';
import type { CheckReason, CheckResult, FindingKind } from '../../lib/spec/check-result';
import type { Sentence } from '../../lib/i18n/i18n';

/** The screens of Check: the page beside the case. */
export const checkText = {
  entries: { ja: '入力の点検', en: 'Check entries' },
  remains: { ja: '残りの確認', en: 'What remains' },
  views: { ja: '表示する内容', en: 'What is shown' },
  check: { ja: '点検する', en: 'Check' },
  checking: { ja: '点検しています…', en: 'Checking…' },
  again: { ja: 'もう一度点検する', en: 'Check again' },
  promise: {
    ja: '点検はページを読むだけです。ページにも案件にも何も書き込みません。',
    en: 'A check only reads the page. It writes nothing, neither to the page nor to the case.',
  },
  found: { ja: '確認が必要な項目：{count}件', en: 'To look at: {count}' },
  noneTitle: { ja: 'ページと案件は一致しています', en: 'The page agrees with the case' },
  noneText: {
    ja: '{count}項目を1つずつ照合し、違いはありませんでした。「確認へ進む」はご自身で押してください。',
    en: '{count} entries were compared one by one, and none differs. Pressing 確認へ進む is yours.',
  },
  emptyTitle: { ja: '照合できる項目がありません', en: 'There is nothing to compare' },
  emptyText: {
    ja: 'ページにも案件にも、照合できる入力がまだありません。案件に情報を入力するか、ページに入力してから、もう一度点検してください。',
    en: 'Neither the page nor the case holds anything yet. Enter facts in the case, or fill the page, then check again.',
  },
  counts: { ja: '点検の結果の内訳', en: 'What the check came to' },
  filter: { ja: '表示する違い', en: 'Differences shown' },
  all: { ja: 'すべて', en: 'All' },
  case: { ja: '案件', en: 'Case' },
  page: { ja: 'ページ', en: 'Page' },
  nothing: { ja: '（なし）', en: '(nothing)' },
  notRead: { ja: '（読み取れません）', en: '(could not be read)' },
  put: { ja: 'ページに入れる', en: 'Put onto the page' },
  putLabel: { ja: 'ページに入れる：{label}', en: 'Put onto the page: {label}' },
  take: { ja: '案件に取り込む', en: 'Take into the case' },
  takeLabel: { ja: '案件に取り込む：{label}', en: 'Take into the case: {label}' },
  show: { ja: 'ページで見る', en: 'Show on the page' },
  showLabel: { ja: 'ページで見る：{label}', en: 'Show on the page: {label}' },
  next: { ja: '次の違い', en: 'Next difference' },
  previous: { ja: '前の違い', en: 'Previous difference' },
  keys: {
    ja: 'F8で次の違い、Shift+F8で前の違いに移ります（ページでも使えます）。',
    en: 'F8 goes to the next difference, Shift+F8 to the previous one; on the page too.',
  },
  underAbove: {
    ja: '上の答えが違うために続く項目（{count}件）',
    en: 'Follows from the answer above ({count})',
  },
  watching: {
    ja: '入力の変化を見ています。直した項目は一覧から消えます。',
    en: 'Watching the page. What you mend leaves the list.',
  },
  putDone: { ja: 'ページに入れ、読み返して確かめました。', en: 'Put onto the page and read back.' },
  putFailed: { ja: 'ページに入れられませんでした。', en: 'It could not be put onto the page.' },
  takeDone: { ja: '案件に取り込みました。', en: 'Taken into the case.' },
  takeFailed: {
    ja: '案件に取り込めません。案件は変わっていません。',
    en: 'It cannot be taken over. The case is as it was.',
  },
  identityTitle: { ja: '別の方のページかもしれません', en: 'This may be somebody else’s page' },
  identityText: {
    ja: 'ページの次の項目が、この案件と違います。どなたのページか確かめるまで、ほかの結果は表示しません。',
    en: 'These rows of the page are not this case’s. Nothing else is shown until you have made sure whose page it is.',
  },
  identityGoOn: { ja: 'この案件のページなので点検を続ける', en: 'It is this case’s page: go on' },
  identityOther: { ja: '別の案件を選ぶ', en: 'Choose another case' },
  confirmationTitle: { ja: '確認画面を読みました', en: 'This is the confirmation page' },
  confirmationText: {
    ja: '表示されている文字を項目名で照合しました。項目名で特定できないものは「比較できない」としています。直すときは、フォームに戻ってください。',
    en: 'What it shows was compared by its labels. Where labels do not tell rows apart, it says so. To change anything, go back to the form.',
  },
  refusedTitle: { ja: 'このページは点検できません', en: 'This page cannot be checked' },
  pointed: { ja: '手で指した欄', en: 'Pointed to by hand' },
  place: { ja: '{place}文字目 {page}→{case}', en: 'Character {place}: {page} → {case}' },
  placeText: { ja: '「{text}」', en: '“{text}”' },
  neither: {
    ja: '必須の項目ですが、案件にもページにも答えがありません。案件に入力してください。',
    en: 'The form requires an answer, and neither the case nor the page has one. Enter it in the case.',
  },
  copyText: { ja: '結果をコピー（値なし）', en: 'Copy the result without values' },
  copyJson: { ja: 'JSONでコピー', en: 'Copy as JSON' },
  copied: { ja: 'コピーしました。値は含まれていません。', en: 'Copied. It holds no values.' },
  copyFailed: { ja: 'コピーできませんでした。', en: 'It could not be copied.' },
  copyTitle: { ja: '点検の結果（値なし）', en: 'Result of the check (without values)' },
  copyNothing: { ja: '違いは見つかりませんでした。', en: 'No difference was found.' },
  blockOrder: {
    ja: '記入欄の順序だけが案件と違います。内容は同じです。',
    en: 'Only the order of the blocks differs from the case. The content is the same.',
  },
  entry: { ja: '案件の{number}件目と照合しました。', en: 'Compared with the case’s entry no. {number}.' },
  placeNothing: { ja: '（なし）', en: '(nothing)' },
  more: { ja: 'ほか{count}か所', en: 'and {count} more places' },
  legend: { ja: 'ページの印', en: 'The marks on the page' },
  legendText: {
    ja: '印は表示だけで、押せません。',
    en: 'The marks only show; nothing in them can be pressed.',
  },
  capture: { ja: 'ページの内容をまとめて案件に取り込む', en: 'Take the whole page into the case' },
  captureNew: { ja: 'このページから新しい案件を作る', en: 'Make a new case from this page' },
  openAll: { ja: 'すべての違いを横に並べて見る', en: 'See all differences beside the page' },
  moreFindings: { ja: 'ほか{count}件', en: '{count} more' },
  left: { ja: '残り{count}件', en: '{count} left' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Each result as a short word. */
export const resultWords: Readonly<Record<CheckResult, Sentence>> = {
  differs: { ja: '違う', en: 'Differs' },
  missing: { ja: '未入力', en: 'Missing' },
  extra: { ja: '余分', en: 'Extra' },
  sameInOtherForm: { ja: '表記違い', en: 'Other form' },
  notOnPage: { ja: 'ページにない', en: 'Not on page' },
  cannotCompare: { ja: '比較できない', en: 'Cannot compare' },
  equal: { ja: '一致', en: 'Equal' },
  empty: { ja: '双方なし', en: 'Nothing' },
  yours: { ja: 'ご自身で', en: 'Yours' },
  otherStatus: { ja: '対象外', en: 'Other status' },
};

/** What a finding means and what to do. */
export const findingSentences: Readonly<Record<FindingKind, Sentence>> = {
  differs: {
    ja: 'ページと案件の内容が違います。どちらが正しいか、旅券などの資料で確かめてください。',
    en: 'The page and the case say different things. Find out which is right from the documents.',
  },
  missing: {
    ja: '案件にはありますが、ページに入力されていません。',
    en: 'The case has it; the page has nothing.',
  },
  extra: {
    ja: 'ページに入力がありますが、案件には情報がありません。',
    en: 'The page has something; the case has nothing.',
  },
  sameInOtherForm: {
    ja: '意味は同じですが、表記が違います。',
    en: 'The same in meaning, written another way.',
  },
  notOnPage: {
    ja: 'この項目が今のページにありません。フォームが改訂された可能性があります。ページで確かめてください。',
    en: 'This row is not on the page as it is now; the form may have been revised. Look for it on the page.',
  },
  cannotCompare: {
    ja: 'この項目は比較できません。ご自身で見比べてください。',
    en: 'This row cannot be compared. Compare it yourself.',
  },
};

/** The reason for a finding, shown after it. */
export const checkReasonSentences: Readonly<Record<CheckReason, Sentence>> = {
  hidden: {
    ja: 'この欄はページに表示されていませんが、送信される可能性があります。上の答えを確かめてください。',
    en: 'The page does not show this row, yet it may be sent. Check the answers above it.',
  },
  disabled: {
    ja: 'この欄はページで使えない状態なので、値は送信されません。上の答えを確かめてください。',
    en: 'The page has switched this box off, so nothing of it is sent. Check the answer above it.',
  },
  answerAbove: {
    ja: '上の答えが違うためです。上の項目から直してください。',
    en: 'It follows from the answer above. Mend that one first.',
  },
  leftOver: {
    ja: 'ほかの答えでは不要な項目に、値が残っています。',
    en: 'Another answer makes this row unnecessary; the value was left over.',
  },
  caseHasNothing: { ja: '案件ではまだ確認されていません。', en: 'The case does not say yet.' },
  width: { ja: '全角と半角の違いです。', en: 'Full-width and half-width differ.' },
  case: { ja: '大文字と小文字の違いです。', en: 'Capitals and small letters differ.' },
  space: { ja: '空白または改行の違いです。', en: 'Spaces or line breaks differ.' },
  order: {
    ja: '順序の違いです。氏名の場合は旅券の順序に合わせてください。',
    en: 'The order differs. A name must be in the order of the passport.',
  },
  writing: {
    ja: '区切りや日付などの書き方の違いです。ポータルが求める書き方に直してください。',
    en: 'Separators, or the way a date or number is written, differ. The portal wants its own form: bring it into that.',
  },
  overflow: {
    ja: 'フォームの記入欄の数を超えています。別紙で提出するかどうか確かめてください。',
    en: 'The form has no more blocks for it. See whether it goes on a separate sheet.',
  },
  tooLong: {
    ja: '案件の値が欄の上限より長いため、入れる値が決まっていません。',
    en: 'The case’s value is longer than the box, so there is nothing to compare with.',
  },
  wrongLength: { ja: '案件の値の桁数が合いません。', en: 'The case’s value has the wrong number of digits.' },
  character: {
    ja: '案件の値に、欄で使えない文字があります。',
    en: 'The case’s value has a character that the box does not take.',
  },
  format: { ja: '値がこの欄の形になっていません。', en: 'The value is not of the kind this box takes.' },
  noSuchDate: { ja: '案件の日付が暦にありません。', en: 'The case’s date is not in the calendar.' },
  precision: {
    ja: '案件の日付が、この欄に必要な詳しさではありません。',
    en: 'The case’s date is not exact enough for this box.',
  },
  checkDigit: {
    ja: '案件の番号のチェックディジットが合いません。',
    en: 'The check digit of the case’s number does not fit.',
  },
  outlivedText: {
    ja: 'ポータル用の表記が、いまの事実のために書かれたものと確認できません。管理画面で表記を残すか外すと、比べられます。',
    en: 'The text kept for the portal was not written for the fact as it is now. Keep it or drop it in the workspace; then the row can be compared.',
  },
  notConfirmed: {
    ja: 'このページの改訂では、まだ誰も欄を確認していない項目です。「欄の確認」で確かめると、入力と照合ができます。',
    en: 'Nobody has confirmed this box on this revision of the page yet. Look at “Confirm boxes”; then it can be filled and compared.',
  },
  ambiguous: { ja: '同じ項目名の欄が二つ以上あり、特定できません。', en: 'More than one row has these words.' },
  witnessesDisagree: {
    ja: '項目名と内部の番号が別々の欄を指しています。',
    en: 'The row’s words and its internal number point at different boxes.',
  },
  controlChanged: {
    ja: '欄の種類や上限が、知っている内容と違います。',
    en: 'The box is of another kind or size than expected.',
  },
  optionNotFound: { ja: '同じ文言の選択肢がページにありません。', en: 'The page has no option with these words.' },
  otherEntry: { ja: '別の内容が入力されています。', en: 'Something else stands there.' },
  siteChangedIt: { ja: 'ページが値を書き換えました。', en: 'The page changed the value.' },
  personChangedIt: { ja: '手作業で変更されました。', en: 'Someone changed it by hand.' },
  cancelled: { ja: '中止されました。', en: 'It was cancelled.' },
};

/** Rows in which the page differs from the form, and pointing at them by hand. */
export const pointText = {
  title: { ja: 'フォームの変更点（{count}）', en: 'Changes of the form ({count})' },
  point: { ja: 'ページで欄を指す', en: 'Point to it on the page' },
  pointLabel: { ja: 'ページで欄を指す：{label}', en: 'Point to it on the page: {label}' },
  pointing: {
    ja: '「{label}」の欄をページで1回クリックしてください。クリックはページに届きません。Escでやめます。',
    en: 'Click the box of “{label}” on the page once. The click does not reach the page. Esc ends it.',
  },
  stop: { ja: 'やめる', en: 'Stop' },
  list: { ja: '手で指した欄（{count}）', en: 'Boxes pointed to by hand ({count})' },
  listText: {
    ja: 'この改訂のページで使います。欄の項目名や種類が変わると使われなくなります。値は含まれません。',
    en: 'Used on this revision of the page; a change of the row’s words or kind ends it. Holds no values.',
  },
  line: { ja: '「{label}」→「{words}」（{on}）', en: '“{label}” → “{words}” ({on})' },
  remove: { ja: '取り消す', en: 'Take back' },
  removeLabel: { ja: '取り消す：{label}', en: 'Take back: {label}' },
  export: { ja: 'ファイルに書き出す', en: 'Save as a file' },
  import: { ja: 'ファイルから読み込む', en: 'Load a file' },
  imported: { ja: '{count}件を読み込みました。', en: 'Loaded: {count}.' },
  importFailed: {
    ja: 'このファイルは読み込めません。何も変わっていません。Tenkenで書き出したファイルを選んでください。',
    en: 'This file cannot be loaded. Nothing was changed. Choose a file that Tenken has saved.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The result of pointing. */
export const pointResults: Readonly<Record<PointResult, Sentence>> = {
  pointed: { ja: '「{words}」の欄を使います。', en: 'The box of “{words}” is used from now on.' },
  cancelled: { ja: 'やめました。何も変わっていません。', en: 'Ended. Nothing was changed.' },
  noControl: {
    ja: '指した場所に入力欄がありません。入力欄そのものをクリックしてください。',
    en: 'There is no box where you pointed. Click the box itself.',
  },
  otherKind: {
    ja: '「{words}」の欄は種類が違うため使えません（文字の欄・選択の欄など）。',
    en: 'The box of “{words}” is of another kind (text, choice …) and cannot be used.',
  },
  taken: {
    ja: '「{words}」の欄は、ほかの項目の欄として分かっています。',
    en: 'The box of “{words}” is known to belong to another row.',
  },
};
