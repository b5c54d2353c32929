import type { Code } from './code';

/** 専攻・専門分野（大学院（博士）～短期大学）: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). */
export const universityMajors = [
  { code: 'law', ja: '法学', en: 'Law', portal: '法学 Law' },
  { code: 'economics', ja: '経済学', en: 'Econom', portal: '経済学 Econom' },
  { code: 'politics', ja: '政治学', en: 'Politics', portal: '政治学 Politics' },
  { code: 'commerce', ja: '商学', en: 'Commercial science', portal: '商学 Commercial science' },
  { code: 'business', ja: '経営学', en: 'Business administration', portal: '経営学 Business administration' },
  { code: 'literature', ja: '文学', en: 'Literature', portal: '文学 Literature' },
  { code: 'linguistics', ja: '語学', en: 'Linguistics', portal: '語学 Linguistics' },
  { code: 'sociology', ja: '社会学', en: 'Sociology', portal: '社会学 Sociology' },
  { code: 'history', ja: '歴史学', en: 'History', portal: '歴史学 History' },
  { code: 'psychology', ja: '心理学', en: 'Psychology', portal: '心理学 Psychology' },
  { code: 'education', ja: '教育学', en: 'Education', portal: '教育学 Education' },
  { code: 'art', ja: '芸術学', en: 'Science of art', portal: '芸術学 Science of art' },
  {
    code: 'otherHumanities',
    ja: 'その他人文・社会科学',
    en: 'Others(Cultural science/Social science)',
    portal: 'その他人文・社会科学 Others(Cultural science/Social science)',
  },
  { code: 'science', ja: '理学', en: 'Science', portal: '理学 Science' },
  { code: 'chemistry', ja: '化学', en: 'Chemistry', portal: '化学 Chemistry' },
  { code: 'engineering', ja: '工学', en: 'Engineer', portal: '工学 Engineer' },
  { code: 'agriculture', ja: '農学', en: 'Agriculture', portal: '農学 Agriculture' },
  { code: 'fisheries', ja: '水産学', en: 'Fisheries', portal: '水産学 Fisheries' },
  { code: 'pharmacy', ja: '薬学', en: 'Pharmacy', portal: '薬学 Pharmacy' },
  { code: 'medicine', ja: '医学', en: 'Medicine', portal: '医学 Medicine' },
  { code: 'dentistry', ja: '歯学', en: 'Dentistry', portal: '歯学 Dentistry' },
  {
    code: 'otherNaturalScience',
    ja: 'その他自然科学',
    en: 'Others(Natural science)',
    portal: 'その他自然科学 Others(Natural science)',
  },
  { code: 'sports', ja: '体育学', en: 'Sports science', portal: '体育学 Sports science' },
  { code: 'careWelfare', ja: '介護福祉', en: 'Nursing care and welfare', portal: '介護福祉 Nursing care and welfare' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

export type UniversityMajor = (typeof universityMajors)[number]['code'];
