import type { Facts } from '../../../domain/facts';
import type { Truth } from '../../../spec/condition';

// What the duties are, read from the answers and the words of the case.

const teachingWords =
  /(?:英会話|語学|日本語|英語|中国語|韓国語)(?:の)?(?:レッスン|授業|指導|講師|教師|教室を担当)|language (?:teach|instruct)/i;

/** Whether the work is the teaching of a language, by the kind told, the occupation or the words of the duties. */
export function teachesLanguage({ case: one }: Facts): Truth {
  const job = one.job;
  if (job?.internationalDuty === 'languageTeaching' || job?.occupation === '24') return 'yes';
  if (job?.activity !== undefined && teachingWords.test(job.activity.normalize('NFKC'))) return 'yes';
  return job?.occupation === undefined || job.internationalDuty === undefined ? 'unknown' : 'no';
}

/** Whether the work is translation or interpretation. */
export function translates({ case: one }: Facts): Truth {
  const job = one.job;
  const duty = job?.internationalDuty;
  if (duty === 'translation' || duty === 'interpretation' || job?.occupation === '25') return 'yes';
  return job?.occupation === undefined || duty === undefined ? 'unknown' : 'no';
}

/** The area of the work, as staff declare it. */
export type Area = NonNullable<NonNullable<Facts['case']['job']>['area']>;

const sciences: readonly Area[] = ['engineering'];
const humanities: readonly Area[] = ['humanities'];
const either: readonly Area[] = ['engineering', 'humanities'];
const both: readonly Area[] = ['humanities', 'international'];

/** The areas in which an occupation of the form's list is usual. Ours, no rule of the Agency's. */
const usualAreas: Readonly<Record<string, readonly Area[]>> = {
  '2': either,
  '3': either,
  '4': sciences,
  '5': sciences,
  '6': sciences,
  '7': sciences,
  '8': sciences,
  '9': sciences,
  '10': sciences,
  '11': sciences,
  '12': either,
  '13': humanities,
  '14': humanities,
  '15': both,
  '16': both,
  '17': humanities,
  '18': ['engineering', 'humanities', 'international'],
  '24': both,
  '25': both,
  '26': both,
  '27': ['humanities', 'international'],
  '28': both,
  '29': humanities,
  '30': ['engineering', 'humanities', 'international'],
  '31': sciences,
};

/** Where the occupation is usual; undefined for occupations that fit anywhere or are not of the status. */
export const areasOf = (occupation: string): readonly Area[] | undefined => usualAreas[occupation];

/** Schools of which the graduates may be given 特定活動46号 (the last two since 2024-02-29, under conditions; remembered). */
const designated46Schools: readonly unknown[] = ['doctor', 'master', 'bachelor', 'juniorCollege'];

/**
 * Whether a school in Japan opens 特定活動46号 to the applicant: a university, a 短期大学, a 高等専門学校, or a 専門学校 with the title
 * 高度専門士. Graduates of foreign universities alone are not concerned.
 */
export function graduatedForDesignated46({ applicant }: Facts): Truth {
  const schools = applicant.education ?? [];
  if (schools.length === 0) return 'unknown';
  const each = schools.map(({ place, level, isTechnicalCollege, title, degreeAwarded }): Truth => {
    if (place === 'abroad' || degreeAwarded === 'no') return 'no';
    const isKind = designated46Schools.includes(level) || isTechnicalCollege === 'yes' || title === 'kodoSenmonshi';
    if (!isKind) return level === undefined ? 'unknown' : 'no';
    return place === 'japan' ? 'yes' : 'unknown';
  });
  if (each.includes('yes')) return 'yes';
  return each.includes('unknown') ? 'unknown' : 'no';
}

/** 接客 and 製品製造, which the form lists for 特定活動46号 only. */
export const isDesignated46 = (occupation: string | undefined): boolean =>
  occupation !== undefined && ['51', '52', '53', '54'].includes(occupation);
