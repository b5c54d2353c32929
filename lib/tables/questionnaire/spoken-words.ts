import type { ApplicantLanguage } from '../../letters/languages';

/** What people write for an answer, in small letters and without spaces. */
interface SpokenWords {
  /** For a question of yes or no. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** That there is none of what is asked, whatever is asked; also no to a question of yes or no. */
  readonly none: readonly string[];
  /** That a day is not known. */
  readonly unknown: readonly string[];
}

export const spokenWords: Readonly<Record<ApplicantLanguage, SpokenWords>> = {
  vi: {
    yes: ['có', 'co', 'đúng', 'phải', 'vâng', 'rồi', 'córồi', 'đãcó', 'đãtừng'],
    // Without their marks these could be names, so that they are an answer to a question of yes or no only.
    no: ['khong', 'khongco', 'khôngđúng', 'khôngphải', 'chua', 'chuaco'],
    none: [
      ...['không', 'khôngcó', 'khôngcógì', 'khôngcóai', 'chưa', 'chưacó', 'chưatừng', 'chưabaogiờ'],
      ...['khôngápdụng', 'khôngthuộctrườnghợpnào'],
    ],
    unknown: ['khôngrõ', 'khôngbiết', 'khôngnhớ', 'khongro', 'khongbiet'],
  },
  zh: {
    yes: ['有', '有的', '是', '是的', '对'],
    no: ['否', '不是', '不', '不会', '没'],
    none: ['无', '没有', '沒有', '暂无', '从未', '未曾', '从来没有', '不适用', '不属于', '无此情况', '没有此项'],
    unknown: ['不详', '不清楚', '不知道', '不记得', '不明'],
  },
  ne: {
    yes: ['छ', 'छन्', 'छु', 'हो', 'हजुर', 'थियो', 'थिएँ'],
    no: ['होइन', 'होईन', 'हैन', 'छैनँ'],
    none: [
      ...['छैन', 'छैनन्', 'थिएन', 'थिएनन्', 'कुनैछैन', 'कुनैपनिछैन', 'केहीछैन', 'केहीपनिछैन', 'कोहीछैन', 'कोहीपनिछैन'],
      ...['लागूहुँदैन', 'लागुहुँदैन'],
    ],
    unknown: ['थाहाछैन', 'थाहाभएन', 'यादछैन'],
  },
};

/** The Gregorian months as Nepali writes them, in any usual spelling. */
export const nepaliMonths: readonly (readonly string[])[] = [
  ['जनवरी', 'जनवरि'],
  ['फेब्रुअरी', 'फेब्रुवरी', 'फेब्रुअरि', 'फरवरी'],
  ['मार्च'],
  ['अप्रिल', 'अप्रील', 'एप्रिल'],
  ['मे', 'मई'],
  ['जुन', 'जून'],
  ['जुलाई', 'जुलाइ'],
  ['अगस्ट', 'अगस्त'],
  ['सेप्टेम्बर', 'सेप्टेम्वर', 'सितम्बर'],
  ['अक्टोबर', 'अक्टुबर', 'अक्टूबर'],
  ['नोभेम्बर', 'नोभेम्वर', 'नवम्बर'],
  ['डिसेम्बर', 'डिसेम्वर', 'दिसम्बर'],
];
