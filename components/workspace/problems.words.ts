import type { ProblemCode } from '../../lib/editor/problems';
import type { Sentence } from '../../lib/i18n/i18n';

/** What is wrong with a fact and what to do. */
export const problemSentences = {
  empty: { ja: '空白だけは保存できません。', en: 'Only blanks cannot be saved.' },
  tooLong: { ja: '長すぎます。短くしてください。', en: 'Too long. Make it shorter.' },
  oneLine: { ja: '改行は使えません。1行で入力してください。', en: 'Line breaks are not possible here. Use one line.' },
  myNumber: {
    ja: '個人番号（マイナンバー）と見られる番号は保存できません。番号を取り除いてください。',
    en: 'This looks like an individual number (My Number), which is never stored. Take the number out.',
  },
  date: {
    ja: '年月日を 2026-09-01 の形で入力してください（20260901、2026/9/1、令和8年9月1日でも入力できます）。',
    en: 'Enter a full date such as 2026-09-01 (20260901, 2026/9/1 and 令和8年9月1日 also work).',
  },
  noSuchDate: { ja: '暦にない日付です。日付を確かめてください。', en: 'There is no such day. Check the date.' },
  partialDate: {
    ja: '分かっているところまでを 2026-09-01、2026-09、2026 の形で、全く分からない場合は「不詳」と入力してください。',
    en: 'Enter as much as is known: 2026-09-01, 2026-09 or 2026; "unknown" when nothing is known.',
  },
  careerDate: {
    ja: '年月を 2026-09 の形で、月が不詳の場合は 2026 のように年だけを入力してください。',
    en: 'Enter year and month such as 2026-09, or only the year when the month is unknown.',
  },
  wholeNumber: { ja: '整数で入力してください。', en: 'Enter a whole number.' },
  negative: { ja: '0以上の数を入力してください。', en: 'Enter zero or more.' },
  invalidId: {
    ja: '識別子には英数字とピリオド、ハイフン、下線だけを使えます（64文字以内）。',
    en: 'An identifier takes only letters, digits, dots, hyphens and underscores (at most 64).',
  },
  missing: { ja: '必ず入力してください。', en: 'This is required.' },
  notNumber: { ja: '数字で入力してください（例：300000）。', en: 'Enter a number, for example 300000.' },
  wrongType: { ja: 'この項目の形式ではありません。', en: 'Not of the kind this fact takes.' },
  notInList: { ja: '一覧にない値です。一覧から選んでください。', en: 'Not in the list. Choose one of the list.' },
  otherProcedure: {
    ja: 'この案件の手続では使わない項目です。手続を変えるか、この項目を空にしてください。',
    en: 'The procedure of this case does not use it. Change the procedure, or leave it empty.',
  },
  unknownKey: {
    ja: 'Tenkenの形式にない項目があります。名前を確かめてください。',
    en: 'There is an entry that the Tenken format does not have. Check its name.',
  },
  tooSmall: { ja: '小さすぎる数です。', en: 'The number is too small.' },
  tooBig: { ja: '大きすぎる数です。', en: 'The number is too big.' },
  invalid: { ja: 'この項目には使えない値です。', en: 'This value cannot be used here.' },
} as const satisfies Readonly<Record<ProblemCode, Sentence>>;

/** What is wrong with a file as a whole, or with the references between its records. */
export const fileProblemSentences = {
  notJson: { ja: 'JSON形式のファイルではありません。', en: 'This is not a JSON file.' },
  notTenken: { ja: 'Tenkenの形式のファイルではありません。', en: 'This is not a file in the Tenken format.' },
  notUtf8: {
    ja: '文字コードがUTF-8ではありません。UTF-8で保存し直してください。何も読み込んでいません。',
    en: 'The file is not in UTF-8. Save it in UTF-8 again. Nothing was imported.',
  },
  doubleKey: {
    ja: '同じ名前の項目が一つの記録に2つあります。どちらか一つにしてください。',
    en: 'One record names the same entry twice. Keep one of them.',
  },
  garbled: {
    ja: '読めなかった文字の記号（�）が入っています。元の文字を入力し直してください。',
    en: 'Signs for characters that could not be read (�) are in it. Enter the characters again.',
  },
  tooBigFile: {
    ja: 'ファイルが大きすぎます（20 MBまで）。案件を分けて読み込んでください。',
    en: 'The file is too big (at most 20 MB). Import the cases in parts.',
  },
  duplicateId: { ja: '同じ識別子の記録が2つ以上あります。', en: 'Two or more records have the same identifier.' },
  moreProblems: {
    ja: 'ほかにも誤りがあります。示された箇所を直してから、もう一度点検してください。',
    en: 'There are more problems. Correct the places shown, then check again.',
  },
  checksPart: {
    ja: '点検の記録が、保存済みの案件の記録と途中から分かれています。どちらかの記録が失われるため、読み込めません。',
    en: 'Its record of checks parts from the one that is saved. One of them would be lost, so it cannot be imported.',
  },
  noSuchRecord: {
    ja: '指している記録がファイルにも保存済みの記録にもありません。',
    en: 'The record it points at is neither in the file nor among the saved ones.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The sentence of a code; a code without a sentence is described as a value that cannot be used. */
export function problemSentence(code: string): Sentence {
  const known: Readonly<Record<string, Sentence>> = { ...problemSentences, ...fileProblemSentences };
  return known[code] ?? problemSentences.invalid;
}
