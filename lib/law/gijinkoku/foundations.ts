import type { Text } from '../../i18n/text';
import type { Foundation, WaitingWords } from '../../spec/law';
import type { Basis } from './basis';
import type { GijinkokuKnown } from './known';

/** What the rules of 技術・人文知識・国際業務 rest on: the organisation's category, and the ground of education or experience. */
export function foundationsOf({ category, basis }: GijinkokuKnown): readonly Foundation[] {
  const { value, because, ask, points, source } = category;
  return [
    {
      id: 'category',
      title: { ja: '所属機関のカテゴリー', en: 'Category of the employer' },
      value: String(value),
      shown: value === 'unknown' ? notKnownYet : { ja: `カテゴリー ${value}`, en: `Category ${value}` },
      state: value === 'unknown' ? 'unknown' : 'known',
      because,
      ...(ask ? { ask } : {}),
      points,
      source,
      waiting: categoryWaiting,
    },
    {
      id: 'basis',
      title: { ja: '学歴・職歴の根拠', en: 'Ground of education or experience' },
      value: basis.value,
      shown: basisWords[basis.value],
      state: basis.value === 'none' || basis.value === 'unknown' ? basis.value : 'known',
      because: basis.because,
      points: [],
    },
  ];
}

const notKnownYet: Text = { ja: 'まだ判定できません', en: 'Not known yet' };

const categoryWaiting: WaitingWords = {
  name: { ja: 'カテゴリー', en: 'the category' },
  letter: {
    ja: '必要な書類は、会社の区分（カテゴリー）によって変わります。ご回答の後に、書類を追加でお願いすることがあります。',
    en: 'Which documents are needed depends on the category of the employer. Once it is known, we may ask for more of them.',
  },
  notice: {
    title: {
      ja: '所属機関のカテゴリーがまだ分かりません',
      en: 'The category of the employer is not known yet',
    },
    text: {
      ja: 'カテゴリーによって決まる書類は、この依頼に入っていません。カテゴリーの根拠を所属機関に尋ね（依頼文と質問票に入ります）、登録してから、もう一度依頼してください。',
      en: 'Documents that depend on it are not in this request. Ask the employer for what decides it (letter and questionnaire do), enter it, and write again.',
    },
  },
};

const basisWords: Readonly<Record<Basis, Text>> = {
  itExam: { ja: '情報処理の試験・資格', en: 'Examination of information processing' },
  degree: { ja: '大学等の学歴', en: 'University degree' },
  senmonshi: { ja: '専門士・高度専門士', en: 'Senmonshi title' },
  tenYears: { ja: '十年以上の実務経験', en: 'Ten years of experience' },
  languageDegree: { ja: '大卒者の翻訳・通訳・語学指導', en: 'Graduate translating, interpreting or teaching' },
  threeYears: { ja: '三年以上の実務経験', en: 'Three years of experience' },
  none: { ja: '根拠が見つかりません', en: 'No ground found' },
  unknown: notKnownYet,
};
