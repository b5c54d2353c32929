import type { Format } from '../../lib/spec/format';
import type { Sentence } from '../../lib/i18n/i18n';

/** The portal's rule for each text format, in a few words. */
export const formatRules: Readonly<Record<Format, Sentence>> = {
  latinName: { ja: '半角英大文字', en: 'half-width capitals' },
  fullWidth: { ja: '全角', en: 'full-width' },
  anyWidth: { ja: '全角・半角', en: 'full- or half-width' },
  multiline: { ja: '全角・半角（改行可）', en: 'full- or half-width, several lines' },
  halfWidth: { ja: '半角英数字記号', en: 'half-width letters, digits, signs' },
  residenceCard: { ja: '半角英数字（英字2・数字8・英字2）', en: 'two letters, eight digits, two letters' },
  passportNumber: { ja: '半角英数字', en: 'half-width capitals and digits' },
  email: { ja: '半角（メールアドレス）', en: 'half-width e-mail address' },
  date: { ja: '半角数字YYYYMMDD', en: 'half-width YYYYMMDD' },
  yearMonth: { ja: '半角数字YYYYMM', en: 'half-width YYYYMM' },
  year: { ja: '半角数字YYYY', en: 'half-width YYYY' },
  dateText: { ja: '全角（日付の文字列）', en: 'full-width date in words' },
  postalCode: { ja: '半角数字（ハイフンなし）', en: 'half-width digits, no hyphen' },
  phone: { ja: '半角数字（ハイフンなし）', en: 'half-width digits, no hyphen' },
  corporateNumber: { ja: '半角数字13桁', en: '13 half-width digits' },
  insuranceNumber: { ja: '半角数字11桁', en: '11 half-width digits' },
  yen: { ja: '半角数字（円）', en: 'half-width digits (yen)' },
  count: { ja: '半角数字', en: 'half-width digits' },
};

export const limits = {
  max: { ja: '{max}文字まで', en: 'at most {max}' },
  exact: { ja: '{exact}文字', en: 'exactly {exact}' },
  ruleAndLength: { ja: '{rule}・{length}', en: '{rule}, {length}' },
  rule: { ja: '入力規則：{rule}', en: 'Rule: {rule}' },
} as const satisfies Readonly<Record<string, Sentence>>;
