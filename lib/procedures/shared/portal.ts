import type { Source } from '../../i18n/text';

/** Where a person logs in for what is filed online. */
export const portalHome = 'https://www.rasens-immi.moj.go.jp/';

/** Where the portal's forms begin: all of them by one address (seen for the certificate; expected for the others). */
export const portalForm = 'https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer';

/** Where the expected rows of a page come from that nobody has seen. */
export const expectedFrom = (title: string, url: string): Source => ({
  title: `${title} 一括申請用ファイルの列・選択肢・検査表から見込んだ画面（未確認。出入国在留管理庁、公共データ利用規約）`,
  url,
  checkedOn: '2026-11-28',
  confidence: 'secondary',
});
