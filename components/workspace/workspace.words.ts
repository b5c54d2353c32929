import type { Sentence } from '../../lib/i18n/i18n';

/** The workspace's frame: its pages and the vault. */
export const workspace = {
  title: { ja: 'Tenken 管理画面', en: 'Tenken workspace' },
  skip: { ja: '本文へ移動', en: 'Skip to the content' },
  navigation: { ja: 'メニュー', en: 'Menu' },
  cases: { ja: '案件', en: 'Cases' },
  people: { ja: '申請人', en: 'Applicants' },
  employers: { ja: '所属機関', en: 'Employers' },
  office: { ja: '事務所', en: 'Office' },
  import: { ja: '読み込み', en: 'Import' },
  export: { ja: '書き出し', en: 'Export' },
  settings: { ja: '設定', en: 'Settings' },
  help: { ja: '使い方', en: 'Help' },
  notFoundPage: { ja: 'このページはありません。', en: 'There is no such page.' },
  backToCases: { ja: '案件の一覧へ', en: 'Back to the cases' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Making, opening and locking the vault. */
export const vaultText = {
  createTitle: { ja: '保管庫を作成する', en: 'Create your vault' },
  createIntro: {
    ja: '申請人や案件の情報は、パスフレーズで暗号化してこのパソコンの中だけに保存します。外部へ送信することはありません。',
    en: 'Applicants and cases are kept on this computer only, sealed with a passphrase. Nothing is ever sent anywhere.',
  },
  noRecovery: {
    ja: 'パスフレーズを忘れると、保存した内容を取り戻す方法はありません。安全な場所に控えてください。',
    en: 'If the passphrase is forgotten, there is no way to get the contents back. Keep it in a safe place.',
  },
  passphrase: { ja: 'パスフレーズ', en: 'Passphrase' },
  again: { ja: 'パスフレーズ（もう一度）', en: 'Passphrase (again)' },
  rule: {
    ja: '{count}文字以上。数語を並べた長いものほど安全です。',
    en: 'At least {count} characters. Several words in a row are safest.',
  },
  notSame: { ja: '2つのパスフレーズが一致しません。', en: 'The two passphrases differ.' },
  create: { ja: '保管庫を作成する', en: 'Create the vault' },
  creating: { ja: '作成しています…', en: 'Creating…' },
  lockedTitle: { ja: 'ロックされています', en: 'Locked' },
  lockedIntro: { ja: 'パスフレーズを入力して、続けてください。', en: 'Enter the passphrase to go on.' },
  lockedWhy: {
    ja: 'しばらく操作がないとき、ブラウザーを閉じたとき、「ロックする」を押したときにロックされます（時間は「設定」で変えられます）。',
    en: 'It locks after a while without use (the time is in the settings), when the browser closes, and when you press Lock.',
  },
  lockedUnsaved: {
    ja: '保存していない変更があります。この画面を閉じないでください。ロックを解除すると、そのまま続けられます。',
    en: 'There are unsaved changes. Do not close this window: unlock, and go on where you were.',
  },
  change: { ja: 'パスフレーズを変更する', en: 'Change the passphrase' },
  current: { ja: '現在のパスフレーズ', en: 'Current passphrase' },
  next: { ja: '新しいパスフレーズ', en: 'New passphrase' },
  changing: { ja: '変更しています…', en: 'Changing…' },
  changed: {
    ja: 'パスフレーズを変更しました。以前のパスフレーズでは開けません。以前に作成したバックアップは、作成時のパスフレーズで開きます。',
    en: 'The passphrase was changed. The one before opens nothing more. Backups made before open with the passphrase they were made with.',
  },
  resealing: { ja: '記録を新しい鍵で封印し直しています', en: 'Sealing the records anew with the new key' },
  resealingHint: {
    ja: 'このまま作業を続けられます。ロックしたり閉じたりしても、次に開いたときに続きから行います。',
    en: 'You can go on working. If it is locked or closed, it goes on where it was when the vault is next opened.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is wrong with a new passphrase; the codes are those of `lib/storage/passphrase`. */
export const passphraseText = {
  tooShort: { ja: '短すぎます。{count}文字以上にしてください。', en: 'Too short: at least {count} characters.' },
  tooLong: { ja: '長すぎます。', en: 'Too long.' },
  blank: { ja: '空白だけのパスフレーズは使えません。', en: 'A passphrase cannot be blanks only.' },
  malformed: {
    ja: '使えない文字が含まれています。入力し直してください。',
    en: 'It has a character that cannot be used. Type it again.',
  },
  common: {
    ja: 'よく使われる言葉で、推測されやすいパスフレーズです。関係のない言葉をいくつか組み合わせてください。',
    en: 'A common word, easily guessed. Put several words together that have nothing to do with each other.',
  },
  sequence: {
    ja: '「12345678」や「あいうえお」のような並びは推測されやすいものです。関係のない言葉をいくつか組み合わせてください。',
    en: 'Rows such as 12345678 or abcdefgh are easily guessed. Put several words together that have nothing to do with each other.',
  },
  keys: {
    ja: 'キーボードの並びは推測されやすいものです。関係のない言葉をいくつか組み合わせてください。',
    en: 'Neighbouring keys are easily guessed. Put several words together that have nothing to do with each other.',
  },
  repeat: {
    ja: '同じ文字や言葉の繰り返しは推測されやすいものです。関係のない言葉をいくつか組み合わせてください。',
    en: 'Repeated letters or words are easily guessed. Put several words together that have nothing to do with each other.',
  },
  date: {
    ja: '日付や年は推測されやすいものです。関係のない言葉をいくつか組み合わせてください。',
    en: 'Dates and years are easily guessed. Put several words together that have nothing to do with each other.',
  },
  guessable: {
    ja: '推測されやすいパスフレーズです。長くするか、関係のない言葉をいくつか組み合わせてください。',
    en: 'Easily guessed. Make it longer, or put several words together that have nothing to do with each other.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The lists of cases, applicants and employers. */
export const lists = {
  search: { ja: '検索', en: 'Search' },
  searchHint: {
    ja: '氏名（英字・漢字・カナ）、旅券番号、所属機関など',
    en: 'Name (Latin, kanji, kana), passport number, employer …',
  },
  found: { ja: '{count}件', en: '{count} found' },
  nothingFound: { ja: '当てはまるものがありません。', en: 'Nothing matches.' },
  noName: { ja: '（氏名・名称なし）', en: '(no name yet)' },
  select: { ja: '「{name}」を選択', en: 'Select {name}' },
  selectAll: { ja: 'すべて選択', en: 'Select all' },
  remove: { ja: '削除', en: 'Remove' },
  removeOf: { ja: '「{name}」を削除', en: 'Remove {name}' },
  removeTitle: { ja: '「{name}」を削除しますか', en: 'Remove {name}?' },
  removeCase: {
    ja: '案件だけを削除します。申請人と所属機関は残ります。元に戻せません。',
    en: 'Only the case is removed; applicant and employer stay. This cannot be undone.',
  },
  removeRecord: {
    ja: '元に戻せません。案件で使われている場合は削除されません。',
    en: 'This cannot be undone. A record that a case uses is not removed.',
  },
  keep: { ja: '削除しない', en: 'Keep' },
  removed: { ja: '「{name}」を削除しました。', en: '{name} was removed.' },
  columnApplicant: { ja: '申請人', en: 'Applicant' },
  columnEmployer: { ja: '所属機関', en: 'Employer' },
  columnStatus: { ja: '進捗', en: 'Status' },
  columnFiling: { ja: '申請予定日', en: 'Filing date' },
  columnUpdated: { ja: '更新', en: 'Updated' },
  columnName: { ja: '名称', en: 'Name' },
  columnActions: { ja: '操作', en: 'Actions' },
  procedure: { ja: '手続', en: 'Procedure' },
  newCase: { ja: '新しい案件', en: 'New case' },
  newCaseCopy: { ja: '同じ所属機関の次の案件', en: 'Next case for the same employer' },
  newCaseCopyHint: {
    ja: '職務・報酬・契約・申請者の内容を引き継ぎます。申請人の情報、書類、申告、日付は引き継ぎません。',
    en: 'Job, pay, contract and who files are taken over. Nothing about the applicant, no documents, declarations or dates.',
  },
  newApplicant: { ja: '新しい申請人', en: 'New applicant' },
  newEmployer: { ja: '新しい所属機関', en: 'New employer' },
  newOffice: { ja: '事務所を登録する', en: 'Add the office' },
  anotherOffice: { ja: '別の事務所を登録する', en: 'Add another office' },
  officeLine: { ja: '取次者{agents}名・案件{cases}件', en: 'Agents: {agents}, cases: {cases}' },
  choose: { ja: '選んでください', en: 'Choose one' },
  createCase: { ja: '案件を作成する', en: 'Create the case' },
  chooseOrCreate: { ja: '新しく登録する', en: 'Add a new one' },
  familyName: { ja: '姓（旅券のとおり）', en: 'Family name (as in the passport)' },
  givenName: { ja: '名（旅券のとおり）', en: 'Given name (as in the passport)' },
  employerName: { ja: '所属機関の名称', en: "Employer's name" },
  nameNeeded: { ja: '姓か名のどちらかを入力してください。', en: 'Enter the family or the given name.' },
  employerNeeded: { ja: '名称を入力してください。', en: 'Enter the name.' },
  choiceNeeded: { ja: '一覧から選んでください。', en: 'Choose one from the list.' },
  emptyTitle: { ja: '案件はまだありません', en: 'No cases yet' },
  emptyIntro: {
    ja: '次のいずれかから始めてください。見本の案件は架空のもので、練習用フォームで試せます。',
    en: 'Start with one of these. The sample is made up; try it on the practice form.',
  },
  loadSample: { ja: '見本の案件を読み込む', en: 'Load the sample case' },
  importFile: { ja: 'ファイルを読み込む', en: 'Import a file' },
  emptyPeople: { ja: '申請人はまだ登録されていません。', en: 'No applicants yet.' },
  emptyEmployers: { ja: '所属機関はまだ登録されていません。', en: 'No employers yet.' },
  emptyOffice: {
    ja: '取次者と既定値を登録すると、新しい案件に使われます。',
    en: 'Agents and defaults entered here are used by new cases.',
  },
  export: { ja: '書き出し', en: 'Export' },
  exportSelected: { ja: '選択した{count}件を書き出し', en: 'Export {count} selected' },
  exportTitle: { ja: 'ファイルへ書き出しますか', en: 'Export to a file?' },
  exportWarning: {
    ja: '書き出したファイルは暗号化されません。氏名や旅券番号がそのまま読める状態になります。保管場所と送付先に注意してください。',
    en: 'The file is not encrypted: names and passport numbers can be read by anyone who has it. Mind where you keep and send it.',
  },
  exportRun: { ja: '書き出す', en: 'Export' },
  exportDone: { ja: '書き出しました。', en: 'Exported.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The settings page. */
export const settingsText = {
  language: { ja: '表示言語', en: 'Language' },
  languageAuto: { ja: 'ブラウザーに合わせる', en: 'As the browser' },
  theme: { ja: '配色', en: 'Theme' },
  themeAuto: { ja: 'システムに合わせる', en: 'As the system' },
  themeLight: { ja: '明るい', en: 'Light' },
  themeDark: { ja: '暗い', en: 'Dark' },
  idle: { ja: '自動ロックまでの時間（分）', en: 'Lock after (minutes without use)' },
  idleHint: { ja: '{min}～{max}分', en: '{min} to {max} minutes' },
  idleWrong: { ja: '{min}から{max}までの整数を入力してください。', en: 'Enter a whole number from {min} to {max}.' },
  save: { ja: '設定を保存する', en: 'Save the settings' },
  saved: { ja: '設定を保存しました。', en: 'The settings were saved.' },
  display: { ja: '表示と操作', en: 'Display and use' },
  backupDays: { ja: 'バックアップのお知らせ', en: 'Reminder of backups' },
  backupDaysHint: {
    ja: '前回からこの日数がたち、記録が変わっていると、画面の上に表示します。',
    en: 'Shown above the page when so many days have passed and records have changed.',
  },
  backupEvery: { ja: '{days}日ごと', en: 'After {days} days' },
  backupNever: { ja: '表示しない', en: 'Never' },
  tombstoneDays: { ja: '削除した記録の跡', en: 'Traces of removed records' },
  tombstoneDaysHint: {
    ja: '削除すると、中身のない暗号化された跡だけが残ります。あとから記録が勝手に戻されたことに気付くためのものです。',
    en: 'A removed record leaves a sealed, empty trace. By it Tenken notices if the record is put back behind its back.',
  },
  tombstoneAfter: { ja: '{days}日後に消す', en: 'Go after {days} days' },
  tombstoneNever: { ja: '自動では消さない', en: 'Stay until cleaned by hand' },
  keys: { ja: '1文字のキーボード操作を使う', en: 'Use single-key shortcuts' },
  keysHint: {
    ja: '「/」で検索、「n」で新しい案件など。文字の入力中は働きません。一覧は「使い方」にあります。',
    en: '/ to search, n for a new case … They do nothing while you type. Help lists them.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;
