import type { DateKind } from '../../lib/overview/next-date';
import type { Sentence } from '../../lib/i18n/i18n';

/** What a date is about, short enough for a line of the popup. */
export const shortDateKinds: Readonly<Record<DateKind, Sentence>> = {
  filing: { ja: '申請予定', en: 'filing' },
  document: { ja: '書類の期限', en: 'document' },
  passport: { ja: '旅券の期限', en: 'passport' },
  graduation: { ja: '卒業', en: 'graduation' },
  entry: { ja: '入国予定', en: 'entry' },
};

/** The popup's texts about cases to choose from, and about the case it shows. */
export const popupCases = {
  search: { ja: '案件を探す', en: 'Search cases' },
  hint: { ja: '氏名・旅券番号・所属機関で探す', en: 'Name, passport no. or employer' },
  bindHint: { ja: 'このタブの案件を選ぶ（氏名・旅券番号）', en: 'Choose this tab’s case (name, passport no.)' },
  soon: { ja: '期日が近い案件', en: 'Due soon' },
  soonNote: { ja: '14日以内', en: 'within 14 days' },
  recent: { ja: '最近変更した案件', en: 'Changed lately' },
  chosen: { ja: '先ほど見た案件', en: 'Looked at last' },
  openForms: { ja: '案件を選んだタブ', en: 'Tabs with a case' },
  toTab: { ja: 'タブへ移動', en: 'go to the tab' },
  found: { ja: '見つかった案件', en: 'Found' },
  foundMore: {
    ja: '{found}件のうち、期日が近い{shown}件です。検索語を足すと絞り込めます。',
    en: 'The {shown} due first of {found}. Add a word to narrow them down.',
  },
  all: { ja: 'すべての案件 {count}件（管理画面）', en: 'All {count} cases (workspace)' },
  noneFound: {
    ja: '「{query}」に当てはまる案件はありません。',
    en: 'No case matches “{query}”.',
  },
  clear: { ja: '条件を外す', en: 'Clear the search' },
  makeNew: { ja: '新しい案件を作る', en: 'Make a new case' },
  import: { ja: 'ファイルから読み込む', en: 'Import a file' },
  none: {
    ja: '案件がまだありません。次のどれかで始められます。',
    en: 'There is no case yet. Begin with one of these.',
  },
  sample: { ja: '見本の案件で試す', en: 'Try a sample case' },
  noDate: { ja: '期日なし', en: 'no date' },
  days: { ja: 'あと{count}日', en: '{count} days' },
  today: { ja: '今日', en: 'today' },
  tomorrow: { ja: 'あと1日', en: 'tomorrow' },
  overdue: { ja: '{count}日経過', en: '{count}d over' },
  overdueOne: { ja: '1日経過', en: '1d over' },
  and: { ja: 'ほか{count}', en: '+{count}' },
  prepared: { ja: '準備完了', en: 'ready' },
  counting: { ja: '確認中', en: 'counting' },
  elsewhere: {
    ja: 'このページには入力しません。案件を選ぶと、残りを見られます。',
    en: 'Nothing is filled on this page. Choose a case to see what is left.',
  },
  otherCase: {
    ja: 'このタブで選んだ案件は「{procedure}」です。',
    en: 'The case chosen for this tab is: {procedure}.',
  },
  otherCaseNext: {
    ja: 'このページは別の手続のフォームのため、何も入力しません。このフォームの案件を選んでください。',
    en: 'This page is the form of another procedure, so nothing is filled. Choose a case of this form.',
  },
  untilChosen: {
    ja: '選ぶまで、このページには何も入力しません。',
    en: 'Nothing is filled until a case is chosen.',
  },
  viewed: {
    ja: 'フォームを開くと、この案件が先頭に並びます。',
    en: 'On the form this case is offered first.',
  },
  practice: { ja: '練習用フォーム', en: 'Practice form' },
  choose: { ja: '案件を変える', en: 'Change case' },
  back: { ja: '戻る', en: 'Back' },
  openCase: { ja: 'この案件を管理画面で開く', en: 'Open this case in the workspace' },
  filing: { ja: '申請予定', en: 'Filing' },
  noFiling: { ja: '申請日 未定', en: 'no filing date' },
  more: { ja: 'ほかの操作', en: 'More' },
  howToFill: { ja: '入力のしかた', en: 'How to fill' },
  record: { ja: '記録に署名する', en: 'Record and sign' },
  fillNote: {
    ja: '空欄だけを入力します。確認・送信・署名・添付は行いません。',
    en: 'Fills empty boxes only. Never confirms, sends, signs or attaches.',
  },
  replaceNote: {
    ja: '入力済みの値も置き換えます。確認・送信・署名・添付は行いません。',
    en: 'Replaces what stands there. Never confirms, sends, signs or attaches.',
  },
  checkNote: {
    ja: '点検はページを読むだけです。ページにも案件にも書き込みません。',
    en: 'Check only reads the page. It writes nothing, to page or case.',
  },
  noFormNote: {
    ja: '確認画面には入力しません。点検はページを読むだけです。',
    en: 'Nothing is filled on the confirmation page. Check only reads it.',
  },
  filledNothing: { ja: 'まだ何も入力していません　確認が必要 {count}', en: 'Nothing was filled yet. {count} need you' },
  filled: { ja: '入力しました　確認が必要 {count}', en: 'Filled. {count} need you' },
  look: { ja: '見てください', en: 'Please look' },
  yours: { ja: 'ご自身で行うこと', en: 'Yours to do' },
  yoursAfter: { ja: '入力のあと、ご自身で行うこと', en: 'Yours to do after the fill' },
  clean: { ja: '問題なし', en: 'In order' },
  cleanNote: {
    ja: '入力して読み返した{filled}・もとから同じ{same}',
    en: '{filled} filled and read back, {same} already the same',
  },
  empty: { ja: '空欄のまま', en: 'Left empty' },
  emptyNote: { ja: '任意で、案件に値がない項目など', en: 'optional, or not wanted in this case' },
  notReached: { ja: '進まなかった項目', en: 'Not reached' },
  before: { ja: '申請前の残り', en: 'Left before filing' },
  beforeNote: { ja: '書類・項目・要件', en: 'documents, fields, requirements' },
  dates: { ja: '期日', en: 'Dates' },
  inHand: { ja: '受領した書類', en: 'Documents in hand' },
  met: { ja: '満たしている要件', en: 'Requirements met' },
  allOfIt: { ja: '詳しい報告を見る', en: 'Open the whole report' },
  noAccessTitle: {
    ja: 'このサイトへのアクセスが許可されていません',
    en: 'Access to this site is not allowed',
  },
  noAccessText: {
    ja: 'ブラウザーの設定で、在留申請オンラインシステムへのアクセスが止められています。ページには触れていません。許可すると、この申請フォームを読み取れます。',
    en: 'The browser’s settings keep Tenken from the Immigration Services Agency’s online system. The page was not touched. Once you allow it, this form can be read.',
  },
  allow: { ja: 'アクセスを許可する', en: 'Allow access' },
  backAfterUnlock: { ja: '解除すると、ここに戻ります。', en: 'Unlocking brings you back here.' },
  lockNote: {
    ja: '操作がないとき、ブラウザーを閉じたときにロックされます。',
    en: 'Locks when nothing is done for a while, and when the browser closes.',
  },
} as const satisfies Record<string, Sentence>;
