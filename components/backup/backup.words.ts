import type { BackupKind, RestoreRefusal, RecordDifference } from '../../lib/messaging/namespaces/backup';
import type { Sentence } from '../../lib/i18n/i18n';
import { kindNames } from '../workspace/import.words';

/** Making a backup and the reminder of it. */
export const backupText = {
  title: { ja: 'バックアップ', en: 'Backup' },
  intro: {
    ja: '保管庫のすべての内容を、暗号化した一つのファイルに書き出します。パソコンの故障や紛失に備え、このパソコンとは別の場所に保管してください。',
    en: 'Writes everything in the vault into one sealed file. Keep it away from this computer, in case the computer is lost or breaks down.',
  },
  makeTitle: { ja: 'バックアップを作る', en: 'Make a backup' },
  never: { ja: 'バックアップはまだありません。', en: 'No backup was made yet.' },
  last: { ja: '前回のバックアップ：{date}（{days}日前）', en: 'Last backup: {date} ({days} days ago)' },
  lastToday: { ja: '前回のバックアップ：{date}（今日）', en: 'Last backup: {date} (today)' },
  changes: { ja: 'その後に変わった記録：{count}件', en: 'Records changed since: {count}' },
  noChanges: { ja: 'その後に変わった記録はありません。', en: 'Nothing has changed since.' },
  waiting: { ja: 'バックアップに入っていない記録：{count}件', en: 'Records in no backup: {count}' },
  which: { ja: 'ファイルのパスフレーズ', en: 'Passphrase of the file' },
  whichVault: { ja: '保管庫と同じパスフレーズを使う', en: "Use the vault's passphrase" },
  whichVaultHint: {
    ja: '後で保管庫のパスフレーズを変えても、このファイルは今のパスフレーズで開きます。',
    en: "If you change the vault's passphrase later, this file still opens with the one of today.",
  },
  whichOwn: { ja: 'このファイルだけのパスフレーズを決める', en: 'Choose one for this file alone' },
  whichOwnHint: {
    ja: 'ほかの人に預ける場合は、こちらを選んでください。',
    en: 'Choose this when somebody else is to keep the file.',
  },
  vaultPassphrase: { ja: '保管庫のパスフレーズ', en: "The vault's passphrase" },
  ownPassphrase: { ja: 'ファイルのパスフレーズ', en: 'Passphrase of the file' },
  useless: {
    ja: 'パスフレーズがなければ、このファイルは誰にも開けません。控えておいてください。',
    en: 'Without its passphrase nobody can open the file. Keep a note of it.',
  },
  make: { ja: 'バックアップを作る', en: 'Make the backup' },
  preparing: { ja: '準備しています…', en: 'Preparing…' },
  making: { ja: '暗号化しています', en: 'Sealing the records' },
  cancelled: { ja: '中止しました。ファイルは作られていません。', en: 'Cancelled. No file was made.' },
  done: { ja: 'バックアップを作りました', en: 'The backup was made' },
  doneText: {
    ja: '{count}件の記録を「{name}」として保存しました。ブラウザーのダウンロード先にあることを確かめ、安全な場所へ移してください。',
    en: '{count} records are in “{name}”. See that it is in the browser’s download folder, then move it to a safe place.',
  },
  left: {
    ja: '読み取れない記録が{count}件あり、バックアップに入っていません。「設定」の「記録の状態」を確かめてください。',
    en: '{count} records cannot be read and are not in the backup. See “State of the records” in the settings.',
  },
  remind: {
    ja: '前回のバックアップから{days}日たち、{count}件の記録が変わっています。',
    en: 'The last backup is {days} days old, and {count} records have changed since.',
  },
  remindNever: {
    ja: 'まだバックアップがありません。{count}件の記録は、このパソコンの中だけにあります。',
    en: 'There is no backup yet: {count} records are on this computer alone.',
  },
  remindLink: { ja: 'バックアップを作る', en: 'Make a backup' },
  later: { ja: '後で', en: 'Later' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Deleting a vault whose passphrase is lost. */
export const forgottenText = {
  title: { ja: 'パスフレーズを忘れた場合', en: 'If the passphrase is lost' },
  text: {
    ja: 'パスフレーズがなければ、保管庫を開く方法はありません。思い出せない場合は、保管庫を空にして新しく作り、バックアップから復元できます。バックアップに入っていない内容は失われます。',
    en: 'Without its passphrase the vault cannot be opened. If it is lost for good, you can empty the vault, make a new one and restore a backup. What is in no backup is lost.',
  },
  start: { ja: '保管庫を空にする…', en: 'Empty the vault…' },
  ask: { ja: '保管庫を空にしますか', en: 'Empty the vault?' },
  askText: {
    ja: 'このブラウザーに保存した申請人・所属機関・事務所・案件と、担当者の設定、保存した条件がすべて消え、元に戻せません。バックアップのファイルと、表示の設定は残ります。',
    en: 'All applicants, employers, offices and cases kept in this browser are deleted, with your own settings and saved filters. This cannot be undone. Backup files and the display settings stay.',
  },
  understood: { ja: 'すべて消えることを理解しました', en: 'I understand that everything is deleted' },
  destroy: { ja: '保管庫を空にする', en: 'Empty the vault' },
  keep: { ja: '空にしない', en: 'Keep it' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Restoring a backup. */
export const restoreText = {
  title: { ja: 'バックアップから復元する', en: 'Restore from a backup' },
  intro: {
    ja: 'バックアップのファイルを選びます。まず何が変わるかをお見せし、確定するまで何も書き込みません。',
    en: 'Choose the file of a backup. You are first shown what would change; nothing is written before you confirm.',
  },
  choose: { ja: 'バックアップのファイル（.tenken）', en: 'File of the backup (.tenken)' },
  file: { ja: '「{name}」（{date}に作成）', en: '“{name}”, made {date}' },
  passphrase: {
    ja: 'このファイルを作ったときのパスフレーズを入力してください。',
    en: 'Enter the passphrase that the file was made with.',
  },
  open: { ja: 'ファイルを開く', en: 'Open the file' },
  opening: { ja: '開いています…', en: 'Opening…' },
  other: { ja: '別のファイルを選ぶ', en: 'Choose another file' },
  reading: { ja: 'ファイルを読んでいます（KB）', en: 'Reading the file (KB)' },
  comparing: { ja: '保管庫の記録と比べています', en: 'Comparing with the records of the vault' },
  previewTitle: { ja: '復元すると変わること', en: 'What restoring would change' },
  previewFrom: { ja: '{date}のバックアップ', en: 'Backup of {date}' },
  kind: { ja: '種類', en: 'Kind' },
  nothing: {
    ja: 'バックアップの内容は、すべて保管庫にあります。復元するものはありません。',
    en: 'Everything in the backup is in the vault already. There is nothing to restore.',
  },
  stays: {
    ja: '保管庫だけにある記録は、復元しても消えません。',
    en: 'Records that are only in the vault are not removed by restoring.',
  },
  modeTitle: { ja: '内容が違う記録（{count}件）の扱い', en: 'Where both differ (records: {count})' },
  modes: { ja: '内容が違う記録の扱い', en: 'Where both differ' },
  newerWins: { ja: '新しいほうを残す', en: 'Keep whichever was changed later' },
  newOnly: { ja: '保管庫のまま変えない', en: "Keep the vault's" },
  all: { ja: 'すべてバックアップの内容にする', en: "Take the backup's" },
  oneByOne: {
    ja: '次の一覧で、1件ずつ選び直すこともできます。',
    en: 'You can choose differently for single records below.',
  },
  useBackup: { ja: 'バックアップを使う', en: 'Take backup' },
  useBackupOf: { ja: '「{name}」はバックアップの内容にする', en: 'Take the backup’s {name}' },
  columnName: { ja: '名称', en: 'Name' },
  columnBackup: { ja: 'バックアップの更新', en: 'Changed, backup' },
  columnHere: { ja: '保管庫の更新', en: 'Changed, vault' },
  differences: { ja: '違いを見る', en: 'What differs' },
  differencesOf: { ja: '「{name}」の違いを見る', en: 'What differs in {name}' },
  fact: { ja: '項目', en: 'Entry' },
  inBackup: { ja: 'バックアップ', en: 'Backup' },
  here: { ja: '保管庫', en: 'Vault' },
  absent: { ja: '（なし）', en: '(none)' },
  line: { ja: '{kind}：{name}', en: '{kind}: {name}' },
  viewKept: { ja: '保存あり', en: 'Saved' },
  viewOther: { ja: '別の内容で保存', en: 'Saved with other contents' },
  newerMark: { ja: '新しい', en: 'newer' },
  more: { ja: 'さらに{count}件を表示', en: 'Show {count} more' },
  noName: { ja: '（名称なし）', en: '(no name)' },
  run: { ja: '{count}件を復元する', en: 'Restore (records: {count})' },
  sealing: { ja: '復元する記録を暗号化しています', en: 'Sealing the records to restore' },
  sealingText: {
    ja: 'まだ何も書き込んでいません。ここまでは中止できます。',
    en: 'Nothing has been written yet. You can still cancel.',
  },
  committing: { ja: '保管庫に書き込んでいます', en: 'Writing to the vault' },
  committingText: {
    ja: 'すべての記録を一度に書き込んでいるため、ここからは中止できません。',
    en: 'All records are being written at once; from here on it cannot be cancelled.',
  },
  halted: { ja: '中止しました。何も書き込んでいません。', en: 'Cancelled. Nothing was written.' },
  cancel: { ja: '復元しない', en: 'Do not restore' },
  done: { ja: '復元しました', en: 'Restored' },
  doneText: { ja: '{count}件の記録を書き込みました。', en: '{count} records were written.' },
  toCases: { ja: '案件の一覧へ', en: 'To the cases' },
  changedMeanwhile: {
    ja: '確認している間に、保管庫の記録が変わりました。何も書き込んでいません。新しい内容で比べ直しました。もう一度確かめてください。',
    en: 'Records of the vault changed meanwhile. Nothing was written. The comparison below is new; look at it again.',
  },
  unreadable: {
    ja: 'ファイルを読めませんでした。何も変更していません。もう一度選んでください。',
    en: 'The file could not be read. Nothing was changed. Choose it again.',
  },
  unsaved: {
    ja: '保存していない変更があります。先に保存してから復元してください。',
    en: 'There are unsaved changes. Save them before you restore.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Why a backup is not read. */
export const restoreRefusals: Readonly<Record<RestoreRefusal, Sentence>> = {
  notBackup: {
    ja: 'Tenkenのバックアップではありません。何も変更していません。「.tenken」で終わるファイルを選んでください。',
    en: 'This is not a backup of Tenken. Nothing was changed. Choose a file that ends in “.tenken”.',
  },
  exchange: {
    ja: 'これは書き出しファイル（暗号化なし）です。何も変更していません。「読み込み」のページで読み込んでください。',
    en: 'This is an exported file, not a backup. Nothing was changed. Use the page Import for it.',
  },
  newer: {
    ja: '新しい版のTenkenで作られたバックアップです。何も変更していません。Tenkenを更新してから、もう一度お試しください。',
    en: 'A newer version of Tenken made this backup. Nothing was changed. Update Tenken, then try again.',
  },
  damaged: {
    ja: 'ファイルが壊れているか、書き換えられています。何も変更していません。同じバックアップの別の写しがあれば、そちらを選んでください。',
    en: 'The file is damaged or was tampered with. Nothing was changed. If you have another copy of this backup, choose that.',
  },
  incomplete: {
    ja: 'ファイルが途中で終わっています。コピーやダウンロードが最後まで終わらなかった可能性があります。何も変更していません。もう一度コピーしてください。',
    en: 'The file ends half-way; a copy or download may not have finished. Nothing was changed. Copy it again.',
  },
  wrongPassphrase: {
    ja: 'パスフレーズが違います。何も変更していません。このファイルを作ったときのパスフレーズを入力してください。',
    en: 'The passphrase is wrong. Nothing was changed. Enter the one that the file was made with.',
  },
};

/** How a record of a backup differs from the vault's. */
export const differenceNames: Readonly<Record<RecordDifference, Sentence>> = {
  added: { ja: '追加', en: 'New' },
  newer: { ja: 'バックアップが新しい', en: 'Backup is newer' },
  older: { ja: '保管庫が新しい', en: 'Vault is newer' },
  mends: { ja: '破損を修復', en: 'Mends a damaged one' },
  unusable: { ja: '復元できない', en: 'Cannot be restored' },
  onlyHere: { ja: '保管庫だけ', en: 'Only in the vault' },
  same: { ja: '同じ', en: 'Same' },
};

/** The lists of the preview. */
export const differenceLists: Readonly<Record<Exclude<RecordDifference, 'newer' | 'older' | 'same'>, Sentence>> = {
  added: { ja: '追加される記録（{count}件）', en: 'Records that are added ({count})' },
  mends: {
    ja: '破損した記録の代わりになるもの（{count}件）',
    en: 'Records that take the place of damaged ones ({count})',
  },
  unusable: {
    ja: '今の版では使えず、復元されない記録（{count}件）',
    en: 'Records that this version cannot use, and does not restore ({count})',
  },
  onlyHere: {
    ja: '保管庫だけにあり、そのまま残る記録（{count}件）',
    en: 'Records only in the vault, left as they are ({count})',
  },
};

/** The name of each kind of record in a backup. */
export const backupKindNames: Readonly<Record<BackupKind, Sentence>> = {
  ...kindNames,
  setting: { ja: '設定', en: 'Settings' },
};
