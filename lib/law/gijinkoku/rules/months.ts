import type { WorkEntry } from '../../../domain/applicant';
import type { ExperienceCount } from '../ground-kinds';
import type { Judgement } from '../../../spec/check';
import type { Text } from '../../../i18n/text';
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
  /** Why it is this many and not another number. */
  readonly why: Text;
}

/** 一号ハ */
export const tenYears: Threshold = {
  months: 120,
  margin: 6,
  document: 'D09b',
  ja: '10年（在学期間を含む）',
  en: 'ten years (related study included)',
  why: text(
    '学位・専門士を根拠としない自然科学・人文科学の業務のため10年です（一号ハ）。',
    'Ten years, because the work is of the sciences or humanities and rests on no degree (item 1 (c)).',
  ),
};
/** 二号ロ */
export const threeYears: Threshold = {
  months: 36,
  margin: 3,
  document: 'D09d',
  ja: '3年',
  en: 'three years',
  why: text(
    '国際業務で、大学卒業者の翻訳・通訳・語学指導の例外に当たらないため3年です（二号ロ）。',
    'Three years, because it is international services and not a graduate who translates, interprets or teaches (item 2 (b)).',
  ),
};

/** An upper bound in words; nothing where there is none yet. */
const bounded = (most: number, before: string, after = 'か月'): string =>
  Number.isFinite(most) ? `${before}${most}${after}` : '';

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
      `関連する実務経験が${ja}・${months}か月に足りません。${counted.ja}`,
      `Less than ${en}, ${months} months, of related experience. ${counted.en}`,
    );
    return falls
      ? fail(
          short,
          points,
          text(
            `${threshold.why.ja}${months}か月以上となってから（あと${months - claimed.most}か月）、又は関連する学位等を取得してから申請してください。数え漏れた関連する職歴がないかも確認してください。`,
            `${threshold.why.en} File with ${months} months or more (${months - claimed.most} are wanting), or with a related degree. Make sure that no related job was left out.`,
          ),
        )
      : unknown(short, points);
  }
  if (claimed.least < months) {
    return unknown(
      text(
        `関連する実務経験が${ja}に達するか、まだ分かりません（確実なもの${claimed.least}か月${bounded(claimed.most, '、最大')}）。${threshold.why.ja}職歴の期間と関連性の入力を確認してください。`,
        `Whether the related experience reaches ${en} is not known yet: ${claimed.least} months for certain${bounded(claimed.most, ', at most ', '')}. ${threshold.why.en} Enter the dates of the jobs and whether they are related.`,
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
      text(
        `資料上は${ja}に足りません（あと${months - documented.most}か月分の証明が必要）。${counted.ja}`,
        `By the documents it is less than ${en}: ${months - documented.most} months more have to be shown. ${counted.en}`,
      ),
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
        `${ja}をわずかに超えるだけです（${months}か月に対し余裕${Math.min(claimed.least, documented.least) - months}か月、目安は${margin}か月）。${counted.ja}`,
        `Only just ${en}: ${Math.min(claimed.least, documented.least) - months} months above ${months}, where ${margin} are a safe margin. ${counted.en}`,
      ),
      points,
      text(
        '入社・退社の年月日を証明書で確かめ、他に証明できる関連する職歴があれば加えてください。',
        'Check every date against the certificates, and add other related jobs that can be shown.',
      ),
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
export const work = (months: number): WorkEntry => ({ id: 'job-1', from: '2010-01', to: monthAfter(months) });

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
