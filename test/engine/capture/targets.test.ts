import { describe, expect, it } from 'vitest';
import type { FactPath } from '../../../lib/domain/facts';
import { targetOf } from '../../../lib/engine/capture-targets';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { capture, completeCases, emptied, leavesOf, page, pageOf, planOf, recordsTold, take } from './kit';

const stated = [
  ...new Set(
    coeGijinkoku.fields.flatMap(({ parts }) => parts.flatMap(({ from }) => (from === undefined ? [] : [from]))),
  ),
];

describe('where the facts of the form are kept', () => {
  it('is known of every fact that a row states', () => {
    expect(stated.length).toBeGreaterThan(150);
    expect(stated.filter((from) => targetOf(from) === null)).toEqual([]);
  });

  const places: readonly (readonly [FactPath, ReturnType<typeof targetOf>])[] = [
    ['applicant.passport.number', { kind: 'fact', record: 'applicant', path: 'passport.number' }],
    ['applicant.relatives.people.3.name', { kind: 'block', list: 'relatives.people', block: 3, member: 'name' }],
    ['applicant.relatives.answer', { kind: 'fact', record: 'applicant', path: 'relatives.answer' }],
    ['applicant.work.jobs.0.from', { kind: 'block', list: 'work.jobs', block: 0, member: 'from' }],
    ['employer.phone', { kind: 'fact', record: 'employer', path: 'phone' }],
    [
      'employer.industries.others.1.other',
      { kind: 'whole', record: 'employer', path: 'industries.others', block: 1, member: 'other' },
    ],
    [
      'case.dispatch.site.industries.others.0.code',
      { kind: 'whole', record: 'case', path: 'dispatch.site.industries.others', block: 0, member: 'code' },
    ],
    [
      'case.job.otherOccupations.2',
      { kind: 'whole', record: 'case', path: 'job.otherOccupations', block: 2, member: 'code' },
    ],
    ['agent.organization', { kind: 'agent', member: 'organization' }],
    ['representative.mobile', { kind: 'representative', member: 'mobile' }],
    ['derived.education.graduatedOn', { kind: 'education', member: 'graduatedOn' }],
    ['derived.passportName', { kind: 'derived', name: 'passportName' }],
    ['derived.plannedEntry', { kind: 'derived', name: 'plannedEntry' }],
    ['derived.monthlyPayYen', { kind: 'derived', name: 'monthlyPayYen' }],
    ['derived.experienceMonths', { kind: 'derived', name: 'experienceMonths' }],
    ['derived.site', null],
  ];
  it.each(places)('%s', (from, target) => {
    expect(targetOf(from)).toEqual(target);
  });

  it('is, for the ten complete cases together, every fact that the form states', () => {
    const seen = new Set(
      completeCases.flatMap(({ records }) =>
        capture(emptied(records), pageOf(planOf(records))).flatMap(({ rows }) => rows),
      ),
    );
    const never = coeGijinkoku.fields.filter(({ id, role }) => role === 'form' && !seen.has(id)).map(({ id }) => id);
    // The change of duties is asked after arrival only.
    expect(never).toEqual(['job.dutyChanged', 'job.dutyChangeDetail']);
  });

  it('is where the item says, and nowhere else', () => {
    for (const { records } of completeCases) {
      const values = pageOf(planOf(records));
      const empty = emptied(records);
      const made = leavesOf(take(empty, values));
      for (const { target } of capture(empty, values)) {
        const path = `${target.record}.${target.path}`;
        const stands = [...made.keys()].some((leaf) => leaf === path || leaf.startsWith(`${path}.`));
        const isElsewhere =
          // A text in place of a date, and what the contact person has from the employer.
          (path === 'case.entry.plannedOn' && made.has('case.entry.plannedText')) ||
          /^employer\.contacts\.0\.(postalCode|address|phone)$/.test(path) ||
          // Months that the jobs come to by themselves.
          path === 'case.job.experienceMonths';
        expect([path, stands || isElsewhere]).toEqual([path, true]);
      }
    }
  });

  it('holds the change of duties too', () => {
    const values = page({ 'job.dutyChanged': '有 Yes', 'job.dutyChangeDetail': '設計から開発へ' });
    expect(take(recordsTold(), values).case.job?.dutiesChanged).toEqual({ answer: 'yes', detail: '設計から開発へ' });
  });
});
