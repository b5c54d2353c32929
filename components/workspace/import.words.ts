import type { RecordKind } from '../../lib/domain/exchange';
import type { Sentence } from '../../lib/i18n/i18n';

/** Importing a file. */
export const importText = {
  choose: { ja: 'ファイルを選ぶ', en: 'Choose a file' },
  paste: { ja: 'または内容を貼り付ける', en: 'Or paste its contents' },
  pasteHint: {
    ja: 'メールやExcelからコピーした表は、見出しの行から貼り付けてください。',
    en: 'Paste a table copied out of a mail or Excel with its row of headings.',
  },
  chosen: { ja: '「{name}」（{size} KB）', en: '{name} ({size} KB)' },
  check: { ja: '点検する', en: 'Check' },
  checking: { ja: '点検しています…', en: 'Checking…' },
  run: { ja: '読み込む', en: 'Import' },
  running: { ja: '読み込んでいます…', en: 'Importing…' },
  nothing: { ja: 'ファイルを選ぶか、内容を貼り付けてください。', en: 'Choose a file or paste its contents.' },
  tooBig: {
    ja: 'ファイルが大きすぎます（{size} MB）。20 MBまでのファイルに分けてください。何も読み込んでいません。',
    en: 'The file is too big ({size} MB). Split it into files of at most 20 MB. Nothing was imported.',
  },
  unreadable: {
    ja: 'ファイルを読めませんでした。何も読み込んでいません。もう一度選んでください。',
    en: 'The file could not be read. Nothing was imported. Choose it again.',
  },
  previewTitle: { ja: '点検の結果、誤りはありません', en: 'Checked: no mistakes' },
  previewIntro: { ja: '読み込むと次のようになります。', en: 'Importing it would do this:' },
  doneTitle: { ja: '読み込みました', en: 'Imported' },
  problemsTitle: {
    ja: '誤りが{count}件あります。何も読み込んでいません',
    en: 'Mistakes: {count}. Nothing was imported',
  },
  problemsIntro: {
    ja: '次の箇所をファイルで直してから、もう一度点検してください。',
    en: 'Correct these places in the file, then check it again.',
  },
  kind: { ja: '種類', en: 'Kind' },
  added: { ja: '追加', en: 'Added' },
  changed: { ja: '更新', en: 'Changed' },
  same: { ja: '変更なし', en: 'As before' },
  record: { ja: '記録', en: 'Record' },
  place: { ja: '箇所', en: 'Place' },
  problem: { ja: '内容', en: 'Problem' },
  wholeFile: { ja: 'ファイル全体', en: 'The whole file' },
  wholeRecord: { ja: '記録全体', en: 'The whole record' },
  recordNumber: { ja: '{kind} {number}件目', en: '{kind} no. {number}' },
  withId: { ja: '（識別子 {id}）', en: ' (identifier {id})' },
  more: { ja: '残り{count}件を表示', en: 'Show {count} more' },
  toCases: { ja: '案件の一覧へ', en: 'To the cases' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The name of each kind of record. */
export const kindNames: Readonly<Record<RecordKind, Sentence>> = {
  applicant: { ja: '申請人', en: 'Applicant' },
  employer: { ja: '所属機関', en: 'Employer' },
  office: { ja: '事務所', en: 'Office' },
  case: { ja: '案件', en: 'Case' },
};
