import type { CsvDifference } from '../../lib/tables/agency-csv/compare';
import type { JoinFault } from '../../lib/tables/agency-csv/join';
import type { NotTaken } from '../../lib/tables/agency-csv/take';
import type { BulkSheetId } from '../../lib/spec/agency-csv';
import type { Sentence } from '../../lib/i18n/i18n';

/** The Agency's bulk CSV, export and import. */
export const bulkText = {
  title: { ja: '入管庁の一括申請用CSV：{procedure}', en: "The Agency's bulk CSV: {procedure}" },
  intro: {
    ja: '選んだ案件を、様式のシートごとに1つのCSV（UTF-8、BOM付き）にします。何行目がだれかは、どのシートでも同じです。意思確認の列は、ご自身で入力してください。',
    en: 'Makes one CSV (UTF-8 with BOM) of each sheet of the form for the chosen cases; a person stands in the same row of each. The column of the confirmation is yours to fill.',
  },
  unseen: {
    ja: '見出しは、入管庁の一括登録用Excelの項目名から、公表された共通CSVと同じ作り方で作っています。提出前に様式と照らしてください。',
    en: "The headings are made from the names in the Agency's workbook, in the way of its published common CSV. Compare them with the form before you file.",
  },
  excelTrap: {
    ja: 'このCSVをExcelで開いて保存しないでください。電話番号などの先頭の0が失われます。',
    en: 'Do not open and save this CSV in Excel: telephone numbers lose their first zero.',
  },
  addressNote: {
    ja: '住所は都道府県・市区町村・町名以下の3列に分けます。市区町村はテンプレートの一覧の表記と照らしてください。',
    en: 'The address is split into prefecture, municipality and the rest. Compare the municipality with the list of the template.',
  },
  search: { ja: '案件を絞り込む', en: 'Filter the cases' },
  choose: { ja: '書き出す案件', en: 'Cases to export' },
  chooseAll: { ja: '見つかった{count}件をすべて選ぶ', en: 'Choose all {count} found' },
  chooseNone: { ja: '選択をすべて外す', en: 'Choose none' },
  chosen: { ja: '{count}件を選択中', en: 'Chosen: {count}' },
  moreCases: { ja: 'ほか{count}件。絞り込んでください。', en: '{count} more. Filter the list.' },
  none: { ja: 'この手続の案件がありません。', en: 'There are no cases of this procedure.' },
  run: { ja: '点検してCSVを作る', en: 'Check and make the CSV' },
  refusedTitle: {
    ja: '様式に入らない項目があるため、CSVを作っていません',
    en: 'No CSV was made: some facts do not fit it',
  },
  refusedIntro: {
    ja: '次の項目を案件で直してから、もう一度作ってください。',
    en: 'Correct these facts in the cases, then make it again.',
  },
  missingTitle: { ja: '必須の欄が空いています', en: 'Required columns are empty' },
  missingIntro: {
    ja: '様式の規則では、次の欄が空いたままでは受け付けられません。案件で埋めて作り直すか、保存したあとで入力してください。',
    en: 'By its own rules the form does not take these columns empty. Fill them in the cases and make it again, or fill them in the saved file.',
  },
  ready: { ja: 'CSVができました。シートごとに保存してください。', en: 'The CSV is ready. Save each sheet.' },
  save: { ja: '{sheet}（{columns}列）を保存', en: 'Save {sheet} ({columns} columns)' },
  saved: { ja: '保存しました', en: 'Saved' },
  case: { ja: '案件', en: 'Case' },
  sheet: { ja: 'シート', en: 'Sheet' },
  column: { ja: '列', en: 'Column' },
  problem: { ja: '内容', en: 'Problem' },
  printed: { ja: '様式の説明：{rule}', en: "The form's own words: {rule}" },
  difference: { ja: '違い', en: 'Difference' },
  found: {
    ja: '入管庁の一括申請用CSV（{procedure}：{sheets}）です。保存済みの案件と照らし合わせました。',
    en: "The Agency's bulk CSV ({procedure}: {sheets}). It was compared with what is stored.",
  },
  absent: {
    ja: '{sheets}のシートは含まれていません。一緒に読み込むには、同じときに選んでください。',
    en: 'Without the sheet: {sheets}. To read it as well, choose the files together.',
  },
  rowOf: { ja: '{row}行目：{name}', en: 'Row {row}: {name}' },
  same: { ja: '案件と一致しています。', en: 'The same as the case.' },
  differences: { ja: '違いが{count}件あります。', en: 'Differences: {count}' },
  newPerson: {
    ja: '該当する申請人がいないため、新しい申請人として読み込みます。案件は作りません。',
    en: 'Nobody stored fits: this would be a new applicant. No case is made.',
  },
  noCase: {
    ja: '該当する申請人に、この手続の案件がちょうど1件ではないため、申請人の項目だけを読み込みます。',
    en: 'The applicant has no case of this procedure, or more than one: only facts of the applicant are taken.',
  },
  notTaken: { ja: '取り込めない欄', en: 'Columns that cannot be taken over' },
  why: { ja: '理由', en: 'Reason' },
  inFile: { ja: 'CSV', en: 'In the CSV' },
  inCase: { ja: '案件', en: 'In the case' },
  blank: { ja: '（空欄）', en: '(empty)' },
  onlyCaseStays: {
    ja: 'CSVが空欄の項目は、案件の値をそのまま残します。',
    en: 'Where the CSV is empty, the case keeps what it has.',
  },
  check: { ja: 'CSVの内容を案件に取り込む（点検）', en: 'Take the CSV into the cases (check first)' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The sheets of the Agency's workbook. */
export const bulkSheets: Readonly<Record<BulkSheetId, Sentence>> = {
  common: { ja: '共通', en: 'Common' },
  N: { ja: '区分N', en: 'Group N' },
  R: { ja: '区分R', en: 'Group R' },
  simultaneous: { ja: '同時申請', en: 'Filed at the same time' },
};

/** Why sheets cannot be read together. */
export const joinFaultText: Readonly<Record<JoinFault, Sentence>> = {
  bulkAlone: {
    ja: '入管庁の一括申請用CSVですが、氏名のある「共通」シートがありません。「共通」のCSVと一緒に選んでください。',
    en: "This is a sheet of the Agency's bulk CSV without the common one, which names the persons. Choose both files together.",
  },
  bulkOther: {
    ja: '別の手続のシートが混ざっています。「共通」と同じ手続のシートだけを選んでください。',
    en: 'A sheet is of another procedure than the common one. Choose only sheets of one procedure.',
  },
  bulkTwice: {
    ja: '同じシートのCSVが2つあります。1つずつ選んでください。',
    en: 'One sheet is there twice. Choose each sheet once.',
  },
  bulkRows: {
    ja: '「共通」にない行が、ほかのシートにあります。どのシートでも同じ人が同じ行になるように直してください。',
    en: 'A sheet has a row where the common sheet has none. A person has to stand in the same row of each sheet.',
  },
};

/** How a text of the CSV differs from the case. */
export const csvDifferences: Readonly<Record<Exclude<CsvDifference, 'equal'>, Sentence>> = {
  differs: { ja: '違う', en: 'Differs' },
  onlyFile: { ja: 'CSVだけにある', en: 'Only in the CSV' },
  onlyCase: { ja: '案件だけにある', en: 'Only in the case' },
};

/** Why a cell is not taken over. */
export const notTakenText: Readonly<Record<NotTaken['problem'], Sentence>> = {
  format: { ja: '欄の形式に合いません。', en: 'Not of the kind this column takes.' },
  wrongLength: { ja: '桁数が合いません。', en: 'The number of digits is wrong.' },
  character: { ja: '使えない文字があります。', en: 'It has characters that are not allowed.' },
  tooLong: { ja: '長すぎます。', en: 'It is too long.' },
  noSuchDate: { ja: '暦にない日付です。', en: 'There is no such day.' },
  precision: { ja: 'より詳しい日付が必要です。', en: 'A more exact date is needed.' },
  checkDigit: { ja: 'チェックディジットが合いません。', en: 'The check digit does not fit.' },
  unknownOption: { ja: '選択肢にない言葉です。', en: 'Not one of the options.' },
  twoAnswers: { ja: '関係する欄どうしが食い違っています。', en: 'Columns about the same thing contradict each other.' },
  myNumber: { ja: '個人番号（マイナンバー）のため、読み込みません。', en: 'A My Number: it is never taken over.' },
  leftOver: { ja: 'ほかの欄の答えでは、不要な欄です。', en: 'Another column makes this one unnecessary.' },
  incomplete: { ja: '「その他」が選ばれていません。', en: '“Others” was not chosen.' },
  noAgent: { ja: '事務所の記録に、この取次者がいません。', en: "The practice's record has no such agent." },
  whichEducation: { ja: 'どの学歴のことか決められません。', en: 'It cannot be told which education it is.' },
  nonProfit: { ja: '案件では非営利の法人です（0円）。', en: 'The case says that it is non-profit (0 yen).' },
  otherStatus: { ja: 'この手続の在留資格と違います。', en: 'Another status than that of this procedure.' },
  noFact: { ja: 'Tenkenに項目がありません。', en: 'Tenken has no such fact.' },
  officeOnly: {
    ja: '取次者の情報は事務所の記録で直します。',
    en: "An agent's details are changed in the practice's record.",
  },
};
