import type { AilingRecord, VaultNotice } from '../../lib/messaging/namespaces/health';
import type { Sentence } from '../../lib/i18n/i18n';

/** The person at this computer. */
export const staffProfileText = {
  title: { ja: '担当者と新しい案件の既定値', en: 'You, and defaults for new cases' },
  staffName: { ja: '点検する人の氏名', en: 'Name of the person who checks' },
  staffNameHint: {
    ja: '点検の記録に残ります。案件と同じく、暗号化して保管庫に保存します。空欄の場合は、点検のたびに入力します。',
    en: 'Kept with each record of a check. Sealed in the vault like your cases. Left empty, it is asked for at each check.',
  },
  office: { ja: '新しい案件の事務所', en: 'Office of new cases' },
  agent: { ja: '新しい案件の取次者', en: 'Agent of new cases' },
  none: { ja: '指定しない', en: 'None' },
  onlyOffice: { ja: '指定しない（一つだけの場合はその事務所）', en: 'None (the only one, where there is just one)' },
  noOffice: { ja: '事務所がまだ登録されていません。', en: 'No office was entered yet.' },
  noOfficeLink: { ja: '事務所を登録する', en: 'Add the office' },
  save: { ja: '担当者と既定値を保存する', en: 'Save' },
  saved: { ja: '保存しました。', en: 'Saved.' },
  wrong: {
    ja: '500文字までの1行で入力してください。個人番号は保存できません。',
    en: 'One line of at most 500 characters, and no My Number.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** The invented sample case for trying. */
export const samplesText = {
  title: { ja: '見本の記録', en: 'The sample' },
  intro: {
    ja: '試すための見本の案件と、その申請人・所属機関・事務所です。実際の案件の既定値にはなりません。不要になったら、まとめて削除できます。',
    en: 'The made-up case to try with, and its applicant, employer and office. Real cases never start from them. Remove them all at once when you need them no longer.',
  },
  remove: { ja: '見本の記録をすべて削除する', en: 'Remove all records of the sample' },
  removed: { ja: '見本の記録を{count}件削除しました。', en: '{count} records of the sample were removed.' },
  none: { ja: '見本の記録はありません。', en: 'There are no records of the sample.' },
  kept: {
    ja: 'ほかの案件が使っている{count}件は残しました。その案件で申請人・所属機関・事務所を選び直してから、もう一度削除してください。',
    en: '{count} that another case uses were kept. Choose its applicant, employer or office anew there, and remove them again.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** Records that cannot be shown. */
export const healthText = {
  title: { ja: '記録の状態', en: 'State of the records' },
  examining: { ja: '記録を確かめています', en: 'Looking at the records' },
  stopped: {
    ja: '途中で中止しました。{total}件のうち{done}件を確かめました。',
    en: 'Stopped half-way. {done} of {total} records were looked at.',
  },
  soFarFine: { ja: 'その中に、読み取れない記録はありません。', en: 'All of these can be read.' },
  fine: { ja: '{count}件の記録は、すべて読み取れます。', en: 'All {count} records can be read.' },
  empty: { ja: '記録はまだありません。', en: 'There are no records yet.' },
  ailing: { ja: '{count}件の記録を読み取れません', en: '{count} records cannot be read' },
  untouched: {
    ja: 'ほかの記録には影響ありません。読み取れない記録は、上書きも削除もせずに残してあります。',
    en: 'The other records are fine. Those that cannot be read were neither overwritten nor removed.',
  },
  unknownKind: { ja: '種類不明', en: 'Unknown kind' },
  line: { ja: '{kind}：{count}件', en: '{kind}: {count}' },
  restore: { ja: 'バックアップから復元する', en: 'Restore from a backup' },
  again: { ja: 'もう一度確かめる', en: 'Look again' },
  discard: { ja: '壊れた記録を取り除く…', en: 'Remove the damaged records…' },
  discardTitle: { ja: '壊れた記録を取り除きますか', en: 'Remove the damaged records?' },
  discardText: {
    ja: 'まず、バックアップからの復元をお試しください。取り除いた{count}件は元に戻せません。',
    en: 'Try a backup first. The {count} records that are removed cannot be brought back.',
  },
  discardYes: { ja: '取り除く', en: 'Remove' },
  discardNo: { ja: '残しておく', en: 'Keep' },
  discarded: { ja: '{count}件を取り除きました。', en: 'Removed: {count}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What is wrong with a record, and what to do. */
export const ailments: Readonly<Record<AilingRecord['reason'], Sentence>> = {
  unreadable: {
    ja: '壊れているか、Tenkenの外で書き換えられています。バックアップがあれば、復元すると元に戻ります。',
    en: 'Damaged, or changed outside Tenken. If there is a backup, restoring it brings them back.',
  },
  newer: {
    ja: '新しい版のTenkenで保存されています。Tenkenを更新すると読み取れます。',
    en: 'Saved by a newer version of Tenken. Update Tenken and they can be read.',
  },
  misshapen: {
    ja: '内容が今の形式に合いません。バックアップがあれば、復元してください。',
    en: 'Not of the form that records have now. If there is a backup, restore it.',
  },
};

/** Records that were changed outside Tenken. */
export const noticeText = {
  title: { ja: '記録が、保存したときと違います（{count}件）', en: 'Records are not as they were left ({count})' },
  why: {
    ja: 'Tenkenの外でブラウザーのデータが書き換えられたか、古い状態に戻されました（プロファイルの復元や同期など）。ほかの記録には影響ありません。',
    en: 'The browser’s data was changed outside Tenken, or put back to an earlier state (a restored or synchronised profile, say). The other records are fine.',
  },
  what: {
    ja: 'バックアップからの復元をお試しください。違いを1件ずつ確かめてから戻せます。確認が済んだら、お知らせを消せます。',
    en: 'Try a backup: it shows each difference before anything is written. Once you have seen to it, the notice can be put away.',
  },
  record: { ja: '{kind}：{name}（最後の状態：{at}）', en: '{kind}: {name} (last known state: {at})' },
  recordUndated: { ja: '{kind}：{name}', en: '{kind}: {name}' },
  unnamed: { ja: '名称なし', en: 'no name' },
  settle: { ja: '確認したのでお知らせを消す', en: 'Seen to: put the notice away' },
  tombstones: {
    ja: '削除した記録の跡が{count}件あります。中身は残っていません。「表示と操作」で決めた日数がたつと消えます。',
    en: 'Traces of removed records: {count}. Nothing of their contents is left. They go after the days chosen under “Display and use”.',
  },
  clean: { ja: '跡を今すぐ消す', en: 'Clean the traces now' },
  cleaned: { ja: '{count}件の跡を消しました。', en: 'Traces cleaned: {count}.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What has changed. */
export const noticeReasons: Readonly<Record<VaultNotice['reason'], Sentence>> = {
  lost: { ja: 'なくなった記録', en: 'Gone' },
  rolledBack: { ja: '古い状態に戻された記録', en: 'Put back to an earlier state' },
  returned: { ja: '削除したあとに戻された記録', en: 'There again after having been removed' },
  page: {
    ja: '一覧の一部が古い状態に戻されたか、消されました。そこに載っていた記録も古い可能性があります。',
    en: 'A part of the list was put back or taken away. The records on it may be older than you left them, too.',
  },
  ledger: {
    ja: '保存の回数の控えが古い状態に戻されたか、消されました。記録全体が古い可能性があります。',
    en: 'The count of what was saved was put back or taken away. All records may be older than you left them.',
  },
};
