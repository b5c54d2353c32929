import type { Sentence } from '../../lib/i18n/i18n';
import type { WordFault } from '../../lib/tables/formats/docx-open';

/** The words about an office's own Word templates. */
export const templateText = {
  title: { ja: '事務所のひな形（Word）', en: "The office's own template (Word)" },
  intro: {
    ja: '［{example}］のような差し込み項目を書いたWordファイルを登録すると、この書面を事務所の体裁で作れます。ひな形は保管庫に封をして保存します。',
    en: 'Register a Word file with placeholders such as {example}, and this paper is made in the look of your office. The template is sealed in the vault.',
  },
  add: { ja: 'ひな形を登録する', en: 'Register a template' },
  replace: { ja: '別のひな形に替える', en: 'Take another template' },
  fill: { ja: 'ひな形で作成（.docx）', en: 'Make it by the template (.docx)' },
  remove: { ja: 'ひな形を外す', en: 'Remove the template' },
  kept: { ja: '「{name}」（{on}に登録）', en: '“{name}”, registered on {on}' },
  refused: {
    ja: 'ひな形を登録できません。何も保存していません。',
    en: 'The template cannot be registered. Nothing was stored.',
  },
  known: { ja: '使える差し込み項目 {count}', en: 'Placeholders that are known: {count}' },
  unknown: { ja: '分からない差し込み項目 {count}', en: 'Placeholders that nothing is called by: {count}' },
  near: { ja: '（{names} のことですか）', en: '(do you mean {names}?)' },
  warnings: { ja: '確かめること {count}', en: 'To look at: {count}' },
  fullWidthBraces: {
    ja: '「{at}」は全角のかっこです。半角の {name} にすると差し込まれます。',
    en: '“{at}” has full-width braces. With plain ones, {name}, it is filled.',
  },
  mergeField: {
    ja: 'Wordの差し込みフィールド「{at}」は入力されません。{name} と書いてください。',
    en: 'Word’s merge field “{at}” is not filled. Write {name} instead.',
  },
  trackedChanges: {
    ja: '変更履歴が残っています。承諾又は元に戻してから登録してください。',
    en: 'There are tracked changes. Accept or reject them first.',
  },
  noTags: { ja: '差し込み項目がありません。', en: 'It has no placeholder.' },
  names: { ja: '差し込み項目の一覧と今の値 {count}', en: 'All placeholders with their values now: {count}' },
  value: { ja: '今の値', en: 'Value now' },
  name: { ja: '差し込み項目', en: 'Placeholder' },
  list: { ja: '（一覧：{count}件）', en: '(a list of {count})' },
  holds: { ja: '（当てはまる）', en: '(holds)' },
  not: { ja: '（当てはまらない）', en: '(does not hold)' },
  filled: {
    ja: '作成しました。〔要記入〕{prompts}か所、分からない項目 {unknown}。',
    en: 'Made. To write: {prompts}. Unknown placeholders: {unknown}.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why a Word file is not taken in. */
export const wordFaultWords = {
  empty: { ja: 'ファイルが空です。', en: 'The file is empty.' },
  tooBig: { ja: 'ファイルが大きすぎます。', en: 'The file is too large.' },
  oldWordOrPassword: {
    ja: '古い形式（.doc）又はパスワード付きのファイルです。Wordで .docx として保存し直してください。',
    en: 'It is an old .doc, or has a password. Save it in Word as .docx.',
  },
  notZip: { ja: 'Word（.docx）のファイルではありません。', en: 'It is no Word file (.docx).' },
  damaged: { ja: 'ファイルが壊れています。', en: 'The file is damaged.' },
  encrypted: { ja: '暗号化されています。', en: 'It is encrypted.' },
  unpacksTooBig: { ja: '展開すると大きすぎます。', en: 'It unpacks to too much.' },
  notWord: { ja: 'Word（.docx）のファイルではありません。', en: 'It is no Word file (.docx).' },
  macros: {
    ja: 'マクロが入っています。マクロのない .docx にしてください。',
    en: 'It has macros. Save it as a .docx without.',
  },
  brokenXml: { ja: 'ファイルの中身が壊れています。', en: 'What is inside the file is broken.' },
  entities: { ja: 'Wordが書かない定義が含まれています。', en: 'It has definitions that Word never writes.' },
  attachedTemplate: {
    ja: '外部のテンプレートを読み込む設定があります（{at}）。外してください。',
    en: 'It loads a template from elsewhere ({at}). Detach it.',
  },
  mailMergeSource: {
    ja: '差し込み印刷の宛先の一覧とつながっています。切り離してください。',
    en: 'It is tied to a list of a mail merge. Detach it.',
  },
  externalPart: {
    ja: '外部の画像や部品を参照しています（{at}）。',
    en: 'It refers to a picture or part elsewhere ({at}).',
  },
  altChunk: { ja: '別の文書が埋め込まれています。', en: 'Another document is embedded in it.' },
  embedded: { ja: '別のプログラムの部品が埋め込まれています。', en: 'A part of another program is embedded in it.' },
  activeField: {
    ja: '外部を読み込むフィールドがあります（{at}）。',
    en: 'It has a field that fetches something ({at}).',
  },
  unclosed: { ja: '{at} に終わりがありません。', en: '{at} has no end.' },
  unopened: { ja: '{at} に始まりがありません。', en: '{at} has no beginning.' },
  badBrace: { ja: 'かっこが一つだけあります（{at}）。', en: 'A brace stands alone ({at}).' },
  structure: {
    ja: '始まりと終わりが別の場所（表の中と外など）にあります（{at}）。',
    en: 'A section begins in one place and ends in another, as in a table and below it ({at}).',
  },
  forbiddenCharacter: {
    ja: 'Wordのファイルに入れられない文字があります。',
    en: 'A fact has a character that Word files cannot hold.',
  },
} as const satisfies Readonly<Record<WordFault, Sentence>>;
