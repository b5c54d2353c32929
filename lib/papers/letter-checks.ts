import { earliestDay, latestDay } from '../domain/calendar';
import type { FactPath, Facts } from '../domain/facts';
import type { Text } from '../i18n/text';

/** How a check of what the papers tell has come out. */
export interface LetterFinding {
  /** As in the reference: `L-06`. */
  readonly id: string;
  /** What is held against what. */
  readonly title: Text;
  readonly state: 'ok' | 'warn' | 'fail';
  readonly text: Text;
  /** The facts where it is mended. */
  readonly paths: readonly FactPath[];
  /** The documents that it was held against, by id. */
  readonly documents: readonly string[];
}

type Outcome = Omit<LetterFinding, 'id' | 'title'>;

interface LetterContext {
  readonly facts: Facts;
  /** The day on which the case is filed, YYYY-MM-DD. */
  readonly on: string;
}

/** One check; null where the case has not told what it compares. */
interface LetterCheck {
  readonly id: string;
  readonly title: Text;
  readonly look: (context: LetterContext) => Outcome | null;
}

const found =
  (state: LetterFinding['state']) =>
  (ja: string, en: string, paths: readonly FactPath[], documents: readonly string[] = []): Outcome => ({
    ...{ state, text: { ja, en }, paths, documents },
  });
const ok = found('ok');
const warn = found('warn');
const fail = found('fail');

const checks: readonly LetterCheck[] = [
  { id: 'L-04', title: { ja: '部門別の人数と従業員数', en: 'Staff by function and number of employees' }, look: staff },
  { id: 'L-05', title: { ja: '担当業務と活動内容', en: 'Duties and details of activities' }, look: duties },
  { id: 'L-06', title: { ja: '業務の時間と所定労働時間', en: 'Hours on duties and weekly hours' }, look: hours },
  { id: 'L-06', title: { ja: '単純作業の割合', en: 'Share of unskilled work' }, look: unskilled },
  { id: 'L-09', title: { ja: '勤務場所と様式の所在地', en: 'Place of work and address on the form' }, look: place },
  { id: 'L-12', title: { ja: '職歴と在職証明書の期間', en: 'Work history and certificates' }, look: certificates },
  { id: 'L-15', title: { ja: '研修の内容と期間', en: 'Training and its months' }, look: training },
  { id: 'L-16', title: { ja: '日付の順序', en: 'Order of the days' }, look: order },
  { id: 'L-16', title: { ja: '書類の署名日', en: 'Day of signature on documents' }, look: signatures },
];

/**
 * What the papers tell, against the form and what was recorded of the documents at hand. Checks of which the case says nothing
 * are left out. Pure.
 */
export const letterFindings = (context: LetterContext): readonly LetterFinding[] =>
  checks.flatMap(({ id, title, look }) => {
    const outcome = look(context);
    return outcome === null ? [] : [{ id, title, ...outcome }];
  });

/** The sum of numbers that are all told; null if there are none, or one is not. */
const sumOf = (numbers: readonly (number | undefined)[]): number | null =>
  numbers.length === 0 || numbers.includes(undefined)
    ? null
    : numbers.reduce<number>((sum, one) => sum + (one ?? 0), 0);

/** Directors may or may not be counted, so that another sum is no fault yet. */
function staff({ facts: { employer } }: LetterContext): Outcome | null {
  const functions = employer.staff ?? [];
  const compared = [
    [sumOf(functions.map(({ people }) => people)), employer.employees, 'employer.employees'],
    [sumOf(functions.map(({ foreign }) => foreign)), employer.foreignEmployees, 'employer.foreignEmployees'],
  ] as const;
  const told = compared.filter(([sum, form]) => sum !== null && form !== undefined);
  if (told.length === 0) return null;
  const wrong = told.filter(([sum, form]) => sum !== form);
  const [first] = wrong;
  if (!first) return ok('部門別の人数の合計は様式と同じです。', 'They add up to the numbers of the form.', []);
  return warn(
    `部門別の人数の合計は${first[0]}名、様式は${first[1]}名です。役員や今回の採用を数えるかどうかを揃えてください。`,
    `They add up to ${first[0]}, the form has ${first[1]}. Count directors and the new hire in the same way everywhere.`,
    ['employer.staff.0.people', ...wrong.map(([, , path]) => path)],
  );
}

/** Pairs of signs that carry the meaning of a Japanese name: 市場調査・分析 has 市場, 場調, 調査 and 分析. */
function pairsOf(text: string): readonly string[] {
  const runs = text.normalize('NFKC').match(/[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9]{2,}/gu) ?? [];
  return runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)));
}

/** A duty of which no word stands on the form is for a person to compare: the same may be meant in other words. */
function duties({ facts }: LetterContext): Outcome | null {
  const { duties: named = [], activity } = facts.case.job ?? {};
  const told = named.flatMap(({ name }, at) =>
    name === undefined || pairsOf(name).length === 0 ? [] : [{ name, at }],
  );
  if (told.length === 0 || activity === undefined) return null;
  const plain = activity.normalize('NFKC');
  const lost = told.filter(({ name }) => !pairsOf(name).some((pair) => plain.includes(pair)));
  if (lost.length === 0)
    return ok('担当業務はどれも活動内容に出ています。', 'Each duty is in the details of activities.', []);
  const names = lost.map(({ name }) => name);
  return warn(
    `活動内容に出ていない担当業務があります：${names.join('、')}。`,
    `Duties of which the details of activities say nothing: ${names.join(', ')}.`,
    [...lost.map(({ at }): FactPath => `case.job.duties.${at}.name`), 'case.job.activity'],
  );
}

/** Hours are told in quarters at most: what is less is no difference. */
const isSameHours = (a: number, b: number): boolean => Math.abs(a - b) < 0.01;

function hours({ facts: { case: one } }: LetterContext): Outcome | null {
  const sum = sumOf((one.job?.duties ?? []).map(({ hoursPerWeek }) => hoursPerWeek));
  const weekly = one.contract?.weeklyHours;
  if (sum === null || weekly === undefined) return null;
  if (isSameHours(sum, weekly))
    return ok('業務の時間の合計は所定労働時間と同じです。', 'They are the weekly hours.', []);
  return fail(
    `業務の時間の合計は週${round(sum)}時間、所定労働時間は週${weekly}時間です。`,
    `The duties take ${round(sum)} hours a week, the contract has ${weekly}.`,
    ['case.job.duties.0.hoursPerWeek', 'case.contract.weeklyHours'],
  );
}

const round = (number: number): number => Math.round(number * 100) / 100;

/** The share is told in whole per cent: it may be rounded, and is no other while it is less than one away. */
function unskilled({ facts: { case: one } }: LetterContext): Outcome | null {
  const all = one.job?.duties ?? [];
  const told = one.job?.unskilledShare;
  const sum = sumOf(all.map(({ hoursPerWeek }) => hoursPerWeek));
  const isTold = all.every(({ specialist }) => specialist === 'yes' || specialist === 'no');
  if (told === undefined || sum === null || sum === 0 || !isTold) return null;
  const plain = sumOf(all.map(({ specialist, hoursPerWeek }) => (specialist === 'no' ? hoursPerWeek : 0))) ?? 0;
  const share = (plain / sum) * 100;
  if (Math.abs(share - told) < 1) return ok('単純作業の割合は業務の時間と同じです。', 'It is that of the hours.', []);
  return fail(
    `専門知識を要しない業務は時間の${round(share)}％、案件では単純作業が${told}％です。`,
    `Duties without specialist knowledge take ${round(share)}% of the hours, the case says ${told}%.`,
    ['case.job.unskilledShare', 'case.job.duties.0.specialist'],
  );
}

const digitOf = (sign: string): string => String('一二三四五六七八九'.indexOf(sign) + 1);

/** An address for comparing: the same in any width, as 2丁目2番2号 or 2-2-2, with or without spaces. */
const plainAddress = (address: string): string =>
  address
    .normalize('NFKC')
    .replace(/[\s、,]/g, '')
    .replace(/([一二三四五六七八九])(?=丁目)/g, digitOf)
    .replace(/(?<=\d)(?:丁目|番地の?|番|号|の|[-‐‑–—―−ー])+/g, '-')
    .replace(/-(?!\d)/g, '');

/** One address may go on to building and floor where the other ends. */
const isSamePlace = (a: string, b: string): boolean => {
  const [one, other] = [plainAddress(a), plainAddress(b)];
  return one.includes(other) || other.includes(one);
};

function place({ facts: { case: one, employer } }: LetterContext): Outcome | null {
  const { address, remote } = one.job?.workplace ?? {};
  const isElsewhere = one.dispatch?.isDispatch === 'yes' || one.dispatch?.elsewhere === 'yes';
  const form = isElsewhere ? one.dispatch?.site?.address : employer.address;
  if (address === undefined || form === undefined || remote === 'yes') return null;
  if (isSamePlace(address, form)) return ok('勤務場所は様式の所在地です。', 'It is the address of the form.', []);
  return fail(
    '書面の勤務場所が、様式の勤務先の所在地と違います。',
    'The place of work in the papers is not the address of the workplace on the form.',
    ['case.job.workplace.address', isElsewhere ? 'case.dispatch.site.address' : 'employer.address'],
  );
}

/** 在職証明書: what was recorded of the certificate of one job, against that job. Months and years hold for their whole time. */
function certificates({ facts: { applicant, case: one } }: LetterContext): Outcome | null {
  const jobs = applicant.work?.jobs ?? [];
  const compared = (one.documents ?? []).flatMap(({ id, received, proves, period }) => {
    const at = proves?.length === 1 ? jobs.findIndex((job) => job.id === proves[0]) : -1;
    const job = jobs[at];
    if (received !== 'yes' || job === undefined || period === undefined) return [];
    const sides = (['from', 'to'] as const).filter((side) => isDay(period[side]) && isDay(job[side]));
    return sides.length === 0 ? [] : [{ id, at, wrong: sides.filter((side) => !meet(period[side], job[side])) }];
  });
  if (compared.length === 0) return null;
  const wrong = compared.filter(({ wrong: sides }) => sides.length > 0);
  if (wrong.length === 0) return ok('職歴の期間は証明書と同じです。', 'They are those of the certificates.', []);
  return fail(
    `職歴の期間が、在職証明書に記録した期間と違います（職歴${wrong.map(({ at }) => at + 1).join('、')}）。`,
    `The period differs from what was recorded of the certificate (job ${wrong.map(({ at }) => at + 1).join(', ')}).`,
    wrong.flatMap(({ at, wrong: sides }) => sides.map((side): FactPath => `applicant.work.jobs.${at}.${side}`)),
    wrong.map(({ id }) => id),
  );
}

const isDay = (date: string | undefined): date is string => date !== undefined && /^\d{4}/.test(date);

/** Whether two dates can be one day: 2026-03 and 2026-03-31. */
const meet = (a = '', b = ''): boolean =>
  (earliestDay(a) ?? '') <= (latestDay(b) ?? '') && (earliestDay(b) ?? '') <= (latestDay(a) ?? '');

function training({ facts: { case: one } }: LetterContext): Outcome | null {
  const content = one.training?.content;
  const months = one.job?.trainingMonths;
  if (content === undefined || months === undefined) return null;
  if (months > 0) return ok('研修の期間が入っています。', 'Its months are told.', []);
  return warn('研修の内容がありますが、研修の期間は0か月です。', 'The papers tell of training, but its months are 0.', [
    'case.job.trainingMonths',
    'case.training.content',
  ]);
}

/** A step of the story with its day. `unsure`: a step that may come before or after it. */
interface Step {
  readonly name: Text;
  readonly path: FactPath;
  readonly day: string;
  readonly unsure?: string;
}

/** The steps of the story that have a day, in the order in which they have to come. */
function stepsOf({ facts: { case: one }, on }: LetterContext): readonly (readonly Step[])[] {
  const { appliedOn, interviews = [], offeredOn } = one.hiring ?? {};
  const { signedByEmployerOn: employer, signedByApplicantOn: applicant } = one.contract ?? {};
  const [signed] = [employer, applicant].filter((day) => day !== undefined).toSorted();
  const datedOn = (paper: string) => one.papers?.find(({ id }) => id === paper)?.datedOn;
  const step = (ja: string, en: string, path: FactPath, day: string | undefined, unsure?: string): readonly Step[] =>
    isDay(day) ? [{ name: { ja, en }, path, day, ...(unsure === undefined ? {} : { unsure }) }] : [];
  const contract = employer === signed ? 'case.contract.signedByEmployerOn' : 'case.contract.signedByApplicantOn';
  return [
    step('応募', 'application', 'case.hiring.appliedOn', appliedOn),
    interviews.flatMap((each, at) => step('面接', 'interview', `case.hiring.interviews.${at}.on`, each.on)),
    step('内定', 'offer', 'case.hiring.offeredOn', offeredOn),
    step('契約', 'contract', contract, signed),
    [
      ...step('採用理由書', 'letter of reason', contract, datedOn('reason-for-hiring')),
      // An applicant may write once the job has been offered.
      ...step('申請理由書', 'statement of purpose', 'case.hiring.offeredOn', datedOn('statement'), 'contract'),
    ],
    step('申請', 'filing', 'case.filingOn', on),
  ];
}

/** Application ≤ interviews ≤ offer ≤ contract ≤ papers ≤ filing. A day that is not told stands in nobody's way. */
function order(context: LetterContext): Outcome | null {
  const steps = stepsOf(context);
  // The filing day is always there: of itself it has no order.
  if (steps.slice(0, -1).flat().length === 0) return null;
  for (const [at, later] of steps.entries()) {
    for (const earlier of steps.slice(0, at).flat()) {
      const wrong = later.find(
        ({ day, unsure }) => unsure !== earlier.name.en && (latestDay(day) ?? '') < (earliestDay(earlier.day) ?? ''),
      );
      if (wrong === undefined) continue;
      return fail(
        `${wrong.name.ja}の日（${wrong.day}）が、${earlier.name.ja}の日（${earlier.day}）より前です。`,
        `The day of the ${wrong.name.en} (${wrong.day}) is before that of the ${earlier.name.en} (${earlier.day}).`,
        [...new Set([earlier.path, wrong.path])],
      );
    }
  }
  return ok('応募から申請までの日付は順序どおりです。', 'The days follow each other from application to filing.', []);
}

/** 契約書: the day recorded of the document at hand is one of the days of signature in the case. */
function signatures({ facts: { case: one } }: LetterContext): Outcome | null {
  const { signedByEmployerOn, signedByApplicantOn } = one.contract ?? {};
  const days = [signedByEmployerOn, signedByApplicantOn].filter((day) => day !== undefined);
  const recorded = (one.documents ?? []).filter(
    ({ id, received, signedOn }) => id === 'D07a' && received === 'yes' && signedOn !== undefined,
  );
  if (days.length === 0 || recorded.length === 0) return null;
  const wrong = recorded.filter(({ signedOn = '' }) => !days.includes(signedOn));
  if (wrong.length === 0) return ok('契約書の署名日は案件と同じです。', 'It is that of the case.', []);
  return fail(
    '契約書に記録した署名日が、案件の署名日と違います。',
    'The day of signature recorded of the contract is not one of those in the case.',
    ['case.contract.signedByEmployerOn', 'case.contract.signedByApplicantOn'],
    wrong.map(({ id }) => id),
  );
}
