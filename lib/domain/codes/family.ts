import type { Code } from './code';
import { statusesOfResidence } from './status-of-residence';

// 家族滞在, in the words of the Agency's own lists (出入国在留管理庁の一括申請用ファイル, May 2026, 公共データ利用規約): nobody has seen them
// on a page yet.

/** 婚姻・出生・縁組: what made the person a member of the family, as it was notified. */
export const familyEvents = [
  {
    code: 'marriage',
    ja: '婚姻（配偶者について）',
    en: 'Marriage (about spouse)',
    portal: '婚姻（配偶者について） Marriage (about spouse)',
  },
  {
    code: 'birth',
    ja: '出生（子について）',
    en: 'Birth (about child)',
    portal: '出生（子について） Birth (about child)',
  },
  {
    code: 'adoption',
    ja: '縁組（子について）',
    en: 'Adoption (about child)',
    portal: '縁組（子について） Adoption (about child)',
  },
] as const satisfies readonly Code[];

/** 滞在費支弁方法 */
export const meansOfSupport = [
  { code: 'relatives', ja: '親族負担', en: 'Relatives', portal: '親族負担 Relatives' },
  { code: 'abroad', ja: '外国からの送金', en: 'Sent from abroad', portal: '外国からの送金 Carrying from abroad' },
  { code: 'guarantor', ja: '身元保証人負担', en: 'Guarantor', portal: '身元保証人負担 Guarantor' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

/** 申請人との関係(続柄): what the supporter is to the applicant. */
export const supporterRelations = [
  { code: 'husband', ja: '夫', en: 'Husband', portal: '夫 Husband' },
  { code: 'wife', ja: '妻', en: 'Wife', portal: '妻 Wife' },
  { code: 'father', ja: '父', en: 'Father', portal: '父 Father' },
  { code: 'mother', ja: '母', en: 'Mother', portal: '母 Mother' },
  { code: 'fosterFather', ja: '養父', en: 'Foster father', portal: '養父 Foster father' },
  { code: 'fosterMother', ja: '養母', en: 'Foster mother', portal: '養母 Foster mother' },
  { code: 'other', ja: 'その他', en: 'Others', portal: 'その他 Others' },
] as const satisfies readonly Code[];

const barred: ReadonlySet<string> = new Set([
  'official',
  'specifiedSkilled1',
  'internTraining1a',
  'internTraining1b',
  'internTraining2a',
  'internTraining2b',
  'internTraining3a',
  'internTraining3b',
  'trainee',
  'dependant',
  'permanentResident',
  'spouseOfNational',
  'spouseOfPermanentResident',
  'longTermResident',
]);

/** 在留資格 of whoever can support a 家族滞在: the Agency's list names no other. */
export const supporterStatuses = statusesOfResidence.filter(({ code }) => !barred.has(code));
