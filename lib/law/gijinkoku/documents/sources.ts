import type { Source } from '../../../i18n/text';

// Where the facts about documents come from. None was read off the Agency's own page: the copies are named as such.

/** 提出書類チェックシート 表1, for every category. */
export const sheet1: Source = {
  title: '出入国在留管理庁「提出書類チェックシート」表１（001404131.pdf。これを写した公開資料による）',
  checkedOn: '2026-10-03',
  confidence: 'secondary',
};

/** 提出書類チェックシート 表2, for categories 3 and 4. */
export const sheet2: Source = {
  title: '出入国在留管理庁「提出書類チェックシート」表２（001437254.pdf。これを写した公開資料による）',
  checkedOn: '2026-10-03',
  confidence: 'secondary',
};

/** Long wordings that were not on a page at hand. */
export const remembered: Source = {
  title: '提出書類の一覧（文言は記憶による。公開資料の要旨と一致）',
  url: 'https://office-immi-lawyer.com',
  checkedOn: '2026-11-01',
  confidence: 'memory',
};

/** The dispatch rules of 9 March 2026. */
export const dispatchRules: Source = {
  title: '派遣労働に係る取扱いの変更（2026年3月9日以降の申請）',
  url: 'https://common-s.jp/visanews/news202602242',
  checkedOn: '2026-11-01',
  confidence: 'secondary',
};

/** Declaration and language proof of 15 April 2026. */
export const aprilRules: Source = {
  title: 'カテゴリー３・４の提出資料の追加（2026年4月15日以降の申請。公開資料による）',
  checkedOn: '2026-10-03',
  confidence: 'secondary',
};

/** Tuberculosis screening before entry. */
export const tuberculosisRules: Source = {
  title: '入国前結核スクリーニング（結核非発病証明書）',
  url: 'https://www.moj.go.jp/isa/10_00219.html',
  checkedOn: '2026-11-01',
  confidence: 'secondary',
};

/** The client's own page. */
export const clientPage: Source = {
  title: '行政書士事務所の案内ページの必要書類一覧（入管の一覧ではありません）',
  checkedOn: '2026-11-01',
  confidence: 'secondary',
};

/** What practices ask for, remembered. */
export const practice: Source = {
  title: '実務上の準備書類（入管の一覧にはありません。記憶による）',
  checkedOn: '2026-11-01',
  confidence: 'memory',
};
