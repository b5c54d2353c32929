import type { Sentence } from '../../lib/i18n/i18n';

/** The words of the papers of a case. */
export const papersText = {
  tab: { ja: '書面', en: 'Papers' },
  title: { ja: '書面の作成', en: 'Papers' },
  intro: {
    ja: '案件の事実から作ります。事実のない文は作らず、人だけが書けることは〔要記入〕として示します。',
    en: 'Made from the facts of the case. No sentence is made without a fact; what only a person can say stands as 〔要記入〕.',
  },
  nothing: {
    ja: 'この手続の書面はまだ収録していません。',
    en: 'No papers are held for this procedure yet.',
  },
  usual: { ja: '通常必要', en: 'Usually needed' },
  possible: { ja: '必要に応じて', en: 'If wanted' },
  no: { ja: 'この案件では不要', en: 'Not for this case' },
  notMade: { ja: '未作成', en: 'Not made' },
  open: { ja: '要記入 {count}', en: 'To write: {count}' },
  stale: { ja: '案件と違う行 {count}', en: 'Lines that differ from the case: {count}' },
  strange: { ja: '確認する数字 {count}', en: 'Figures to look at: {count}' },
  ready: { ja: '完了にできます', en: 'Ready to be finished' },
  finished: { ja: '完了（{on} {by}）', en: 'Finished on {on} by {by}' },
  openPaper: { ja: '開く', en: 'Open' },
  back: { ja: '書面の一覧へ', en: 'All papers' },
  make: { ja: '作成する', en: 'Make it' },
  preview: {
    ja: 'まだ作成していません。下は今の事実から作った下書きです。',
    en: 'Not made yet. Below is the draft from the facts as they are now.',
  },
  update: { ja: '今の事実に合わせる', en: 'Bring up to date' },
  updateHint: {
    ja: '触れていない行だけが新しくなります。ご自身の文はそのまま残ります。',
    en: 'Only lines that nobody has touched are made anew. Your own words stay.',
  },
  changedFacts: { ja: '作成のあとに変わった事実', en: 'Facts that have changed since' },
  datedOn: { ja: '書面の日付', en: 'Day on the paper' },
  calendar: { ja: '暦', en: 'Calendar' },
  western: { ja: '西暦', en: 'Western' },
  japanese: { ja: '和暦', en: 'Japanese' },
  word: { ja: 'Word（.docx）で保存', en: 'Save as Word (.docx)' },
  english: { ja: '英語を添えて保存（控え）', en: 'Save with the English below (a copy to read)' },
  print: { ja: '印刷', en: 'Print' },
  template: { ja: 'ひな形を保存', en: 'Save as a template' },
  templateHint: {
    ja: 'この書面を、差し込み項目のまま保存します。Wordで事務所の文面に直して使えます。',
    en: 'Saves this paper with its placeholders, to be changed in Word into the office’s own.',
  },
  finish: { ja: '完了にする', en: 'Call it finished' },
  finishTitle: { ja: '書面を完了にする', en: 'Finish the paper' },
  finishBlocked: {
    ja: '〔要記入〕、案件と違う行、案件と合わない数字が残っている間は完了にできません。',
    en: 'It cannot be finished while something is to be written, or a line or a figure differs from the case.',
  },
  by: { ja: '確認した担当者', en: 'Who has looked it over' },
  signedOn: { ja: '署名日（署名を受けた場合）', en: 'Signed on (once it is signed)' },
  record: { ja: '記録する', en: 'Record' },
  line: { ja: '{number}行目', en: 'Line {number}' },
  takeMade: { ja: '案件の文にする', en: "Take the case's words" },
  keepOwn: { ja: 'この文のまま残す', en: 'Keep it as it is' },
  remove: { ja: 'この行を印刷しない', en: 'Leave this line out' },
  leftOut: { ja: '印刷しない行です。', en: 'Left out.' },
  own: { ja: '自分の文', en: 'Own words' },
  conflict: { ja: '元の事実が変わりました', en: 'The facts behind it have changed' },
  staleLine: { ja: '案件が変わりました', en: 'The case has changed' },
  newLine: { ja: '新しい行です（まだ書面に入っていません）', en: 'A new line, not in the paper yet' },
  orphan: { ja: '案件からはもう作られない行です', en: 'The case makes this line no more' },
  caseSays: { ja: '案件からの文：', en: 'From the case:' },
  strangeInstead: {
    ja: '「{figure}」は案件と違います（案件では {instead}）。',
    en: '“{figure}” differs from the case, which says {instead}.',
  },
  strangeAlone: {
    ja: '「{figure}」は案件にない数字・日付・氏名です。確かめてください。',
    en: '“{figure}” is a figure, day or name that the case does not have. Make sure of it.',
  },
  facts: { ja: 'この行の元の事実', en: 'Facts behind this line' },
  noFacts: { ja: 'この行は事実によらない定型の文です。', en: 'This line is a set phrase that rests on no fact.' },
  chooseLine: { ja: '行を選ぶと、元の事実がここに出ます。', en: 'Choose a line to see the facts behind it.' },
  empty: { ja: '（未入力）', en: '(not entered)' },
  versions: { ja: '完了したときの文面', en: 'Texts when it was finished' },
  version: { ja: '{on}　{by}', en: '{on}, {by}' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** How lines are set, for those who hear the page. */
export const styleWords = {
  heading: { ja: '見出し', en: 'heading' },
  title: { ja: '表題', en: 'title' },
} as const satisfies Readonly<Record<string, Sentence>>;
