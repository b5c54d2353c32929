import type { Sentence } from '../../i18n/i18n';

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
  lostTitle: { ja: '案件がもうない部分が{count}つあります', en: 'Parts without a case any more: {count}' },
  lost: {
    ja: '次の部分の案件は保管庫にありません。ほかの部分は、残っている案件に取り込めます。',
    en: 'The cases of these parts are not in the vault. All other parts go into the cases that are left.',
  },
  lostPart: { ja: '{heading}（取り込めない回答 {count}件）', en: '{heading} (answers that cannot be taken: {count})' },
  noHeading: { ja: '見出しのない部分', en: 'A part without a heading' },
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
