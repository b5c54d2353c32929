import type { Blocker } from '../../checks/blockers';
import type { OpenRow } from '../../checks/completeness';
import type { Basis, DocumentState, FieldLevel, FindingOutcome } from '../../spec/check';
import type { Source } from '../../spec/text';
import type { Sentence } from '../i18n';

/** What the report of a case says around its findings; the findings bring their own words. */
export const report = {
  tab: { ja: '残りの確認', en: 'What remains' },
  title: { ja: '残りの確認', en: 'What remains' },
  ready: { ja: '準備完了：妨げになる点は見つかりません', en: 'Ready: no open issues found' },
  notReady: { ja: '申請の前に、あと {count} 件あります', en: '{count} open issues before filing' },
  notReadyOne: { ja: '申請の前に、あと 1 件あります', en: '1 open issue before filing' },
  wrongAndOpen: { ja: '不備 {wrong} 件・未確認 {open} 件', en: '{wrong} to correct, {open} to find out' },
  onlyInforms: {
    ja: 'これは確認の補助です。判断は担当者が行ってください。',
    en: 'This is for your information. The decision is yours.',
  },
  recheck: { ja: '保存と同時に更新されます。', en: 'Follows every change that is saved.' },
  blockers: { ja: '残っていること', en: 'Open issues' },
  moreBlockers: { ja: 'ほかの {count} 件を表示', en: 'Show {count} more' },
  fewerBlockers: { ja: '少なく表示', en: 'Show fewer' },
  wrong: { ja: '不備', en: 'To correct' },
  question: { ja: '未確認', en: 'To find out' },
  blocking: { ja: '妨げ {count}', en: '{count} blocking' },
  glance: { ja: 'ひと目で', en: 'At a glance' },
  sections: { ja: 'フォームの見出しごとの入力', en: 'The form, section by section' },
  ofTotal: { ja: '{done}／{total}', en: '{done} of {total}' },
  nothingCounted: { ja: '該当なし', en: 'none' },
  category: { ja: '所属機関のカテゴリー', en: 'Category of the employer' },
  categoryValue: { ja: 'カテゴリー {value}', en: 'Category {value}' },
  categoryUnknown: { ja: 'まだ判定できません', en: 'Not known yet' },
  ask: { ja: '確認すること：', en: 'Ask for: ' },
  basis: { ja: '学歴・職歴の根拠', en: 'Ground of education or experience' },
  date: { ja: '申請日', en: 'Filing date' },
  dateHint: {
    ja: '日付を変えると、その日の規則と有効期限で点検し直します。案件の予定日は変わりません。',
    en: 'Another day is checked by that day’s rules and expiry dates. The day planned in the case stays as it is.',
  },
  dateWrong: { ja: '2000年から2099年までの日付を入力してください。', en: 'Enter a day from 2000 to 2099.' },
  datePlanned: { ja: '予定日に戻す', en: 'Back to the planned day' },
  filter: { ja: '表示する範囲', en: 'Show' },
  fields: { ja: '入力項目', en: 'Fields' },
  fieldsAcross: { ja: '項目どうしの点検', en: 'Checks across fields' },
  documents: { ja: '書類', en: 'Documents' },
  rules: { ja: '要件', en: 'Requirements' },
  nothingShown: { ja: 'この範囲に当てはまるものはありません。', en: 'Nothing of this kind.' },
  yours: { ja: '申請画面でご自身が行うこと', en: 'Yours to do on the page' },
  change: { ja: '変わる条件：', en: 'What would change it: ' },
  source: { ja: '出典：', en: 'Source: ' },
  checkedOn: { ja: '{day} 確認', en: 'checked {day}' },
  newTab: { ja: '（新しいタブ）', en: '(new tab)' },
  clientWords: { ja: '案内ページの項目 {id}：', en: 'Item {id} of the practice’s page: ' },
  difference: { ja: '案内ページとの違い：', en: 'Where the practice’s page differs: ' },
  members: { ja: 'この組の書類（{count}）', en: 'Documents of this group ({count})' },
  expiresIn: { ja: 'あと {days} 日（{day} まで）', en: '{days} days left (until {day})' },
  advisory: {
    ja: '確認をお勧めする点です。未確認のままでも、申請の妨げには数えません。',
    en: 'Worth finding out; it is not counted as an open issue.',
  },
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
  idle: { ja: 'いまの結果に当てはまらない判断（{count}）', en: 'Overrules that no finding carries now ({count})' },
  idleText: {
    ja: '案件や申請日が変わり、対象の指摘がなくなりました。不要なら取り消してください。',
    en: 'The case or the day has changed, and the finding is gone. Take them back if they are not needed.',
  },
  open: { ja: '残りの確認をすべて見る', en: 'See all that remains' },
  moreInReport: { ja: 'ほか {count} 件', en: 'and {count} more' },
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

/** What a rule comes to. */
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

/** How grave a finding about a field is. */
export const fieldLevelWords: Readonly<Record<FieldLevel, Sentence>> = {
  error: { ja: '要修正', en: 'To correct' },
  warn: { ja: '注意', en: 'Take care' },
  info: { ja: '参考', en: 'Note' },
};

/** How a row that is not done stands. */
export const openRowWords: Readonly<Record<OpenRow['standing'], Sentence>> = {
  missing: { ja: '未入力', en: 'Not answered' },
  refused: { ja: '欄に合わない', en: 'Does not fit' },
  unknown: { ja: '要否未定', en: 'Not known yet' },
};

/** On what education or experience the case rests. */
export const basisWords: Readonly<Record<Basis, Sentence>> = {
  itExam: { ja: '情報処理の試験・資格', en: 'Examination of information processing' },
  degree: { ja: '大学等の学歴', en: 'University degree' },
  senmonshi: { ja: '専門士・高度専門士', en: 'Senmonshi title' },
  tenYears: { ja: '十年以上の実務経験', en: 'Ten years of experience' },
  languageDegree: { ja: '大卒者の翻訳・通訳・語学指導', en: 'Graduate translating, interpreting or teaching' },
  threeYears: { ja: '三年以上の実務経験', en: 'Three years of experience' },
  none: { ja: '根拠が見つかりません', en: 'No ground found' },
  unknown: { ja: 'まだ判定できません', en: 'Not known yet' },
};

/** The parts of the reference that the rules stand in, and `other` for a rule of none of them. */
export const rulePartWords = {
  A: { ja: '活動と在留資格', en: 'Activity and status' },
  B: { ja: '学歴・職歴', en: 'Education and experience' },
  C: { ja: '報酬', en: 'Pay' },
  D: { ja: '申請人の経歴（上陸拒否など）', en: 'The applicant’s record' },
  E: { ja: '所属機関', en: 'Employer' },
  F: { ja: '日本語能力', en: 'Language' },
  G: { ja: '申請の手続', en: 'Process' },
  H: { ja: '書類の要件', en: 'Requirements on documents' },
  I: { ja: '更新・変更・その後の手続', en: 'Renewal, change and later steps' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<string, Sentence>;

/** What is shown of the findings. */
export const filterWords = {
  blocks: { ja: '妨げになる点のみ（{count}）', en: 'Only what blocks ({count})' },
  warnings: { ja: '注意・未確認も（{count}）', en: 'Warnings too ({count})' },
  all: { ja: 'すべて（{count}）', en: 'All ({count})' },
} as const satisfies Record<string, Sentence>;

/** How far a source can be trusted; official needs no word. */
export const confidenceWords: Readonly<Record<Source['confidence'], Sentence | null>> = {
  official: null,
  secondary: { ja: '二次資料', en: 'Second-hand source' },
  memory: { ja: '記憶に基づく・要確認', en: 'From memory, check before use' },
};

/** What a thing that stands in the way is about. */
export const blockerWords: Readonly<Record<Blocker['kind'], Sentence>> = {
  rows: { ja: '入力', en: 'Fields' },
  field: { ja: '入力', en: 'Fields' },
  document: { ja: '書類', en: 'Document' },
  rule: { ja: '要件', en: 'Rule' },
  category: { ja: 'カテゴリー', en: 'Category' },
};

/** The three pictures, and what each part of them is called. */
export const glanceWords = {
  fields: {
    title: { ja: '必須の入力', en: 'Required fields' },
    ok: { ja: '入力済み', en: 'done' },
    warn: { ja: '注意', en: 'take care' },
    bad: { ja: '欄に合わない', en: 'do not fit' },
    open: { ja: '未入力', en: 'to answer' },
    question: { ja: '要否未定', en: 'not known yet' },
    aside: { ja: '担当者判断', en: 'overruled' },
  },
  documents: {
    title: { ja: '必要な書類', en: 'Documents' },
    ok: { ja: '受領済み', en: 'at hand' },
    warn: { ja: '期限間近', en: 'expire soon' },
    bad: { ja: '不足・不備', en: 'missing or faulty' },
    open: { ja: 'これから', en: 'to ask for' },
    question: { ja: '未確認', en: 'not known yet' },
    aside: { ja: '担当者判断', en: 'overruled' },
  },
  rules: {
    title: { ja: '要件', en: 'Rules' },
    ok: { ja: '適合', en: 'met' },
    warn: { ja: '注意', en: 'take care' },
    bad: { ja: '不適合', en: 'not met' },
    open: { ja: 'これから', en: 'to come' },
    question: { ja: '未確認', en: 'not known yet' },
    aside: { ja: '担当者判断', en: 'overruled' },
  },
} as const satisfies Record<string, Record<string, Sentence>>;
