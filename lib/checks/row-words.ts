import type { ValueRefusal } from '../spec/outcome';
import type { Text } from '../i18n/text';
import type { OpenRow } from './completeness';

// The texts for a row that is not done. Ids with X are ours; the reference has none for them.

/** Why a value does not fit the portal's row. */
const refusals: Readonly<Record<ValueRefusal, Text>> = {
  tooLong: { ja: '文字数が上限を超えています', en: 'too long for the row' },
  wrongLength: { ja: '桁数が合いません', en: 'the wrong number of digits' },
  character: { ja: '使用できない文字があります', en: 'a character that the row does not take' },
  format: { ja: '形式が合いません', en: 'not of the form that the row takes' },
  noSuchDate: { ja: '存在しない日付です', en: 'no such day' },
  precision: { ja: '日付が十分に詳しくありません', en: 'the date is not exact enough' },
  checkDigit: { ja: '検査数字が合いません', en: 'the check digit does not fit' },
  overflow: { ja: 'フォームの欄の数を超えています', en: 'more entries than the form has' },
  outlivedText: { ja: '表記が未確認です', en: 'its text for the portal is not confirmed' },
};

/** The same in one or two words, for one line. */
export const refusalWhy: Readonly<Record<ValueRefusal, Text>> = {
  tooLong: { ja: '文字数超過', en: 'too long' },
  wrongLength: { ja: '桁数違い', en: 'wrong length' },
  character: { ja: '使えない文字', en: 'unusable character' },
  format: { ja: '形式違い', en: 'wrong format' },
  noSuchDate: { ja: '存在しない日付', en: 'no such day' },
  precision: { ja: '日付が不十分', en: 'date not exact' },
  checkDigit: { ja: '検査数字違い', en: 'check digit' },
  overflow: { ja: '欄の数を超過', en: 'too many entries' },
  outlivedText: { ja: '表記が未確認', en: 'text not confirmed' },
};

/** The id of a finding about an open row: `X-MISSING`, `X-REFUSED`, `X-WAITS`. */
export const rowFindingId = { missing: 'X-MISSING', refused: 'X-REFUSED', unknown: 'X-WAITS' } as const;

/** What is open in a row. Holds no value. */
export function rowMessage(row: OpenRow): Text {
  const { ja, en } = row.label;
  switch (row.status) {
    case 'missing':
      return { ja: `「${ja}」が未入力です。`, en: `“${en}” is not answered.` };
    case 'unknown':
      return {
        ja: `「${ja}」の要否は、上の質問に答えると決まります。`,
        en: `Whether “${en}” is wanted cannot be told until the question above it is answered.`,
      };
    case 'refused': {
      if (row.refusal === 'outlivedText') {
        return {
          ja: `「${ja}」のポータル用の表記が、いまの事実のために書かれたものと確認できません。表記を残すか、外してください。`,
          en: `The text for the portal of “${en}” was not written for the fact as it is now. Keep it or drop it.`,
        };
      }
      const why = row.refusal === undefined ? { ja: '', en: '' } : refusals[row.refusal];
      return { ja: `「${ja}」の入力が欄に合いません（${why.ja}）。`, en: `“${en}” does not fit (${why.en}).` };
    }
  }
}
