import type { DateKind } from '../../lib/overview/next-date';
import type { NextStep } from '../../lib/overview/next-step';
import type { Sentence } from '../../lib/i18n/i18n';

/** The next step of a case in one sentence; `{name}` is the item, `{who}` who owes it. */
export const stepWords: Readonly<Record<Exclude<NextStep['step'], 'overdue'> | 'waitOpen', Sentence>> = {
  remind: { ja: '「{name}」の回答を{who}に催促する', en: 'Remind the {who} of “{name}”' },
  mend: { ja: '「{name}」を直す', en: 'Put “{name}” right' },
  askToMend: { ja: '「{name}」を{who}に直してもらう', en: 'Have the {who} put “{name}” right' },
  answer: { ja: '「{name}」を決めて記録する', en: 'Decide and record “{name}”' },
  askQuestion: { ja: '「{name}」を{who}に確認する', en: 'Ask the {who} about “{name}”' },
  enter: { ja: '「{name}」を用意・入力する', en: 'Enter or prepare “{name}”' },
  ask: { ja: '「{name}」を{who}に依頼する', en: 'Ask the {who} for “{name}”' },
  wait: { ja: '{who}の回答を待つ（{day}まで）', en: 'Wait for the {who} until {day}' },
  waitOpen: { ja: '{who}の回答を待つ（期限なし）', en: 'Wait for the {who} (no day set)' },
  fill: { ja: '申請フォームに入力する', en: 'Fill in the form' },
  check: { ja: '入力した内容を点検する', en: 'Check what was filled in' },
  record: { ja: '点検の結果を記録して署名する', en: 'Sign the record of the check' },
  sign: { ja: '2人目が確認して署名する', en: 'Have a second person check and sign' },
  send: { ja: '内容を確かめ、ご自身で送信する', en: 'Look it over and send it yourself' },
  fileElsewhere: {
    ja: '残りはありません。ご自身で様式に記入し、申請する',
    en: 'Nothing remains: fill in the form yourself and file it',
  },
  filed: { ja: '申請後です', en: 'It has been filed' },
};

/** A date of the case that has passed, by its kind. */
export const overdueWords = {
  filing: {
    ja: '申請予定日（{day}）を過ぎています。予定を決め直す',
    en: 'Planned filing ({day}) has passed: set a new day',
  },
  document: { ja: '「{name}」の期限（{day}）が過ぎています。取り直す', en: '“{name}” expired on {day}: get a new one' },
  passport: { ja: '旅券の期限（{day}）が過ぎています。確認する', en: 'The passport expired on {day}: look into it' },
  graduation: { ja: '卒業の日（{day}）を過ぎています。確認する', en: 'Graduation ({day}) has passed: look into it' },
  entry: {
    ja: '入国予定日（{day}）を過ぎています。予定を決め直す',
    en: 'Planned entry ({day}) has passed: set a new day',
  },
  stayOpens: { ja: '更新の申請ができます（{day}から）', en: 'The extension can be filed since {day}' },
  stayEnds: {
    ja: '更新の申請期限（{day}）を過ぎています。窓口で申請できるか直ちに確認する',
    en: 'The last day to file the extension ({day}) has passed: ask at the counter at once',
  },
  specialEnds: {
    ja: '特例期間（{day}まで）が終わっています。結果を直ちに確認する',
    en: 'The special period ended on {day}: find out the decision at once',
  },
  contractNotice: {
    ja: '契約機関に関する届出の期限（{day}）を過ぎています。届け出て記録する',
    en: 'The notice of the contract partner was due on {day}: make it and record it',
  },
  addressNotice: {
    ja: '住居地の届出の期限（{day}）を過ぎています。届け出て記録する',
    en: 'The notice of the address was due on {day}: make it and record it',
  },
  spouseNotice: {
    ja: '配偶者に関する届出の期限（{day}）を過ぎています。届け出て記録する',
    en: 'The notice on the spouse was due on {day}: make it and record it',
  },
  birthNotice: {
    ja: '子の在留資格取得の期限（{day}）を過ぎています。直ちに相談する',
    en: 'The newborn’s status was to be applied for by {day}: turn to the bureau at once',
  },
  employmentReport: {
    ja: '外国人雇用状況届出の期限（{day}）を過ぎています。届け出て記録する',
    en: 'The employer’s report was due on {day}: make it and record it',
  },
  familyEnds: {
    ja: '家族の在留期限（{day}）を過ぎています。確認する',
    en: 'A dependant’s stay expired on {day}: look into it',
  },
} as const satisfies Readonly<Record<DateKind, Sentence>>;

/** The first tab of a case. */
export const caseHome = {
  tab: { ja: '概要', en: 'Overview' },
  next: { ja: '次にすること', en: 'Next' },
  askLetter: { ja: '依頼の文面', en: 'Write the request' },
  toBox: { ja: 'その欄を開く', en: 'Open the box' },
  toAnswer: { ja: '答えを入れる', en: 'Enter the answer' },
  toRecords: { ja: '点検の記録', en: 'Record of checks' },
  decides: { ja: '答えが入ると{count}件が決まります。', en: 'The answer settles {count}.' },
  more: { ja: 'ほかに{count}件を同じ相手に依頼できます。', en: '{count} more can be asked for at once.' },
  nobody: { ja: '残りはありません', en: 'nothing left' },
  dates: { ja: '期日', en: 'Dates' },
  noDates: { ja: '記録されている期日はありません。', en: 'No dates are recorded.' },
  work: { ja: '入力と点検', en: 'Filling and checking' },
  filledNow: { ja: '開いているフォームに入力済み', en: 'An open form was filled' },
  noForm: { ja: 'この手続のフォームへの入力には未対応', en: 'The form of this procedure cannot be filled yet' },
  notFilled: { ja: '開いているフォームには未入力', en: 'No open form was filled' },
  lastCheck: { ja: '最後の点検', en: 'Last check' },
  noCheck: { ja: '点検の記録はまだありません。', en: 'No check has been recorded yet.' },
  checkedBy: { ja: '{by}（{when}）', en: '{by}, {when}' },
  findings: { ja: '違い', en: 'Differences' },
  second: { ja: '2人目の確認', en: 'Second person' },
  noSecond: { ja: 'なし', en: 'none' },
  holds: { ja: '案件はこの点検のときから変わっていません。', en: 'The case is as it was when checked.' },
  stale: {
    ja: 'そのあと案件が変わりました。送信前にもう一度点検してください。',
    en: 'The case has changed since. Check again before sending.',
  },
  broken: { ja: '記録がそろっていません。点検の記録を確認してください。', en: 'The record is not whole: look at it.' },
  documentsLeft: { ja: '残りの書類', en: 'Documents left' },
} as const satisfies Readonly<Record<string, Sentence>>;
