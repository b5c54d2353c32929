import type { Code } from './code';

/** 最終学歴. The portal's English for 専門学校 is "College of technology"; it is not a 高等専門学校 (KOSEN): options read off the portal's form page on 2026-05-01 (出入国在留管理庁, 公共データ利用規約). */
export const educationLevels = [
  { code: 'doctor', ja: '大学院（博士）', en: 'Doctor', portal: '大学院（博士） Doctor' },
  { code: 'master', ja: '大学院（修士）', en: 'Master', portal: '大学院（修士） Master' },
  { code: 'bachelor', ja: '大学', en: 'Bachelor', portal: '大学 Bachelor' },
  { code: 'juniorCollege', ja: '短期大学', en: 'Junior college', portal: '短期大学 Junior college' },
  { code: 'vocational', ja: '専門学校', en: 'College of technology', portal: '専門学校 College of technology' },
  { code: 'highSchool', ja: '高等学校', en: 'Senior high school', portal: '高等学校 Senior high school' },
  { code: 'juniorHigh', ja: '中学校', en: 'Junior high school', portal: '中学校 Junior high school' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

export type EducationLevel = (typeof educationLevels)[number]['code'];
