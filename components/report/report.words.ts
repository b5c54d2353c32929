import type { DocumentState, FieldLevel, FindingOutcome } from '../../lib/spec/check';
import type { Source } from '../../lib/i18n/text';
import type { Sentence } from '../../lib/i18n/i18n';

/** The report's own texts around its findings; the findings bring their own words. */
export const report = {
  tab: { ja: '残り', en: 'What remains' },
  title: { ja: '残りの確認', en: 'What remains' },
  onlyInforms: {
    ja: 'これは確認の補助です。判断は担当者が行ってください。',
    en: 'This is for your information. The decision is yours.',
  },
  dateFor: { ja: 'この日に申請するとして', en: 'If filed on' },
  dateHint: {
    ja: '日付を変えると、その日の規則と有効期限で点検し直します。案件の予定日は変わりません。',
    en: 'Another day is checked by that day’s rules and expiry dates. The day planned in the case stays as it is.',
  },
  dateWrong: { ja: '2000年から2099年までの日付を入力してください。', en: 'Enter a day from 2000 to 2099.' },
  datePlanned: { ja: '予定日に戻す', en: 'Back to the planned day' },
  faultNote: { ja: 'このままでは申請できません', en: 'cannot be filed as it is' },
  neededNote: { ja: '集める・入力する', en: 'to collect or enter' },
  questionNote: {
    ja: '答えると、要る書類と要件が決まります',
    en: 'the answers decide which documents and rules apply',
  },
  askFor: { ja: 'これらの依頼を作る', en: 'Ask for these' },
  answer: { ja: '答える', en: 'Answer' },
  answerOf: { ja: '答える：{name}', en: 'Answer: {name}' },
  ifAnswered: { ja: '答えると', en: 'What each answer means' },
  outcome: { ja: '残り {count}', en: 'left {count}' },
  outcomeAdded: { ja: '加わる {count}：{names}', en: '{count} more: {names}' },
  mendFact: { ja: 'この欄を直す', en: 'Mend the box' },
  mendDocument: { ja: '書類を直す', en: 'Mend the document' },
  more: { ja: '理由・出典・担当者の判断', en: 'Reason, source, overrule' },
  moreOn: { ja: '理由・出典・担当者の判断：{name}', en: 'Reason, source, overrule: {name}' },
  leftNow: { ja: '残り {count}', en: '{count} left' },
  leftAfter: { ja: '残り {count}。済んだもの：{names}', en: '{count} left. Settled: {names}' },
  listComma: { ja: '・', en: ', ' },
  hints: { ja: 'ヒント', en: 'Hints' },
  settled: { ja: '確認済み', en: 'Settled' },
  notNeeded: { ja: 'この案件では不要・任意', en: 'Not needed in this case' },
  notNeededNote: { ja: '理由つき', en: 'with the reasons' },
  optional: { ja: '任意', en: 'Voluntary' },
  overruled: { ja: '担当者の判断', en: 'Overruled' },
  yours: { ja: '申請画面でご自身が行うこと', en: 'Yours to do on the page' },
  source: { ja: '出典：', en: 'Source: ' },
  checkedOn: { ja: '{day} 確認', en: 'checked {day}' },
  likely: { ja: '見込み', en: 'likely' },
  lawReadOn: {
    ja: 'この手続の規則を最後に確認した日：{day}',
    en: 'The rules of this procedure were last read on {day}',
  },
  lawNeverRead: { ja: 'この手続の規則はすべて記憶によるものです', en: 'All rules of this procedure are from memory' },
  lawOld: { ja: '古い情報', en: 'Old' },
  lawOldText: {
    ja: '申請日まで{days}日を超えています。最新の案内を確認してください。',
    en: 'More than {days} days before the filing date: look at the current pages.',
  },
  lookAgain: { ja: '見直しの期日を過ぎた規則', en: 'Rules to be looked at again' },
  lookAgainNote: { ja: '申請の前に最新の案内を確認', en: 'look at the current pages before filing' },
  lookAgainBy: { ja: '見直しの期日：{day}', en: 'to be looked at again by {day}' },
  newTab: { ja: '（新しいタブ）', en: '(new tab)' },
  clientWords: { ja: '案内ページの項目 {id}：', en: 'Item {id} of the practice’s page: ' },
  difference: { ja: '案内ページとの違い：', en: 'Where the practice’s page differs: ' },
  members: { ja: 'この組の書類（{count}）', en: 'Documents of this group ({count})' },
  expiresIn: { ja: 'あと {days} 日（{day} まで）', en: '{days} days left (until {day})' },
  openDocuments: { ja: '書類に記録する', en: 'Record the document' },
  showRow: { ja: 'ページで見る', en: 'Show on the page' },
  ofWhat: { ja: '：{label}', en: ': {label}' },
  inRecord: { ja: '{record}：', en: '{record}: ' },
  moreLinks: { ja: 'ほか {count} か所', en: '{count} more places' },
  notShown: {
    ja: 'その項目は、いまページに表示されていません。先に上の質問に答えると表示されることがあります。',
    en: 'The page does not show that row now. It may come up once the question above it is answered.',
  },
  overrule: { ja: '担当者の判断を記録', en: 'Overrule' },
  overruleOf: { ja: '担当者の判断を記録：{title}', en: 'Overrule: {title}' },
  overruleTitle: { ja: '担当者の判断を記録しますか', en: 'Overrule this finding?' },
  overruleText: {
    ja: '結果はそのまま残り、理由・担当者・日付とともに表示されます。申請の妨げには数えません。後で取り消せます。',
    en: 'The finding stays and shows the reason, the name and today’s date. It no longer counts as an open issue. You can take it back.',
  },
  note: { ja: '理由', en: 'Reason' },
  noteMissing: { ja: '理由を入力してください。', en: 'Enter the reason.' },
  by: { ja: '担当者', en: 'Your name' },
  byMissing: { ja: '担当者の氏名を入力してください。', en: 'Enter your name.' },
  keep: { ja: '記録しない', en: 'Leave it' },
  record: { ja: '記録する', en: 'Overrule it' },
  recording: { ja: '記録しています…', en: 'Saving…' },
  overruledBy: { ja: '担当者の判断（{by}、{on}）', en: 'Overruled by {by} on {on}' },
  restore: { ja: '判断を取り消す', en: 'Take it back' },
  restoreOf: { ja: '判断を取り消す：{title}', en: 'Take it back: {title}' },
  idle: { ja: 'いまの結果に当てはまらない判断', en: 'Overrules that no finding carries now' },
  idleText: {
    ja: '案件や申請日が変わり、対象の指摘がなくなりました。不要なら取り消してください。',
    en: 'The case or the day has changed, and the finding is gone. Take them back if they are not needed.',
  },
  open: { ja: '残りの確認をすべて見る', en: 'See all that remains' },
  noTab: { ja: 'このタブには案件がありません', en: 'No case in this tab' },
  noTabText: {
    ja: '申請フォームか練習用フォームのタブで案件を選ぶと、ここに入力の点検と残りの確認が出ます。',
    en: 'Choose a case for a tab with the portal form or the practice form, and what remains is shown here.',
  },
  otherTab: {
    ja: 'いま開いているタブの案件ではありません（直前に表示した案件です）。',
    en: 'Not the case of the tab in front: the one that was shown last.',
  },
  unsaved: {
    ja: '保存していない変更は、まだ点検に含まれていません。',
    en: 'Changes that are not saved yet are not checked.',
  },
  unsavedStops: {
    ja: '案件に保存できない変更があるため、判断を記録していません。先にその項目を直してください。',
    en: 'The case has changes that cannot be saved, so nothing was recorded. Put those right first.',
  },
} as const satisfies Record<string, Sentence>;

/** The outcome of a rule. */
export const ruleOutcomeWords: Readonly<Record<FindingOutcome, Sentence>> = {
  pass: { ja: '適合', en: 'Met' },
  warn: { ja: '注意', en: 'Take care' },
  fail: { ja: '不適合', en: 'Not met' },
  unknown: { ja: '未確認', en: 'Not known yet' },
  notApplicable: { ja: '対象外', en: 'Does not apply' },
};

/** The state of a document. */
export const documentStateWords: Readonly<Record<DocumentState, Sentence>> = {
  required: { ja: '必要', en: 'Needed' },
  oneOf: { ja: 'いずれか一つ', en: 'One of several' },
  notRequired: { ja: '不要', en: 'Not needed' },
  satisfied: { ja: '受領済み', en: 'At hand' },
  missing: { ja: '未受領', en: 'Missing' },
  expired: { ja: '期限切れ', en: 'Expired' },
  expiring: { ja: '期限間近', en: 'Expires soon' },
  defective: { ja: '不備あり', en: 'Not good as it is' },
  unknown: { ja: '未確認', en: 'Not known yet' },
};

/** How serious a finding about a field is. */
export const fieldLevelWords: Readonly<Record<FieldLevel, Sentence>> = {
  error: { ja: '要修正', en: 'To correct' },
  warn: { ja: '注意', en: 'Take care' },
  info: { ja: '参考', en: 'Note' },
};

/** How far a source can be trusted; an official one needs no word. */
export const confidenceWords: Readonly<Record<Source['confidence'], Sentence | null>> = {
  official: null,
  secondary: { ja: '二次資料', en: 'Second-hand source' },
  memory: { ja: '記憶に基づく・要確認', en: 'From memory, check before use' },
};
