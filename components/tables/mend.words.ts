import type { IntakeColumn, LeftOut, OfferRule, QuestionCode } from '../../lib/tables/imports/model';
import type { ImportedRecord } from '../../lib/messaging/namespaces/import';
import type { Sentence } from '../../lib/i18n/i18n';

/** Correcting a table during its import, and the texts afterwards. */
export const mendText = {
  steps: { ja: '読み込みの手順', en: 'Steps of the import' },
  stepColumns: { ja: '列の意味', en: 'Columns' },
  stepMend: { ja: '直す', en: 'Mend' },
  stepReview: { ja: '確かめて読み込む', en: 'Review and import' },
  title: { ja: '直すところ {count}', en: 'To mend: {count}' },
  intro: {
    ja: '選んだ直し方は、すぐに読み直して確かめます。ファイルは変わりません。',
    en: 'What you choose is read again at once. The file itself is not changed.',
  },
  nothingToMend: { ja: '直すところはもうありません。', en: 'Nothing is left to mend.' },
  atColumn: { ja: '{column}列「{heading}」', en: 'Column {column}, {heading}' },
  rowCount: { ja: '{count}行', en: 'Rows: {count}' },
  rowNumbers: { ja: '{rows}行目', en: 'Row {rows}' },
  moreRows: { ja: 'ほか{count}行', en: 'and {count} more rows' },
  wholeRows: { ja: '行全体', en: 'Whole rows' },
  emptyCell: { ja: '（空欄）', en: '(empty)' },
  forColumn: { ja: 'この列すべて：', en: 'For the whole column:' },
  forColumnHint: {
    ja: '列すべてへの直し方は、同じ見出しの次の表にも使います（値は覚えません）。',
    en: 'What is said of a whole column is used for the next table with this heading, too (values are not kept).',
  },
  other: { ja: 'ほかを選ぶ', en: 'Choose another' },
  rewrite: { ja: '書き直す', en: 'Rewrite' },
  rewriteOf: { ja: '「{value}」を書き直す', en: 'Rewrite “{value}”' },
  newText: { ja: '新しい値', en: 'New value' },
  use: { ja: 'この値にする', en: 'Use this value' },
  clear: { ja: '空欄にする', en: 'Leave it empty' },
  moreLines: { ja: 'ほか{count}種類を表示', en: 'Show {count} more' },
  settled: { ja: '決まった直し方 {count}', en: 'Settled: {count}' },
  undo: { ja: '取り消す', en: 'Undo' },
  undoOf: { ja: '「{what}」を取り消す', en: 'Undo: {what}' },
  fromTo: { ja: '「{from}」→「{to}」', en: '“{from}” → “{to}”' },
  toEmpty: { ja: '「{from}」→ 空欄', en: '“{from}” → empty' },
  rememberedRule: { ja: '前回と同じ直し方', en: 'As before for this heading' },
  cellsReached: { ja: '{count}セル', en: 'Cells: {count}' },
  leftOut: { ja: '読み込まない行とセル {count}', en: 'Not imported: {count}' },
  leftOutIntro: {
    ja: '表の中身は、読み込む値か、ここにあるもののどちらかです。',
    en: 'Everything in the table is either imported or listed here.',
  },
  sums: {
    ja: '行 {rows} ＝ 読み込む {records} ＋ 読み込まない {rowsLeft}　／　セル {cells} ＝ 読み込む {facts} ＋ 読み込まない {cellsLeft}',
    en: 'Rows {rows} = imported {records} + left out {rowsLeft}.  Cells {cells} = imported {facts} + left out {cellsLeft}',
  },
  review: { ja: '{count}行を確かめる', en: 'Review {count} rows' },
  reviewNone: { ja: '読み込める行がまだありません', en: 'No row can be imported yet' },
  waiting: { ja: '残り{count}行は読み込まず、ここに残します。', en: '{count} rows stay here and are not imported.' },
  exportWaiting: { ja: '残りの{count}行をExcelで書き出す', en: 'Save these {count} rows as Excel' },
  backToMend: { ja: '直すところに戻る', en: 'Back to mending' },
  goOnMending: { ja: '残りの{count}行を直す', en: 'Mend the other {count} rows' },
  stopped: { ja: '途中でやめました。何も読み込んでいません。', en: 'Stopped. Nothing was imported.' },
  again: { ja: 'もう一度', en: 'Again' },
  looking: { ja: '表を読んでいます…', en: 'Reading the table…' },
  writing: { ja: '読み込んでいます…', en: 'Importing…' },
  nextFile: { ja: '次のファイルへ：{name}', en: 'Next file: {name}' },
  filesLeft: { ja: 'ほかのファイル {count}', en: 'Other files: {count}' },
  pastTitle: { ja: '最近の読み込み', en: 'Recent imports' },
  pastIntro: {
    ja: '読み込みを取り消すと、追加した記録は消え、更新した記録は元の内容に戻ります。そのあとに保存した記録は残します。',
    en: 'Taking an import back removes what it added and puts back what it changed. What was saved since stays.',
  },
  pastOf: { ja: '「{name}」 {at}', en: '{name}, {at}' },
  pastRecords: { ja: '記録 {count}', en: 'Records: {count}' },
  takeBack: { ja: 'この読み込みを取り消す', en: 'Take this import back' },
  takeBackSome: { ja: '選んだ{count}件を取り消す', en: 'Take back the {count} chosen' },
  someChanged: {
    ja: '読み込みのあとに変わった記録が{count}件あります。記録ごとに選んで取り消せます。',
    en: '{count} records have changed since. Choose what to take back, record by record.',
  },
  takingBack: { ja: '取り消しています…', en: 'Taking it back…' },
  takenBack: { ja: '取り消しました（記録 {count}）。', en: 'Taken back (records: {count}).' },
  overwrites: {
    ja: '保存済みの記録{count}件を、このファイルの内容で置き換えます。下で違いを確かめてください。',
    en: '{count} saved records are replaced by those of this file. Look at what changes below.',
  },
  pasteName: { ja: '貼り付けた内容', en: 'What was pasted' },
  encodingIntro: {
    ja: '文字コードを判別できません。正しく読める行を選んでください。',
    en: 'The encoding cannot be told. Choose the line that reads right.',
  },
  separator: { ja: '区切りの文字', en: 'Separator' },
  fits: { ja: '{fit}/{all} 入る', en: '{fit}/{all} fit' },
  factList: { ja: '項目', en: 'Facts' },
  noFact: { ja: '見つかりません。ほかの言葉で探してください。', en: 'Nothing found. Try another word.' },
  factsFound: { ja: '{count}件', en: 'Found: {count}' },
  notFact: { ja: '「{text}」という項目はありません。', en: 'There is no fact “{text}”.' },
  moreFacts: { ja: 'さらに入力すると絞り込めます。', en: 'Type more to narrow it down.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A rule for a whole column. */
export const ruleWords: Readonly<Record<OfferRule, Sentence>> = {
  dayFirst: { ja: '日・月・年の順に読む', en: 'Read as day, month, year' },
  monthFirst: { ja: '月・日・年の順に読む', en: 'Read as month, day, year' },
  yearFirst: { ja: '年・月・日の順に読む', en: 'Read as year, month, day' },
  familyFirst: { ja: '最初の語が姓', en: 'The first word is the family name' },
  familyLast: { ja: '最後の語が姓', en: 'The last word is the family name' },
  fillDown: { ja: '上の行の値を入れる', en: 'Take the value above' },
  padZero: { ja: '失われた先頭の0を補う', en: 'Put back the lost first zero' },
  visible: { ja: '見えない記号を除く', en: 'Take out the invisible signs' },
};

/** What each question asks. */
export const questionWords: Readonly<Record<QuestionCode, Sentence>> = {
  encoding: { ja: 'ファイルの文字コードはどれですか', en: 'Which encoding is the file in?' },
  separator: { ja: 'セルの間の区切りはどれですか', en: 'What stands between the cells?' },
  sheet: { ja: 'どのシートを読み込みますか', en: 'Which sheet is to be imported?' },
  hiddenRows: { ja: '隠れている行も読み込みますか', en: 'Are the hidden rows to be imported, too?' },
  hiddenColumns: { ja: '隠れている列も読み込みますか', en: 'Are the hidden columns to be imported, too?' },
  differs: {
    ja: '番号や名前は保存済みの記録と同じですが、違うところがあります。同じ記録ですか',
    en: 'Number or name is that of a saved record, but something differs. Is it the same record?',
  },
  severalRecords: { ja: 'どの記録の行ですか', en: 'Which record is this row of?' },
  employer: { ja: 'この表の案件の所属機関はどれですか', en: 'Which employer are these cases for?' },
};

/** Why something in a table does not become a fact. */
export const leftOutWords: Readonly<Record<LeftOut['why'], Sentence>> = {
  above: { ja: '見出しより上の行', en: 'Rows above the headings' },
  repeatedHeading: { ja: '見出しの繰り返し', en: 'Repeated headings' },
  total: { ja: '合計の行', en: 'Totals' },
  note: { ja: '注記の行', en: 'Notes' },
  example: { ja: '記入例の行', en: 'Examples' },
  instructions: { ja: '記入方法の行', en: 'Instructions' },
  numbering: { ja: '列番号の行', en: 'Numbers of the columns' },
  hidden: { ja: '隠れている行', en: 'Hidden rows' },
  waiting: { ja: '直すか答えるまで待つ行', en: 'Rows that wait for an answer or a mended cell' },
  noFacts: { ja: '読み込む列に何もない行', en: 'Rows without anything to import' },
  left: { ja: '読み込まないと決めた行', en: 'Rows left out by you' },
  noFact: { ja: '意味を決めていない列のセル', en: 'Cells of columns without a fact' },
  placeholder: { ja: '「なし」などの印', en: 'Signs for nothing' },
  notTaken: { ja: '読み込まなかったセル', en: 'Cells that were not taken' },
  otherSheet: { ja: 'ほかのシート', en: 'Other sheets' },
  hiddenSheet: { ja: '隠れているシート', en: 'Hidden sheets' },
};

/** The state of a record of a past import. */
export const differenceWords: Readonly<Record<ImportedRecord['undoState'], Sentence>> = {
  untouched: { ja: 'そのまま', en: 'As imported' },
  changedSince: { ja: 'そのあとに変更', en: 'Changed since' },
  inUse: { ja: 'ほかの案件で使用中', en: 'Used by another case' },
  gone: { ja: 'もうありません', en: 'Gone' },
};

/**
 * Why a column does not get a fact by itself; {word}: the deciding word in its heading. Null if there is nothing to
 * say.
 */
export const whyWords: Readonly<Record<IntakeColumn['why']['code'], Sentence | null>> = {
  heading: null,
  chosen: null,
  noHeading: null,
  unknown: null,
  several: { ja: '当てはまる項目が2つ以上あります。', en: 'More than one fact could be meant.' },
  sameFact: { ja: '同じ項目を指す列がほかにもあります。', en: 'Another column could be the same fact.' },
  context: {
    ja: 'この見出しだけでは、何の項目か決められません。',
    en: 'The heading alone does not say which fact this is.',
  },
  hidden: { ja: '隠れている列です。', en: 'A hidden column.' },
  unit: { ja: '単位「{word}」のため、そのままでは読み込めません。', en: 'The unit “{word}” is not that of the fact.' },
  whose: { ja: '「{word}」：申請人の項目ではないようです。', en: '“{word}”: this seems to be somebody else’s.' },
  time: { ja: '「{word}」：別の時点の項目のようです。', en: '“{word}”: this seems to be of another time.' },
  amount: { ja: '「{word}」：別の金額のようです。', en: '“{word}”: this seems to be another amount.' },
  period: { ja: '「{word}」：期間の単位が違います。', en: '“{word}”: this is by another period.' },
  note: { ja: '「{word}」の意味が分かりません。', en: '“{word}” is not understood.' },
};
