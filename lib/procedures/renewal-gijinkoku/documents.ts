import type { Text } from '../../i18n/text';
import { documentsFor, type Listed } from '../../law/gijinkoku/documents/for-others';
import { notRequired, required, unknown } from '../../law/gijinkoku/documents/needs';
import { renewalSheet, residentTax } from '../../law/gijinkoku/documents/resident';
import { documentShorts } from '../../law/gijinkoku/documents/shorts';

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
  renewalSheet,
  [residentTax],
);

/** Their names for one line. */
export const shorts: Readonly<Record<string, Text>> = {
  ...documentShorts,
  RN01: { ja: '課税・納税証明書', en: 'Resident tax' },
};
