import type { Source } from '../../../i18n/text';

// Where the rules come from. `memory`: no page was read for it, and it is never shown as if it were official.

const checkedOn = '2026-11-01';

/** A public page that states or quotes the rule. */
export const page = (title: string, url: string): Source => ({
  title,
  url: `https://${url}`,
  checkedOn,
  confidence: 'secondary',
});

/** A rule as remembered; the text named has to be read before relying on it. */
export const remembered = (title: string): Source => ({
  title: `${title}（記憶による。要確認）`,
  checkedOn,
  confidence: 'memory',
});

/** A custom or a threshold of the practice or of this product: no rule of the Agency's. */
export const practice = (title: string): Source => ({
  title: `${title}（実務・点検独自の目安。法令の定めではありません）`,
  checkedOn,
  confidence: 'memory',
});

/** What the client's own page demands. */
export const clientRule = (title: string): Source => ({
  title: `${title}（行政書士事務所の案内ページ。法令の定めではありません）`,
  checkedOn,
  confidence: 'memory',
});

/** What the form's page itself says. */
export const form: Source = {
  title: '在留申請オンラインシステム 申込ページ（出入国在留管理庁、公共データ利用規約）',
  url: 'https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer',
  checkedOn: '2026-05-01',
  confidence: 'official',
};

/** The activity of the status in the table of the Immigration Control Act. */
export const activityTable: Source = {
  title: '入管法別表第一の二「技術・人文知識・国際業務」（出入国在留管理庁のページの写しによる）',
  checkedOn,
  confidence: 'secondary',
};

/** 上陸基準省令, the item of this status: substance read on public pages, wording remembered. */
export const ordinance = (item: string): Source => ({
  title: `上陸基準省令「技術・人文知識・国際業務」${item}（条文は記憶、内容は公開ページで確認）`,
  url: 'https://www.moj.go.jp/isa/content/001413644.pdf',
  checkedOn,
  confidence: 'secondary',
});

/** 「技術・人文知識・国際業務」の在留資格の明確化等について */
export const guideline = page(
  '「技術・人文知識・国際業務」の在留資格の明確化等について（公開ページの要約による）',
  'www.moj.go.jp/isa/content/001413644.pdf',
);

/** The dispatch rules of 9 March 2026. */
export const dispatchNotice = page(
  '派遣形態で就労する場合の取扱い（令和8年3月9日以降の申請、公開ページの要約による）',
  'www.moj.go.jp/isa/content/001457164.pdf',
);

/** The check sheets of the documents for a certificate. */
export const checkSheet = page(
  '提出書類チェックシート（在留資格認定証明書交付申請、公開の要約による）',
  'www.moj.go.jp/isa/content/001404131.pdf',
);

/** 永住許可に関するガイドライン */
export const permanentResidenceGuidelines: Source = {
  title: '永住許可に関するガイドライン（公開の要約による）',
  checkedOn,
  confidence: 'secondary',
};
