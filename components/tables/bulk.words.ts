import type { CsvDifference } from '../../lib/tables/agency-csv/read';
import type { BulkRefusal } from '../../lib/tables/agency-csv/write';
import type { Sentence } from '../../lib/i18n/i18n';
import { refusals } from '../workspace/editor.words';

/** The Agency's bulk CSV, export and import. */
export const bulkText = {
  title: { ja: '入管庁の一括申請用CSV（共通部分・84列）', en: "The Agency's bulk CSV (common part, 84 columns)" },
  intro: {
    ja: '選んだ案件の共通部分を、テンプレートと同じ見出し・文字コード（UTF-8、BOM付き）で書き出します。意思確認の列は、ご自身で入力してください。',
    en: 'Writes the common part of the chosen cases with the headings and the encoding of the template (UTF-8 with BOM). The column of the confirmation is yours to fill.',
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
  none: { ja: '案件がありません。', en: 'There are no cases.' },
  run: { ja: '書き出す', en: 'Export' },
  refusedTitle: {
    ja: '書き出せない項目があるため、保存していません',
    en: 'Not exported: some facts do not fit the CSV',
  },
  refusedIntro: {
    ja: '次の項目を案件で直してから、もう一度書き出してください。',
    en: 'Correct these facts in the cases, then export again.',
  },
  case: { ja: '案件', en: 'Case' },
  column: { ja: '列', en: 'Column' },
  problem: { ja: '内容', en: 'Problem' },
  difference: { ja: '違い', en: 'Difference' },
  done: {
    ja: '{count}件を書き出しました。空欄の列は{blank}個です。',
    en: 'Exported: {count} cases; {blank} cells are empty.',
  },
  found: {
    ja: '入管庁の一括申請用CSV（共通部分）です。保存済みの案件と照らし合わせました。',
    en: "The Agency's bulk CSV (common part). It was compared with what is stored.",
  },
  rowOf: { ja: '{row}行目：{name}', en: 'Row {row}: {name}' },
  same: { ja: '案件と一致しています。', en: 'The same as the case.' },
  differences: { ja: '違いが{count}件あります。', en: 'Differences: {count}' },
  newPerson: {
    ja: '該当する申請人がいないため、新しい申請人として読み込みます。所属機関が含まれないため、案件は作りません。',
    en: 'Nobody stored fits: this would be a new applicant. No case is made, for the CSV names no employer.',
  },
  noCase: {
    ja: '該当する申請人の案件を1件に決められないため、申請人の項目だけを読み込みます。',
    en: 'The applicant has no case, or more than one: only facts of the applicant are taken.',
  },
  inFile: { ja: 'CSV', en: 'In the CSV' },
  inCase: { ja: '案件', en: 'In the case' },
  blank: { ja: '（空欄）', en: '(empty)' },
  onlyCaseStays: {
    ja: 'CSVが空欄の項目は、案件の値をそのまま残します。',
    en: 'Where the CSV is empty, the case keeps what it has.',
  },
  check: { ja: 'CSVの内容を案件に取り込む（点検）', en: 'Take the CSV into the cases (check first)' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why a cell cannot be written. */
export const bulkRefusals: Readonly<Record<BulkRefusal, Sentence>> = {
  ...refusals,
  tooLong: { ja: '長すぎて欄に入りません。短くしてください。', en: 'Too long for the column. Make it shorter.' },
  addressParts: {
    ja: '住所を都道府県・市区町村・町名以下に分けられません。都道府県から、政令指定都市は区まで入力してください。',
    en: 'The address cannot be split into its three columns. It has to begin with the prefecture, and name the ward of a large city.',
  },
  tooManyRelatives: {
    ja: '在日親族が6人を超えるため、全員は書き出せません。',
    en: 'There are more than six relatives; the CSV has no columns for all of them.',
  },
};

/** How a text of the CSV differs from the case. */
export const csvDifferences: Readonly<Record<Exclude<CsvDifference, 'equal'>, Sentence>> = {
  differs: { ja: '違う', en: 'Differs' },
  onlyFile: { ja: 'CSVだけにある', en: 'Only in the CSV' },
  onlyCase: { ja: '案件だけにある', en: 'Only in the case' },
};
