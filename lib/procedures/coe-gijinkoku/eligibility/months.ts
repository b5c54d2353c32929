import type { Job } from '../../../domain/applicant';
import type { Judgement } from '../../../spec/check';
import type { ExperienceCount } from '../../../spec/grounds';
import type { RecordChanges } from '../examples';
import { documents, facts, fail, pass, text, unknown, warn } from './kit';

// Months of experience against a threshold, and the examples they are tried on.

/** How many months are asked, and what proves them. */
export interface Threshold {
  readonly months: number;
  /** Months above the threshold below which the margin is thin. */
  readonly margin: number;
  readonly document: string;
  readonly ja: string;
  readonly en: string;
}

/** 一号ハ */
export const tenYears: Threshold = {
  months: 120,
  margin: 6,
  document: 'D09b',
  ja: '10年（在学期間を含む）',
  en: 'ten years (related study included)',
};
/** 二号ロ */
export const threeYears: Threshold = { months: 36, margin: 3, document: 'D09d', ja: '3年', en: 'three years' };

const asked = facts(
  'applicant.work.answer',
  'case.assessment.related.0.related',
  'case.assessment.related.0.documented',
);

/** What the months, claimed and documented, come to against a threshold. `falls`: no other ground is left. */
export function judgeMonths({ claimed, documented }: ExperienceCount, threshold: Threshold, falls: boolean): Judgement {
  const { months, margin, ja, en } = threshold;
  const points = [...asked, ...documents(threshold.document)];
  const counted = text(
    `申告${claimed.least}か月、うち資料で確認できるもの${documented.least}か月。`,
    `${claimed.least} months claimed, ${documented.least} of them shown by documents.`,
  );
  if (claimed.most < months) {
    const short = text(
      `関連する実務経験が${ja}に足りません。${counted.ja}`,
      `Less than ${en} of related experience. ${counted.en}`,
    );
    return falls
      ? fail(
          short,
          points,
          text(
            `${months}か月以上となってから、又は学位等を取得してから申請してください。`,
            `File with ${months} months or more, or with a degree.`,
          ),
        )
      : unknown(short, points);
  }
  if (claimed.least < months) {
    return unknown(
      text(
        `関連する実務経験が${ja}に達するか、まだ分かりません。${counted.ja}`,
        `Whether the related experience reaches ${en} is not known yet. ${counted.en}`,
      ),
      points,
    );
  }
  const change = text(
    '在職証明書、学校の証明書などをそろえてください。',
    'Obtain certificates of employment, or of the school.',
  );
  if (documented.most < months) {
    return warn(
      text(`資料上は${ja}に足りません。${counted.ja}`, `By the documents it is less than ${en}. ${counted.en}`),
      points,
      change,
    );
  }
  if (documented.least < months) {
    return unknown(
      text(
        `証明書で${ja}を確認できるか、まだ分かりません。${counted.ja}`,
        `Whether certificates show ${en} is not known yet. ${counted.en}`,
      ),
      points,
    );
  }
  if (Math.min(claimed.least, documented.least) < months + margin) {
    return warn(
      text(
        `${ja}をわずかに超えるだけです。日付を確かめてください。${counted.ja}`,
        `Only just ${en}: check every date. ${counted.en}`,
      ),
      points,
      change,
    );
  }
  return pass(
    text(
      `関連する実務経験が${ja}以上あります。${counted.ja}`,
      `${en[0]?.toUpperCase()}${en.slice(1)} of related experience or more. ${counted.en}`,
    ),
  );
}

/** A job of so many months. */
export const work = (months: number): Job => ({ id: 'job-1', from: '2010-01', to: monthAfter(months) });

/** The last month of a job that began in January 2010 and lasted so many months. */
function monthAfter(months: number): string {
  const index = 2010 * 12 + months - 1;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Months of work by someone who left school after high school, an unrelated course. */
export function worked(
  claimed: number,
  documented: 'yes' | 'no' | 'notAsked',
  more: NonNullable<RecordChanges['case']> = {},
): RecordChanges {
  return {
    applicant: {
      education: [
        {
          id: 'school-1',
          level: 'highSchool',
          place: 'abroad',
          enteredOn: '2006-04',
          graduatedOn: '2009-03-31',
          highest: true,
        },
      ],
      work: { jobs: [work(claimed)] },
    },
    case: {
      documents: [],
      ...more,
      assessment: {
        majorRelated: undefined,
        related: [
          { id: 'school-1', related: 'no', documented: 'no' },
          { id: 'job-1', related: 'yes', documented },
        ],
        ...more.assessment,
      },
    },
  };
}

/** Translation as international services. */
export const translation = {
  job: { area: 'international', occupation: '25', internationalDuty: 'translation' },
} as const;
