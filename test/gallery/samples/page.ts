import type { Checked } from '../../../lib/engine/check-report';
import { countOutcomes, type Drift, type FillReport, type FillPlan, type Outcome } from '../../../lib/engine/fill-plan';
import type { Pointing } from '../../../lib/engine/pointing';
import { verify } from '../../../lib/engine/verify';
import { jobOf } from '../../checks/record/checked-page';
import { type Change, readingOf, untouchedReading } from '../../engine/reading-kit';
import { arjun, chen, largest, procedure, today } from './records';

const timings = { collect: 1, match: 1, plan: 1, apply: 1, settle: 1, verify: 1, total: 6, passes: 1 };

/** What a page has differently than the form as it is known: one of each kind. */
export const drift: readonly Drift[] = (
  [
    ['rowMissing', 'applicant.homeTown', '本国における居住地', {}],
    ['rowUnknown', null, '架空の新しい項目（必ず入力してください）', { required: true }],
    ['optionMissing', 'applicant.sex', '性別', { detail: '男 Male' }],
    ['optionUnknown', 'applicant.sex', '性別', { detail: '架空の選択肢' }],
    ['limitChanged', 'applicant.occupation', '職業', { detail: '20 → 10' }],
    ['kindChanged', 'applicant.placeOfBirth', '出生地', {}],
    ['labelChanged', 'applicant.occupation', '職業', { detail: '架空の新しい項目名' }],
    ['nowRequired', 'contactJapan.phone', '電話番号', {}],
    ['noLongerRequired', 'contactJapan.mobile', '携帯電話番号', {}],
    ['sectionMissing', null, '架空の見出し', {}],
    ['ambiguous', 'passport.number', '旅券番号', {}],
    ['witnessesDisagree', 'applicant.nationality', '国籍・地域', {}],
    ['pointed', 'entry.port', '上陸予定港', { detail: '上陸する予定の港' }],
  ] as const
).map(([kind, row, label, more]) => ({ kind, row, label, section: 'identity', ...more }));

/** As many parts of the form as show how a long list looks; all of them would tell no more. */
const shownParts = 70;

/** What becomes of the first parts of a job on a page where all goes well. */
function outcomesOf(job: FillPlan, changes: Readonly<Record<string, Partial<Outcome>>>): readonly Outcome[] {
  const outcomes = job.rows.flatMap(({ row, label, item, section, repeat, parts }) =>
    parts.map(({ part, want }): Outcome => {
      const about = { row, label, item, section, repeat: repeat?.index ?? null, part, control: null };
      const change = changes[row];
      if (change) return { ...about, outcome: 'filled', ...change };
      if (want.state === 'write') return { ...about, outcome: 'filled' };
      if (want.state === 'yours') return { ...about, outcome: 'yours' };
      return { ...about, outcome: want.state === 'none' ? 'noData' : 'refused', reason: want.reason };
    }),
  );
  return outcomes.slice(0, shownParts);
}

/** The report of a fill. */
export function filled(
  records = arjun,
  changes: Readonly<Record<string, Partial<Outcome>>> = {},
  more: Partial<FillReport> = {},
): FillReport {
  const outcomes = outcomesOf(jobOf(records), changes);
  return {
    end: 'done',
    stopped: null,
    page: { accepted: true, drift: [] },
    identity: { result: 'empty', rows: [] },
    outcomes,
    counts: countOutcomes(outcomes),
    written: [],
    writes: outcomes.length,
    canUndo: true,
    timings,
    ...more,
  };
}

/** Rows that fared otherwise, one of each kind. */
export const mixedChanges: Readonly<Record<string, Partial<Outcome>>> = {
  'applicant.placeOfBirth': { outcome: 'refused', reason: 'siteChangedIt' },
  'applicant.homeTown': { outcome: 'notOnPage' },
  'applicant.occupation': { outcome: 'keptUserValue', reason: 'differs' },
  'passport.number': { outcome: 'alreadyEqual' },
  'applicant.marital': { outcome: 'refused', reason: 'optionNotFound' },
  'entry.port': { outcome: 'noData', reason: 'notAnswered' },
};

/** A fill that was stopped half way. */
export const cancelled = (): FillReport => {
  const { outcomes } = filled();
  const later = outcomes.slice(30).map(({ row }) => [row, { outcome: 'refused', reason: 'cancelled' } as const]);
  return filled(arjun, Object.fromEntries(later), { end: 'cancelled' });
};

/** What is said where another applicant's page was replaced, and where answers would have closed what a person typed. */
export const standingChanges: Readonly<Record<string, Partial<Outcome>>> = {
  'applicant.placeOfBirth': { outcome: 'refused', reason: 'tooLong', stands: true },
  'applicant.marital': { outcome: 'refused', reason: 'cannotClear', stands: true },
  'entry.port': {
    ...{ outcome: 'refused', reason: 'wouldClose' },
    closes: ['２１.３　在日親族及び同居者　氏名01', '２１.４　在日親族及び同居者　生年月日01'],
  },
  'applicant.homeTown': { outcome: 'cleared' },
};

const control = (order: number) => ({ id: `switch_${order}`, name: '', order });
/** Boxes that a fill had written, as a stopped one tells of them. */
const writtenTo = (outcome: FillReport['written'][number]['outcome']) =>
  ['氏名', '出生地', '職業'].map((label, order) => ({
    ...{ control: control(order), row: 'applicant.occupation', part: 'value', label, outcome },
  }));
/** A fill that ended because the page became another person's, or because the vault was locked. */
export const stopped = (why: NonNullable<FillReport['stopped']>): FillReport => ({
  ...cancelled(),
  ...{ end: 'stopped', stopped: why, written: writtenTo('filled') },
});
/** Values in the wrong place, and blocks that could not be closed. */
export const astray = (): FillReport =>
  filled(arjun, standingChanges, {
    written: writtenTo('stray'),
    leftOpen: [2, 3].map((repeat) => ({
      ...{ row: 'relatives.1.name', label: `２１.３　在日親族及び同居者　氏名0${repeat}` },
      ...{ section: '在日親族', repeat },
    })),
  });

const ways: Readonly<Record<string, Change>> = {
  'passport.number value': { text: 'ＴＺ０００００００' },
  'applicant.placeOfBirth value': { text: '架空国　サンプル市' },
  'applicant.occupation value': { text: '' },
  'applicant.homeTown value': { found: 'missing', control: null },
};

/** A check of a page that holds the case, but for the changes. */
export const checked = (changes = ways, records = arjun): Checked => {
  const job = jobOf(records);
  return verify(procedure, job, readingOf(job, changes), true);
};

/** A check that found nothing; of a page that nobody has filled; with the most differences; with a drifted page. */
export const checkedClean = (): Checked => checked({});
export const checkedUntouched = (): Checked => {
  const job = jobOf(arjun);
  const { report, sides } = verify(procedure, job, untouchedReading(job), true);
  return { report: { ...report, parts: report.parts.slice(0, shownParts) }, sides };
};
export const checkedMany = (): Checked => {
  const { report, sides } = verify(procedure, jobOf(largest), readingOf(jobOf(chen)), true);
  return { report: { ...report, parts: report.parts.slice(0, shownParts) }, sides };
};
export const checkedDrifted = (): Checked => {
  const { report, sides } = checked();
  return { report: { ...report, page: { accepted: true, drift } }, sides };
};
/** A page of somebody else, which nobody has confirmed. */
export const checkedStranger = (): Checked => {
  const job = jobOf(arjun);
  return verify(procedure, job, readingOf(jobOf(chen)), false);
};

/** A row that a person has pointed to. */
export const pointing: Pointing = {
  procedure: procedure.id,
  row: 'entry.port',
  part: 'value',
  target: {
    ...{ section: 'stay', label: '上陸する予定の港', words: '上陸する予定の港', kind: 'text' },
    ...{ block: null, nth: 0, place: 0, limit: null, options: '' },
  },
  revision: 'sample',
  on: today,
};
