import type { LeafKind } from '../mapping/leaf';
import type { Sentence } from '../../i18n/i18n';

/** The texts in a questionnaire, in the language of the person who fills it in. */
export const questionnaire = {
  sheetGuide: { ja: 'ご記入方法', en: 'How to fill in' },
  sheetQuestions: { ja: '質問票', en: 'Questions' },
  titleApplicant: {
    ja: '{application}のための質問票（申請人の方へ）',
    en: 'Questionnaire for the {application} (for the applicant)',
  },
  titleEmployer: {
    ja: '{application}のための質問票（所属機関の方へ）',
    en: 'Questionnaire for the {application} (for the employer)',
  },
  fileName: { ja: '質問票', en: 'Questionnaire' },
  aboutEmployer: { ja: '所属機関について', en: 'About the organisation' },
  aboutPerson: { ja: '申請人：{name} 様について', en: 'About the applicant {name}' },
  about: { ja: '申請人：{applicant}　所属機関：{employer}', en: 'Applicant: {applicant}   Employer: {employer}' },
  guide1: {
    ja: '1. 「{sheet}」のシートの、黄色の欄にご記入ください。ほかの欄や行は変えないでください。',
    en: '1. Please fill in the yellow cells of the sheet "{sheet}". Please do not change other cells or rows.',
  },
  guide2: {
    ja: '2. 一覧（▼）のある欄は、一覧から選んでください。',
    en: '2. Where a cell has a list (▼), please choose from the list.',
  },
  guide3: {
    ja: '3. 日付は 2026-09-01 の形でご記入ください。一部しか分からない場合は、分かるところまで（2026-09、2026）をご記入ください。',
    en: '3. Please write dates as 2026-09-01. If you know only a part, write that part: 2026-09, or 2026.',
  },
  guide4: {
    ja: '4. 分からない項目は空欄のままで結構です。該当するものがない項目には「なし」とご記入ください。推測ではご記入にならないでください。',
    en: '4. Please leave empty what you do not know, and write "none" where there is nothing to state. Please do not guess.',
  },
  guide5: {
    ja: '5. 個人番号（マイナンバー）は記入しないでください。',
    en: '5. Please do not write your Individual Number (My Number).',
  },
  guide6: {
    ja: '6. ご記入後、このファイルをExcel形式（.xlsx）のまま保存してご返送ください。',
    en: '6. When you are done, save this file in its Excel format (.xlsx) and send it back.',
  },
  number: { ja: '番号', en: 'No.' },
  question: { ja: '質問', en: 'Question' },
  answer: { ja: 'ご回答', en: 'Your answer' },
  note: { ja: '説明', en: 'Notes' },
  key: { ja: 'Tenken', en: 'Tenken' },
  required: { ja: '必須', en: 'Required' },
  ifApplies: { ja: '該当する場合', en: 'If it applies' },
  most: { ja: '{count}文字以内', en: 'At most {count} characters' },
  refusalTitle: { ja: '一覧から選んでください', en: 'Please choose from the list' },
  refusal: {
    ja: 'この欄には一覧にあるものだけを入力できます。',
    en: 'Only what is in the list can be entered here.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How to write each kind of answer; null if the question already says it. */
export const answerHints: Readonly<Record<LeafKind, Sentence | null>> = {
  text: null,
  number: { ja: '数字だけをご記入ください', en: 'Digits only' },
  boolean: { ja: '一覧から選んでください', en: 'Choose from the list' },
  date: { ja: '例：2026-09-01', en: 'For example 2026-09-01' },
  partialDate: {
    ja: '例：2026-09-01（分からない場合は 2026-09、2026、不詳）',
    en: 'For example 2026-09-01 (if not fully known: 2026-09, 2026, unknown)',
  },
  careerDate: {
    ja: '例：2026-09（月が不明な場合は 2026）',
    en: 'For example 2026-09 (2026 if the month is not known)',
  },
  answer: { ja: '一覧から選んでください', en: 'Choose from the list' },
  choice: { ja: '一覧から選んでください', en: 'Choose from the list' },
  choices: { ja: '2つ以上は「;」で区切ってください', en: 'Separate several by ";"' },
  id: null,
  ids: null,
  fullName: null,
  key: null,
  keyed: null,
};

/** How to write a date that is known less precisely than it is wanted. */
export const finerHints: Readonly<Record<'day' | 'month', Sentence>> = {
  day: { ja: '年月日（例：2026-09-01）。日まで必要です', en: 'Year, month and day (2026-09-01): the day is needed' },
  month: { ja: '年月（例：2026-09）。月まで必要です', en: 'Year and month (2026-09): the month is needed' },
};

/** Texts for making a questionnaire, and for reading a filled one. */
export const questionnaireText = {
  title: { ja: '質問票（Excel）', en: 'Questionnaire (Excel)' },
  intro: {
    ja: '案件でまだ空いている項目から質問票を作ります。一覧から選ぶ欄や説明が付いています。返送されたファイルは「読み込み」で取り込めます。',
    en: 'Makes a questionnaire from what is still open in the case, with lists to choose from and notes. Read the returned file in with Import.',
  },
  count: {
    ja: '質問 {count}件（必須 {required}件、該当する場合 {voluntary}件）',
    en: 'Questions: {count} ({required} required, {voluntary} where they apply)',
  },
  none: {
    ja: '{recipient}に尋ねる項目は残っていません。',
    en: 'Nothing is left to ask of the {recipient}.',
  },
  save: { ja: '質問票を保存', en: 'Save the questionnaire' },
  saved: { ja: '質問票を保存しました。', en: 'The questionnaire was saved.' },
  toImport: { ja: '記入された質問票を読み込む', en: 'Read a filled questionnaire in' },
  unsaved: {
    ja: '保存していない変更があります。先に保存すると、質問票に反映されます。',
    en: 'There are unsaved changes. Save first, and the questionnaire will follow them.',
  },
  found: {
    ja: '質問票です（{recipient}、{date}作成）。回答を案件に取り込みます。',
    en: 'A questionnaire ({recipient}, made on {date}). Its answers go into the case.',
  },
  answers: { ja: '回答 {count}件', en: 'Answers: {count}' },
  noAnswers: {
    ja: '回答が1件も記入されていません。記入された質問票を選んでください。',
    en: 'No answer was filled in. Choose the filled questionnaire.',
  },
  heldBackTitle: { ja: '取り込めない回答が{count}件あります', en: 'Answers that cannot be taken: {count}' },
  heldBack: {
    ja: '次の回答は取り込みません。ほかの回答は取り込めます。内容を確かめ、案件に直接入力するか、直した質問票をもう一度読み込んでください。',
    en: 'These answers are left out; all others can be taken. Ask again, then enter them in the case or import the corrected file.',
  },
  noCase: {
    ja: 'この質問票の案件は保管庫にありません。案件を読み込んでから、もう一度選んでください。',
    en: 'The case of this questionnaire is not in the vault. Import the case, then choose the file again.',
  },
  broken: {
    ja: '質問票のうち、Tenkenが使う隠れた欄が変えられています。送ったときのファイルに記入し直してもらってください。',
    en: 'Hidden cells that Tenken uses have been changed. Ask for the answers in the file as it was sent.',
  },
  newer: {
    ja: '新しい版のTenkenで作られた質問票です。Tenkenを更新してください。',
    en: 'This questionnaire was made by a newer Tenken. Update Tenken.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
