import type { Breach } from '../../lib/checks/record/chain';
import type { Change } from '../../lib/checks/record/freshness';
import type { RecordedFinding, Settlement } from '../../lib/domain/case/checks';
import type { CheckReason, CheckResult } from '../../lib/spec/check-result';
import type { Sentence } from '../../lib/i18n/i18n';

/** The record of checks, wherever it is shown. */
export const recordText = {
  title: { ja: '点検の記録', en: 'Check record' },
  intro: {
    ja: '誰が、いつ、どの版のページを案件と照合し、違いをどう扱ったかを、案件の中に暗号化して残します。',
    en: 'Keeps, sealed in the case, who compared which revision of the page with the case, when, and what became of each difference.',
  },
  none: { ja: 'まだ記録がありません', en: 'Nothing recorded yet' },
  noneHere: {
    ja: 'ページを点検してから、上の「この点検を記録する」を押してください。',
    en: 'Check the page, then press “Record this check” above.',
  },
  noneInCase: {
    ja: '申請フォームを開き、サイドパネルでページを点検してから記録すると、ここに並びます。',
    en: 'Open the form, check the page in the side panel and record it there; the records are then listed here.',
  },
  by: { ja: '点検した人の氏名', en: 'Name of who checked' },
  byHint: { ja: 'この氏名が記録に残ります。', en: 'This name is kept in the record.' },
  byMissing: { ja: '氏名を入力してください。', en: 'Enter the name.' },
  byWrong: {
    ja: '500文字までの1行で入力してください。個人番号は使えません。',
    en: 'One line of at most 500 characters, and no My Number.',
  },
  notes: { ja: '残す違いに理由を書く（{count}件）', en: 'Say why a difference is left to stand ({count})' },
  notesHint: {
    ja: '理由を書いた違いは「了承」、空欄のものは「未解決」として残ります。',
    en: 'With a reason it is kept as accepted; left empty, as open.',
  },
  noteOf: { ja: '{label}の理由', en: 'Reason for {label}' },
  record: { ja: 'この点検を記録する', en: 'Record this check' },
  recording: { ja: '記録しています…', en: 'Recording…' },
  recorded: { ja: '記録しました。', en: 'Recorded.' },
  checkFirst: { ja: '先にページを点検してください。', en: 'Check the page first.' },
  sign: { ja: '2人目として署名する', en: 'Sign as the second person' },
  signOf: { ja: '{when}の点検に2人目として署名する', en: 'Sign as the second person: check of {when}' },
  signTitle: { ja: '2人目として署名しますか', en: 'Sign as the second person?' },
  signText: {
    ja: '点検した人とは別の方が、案件とページがいまも同じであることを確かめて署名します（四眼）。署名の前に、ページをもう一度読み取ります。',
    en: 'Somebody other than who checked signs that case and page are still the same (four eyes). The page is read once more before the signature is kept.',
  },
  signBy: { ja: '署名する人の氏名', en: 'Name of who signs' },
  signDone: { ja: '署名しました。', en: 'Signed.' },
  signCancel: { ja: '署名しない', en: 'Do not sign' },
  signYes: { ja: '署名する', en: 'Sign' },
  signing: { ja: '確かめています…', en: 'Making sure…' },
  signElsewhere: {
    ja: '署名は、フォームを開いたタブのサイドパネルで行います。',
    en: 'Signing is done in the side panel beside the open form.',
  },
  sheet: { ja: '点検表', en: 'Check sheet' },
  sheetOf: { ja: '{when}の点検表', en: 'Check sheet of {when}' },
  counts: { ja: '一致 {equal}・違い {findings}', en: 'Equal {equal}, different {findings}' },
  openCount: { ja: '未解決 {count}', en: 'Open {count}' },
  acceptedCount: { ja: '了承 {count}', en: 'Accepted {count}' },
  settledCount: { ja: '前回から解決 {count}', en: 'Settled since the check before {count}' },
  signedBy: { ja: '署名：{by}（{when}）', en: 'Signed by {by}, {when}' },
  notSigned: { ja: '2人目の署名はまだありません。', en: 'No second person has signed yet.' },
  current: { ja: '案件・ページとも点検時のまま', en: 'Case and page as checked' },
  changedRows: { ja: '変わった項目：{rows}', en: 'Changed: {rows}' },
  moreRows: { ja: 'ほか{count}項目', en: '{count} more' },
  hash: { ja: '記録番号 {hash}', en: 'Record no. {hash}' },
  whole: { ja: '記録のつながりに異常はありません（{count}件）。', en: 'The chain of records is whole ({count}).' },
  broken: { ja: '記録が書き換えられています（{at}件目）', en: 'The record was altered (entry {at})' },
  brokenText: {
    ja: '{why} この案件の記録には、これ以上何も加えられません。バックアップがあれば、書き換えられる前の記録と見比べてください。',
    en: '{why} Nothing more is added to this case’s record. If there is a backup, compare it with the record from before.',
  },
  brokenHere: { ja: 'ここから先は信頼できません', en: 'Not to be relied on from here on' },
  endNote: {
    ja: '末尾の記録がまとめて取り除かれたことは、記録だけからは分かりません。点検表を印刷して保管してください。',
    en: 'That entries were cut off at the end cannot be told from the record alone: keep printed sheets.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What has changed since a check. */
export const changeWords: Readonly<Record<Change, Sentence>> = {
  caseChanged: { ja: '点検後に案件が変わりました', en: 'The case has changed since' },
  otherFactsChanged: { ja: '点検後にフォーム以外の情報が変わりました', en: 'Facts not on the form have changed since' },
  pageChanged: { ja: '点検後にページが変わりました', en: 'The page has changed since' },
  pageUnknown: {
    ja: 'いまのページは未照合（フォームのタブのサイドパネルで確かめられます）',
    en: 'The page as it is now was not looked at (the side panel beside the form does)',
  },
};

/** Why an entry was found to be altered. */
export const breachWords: Readonly<Record<Breach, Sentence>> = {
  hash: { ja: 'この記録の内容が、記録されたときと違います。', en: 'What it says is not what was recorded.' },
  previous: {
    ja: '前の記録とつながっていません。記録が取り除かれたか、加えられています。',
    en: 'It does not follow the one before: an entry was taken out or put in.',
  },
  otherCase: { ja: '別の案件の記録です。', en: 'It is of another case.' },
  signsNothing: { ja: '署名の対象となる点検がありません。', en: 'It signs no check of this record.' },
  samePerson: { ja: '同じ人が二重に署名しています。', en: 'The same person stands for both.' },
};

/** The result of a check for one part, in one word. */
export const resultWords: Readonly<Record<CheckResult, Sentence>> = {
  equal: { ja: '一致', en: 'Equal' },
  differs: { ja: '不一致', en: 'Differs' },
  missing: { ja: '未入力', en: 'Missing' },
  extra: { ja: '余分', en: 'Extra' },
  sameInOtherForm: { ja: '表記違い', en: 'Other form' },
  notOnPage: { ja: '欄なし', en: 'Not on page' },
  cannotCompare: { ja: '照合不可', en: 'Not compared' },
  empty: { ja: '空欄', en: 'Empty' },
  yours: { ja: '担当者操作', en: 'By hand' },
  otherStatus: { ja: '対象外', en: 'Does not apply' },
};

/** The reason for a result, in a few words. */
export const reasonWords: Readonly<Record<CheckReason, Sentence>> = {
  hidden: { ja: '非表示の欄', en: 'hidden' },
  disabled: { ja: '入力不可の欄', en: 'switched off' },
  answerAbove: { ja: '上の回答による', en: 'follows an answer above' },
  leftOver: { ja: '残った入力', en: 'left over' },
  caseHasNothing: { ja: '案件に情報なし', en: 'case has nothing' },
  width: { ja: '全角・半角', en: 'width' },
  case: { ja: '大文字・小文字', en: 'capitals' },
  space: { ja: '空白・改行', en: 'spaces' },
  order: { ja: '順序', en: 'order' },
  writing: { ja: '書き方', en: 'writing' },
  overflow: { ja: '欄の数を超過', en: 'no block left' },
  tooLong: { ja: '文字数超過', en: 'too long' },
  wrongLength: { ja: '桁数', en: 'wrong length' },
  character: { ja: '使えない文字', en: 'character' },
  format: { ja: '形式', en: 'format' },
  noSuchDate: { ja: '暦にない日', en: 'no such day' },
  precision: { ja: '日付が不十分', en: 'not exact enough' },
  checkDigit: { ja: '検査数字', en: 'check digit' },
  outlivedText: { ja: '表記が未確認', en: 'text not confirmed' },
  notConfirmed: { ja: '欄が未確認', en: 'box not confirmed' },
  ambiguous: { ja: '欄を特定できず', en: 'ambiguous' },
  witnessesDisagree: { ja: '欄を特定できず', en: 'control unsure' },
  controlChanged: { ja: '欄の変更', en: 'control changed' },
  optionNotFound: { ja: '選択肢なし', en: 'no such option' },
  otherEntry: { ja: '別の人・会社の欄', en: 'another entry' },
  siteChangedIt: { ja: 'サイトが変更', en: 'site changed it' },
  personChangedIt: { ja: '手で変更', en: 'changed by hand' },
  cancelled: { ja: '中止', en: 'cancelled' },
};

/** The status of a difference. */
export const settlementWords: Readonly<Record<Settlement, Sentence>> = {
  open: { ja: '未解決', en: 'Open' },
  pageChanged: { ja: 'ページを修正', en: 'Page corrected' },
  caseChanged: { ja: '案件を修正', en: 'Case corrected' },
  bothChanged: { ja: '双方を修正', en: 'Both corrected' },
  accepted: { ja: '了承', en: 'Accepted' },
};

/** The level of a finding in the report. */
export const findingLevelWords: Readonly<Record<RecordedFinding['level'], Sentence>> = {
  fail: { ja: '不適合', en: 'Not met' },
  error: { ja: '要修正', en: 'Put right' },
  warn: { ja: '注意', en: 'Take care' },
  unknown: { ja: '未確認', en: 'Not known yet' },
  info: { ja: '参考', en: 'Note' },
};

/** The printable check sheet. */
export const sheetText = {
  print: { ja: '印刷する', en: 'Print' },
  back: { ja: '点検の記録に戻る', en: 'Back to the check record' },
  notFound: { ja: 'この点検の記録は見つかりません', en: 'This check is not in the record' },
  notFoundText: {
    ja: '別の案件の番号か、取り除かれた記録です。点検の記録の一覧から選び直してください。',
    en: 'It is of another case, or was taken out. Choose one from the list of records.',
  },
  case: { ja: '案件', en: 'Case' },
  applicant: { ja: '申請人', en: 'Applicant' },
  employer: { ja: '所属機関', en: 'Employer' },
  procedure: { ja: '手続', en: 'Procedure' },
  form: { ja: '様式の版', en: 'Form' },
  formValue: { ja: '{readOn}確認の様式／ページ {revision}', en: 'rows as read on {readOn}; page {revision}' },
  formUnseen: {
    ja: 'まだ誰も見ていない様式（予測）／ページ {revision}',
    en: 'rows predicted, seen by nobody; page {revision}',
  },
  by: { ja: '点検者', en: 'Checked by' },
  when: { ja: '点検日時', en: 'Checked at' },
  filingOn: { ja: '申請日（予定）', en: 'Filing date' },
  category: { ja: '所属機関のカテゴリー', en: 'Category' },
  categoryUnknown: { ja: '未判定', en: 'not known' },
  record: { ja: '記録番号', en: 'Record no.' },
  notEntered: { ja: '未入力', en: 'not entered' },
  time: { ja: '{moment}（日本時間）', en: '{moment} (Japan)' },
  identity: {
    ja: 'ページの氏名・生年月日・旅券番号は案件と違いましたが、点検者が確認のうえ続けました。',
    en: 'Name, birth date or passport on the page differed from the case; the person who checked went on knowingly.',
  },
  broken: {
    ja: 'この案件の点検の記録は書き換えられています。この点検表は証拠として使えません。',
    en: 'The record of this case was altered. This sheet proves nothing.',
  },
  result: { ja: '照合の結果', en: 'Results' },
  items: { ja: '項目ごとの照合', en: 'Item by item' },
  number: { ja: '番号', en: 'No.' },
  item: { ja: '項目', en: 'Item' },
  inCase: { ja: '案件の値', en: 'Case' },
  onPage: { ja: 'ページの値', en: 'Page' },
  outcome: { ja: '結果', en: 'Result' },
  settled: { ja: '処理', en: 'Settled' },
  sameAsCase: { ja: '〃', en: '〃' },
  sameAsCaseSaid: { ja: '案件と同じ', en: 'same as the case' },
  nothing: { ja: '—', en: '—' },
  nothingSaid: { ja: 'なし', en: 'nothing' },
  withheld: { ja: '（個人番号のため記録せず）', en: '(My Number: not kept)' },
  entry: { ja: '案件の{number}件目と照合', en: 'compared with entry {number} of the case' },
  pointed: { ja: '欄を手で指定', en: 'control pointed to by hand' },
  documents: { ja: '書類', en: 'Documents' },
  document: { ja: '書類名', en: 'Document' },
  state: { ja: '状態', en: 'State' },
  until: { ja: '期限', en: 'Until' },
  findings: { ja: '点検時に残っていた指摘', en: 'Findings open at the time' },
  noFindings: { ja: '残っていた指摘はありません。', en: 'None.' },
  finding: { ja: '指摘', en: 'Finding' },
  level: { ja: '判定', en: 'Level' },
  word: { ja: '担当者の判断', en: 'Word of staff' },
  wordBy: { ja: '{note}（{by}、{on}）', en: '{note} ({by}, {on})' },
  signatures: { ja: '署名', en: 'Signatures' },
  role: { ja: '役割', en: 'Role' },
  name: { ja: '氏名', en: 'Name' },
  checker: { ja: '点検者', en: 'Checked' },
  second: { ja: '確認者（2人目）', en: 'Second person' },
  electronic: { ja: '電子記録', en: 'Electronic' },
  ink: { ja: '署名・押印', en: 'Signature' },
  date: { ja: '日付', en: 'Date' },
  source: {
    ja: 'この点検表は、案件に保存された記録だけから作成しています。Tenkenは確認を補助するもので、判断は担当者が行います。',
    en: 'Made from the stored record alone. Tenken informs; the decision is a person’s.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
