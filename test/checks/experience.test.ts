import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Education, WorkEntry } from '../../lib/domain/applicant';
import type { Case } from '../../lib/domain/case/case';
import { factsOf } from '../../lib/facts/facts';
import { experienceOf } from '../../lib/law/gijinkoku/experience';
import type { ExperienceFinding } from '../../lib/law/gijinkoku/ground-kinds';
import { bareRecords } from '../../lib/law/gijinkoku/examples';
import { workedDay, workedRecords } from '../fixtures/worked/load';

const on = '2026-06-15';
type Judged = NonNullable<NonNullable<Case['assessment']>['related']>;

function months(
  jobs: WorkEntry[],
  related: Judged,
  more: { education?: Education[]; documents?: Case['documents'] } = {},
): ExperienceFinding {
  const records = bareRecords({
    applicant: { work: { answer: 'yes', jobs }, education: more.education ?? [{ id: 'none', level: 'juniorHigh' }] },
    case: { assessment: { related }, documents: more.documents },
  });
  return experienceOf(factsOf(records, on), on);
}

const year: WorkEntry = { id: 'a', from: '2020-01', to: '2020-12' };
const course: Education = { id: 's', level: 'highSchool', enteredOn: '2010-04', graduatedOn: '2013-03-31' };

describe('months of experience', () => {
  it('are claimed when staff find the job related, and documented when a document shows it', () => {
    expect(months([year], [{ id: 'a', related: 'yes', documented: 'no' }]).work).toEqual({
      claimed: { least: 12, most: 12 },
      documented: { least: 0, most: 0 },
    });
  });

  it('are documented by a document that names the job, unless staff say no', () => {
    const documents = [{ id: 'D09b', received: 'yes' as const, proves: ['a'] }];
    expect(months([year], [{ id: 'a', related: 'yes' }], { documents }).work.documented.least).toBe(12);
    expect(months([year], [{ id: 'a', related: 'yes', documented: 'no' }], { documents }).work.documented.most).toBe(0);
    const absent = [{ id: 'D09b', received: 'no' as const, proves: ['a'] }];
    expect(months([year], [{ id: 'a', related: 'yes' }], { documents: absent }).work.documented).toEqual({
      least: 0,
      most: 12,
    });
  });

  it('that nobody has judged may count', () => {
    expect(months([year], []).work.claimed).toEqual({ least: 0, most: 12 });
    expect(months([year], [{ id: 'a', related: 'notAsked' }]).work.claimed).toEqual({ least: 0, most: 12 });
    expect(months([year], []).workMonths).toBeUndefined();
  });

  it('of an unrelated job never count', () => {
    expect(months([year], [{ id: 'a', related: 'no', documented: 'yes' }]).work.claimed.most).toBe(0);
  });

  it('count once where jobs overlap', () => {
    const jobs = [year, { id: 'b', from: '2020-07', to: '2021-06' }];
    const related: Judged = [
      { id: 'a', related: 'yes', documented: 'yes' },
      { id: 'b', related: 'yes', documented: 'yes' },
    ];
    expect(months(jobs, related).workMonths).toBe(18);
  });

  it('of a current job end on the filing date', () => {
    expect(months([{ id: 'a', from: '2025-06-16', current: true }], [{ id: 'a', related: 'yes' }]).workMonths).toBe(12);
    expect(months([{ id: 'a', from: '2025-06-17', current: true }], [{ id: 'a', related: 'yes' }]).workMonths).toBe(11);
  });

  it('of a bare year lie between the shortest and the longest reading', () => {
    expect(months([{ id: 'a', from: '2018', to: '2020-03' }], [{ id: 'a', related: 'yes' }]).work.claimed).toEqual({
      least: 15,
      most: 27,
    });
  });

  it('have no upper end while a date is missing or the jobs were not told', () => {
    expect(months([{ id: 'a', from: '2018-01' }], [{ id: 'a', related: 'yes' }]).work.claimed).toEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
    });
    expect(experienceOf(factsOf(bareRecords(), on), on).work.claimed).toEqual({
      least: 0,
      most: Number.POSITIVE_INFINITY,
    });
  });

  it('have no upper end where the applicant has worked and no job is listed', () => {
    const records = bareRecords({ applicant: { work: { answer: 'yes' } } });
    expect(experienceOf(factsOf(records, on), on).work.claimed).toEqual({ least: 0, most: Number.POSITIVE_INFINITY });
  });

  it('with study have no upper end while the education was not told', () => {
    const records = bareRecords({
      applicant: { work: { answer: 'yes', jobs: [year] }, education: [] },
      case: { assessment: { related: [{ id: 'a', related: 'yes' }] } },
    });
    const found = experienceOf(factsOf(records, on), on);
    expect([found.work.claimed.most, found.withStudy.claimed.most]).toEqual([12, Number.POSITIVE_INFINITY]);
  });

  it('are none when the applicant has never worked', () => {
    const records = bareRecords({ applicant: { work: { answer: 'no' } } });
    expect(experienceOf(factsOf(records, on), on).workMonths).toBe(0);
  });

  it('are those that staff typed where no jobs are listed, and none of them documented', () => {
    const records = bareRecords({ applicant: { work: { answer: 'yes' } }, case: { job: { experienceMonths: 40 } } });
    expect(experienceOf(factsOf(records, on), on).work).toEqual({
      claimed: { least: 40, most: 40 },
      documented: { least: 0, most: 40 },
    });
  });

  it('include study of related subjects for the ten years alone', () => {
    const related: Judged = [
      { id: 'a', related: 'yes', documented: 'yes' },
      { id: 's', related: 'yes', documented: 'yes' },
    ];
    const found = months([year], related, { education: [course] });
    expect(found.work.claimed.least).toBe(12);
    expect(found.withStudy.claimed).toEqual({ least: 48, most: 48 });
  });

  it.each<[string, Education, number, number]>([
    ['a Japanese vocational school', { ...course, level: 'vocational', place: 'japan' }, 36, 36],
    ['a vocational school abroad, perhaps', { ...course, level: 'vocational', place: 'abroad' }, 0, 36],
    ['a KOSEN, whatever box was chosen', { ...course, level: 'other', isTechnicalCollege: 'yes' }, 36, 36],
    ['no junior high school', { ...course, level: 'juniorHigh' }, 0, 0],
  ])('count study at %s', (_what, school, least, most) => {
    const found = months([], [{ id: 's', related: 'yes', documented: 'yes' }], { education: [school] });
    expect(found.withStudy.claimed.least).toBe(least);
    const worked = months(
      [{ ...year, to: '2020-01' }],
      [
        { id: 'a', related: 'no' },
        { id: 's', related: 'yes' },
      ],
      { education: [school] },
    );
    expect(worked.withStudy.claimed.most).toBe(most);
  });

  it('never have a documented end above the claimed one, nor a least above the most', () => {
    const answer = fc.constantFrom('yes', 'no', 'notAsked');
    const date = fc.constantFrom('2001', '2010', '2010-05', '2015-02-28', '2019-12', '2024', undefined);
    const job = fc.record({
      from: date,
      to: date,
      current: fc.constantFrom(true, false, undefined),
      related: answer,
      documented: answer,
    });
    fc.assert(
      fc.property(fc.array(job, { maxLength: 4 }), (list) => {
        const jobs = list.map(({ from, to, current }, at) => ({
          id: `j${at}`,
          ...(from ? { from } : {}),
          ...(to ? { to } : {}),
          ...(current === undefined ? {} : { current }),
        }));
        const { work, withStudy } = months(
          jobs,
          list.map(({ related, documented }, at) => ({ id: `j${at}`, related, documented })),
        );
        for (const { claimed, documented } of [work, withStudy]) {
          expect(claimed.least).toBeLessThanOrEqual(claimed.most);
          expect(documented.least).toBeLessThanOrEqual(documented.most);
          expect(documented.least).toBeLessThanOrEqual(claimed.least);
          expect(documented.most).toBeLessThanOrEqual(claimed.most);
        }
      }),
    );
  });

  it.each([
    ['1', 71, 71],
    ['4b', 30, 30],
    ['6', 147, 106],
    ['8', 60, 60],
  ] as const)('of worked case %s are %i, of which %i documented', (id, claimed, documented) => {
    const found = experienceOf(factsOf(workedRecords(id), workedDay), workedDay);
    expect(found.work.claimed).toEqual({ least: claimed, most: claimed });
    expect(found.work.documented.least).toBe(documented);
  });

  it.each([
    ['6', 183, 142],
    ['6b', 183, 106],
    ['6c', 106, 106],
  ] as const)('with study of worked case %s are %i, of which %i documented', (id, claimed, documented) => {
    const found = experienceOf(factsOf(workedRecords(id), workedDay), workedDay);
    expect(found.withStudy.claimed.least).toBe(claimed);
    expect(found.withStudy.documented).toEqual({ least: documented, most: documented });
  });
});
