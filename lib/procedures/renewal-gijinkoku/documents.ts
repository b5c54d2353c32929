import type { Source, Text } from '../../i18n/text';
import { documentsFor, type Listed } from '../../law/gijinkoku/documents/for-others';
import { bySize, title } from '../../law/gijinkoku/documents/kit';
import { notRequired, required, requiredOfSmaller, unknown } from '../../law/gijinkoku/documents/needs';
import { documentShorts } from '../../law/gijinkoku/documents/shorts';
import type { DocumentRow } from '../../law/gijinkoku/known';

/** Nobody has read the Agency's own sheet (001367009.pdf) for these rows. */
const source: Source = {
  title: '在留期間更新許可申請（技術・人文知識・国際業務）の提出書類（公開資料の要約による。要確認）',
  url: 'https://www.moj.go.jp/isa/content/001367009.pdf',
  checkedOn: '2026-10-02',
  confidence: 'secondary',
};

const firstRenewalAfterChange: Listed = ({ facts }) => {
  switch (facts.case.stay?.firstRenewalAfterChange) {
    case 'yes':
      return required('転職後最初の更新です。', 'The first renewal after a change of employer.');
    case 'no':
      return notRequired('転職後最初の更新ではありません。', 'Not the first renewal after a change of employer.');
    default:
      return unknown(
        '転職後最初の更新かどうかによります。',
        'It depends on whether this is the first renewal after a change of employer.',
        'case.stay.firstRenewalAfterChange',
      );
  }
};

const newLanguageWork: Listed = ({ facts }) => {
  switch (facts.case.job?.dutiesChanged?.answer) {
    case 'no':
      return notRequired(
        '前回の許可から職務内容が変わっていません。',
        'The duties have not changed since the last permission.',
      );
    case 'yes':
      return required('職務内容が変わりました。', 'The duties have changed.');
    default:
      return unknown(
        '前回の許可から職務内容が変わったかどうかによります。',
        'It depends on whether the duties have changed since the last permission.',
        'case.job.dutiesChanged.answer',
      );
  }
};

/** 住民税の課税（非課税）証明書及び納税証明書 */
const residentTax: DocumentRow = {
  id: 'RN01',
  title: title(
    '住民税の課税（又は非課税）証明書及び納税証明書（１年間の総所得及び納税状況が記載されたもの） 各１通',
    'Certificates of resident tax, assessed and paid, of the latest year',
  ),
  form: 'original',
  validity: { kind: 'months', months: 3, from: 'issuedOn' },
  from: 'applicant',
  languageNotAsked: true,
  source,
  need: requiredOfSmaller,
  examples: bySize,
};

/** What a renewal wants. */
export const documents = documentsFor(
  {
    D02: 'asEver',
    D04: 'asEver',
    D06a: 'asEver',
    D06b: 'asEver',
    D06c: 'asEver',
    D06d: 'asEver',
    D07a: 'asEver',
    D07b: 'asEver',
    D07c: 'asEver',
    D10: firstRenewalAfterChange,
    D11: firstRenewalAfterChange,
    D12a: firstRenewalAfterChange,
    D12b: firstRenewalAfterChange,
    D13: 'asEver',
    D14: newLanguageWork,
    'D15-1': 'asEver',
    'D15-2a': 'asEver',
    'D15-2b': 'asEver',
    'D15-2c': 'asEver',
    D16: 'asEver',
    D18: 'asEver',
    D19: 'asEver',
  },
  source,
  [residentTax],
);

/** Their names for one line. */
export const shorts: Readonly<Record<string, Text>> = {
  ...documentShorts,
  RN01: { ja: '課税・納税証明書', en: 'Resident tax' },
};
