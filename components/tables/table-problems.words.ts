import type { CellProblemCode } from '../../lib/tables/mapping/cell';
import type { RowProblemCode } from '../../lib/tables/mapping/plan';
import type { Sentence } from '../../lib/i18n/i18n';
import { problemSentences } from '../workspace/problems.words';

const cellSentences: Readonly<Record<Exclude<CellProblemCode, keyof typeof problemSentences>, Sentence>> = {
  ambiguousDate: {
    ja: '日付の順序が分かりません（年・月・日のどれか決められません）。2026-09-01 の形で入力してください。',
    en: 'This date can be read in more than one way. Write it as 2026-09-01.',
  },
  ambiguousWord: {
    ja: '同じ名前の選択肢が2つ以上あります。正式な名前で入力してください。',
    en: 'More than one option has this name. Write its full name.',
  },
  notAnswer: { ja: '「有」「無」「未確認」のいずれかを入力してください。', en: 'Enter Yes, No or Not asked yet.' },
  notYesNo: { ja: '「はい」か「いいえ」を入力してください。', en: 'Enter Yes or No.' },
  nameParts: {
    ja: '姓と名の境が分かりません。「SATO, HANAKO」の形にするか、姓と名を別の列に分けてください。',
    en: 'Where the family name ends is not clear. Write it as SATO, HANAKO, or in two columns.',
  },
  formulaError: { ja: '数式がエラーになっています。', en: 'The formula of this cell ends in an error.' },
  lostZero: {
    ja: '先頭の0が失われています（CSVをExcelで開いて保存した場合に起こります）。正しい番号を入力してください。',
    en: 'The first zero is lost, as happens when a CSV file is saved by Excel. Enter the whole number.',
  },
  ditto: {
    ja: '「上に同じ」の印です。上の行の値を書いてください。',
    en: 'This stands for “as above”. Write out what the row above says.',
  },
  rounded: {
    ja: '表計算ソフトが下の桁を失っています。元の番号を確かめて入力してください。',
    en: 'A spreadsheet has lost the last digits. Enter the number from the original.',
  },
  otherShown: {
    ja: 'セルの表示形式のため、見えている内容と保存されている値が違います。見えているとおりの文字で入力し直してください。',
    en: 'The format of this cell shows something else than it holds. Enter what is meant as text.',
  },
  mergedAcross: {
    ja: '複数の列にまたがる結合セルです。列ごとに分けて入力してください。',
    en: 'This cell is merged over several columns. Enter each column by itself.',
  },
  garbled: {
    ja: '文字化けしています。元のファイルから正しい文字を入力してください。',
    en: 'The characters are garbled. Enter the text from the original.',
  },
  turned: {
    ja: '文字の並びを逆に見せる見えない記号が入っています。入力し直してください。',
    en: 'Invisible signs turn the order of what you see. Type it again.',
  },
  otherUnit: {
    ja: '単位が違います。円に直した金額を入力してください。',
    en: 'The unit is another one. Enter the amount in yen.',
  },
  futureDate: { ja: 'これからの日付です。年を確かめてください。', en: 'This day is still to come. Check the year.' },
  noneNotTaken: {
    ja: '「なし」とありますが、フォームに必ず要る項目です。内容を確かめてください。',
    en: 'It says “none”, but the form cannot do without this answer. Ask what it is.',
  },
  noneButYes: {
    ja: '「なし」とありますが、その前の質問には「有」と答えられています。どちらが正しいか確かめてください。',
    en: 'It says “none”, but the question before it is answered with yes. Ask which of the two is right.',
  },
  caseGone: {
    ja: 'この回答の案件は保管庫にありません（削除されたか、申請人・所属機関が変わっています）。必要なら、案件に直接入力してください。',
    en: 'The case of this answer is not in the vault (it was deleted, or is about somebody else now). If it is needed, enter it by hand.',
  },
  notFineDate: {
    ja: 'フォームにはもっと詳しい日付が要ります。日（又は月）まで確かめてください。',
    en: 'The form takes a more precise date. Ask for the day (or the month).',
  },
  passportName: {
    ja: '旅券の氏名はローマ字で入力してください。',
    en: 'Enter the name in the letters of the passport.',
  },
  passportNumber: {
    ja: '旅券番号ではありません（英数字6〜12文字）。',
    en: 'This is no passport number (six to twelve letters and digits).',
  },
  corporateNumber: {
    ja: '法人番号ではありません（13桁。検査用数字が合いません）。',
    en: 'This is no corporate number (13 digits, the first of which checks the others).',
  },
  insuranceNumber: {
    ja: '雇用保険適用事業所番号ではありません（11桁）。',
    en: 'This is no number of an employment insurance office (11 digits).',
  },
  postalCode: { ja: '郵便番号ではありません（7桁）。', en: 'This is no postal code (seven digits).' },
  formulaEmpty: {
    ja: '数式の結果がありません。Excelで開いて保存し直してください。',
    en: 'The formula of this cell has no result. Open the file in Excel and save it again.',
  },
};

const rowSentences: Readonly<Record<RowProblemCode, Sentence>> = {
  severalRecords: {
    ja: '当てはまる記録が2件以上あります。識別子の列で指定してください。',
    en: 'More than one record fits. Name it in the column of identifiers.',
  },
  differs: {
    ja: '保存済みの記録と番号や名前が同じですが、ここが違います。同じ人・同じ所属機関か確かめてください。',
    en: 'The number or the name is that of a saved record, and this is not. Is it the same person or employer?',
  },
  longRow: {
    ja: '見出しより列が多い行です。区切りの文字がセルの中にないか確かめてください。',
    en: 'This row has more cells than there are headings. Look for separators inside of cells.',
  },
  shortRow: {
    ja: '見出しより列が少ない行です。行の途中で改行されていないか確かめてください。',
    en: 'This row has fewer cells than there are headings. Look for line breaks inside of cells.',
  },
  loneCell: {
    ja: '一つのセルにしか記入がない行です。記録か、注記などかを選んでください。',
    en: 'Only one cell of this row is filled. Say whether it is a record, or a note.',
  },
  contradicts: {
    ja: '同じ記録について、{other}行目と違う値です。',
    en: 'Not the same as row {other}, which speaks of the same record.',
  },
  noApplicant: {
    ja: '案件の申請人が分かりません。申請人の列（旅券番号など）が必要です。',
    en: 'Whose case this is, is not said: a column of the applicant is needed, the passport number for one.',
  },
  noEmployer: {
    ja: '案件の所属機関が分かりません。所属機関の列（法人番号など）が必要です。',
    en: 'Which employer the case is for, is not said: a column of the employer is needed, the corporate number for one.',
  },
  otherRecord: {
    ja: '保存済みの案件とは別の申請人・所属機関の行です。案件の識別子を確かめてください。',
    en: 'The saved case is of another applicant or employer. Check the identifier of the case.',
  },
  badId: problemSentences.invalidId,
};

/** What is wrong with a cell or a row; `contradicts` has the placeholder {other}. */
export function cellProblemSentence(code: CellProblemCode | RowProblemCode): Sentence {
  const known: Readonly<Record<string, Sentence>> = { ...problemSentences, ...cellSentences, ...rowSentences };
  return known[code] ?? problemSentences.invalid;
}
