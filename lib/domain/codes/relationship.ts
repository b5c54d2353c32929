import type { Code } from './code';

/** 続柄: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). */
export const relationships = [
  { code: 'self', ja: '本人', en: 'Self', portal: '本人 Self' },
  { code: 'husband', ja: '夫', en: 'Husband', portal: '夫 Husband' },
  { code: 'wife', ja: '妻', en: 'Wife', portal: '妻 Wife' },
  { code: 'child', ja: '子', en: 'Child', portal: '子 Child' },
  { code: 'father', ja: '父', en: 'Father', portal: '父 Father' },
  { code: 'mother', ja: '母', en: 'Mother', portal: '母 Mother' },
  { code: 'elderBrother', ja: '兄', en: 'Old brother', portal: '兄 Old brother' },
  { code: 'youngerBrother', ja: '弟', en: 'Young brother', portal: '弟 Young brother' },
  { code: 'elderSister', ja: '姉', en: 'Old sister', portal: '姉 Old sister' },
  { code: 'youngerSister', ja: '妹', en: 'Young sister', portal: '妹 Young sister' },
  { code: 'grandfather', ja: '祖父', en: 'Grandfather', portal: '祖父 Grandfather' },
  { code: 'grandmother', ja: '祖母', en: 'Grandmother', portal: '祖母 Grandmother' },
  { code: 'grandchild', ja: '孫', en: 'Grandchild', portal: '孫 Grandchild' },
  { code: 'fosterFather', ja: '養父', en: 'Foster father', portal: '養父 Foster father' },
  { code: 'fosterMother', ja: '養母', en: 'Foster mother', portal: '養母 Foster mother' },
  { code: 'adoptedChild', ja: '養子', en: 'Adopted child', portal: '養子 Adopted child' },
  { code: 'fatherInLaw', ja: '義父', en: 'Father in law', portal: '義父 Father in law' },
  { code: 'motherInLaw', ja: '義母', en: 'Mother in law', portal: '義母 Mother in law' },
  {
    code: 'stepchild',
    ja: '連れ子',
    en: 'Child of spouse (Please select just below)',
    portal: '連れ子 Child of spouse (Please select just below)',
  },
  { code: 'childOfSpouse', ja: '配偶者の子', en: 'Child of spouse', portal: '配偶者の子 Child of spouse' },
  { code: 'guarantor', ja: '身元保証人', en: 'Guarantor', portal: '身元保証人 Guarantor' },
  {
    code: 'uncleOrAunt',
    ja: '叔父（伯父）・叔母（伯母）',
    en: 'Uncle / Aunt',
    portal: '叔父（伯父）・叔母（伯母） Uncle / Aunt',
  },
  { code: 'school', ja: '受入教育機関', en: 'Educational institute', portal: '受入教育機関 Educational institute' },
  { code: 'employer', ja: '雇用主', en: 'Employer', portal: '雇用主 Employer' },
  { code: 'friend', ja: '友人・知人', en: 'Friend / Acquaintance', portal: '友人・知人 Friend / Acquaintance' },
  {
    code: 'relativeOfFriend',
    ja: '友人・知人の親族',
    en: 'Relative of friend / acquaintance',
    portal: '友人・知人の親族 Relative of friend / acquaintance',
  },
  {
    code: 'businessConnection',
    ja: '取引関係者・現地企業等職員',
    en: 'Business connection / Personnel of local enterprise',
    portal: '取引関係者・現地企業等職員 Business connection / Personnel of local enterprise',
  },
  {
    code: 'relativeOfBusinessConnection',
    ja: '取引関係者・現地企業等職員の親族',
    en: 'Relative of business connection / personnel of local enterprise',
    portal: '取引関係者・現地企業等職員の親族 Relative of business connection / personnel of local enterprise',
  },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

export type Relationship = (typeof relationships)[number]['code'];
