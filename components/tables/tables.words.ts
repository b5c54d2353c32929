import type { Encoding } from '../../lib/tables/formats/encoding';
import type { FileFault, Separator } from '../../lib/tables/formats/table';
import type { Sentence } from '../../lib/i18n/i18n';

/** Importing tables: a person's own sheet, or an exported one. */
export const tableText = {
  intro: {
    ja: 'お手元の一覧表（Excel、CSV）、記入された質問票、入管庁の一括申請用CSV、Tenkenの形式（JSON）のファイルを読み込めます。まず全体を点検し、誤りが一つでもあれば何も保存しません。',
    en: "Imports your own tables (Excel, CSV), filled questionnaires, the Agency's bulk CSV, and files in the Tenken format (JSON). All of it is checked first; with a single mistake, nothing is saved.",
  },
  dropHint: {
    ja: 'ここにファイルを置くこともできます。Excel（.xlsx）とCSVは10 MBまで、JSONは20 MBまでです。',
    en: 'Or drop a file here. Excel (.xlsx) and CSV up to 10 MB, JSON up to 20 MB.',
  },
  faultTitle: { ja: 'このファイルは読み込めません', en: 'This file cannot be imported' },
  nothingChanged: { ja: '保存済みの内容は何も変わっていません。', en: 'Nothing that was saved has changed.' },
  atRow: { ja: '（{row}行目）', en: ' (row {row})' },
  sheet: { ja: 'シート', en: 'Sheet' },
  headerRow: { ja: '見出しの行', en: 'Row of the headings' },
  headerRowOption: { ja: '{row}行目：{text}', en: 'Row {row}: {text}' },
  encoding: { ja: '文字コード', en: 'Encoding' },
  encodingHint: { ja: '文字化けしているときだけ変えてください。', en: 'Change it only if the characters are garbled.' },
  mappingTitle: { ja: '列の対応を確かめる', en: 'Check what each column is' },
  mappingIntro: {
    ja: '見出しから対応する項目を選びました。空欄の列は読み込みません。対応は見出しごとに覚え、次回から同じ表に使います（値は覚えません）。',
    en: 'The facts were proposed from the headings. Columns left empty are not imported. The choice is remembered for tables with the same headings (values are not).',
  },
  remembered: { ja: '前回の対応を使っています。', en: 'Your earlier choice for these headings is used.' },
  column: { ja: '列', en: 'Column' },
  heading: { ja: '見出し', en: 'Heading' },
  sample: { ja: '値の例', en: 'For example' },
  target: { ja: '項目', en: 'Fact' },
  targetFor: { ja: '{column}列「{heading}」の項目', en: 'Fact for column {column}, {heading}' },
  noHeading: { ja: '（見出しなし）', en: '(no heading)' },
  ignored: { ja: '読み込まない', en: 'Not imported' },
  candidates: { ja: '候補：', en: 'Could be: ' },
  doubleTarget: { ja: '{column}列と同じ項目です。', en: 'The same fact as column {column}.' },
  matched: { ja: '{all}列のうち{count}列を読み込みます。', en: '{count} of {all} columns are imported.' },
  blank: { ja: '空欄のセル', en: 'Empty cells' },
  blankKeep: { ja: '保存済みの値をそのまま残す', en: 'Leave what is saved as it is' },
  blankClear: { ja: '保存済みの値を消す', en: 'Take away what is saved' },
  makeCases: {
    ja: '申請人と所属機関がある行ごとに案件を作る',
    en: 'Make a case for each row with an applicant and an employer',
  },
  check: { ja: '点検する', en: 'Check' },
  checking: { ja: '点検しています…', en: 'Checking…' },
  checkingRows: { ja: '点検した行', en: 'Rows checked' },
  back: { ja: '列の対応に戻る', en: 'Back to the columns' },
  backToStart: { ja: '前の画面に戻る', en: 'Back' },
  otherFile: { ja: '別のファイルを選ぶ', en: 'Choose another file' },
  problemsTitle: {
    ja: '誤りが{count}件あります。何も読み込んでいません',
    en: 'Mistakes: {count}. Nothing was imported',
  },
  cellSays: { ja: '「{value}」：', en: '“{value}”:' },
  listComma: { ja: '、', en: ', ' },
  problemsIntro: {
    ja: '次のセルをファイルで直して保存し、もう一度選んでください。',
    en: 'Correct these cells in the file, save it, and choose it again.',
  },
  cell: { ja: 'セル', en: 'Cell' },
  moreCells: { ja: 'ほか{count}セル', en: 'and {count} more cells' },
  wholeRow: { ja: '{row}行目全体', en: 'The whole row {row}' },
  problem: { ja: '内容', en: 'Problem' },
  planTitle: { ja: '点検の結果、誤りはありません', en: 'Checked: no mistakes' },
  planOfOthers: { ja: 'ほかの回答', en: 'The other answers' },
  planIntro: { ja: '読み込むと次のようになります。', en: 'Importing it would do this:' },
  nothingToDo: {
    ja: 'ファイルの内容はすべて保存済みの内容と同じです。読み込む必要はありません。',
    en: 'Everything in the file is already saved as it is. There is nothing to import.',
  },
  changedMeanwhile: {
    ja: '点検のあとに保存済みの内容が変わったため、もう一度点検しました。確かめてから読み込んでください。',
    en: 'Something was saved since the check, so it was checked again. Look it over, then import.',
  },
  changesOf: { ja: '変わる内容（{count}件）', en: 'What changes ({count})' },
  fact: { ja: '項目', en: 'Fact' },
  before: { ja: '現在', en: 'Now' },
  after: { ja: '読み込み後', en: 'After' },
  nothingBefore: { ja: '（なし）', en: '(none)' },
  added: { ja: '追加', en: 'Added' },
  changed: { ja: '更新', en: 'Changed' },
  rows: { ja: '{rows}行目', en: 'Row {rows}' },
  recordNamed: { ja: '{kind}：{name}', en: '{kind}: {name}' },
  noName: { ja: '（名前なし）', en: '(no name)' },
  more: { ja: '残り{count}件を表示', en: 'Show {count} more' },
  run: { ja: '読み込む', en: 'Import' },
  running: { ja: '読み込んでいます…', en: 'Importing…' },
  done: { ja: '読み込みました', en: 'Imported' },
  toCases: { ja: '案件の一覧へ', en: 'To the cases' },
  toPeople: { ja: '申請人の一覧へ', en: 'To the applicants' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why a file cannot be read as a table, and what to do. */
export const fileFaultSentences: Readonly<Record<FileFault, Sentence>> = {
  empty: { ja: 'ファイルに内容がありません。', en: 'There is nothing in the file.' },
  tooBig: {
    ja: 'ファイルが大きすぎます（10 MBまで）。行を分けて保存し直してください。',
    en: 'The file is too big (at most 10 MB). Save its rows in several files.',
  },
  tooManyRows: {
    ja: '行が多すぎます（2万行まで）。行を分けて保存し直してください。',
    en: 'There are too many rows (at most 20,000). Save them in several files.',
  },
  tooManyColumns: {
    ja: '列が多すぎます（2,000列まで）。使わない列を消して保存し直してください。',
    en: 'There are too many columns (at most 2,000). Delete the columns that are not used.',
  },
  tooManyCells: {
    ja: 'セルが多すぎます（100万個まで）。行を分けて保存し直してください。',
    en: 'There are too many cells (at most a million). Save the rows in several files.',
  },
  cellTooLong: {
    ja: '長すぎるセルがあります（32,767文字まで）。',
    en: 'A cell is too long (at most 32,767 characters).',
  },
  binary: {
    ja: '表のファイルではありません。ExcelかCSVのファイルを選んでください。',
    en: 'This is not a file with a table. Choose an Excel or a CSV file.',
  },
  encoding: {
    ja: '文字コードを判別できません。UTF-8かShift_JISのCSV、またはExcel（.xlsx）で保存し直してください。',
    en: 'The encoding of the file is not known. Save it as CSV in UTF-8 or Shift_JIS, or as Excel (.xlsx).',
  },
  openQuote: {
    ja: '引用符（"）が閉じられていません。その行の引用符を直してください。',
    en: 'A quotation mark (") is not closed. Correct the quotation marks of that row.',
  },
  strayQuote: {
    ja: '引用符（"）の使い方に誤りがあります。その行の引用符を直してください。',
    en: 'A quotation mark (") stands where none may. Correct the quotation marks of that row.',
  },
  oldExcel: {
    ja: '古い形式のExcelファイル（.xls）か、パスワード付きのファイルです。パスワードなしの.xlsx形式で保存し直してください。',
    en: 'This is an Excel file of the old format (.xls) or one with a password. Save it as .xlsx without a password.',
  },
  notZip: { ja: 'Excel（.xlsx）のファイルではありません。', en: 'This is not an Excel (.xlsx) file.' },
  damaged: {
    ja: 'ファイルが壊れています。元のファイルをもう一度保存してください。',
    en: 'The file is damaged. Save the original again.',
  },
  encrypted: {
    ja: 'パスワード付きのファイルです。パスワードなしで保存し直してください。',
    en: 'The file has a password. Save it without one.',
  },
  notExcel: {
    ja: 'Excel（.xlsx）のファイルではありません。Excelで開いて.xlsx形式で保存し直してください。',
    en: 'This is not an Excel (.xlsx) file. Open it in Excel and save it as .xlsx.',
  },
  unpacksTooBig: {
    ja: '展開すると大きすぎるファイルです。必要なシートだけを新しいファイルに保存してください。',
    en: 'The file unpacks to more than can be read. Save only the sheets you need in a new file.',
  },
};

/** The separators of a text file. */
export const separatorNames: Readonly<Record<Separator, Sentence>> = {
  ',': { ja: 'コンマ（,）', en: 'Comma (,)' },
  '\t': { ja: 'タブ', en: 'Tab' },
  ';': { ja: 'セミコロン（;）', en: 'Semicolon (;)' },
  '|': { ja: '縦棒（|）', en: 'Bar (|)' },
};

/** The encodings by name. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  shift_jis: 'Shift_JIS',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'iso-2022-jp': 'ISO-2022-JP (JIS)',
  'euc-jp': 'EUC-JP',
  'windows-1252': 'Windows-1252 (Western)',
  gb18030: 'GB 18030',
  big5: 'Big5',
  'euc-kr': 'EUC-KR',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1254': 'Windows-1254 (Turkish)',
  'windows-1258': 'Windows-1258 (Vietnamese)',
};
