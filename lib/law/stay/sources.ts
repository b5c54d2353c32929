import type { Source } from '../../i18n/text';

// Where the dated rows of this folder come from. None was read off the Agency's own page, and no page newer than 7 October
// 2026 was seen; `memory` marks what no page at hand says. Days of announced changes bring the next look forward.

/** Two independent public tables of fees agree; their authors name the Agency's pages. */
export const feeTable: Source = {
  title: '在留手続の手数料（受付日・許可される期間・申請方法別。出入国在留管理庁のページを引用する公開資料による）',
  url: 'https://www.moj.go.jp/isa/01_00644.html',
  checkedOn: '2026-09-27',
  confidence: 'secondary',
};

/** Fees that no table at hand has. */
export const feeRemembered: Source = {
  title: '在留手続の手数料（2025年3月31日までの再入国許可・就労資格証明書。記憶による。要確認）',
  checkedOn: '2026-11-28',
  confidence: 'memory',
};

/** Days of filing. */
export const filingDays: Source = {
  title: '在留期間更新許可申請の申請期間（満了日の3か月前から。公開の要約による）',
  checkedOn: '2026-11-01',
  confidence: 'secondary',
};

/** No online filing on the last day. */
export const onlineDays: Source = {
  title: '在留申請オンラインシステムの申請期間（在留期間の満了日の当日は申請できません。公開の要約による）',
  url: 'https://umedayuki.info',
  checkedOn: '2026-10-07',
  confidence: 'secondary',
};

/** 特例期間 */
export const specialPeriod: Source = {
  title: '在留期間の特例（入管法20条6項・21条4項、公開の要約による）',
  checkedOn: '2026-10-07',
  confidence: 'secondary',
};

/** A rule as remembered, which has to be read before it is relied on. */
export const rememberedDay = (title: string): Source => ({
  title: `${title}（記憶による。要確認）`,
  checkedOn: '2026-10-07',
  confidence: 'memory',
});

/** 契約機関に関する届出 */
export const contractNotice: Source = {
  title: '契約機関に関する届出（14日以内、入管法19条の16第2号、公開の要約による）',
  url: 'https://www.moj.go.jp/isa/applications/procedures/nyuukokukanri10_00015.html',
  checkedOn: '2026-10-07',
  confidence: 'secondary',
};

/** 外国人雇用状況届出 */
export const employmentReport: Source = {
  title: '外国人雇用状況届出の期限（公開の要約による）',
  checkedOn: '2026-10-07',
  confidence: 'secondary',
};

/** 在留資格取得 */
export const acquisition: Source = {
  title: '在留資格取得許可申請（出生・日本国籍の離脱から30日以内、公開の要約による）',
  checkedOn: '2026-10-02',
  confidence: 'secondary',
};

/** The guideline of 24 February 2026 with its transition. */
export const residenceTransition: Source = {
  title: '永住許可ガイドライン（令和8年2月24日改定、公開ページの要約）',
  url: 'https://synergy-f.net/?p=21515',
  checkedOn: '2026-11-01',
  confidence: 'secondary',
  lookAgainBy: '2027-03-31',
};

/** The guideline published on 1 October 2026: its final amounts were read by nobody here. */
export const residenceRevision: Source = {
  title: '永住許可に関するガイドライン（令和8年10月1日公表。原則として令和9年4月1日から。公開の要約による）',
  url: 'https://www.moj.go.jp/isa/10_00279.html',
  checkedOn: '2026-10-07',
  confidence: 'secondary',
  lookAgainBy: '2027-04-01',
};

/** 特定在留カード and the photographs of children. */
export const cardReform: Source = {
  title: '特定在留カードと写真の提出の免除（令和8年6月14日施行、公開の要約による）',
  url: 'https://www.moj.go.jp/isa/tokutei.html',
  checkedOn: '2026-06-16',
  confidence: 'secondary',
};

/** 電子届出システム: its host as last named by a source; no screen of it was seen. */
export const noticeSystem = 'https://www.ens-immi.moj.go.jp/NA001/NA001Search.html';
