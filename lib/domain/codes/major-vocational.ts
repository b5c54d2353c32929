import type { Code } from './code';

/** 専攻・専門分野（専門学校）: options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). */
export const vocationalMajors = [
  { code: 'engineering', ja: '工業', en: 'Engineering', portal: '工業 Engineering' },
  { code: 'agriculture', ja: '農業', en: 'Agriculture', portal: '農業 Agriculture' },
  {
    code: 'medical',
    ja: '医療・衛生',
    en: 'Medical services/Hygienics',
    portal: '医療・衛生 Medical services/Hygienics',
  },
  {
    code: 'educationWelfare',
    ja: '教育・社会福祉',
    en: 'Education/Social welfare',
    portal: '教育・社会福祉 Education/Social welfare',
  },
  { code: 'law', ja: '法律', en: 'Law', portal: '法律 Law' },
  {
    code: 'commercialPractice',
    ja: '商業実務',
    en: 'Practical commercial business',
    portal: '商業実務 Practical commercial business',
  },
  {
    code: 'dressHome',
    ja: '服飾・家政',
    en: 'Dress design/Home economics',
    portal: '服飾・家政 Dress design/Home economics',
  },
  { code: 'culture', ja: '文化・教養', en: 'Culture / Education', portal: '文化・教養 Culture / Education' },
  { code: 'careWelfare', ja: '介護福祉', en: 'Nursing care and welfare', portal: '介護福祉 Nursing care and welfare' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

export type VocationalMajor = (typeof vocationalMajors)[number]['code'];
