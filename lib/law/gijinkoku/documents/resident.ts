import type { Source } from '../../../i18n/text';
import type { DocumentRow } from '../known';
import { bySize, title } from './kit';
import { requiredOfSmaller } from './needs';

/** Nobody has read the Agency's own sheet (001367009.pdf) for these rows. */
export const renewalSheet: Source = {
  title: '在留期間更新許可申請（技術・人文知識・国際業務）の提出書類（公開資料の要約による。要確認）',
  url: 'https://www.moj.go.jp/isa/content/001367009.pdf',
  checkedOn: '2026-10-02',
  confidence: 'secondary',
};

/** 住民税の課税（非課税）証明書及び納税証明書: of a person who has worked in Japan. */
export const residentTax: DocumentRow = {
  id: 'RN01',
  title: title(
    '住民税の課税（又は非課税）証明書及び納税証明書（１年間の総所得及び納税状況が記載されたもの） 各１通',
    'Certificates of resident tax, assessed and paid, of the latest year',
  ),
  form: 'original',
  validity: { kind: 'months', months: 3, from: 'issuedOn' },
  from: 'applicant',
  languageNotAsked: true,
  source: renewalSheet,
  need: requiredOfSmaller,
  examples: bySize,
};
