import type { Source } from '../../i18n/text';

// Where the facts about 家族滞在 come from. None was read off the Agency's own page.

/** The activity of the status in the table of the Immigration Control Act. */
export const statusTable: Source = {
  title: '入管法別表第一の四「家族滞在」（条文は記憶による。在留資格の一覧は出入国在留管理庁の一括申請用ファイル）',
  url: 'https://www.moj.go.jp/isa/content/001453107.xlsm',
  checkedOn: '2026-11-28',
  confidence: 'secondary',
};

/** 提出書類 for a certificate. */
export const certificatePapers: Source = {
  title: '家族滞在の在留資格認定証明書交付申請の提出書類（公開資料の要約による。要確認）',
  url: 'https://fujii-gyousei.com',
  checkedOn: '2026-11-28',
  confidence: 'secondary',
};

/** 提出書類 for an extension: the same without the proof of a relation that has not changed. */
export const renewalPapers: Source = {
  title: '家族滞在の在留期間更新許可申請の提出書類（記憶による。要確認）',
  checkedOn: '2026-11-28',
  confidence: 'memory',
};

/** Who need not hand in a photograph. */
export const photoExemption: Source = {
  title: '写真の提出を要しない年齢（2026年6月14日から1歳未満、前日まで16歳未満。公開資料による。要確認）',
  checkedOn: '2026-11-28',
  confidence: 'secondary',
};
