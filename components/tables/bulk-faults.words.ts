import type { BulkCharacters, BulkColumn, BulkTemplate } from '../../lib/spec/agency-csv';
import type { BulkFault } from '../../lib/tables/agency-csv/rules';
import { filledSentence, type Sentence } from '../../lib/i18n/i18n';
import { refusals } from '../workspace/editor.words';

const kinds: Readonly<Record<BulkCharacters, Sentence>> = {
  digits: { ja: '半角数字', en: 'digits' },
  letters: { ja: '半角英字', en: 'letters of ASCII' },
  capitals: { ja: '半角英大文字と半角スペース', en: 'capitals of ASCII and spaces' },
  alphanumeric: { ja: '半角英数字', en: 'letters and digits of ASCII' },
  halfWidth: { ja: '半角英数字記号', en: 'letters, digits and signs of ASCII' },
  fullWidth: { ja: '全角', en: 'full-width characters' },
  any: { ja: '改行以外', en: 'anything but line breaks' },
};

const plain: Readonly<Record<BulkFault, Sentence>> = {
  ...refusals,
  tooLong: { ja: '長すぎて欄に入りません。短くしてください。', en: 'Too long for the column. Make it shorter.' },
  addressParts: {
    ja: '住所を都道府県・市区町村・町名以下に分けられません。都道府県から、政令指定都市は区まで入力してください。',
    en: 'The address cannot be split into its three columns. It has to begin with the prefecture, and name the ward of a large city.',
  },
  notInList: { ja: '様式の一覧にない言葉です。', en: 'Not one of the options of the column.' },
  overflow: {
    ja: '様式の列より件数が多いため、全部は書き出せません。',
    en: 'There are more entries than the form has columns for.',
  },
  missing: { ja: '必須です。', en: 'Required.' },
  yoursToFill: {
    ja: '必須ですが、Tenkenに項目がありません。保存したあとで入力してください。',
    en: 'Required, and Tenken has no such fact: fill it in the saved file.',
  },
};

const told = {
  limit: { ja: '{limit}文字以内にしてください。', en: 'At most {limit} characters.' },
  exact: { ja: 'ちょうど{limit}文字にしてください。', en: 'Exactly {limit} characters.' },
  characters: { ja: '使える文字は{characters}だけです。', en: 'It takes only {characters}.' },
  whenIs: { ja: '「{column}」が「{values}」のとき必須です。', en: 'Required where “{column}” is “{values}”.' },
  whenFilled: { ja: '「{column}」があるとき必須です。', en: 'Required where “{column}” is filled in.' },
  whenEmpty: { ja: '「{column}」が空欄のとき必須です。', en: 'Required where “{column}” is empty.' },
} as const satisfies Readonly<Record<string, Sentence>>;

/** What the workbook's rule says of a fault, with the rule's own numbers and words. */
export function faultSentence(template: BulkTemplate, { check }: BulkColumn, fault: BulkFault): Sentence {
  const { limit, exact, characters, needed } = check;
  if (limit !== undefined && (fault === 'tooLong' || fault === 'wrongLength')) {
    return filledSentence(exact ? told.exact : told.limit, { limit });
  }
  if (characters !== undefined && fault === 'character') {
    const { ja, en } = kinds[characters];
    return {
      ja: filledSentence(told.characters, { characters: ja }).ja,
      en: filledSentence(told.characters, { characters: en }).en,
    };
  }
  if (needed === undefined || fault !== 'missing') return plain[fault];
  const column = template.columns.find(({ letter }) => letter === needed.letter)?.name ?? needed.letter;
  if (needed.holds === 'filled') return filledSentence(told.whenFilled, { column });
  if (needed.holds === 'empty') return filledSentence(told.whenEmpty, { column });
  return filledSentence(told.whenIs, { column, values: needed.holds.join('・') });
}

/** Entries that a sheet has no columns for. */
export const overflowText: Sentence = plain.overflow;
