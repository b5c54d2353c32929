import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtors, remainingLevels } from '../../lib/checks/remaining/item';
import { addDays } from '../../lib/domain/calendar';
import type { Joined } from '../../lib/overview/overview';
import { isBeforeFiling } from '../../lib/overview/next-date';
import { dueDaysOf } from '../../lib/overview/calendar-file';
import { answersDue, type DayItem, daysAhead, officeDayOf } from '../../lib/overview/office-day';
import { runs } from '../property-runs';
import { aCase, anApplicant, anEmployer, overviewOf, today } from './kit';

const word = { ja: '語', en: 'word' };
const item = (id: string, level: DayItem['level'], owes: DayItem['owes']): DayItem => ({
  ...{ id, kind: 'document', level, owes, short: word, why: word, where: null },
});
const statuses = ['draft', 'collecting', 'ready', 'filed', 'additional', 'issued', 'refused', 'withdrawn'];

const dayOf = (cases: Iterable<Joined>, itemsOf: (one: Joined) => readonly DayItem[] | null, assignedTo?: string) =>
  officeDayOf({ cases, itemsOf, statuses, today, assignedTo: assignedTo ?? null });

const none = () => [];

describe('the day of the office', () => {
  const overview = overviewOf([
    anApplicant('a-1', { family: 'TESTA', given: 'ANA' }),
    anApplicant('a-2', { family: 'TESTA', given: 'BO' }),
    anEmployer('e-1', { name: 'サンプル商事' }),
    aCase('c-1', { applicantId: 'a-1', filingOn: '2026-12-10', assignedTo: '見本' }),
    aCase('c-2', { applicantId: 'a-2', status: 'ready', filingOn: '2026-12-11' }),
    aCase('c-3', { applicantId: 'a-2', status: 'filed', filingOn: '2026-12-01', assignedTo: '見本' }),
  ]);
  const cases = [...overview.cases.values()];

  it('has the cases of each status that has any', () => {
    expect(dayOf(cases, none).states).toEqual([
      { status: 'draft', cases: ['c-1'] },
      { status: 'ready', cases: ['c-2'] },
      { status: 'filed', cases: ['c-3'] },
    ]);
  });

  it('looks 14 days ahead and no further', () => {
    expect(addDays(today, daysAhead)).toBe('2026-12-10');
    expect(dayOf(cases, none).dates.map(({ of }) => of.id)).toEqual(['c-1']);
  });

  it('puts what one employer owes together, however many cases it is for, and what the office can settle by itself', () => {
    const items = [item('x', 'needed', 'employer'), item('y', 'fault', 'employer'), item('z', 'question', 'office')];
    const day = dayOf(cases, (one) => (one.case.id === 'c-3' ? null : items));
    expect(day.clients).toHaveLength(1);
    expect(day.clients[0]).toMatchObject({ owes: 'employer', id: 'e-1', name: 'サンプル商事' });
    expect(day.clients[0]?.items.map(({ of, item: { id } }) => `${of.id} ${id}`)).toEqual([
      ...['c-1 y', 'c-2 y', 'c-1 x', 'c-2 x'],
    ]);
    expect(day.own.map(({ of, item: { id } }) => `${of.id} ${id}`)).toEqual(['c-1 z', 'c-2 z']);
    expect(day.own[0]?.of.applicantName).toBe('TESTA ANA');
  });

  it('asks a client once for what stands in its own record, however many cases wait for it', () => {
    const items = [item('fact employer.phone', 'needed', 'employer'), item('fact case.job.area', 'needed', 'employer')];
    const day = dayOf(cases, () => items);
    expect(
      day.clients.map(({ items: owed }) => owed.map(({ of, item: { id } }) => `${of.id} ${id}`).toSorted()),
    ).toEqual([['c-1 fact case.job.area', 'c-2 fact case.job.area', 'c-2 fact employer.phone']]);
  });

  it('of one person has that person’s cases alone', () => {
    const day = dayOf(cases, none, '見本');
    expect(day.states.flatMap(({ cases: ids }) => ids)).toEqual(['c-1', 'c-3']);
    expect(dayOf(cases, none, '').states.flatMap(({ cases: ids }) => ids)).toEqual(['c-2']);
  });

  it('says which cases nobody has counted, and never takes them for done', () => {
    const day = dayOf(cases, () => null);
    expect(day.uncounted).toEqual(['c-1', 'c-2']);
    expect(day.dates.map(({ items }) => items)).toEqual([null]);
  });
});

describe('the day of an office of 200 cases', () => {
  const line = fc.record({
    status: fc.constantFrom(...statuses),
    applicant: fc.nat(150),
    employer: fc.nat(30),
    filing: fc.option(fc.integer({ min: -60, max: 60 }), { nil: null }),
    counted: fc.boolean(),
    items: fc.array(
      fc.record({ level: fc.constantFrom(...remainingLevels.slice(0, 3)), owes: fc.constantFrom(...debtors) }),
      {
        maxLength: 6,
      },
    ),
  });
  const office = fc.array(line, { minLength: 200, maxLength: 200 }).map((lines) => {
    const entries = lines.map(({ status, applicant, employer, filing }, at) =>
      aCase(`c-${at}`, {
        ...{ status, applicantId: `a-${applicant}`, employerId: `e-${employer}` },
        filingOn: filing === null ? '' : addDays(today, filing),
      }),
    );
    const found = new Map(
      lines.map(({ items, counted }, at) => [
        `c-${at}`,
        counted ? items.map(({ level, owes }, n) => item(`${n}`, level, owes)) : null,
      ]),
    );
    return { cases: [...overviewOf(entries).cases.values()], found };
  });

  it('has every case in one state, and every counted item once: with a client or with the office', () => {
    fc.assert(
      fc.property(office, ({ cases, found }) => {
        const day = dayOf(cases, (one) => found.get(one.case.id) ?? null);
        const ids = day.states.flatMap(({ cases: of }) => of);
        expect(ids.toSorted()).toEqual(cases.map((one) => one.case.id).toSorted());
        const open = cases.filter((one) => isBeforeFiling(one.case.line.status));
        const expected = open.flatMap((one) => (found.get(one.case.id) ?? []).map(({ id }) => `${one.case.id} ${id}`));
        const shown = [...day.clients.flatMap(({ items }) => items), ...day.own];
        expect(shown.map(({ of, item: { id } }) => `${of.id} ${id}`).toSorted()).toEqual(expected.toSorted());
        expect(day.uncounted).toEqual(open.map((one) => one.case.id).filter((id) => found.get(id) === null));
        for (const { date } of day.dates) expect(date.on <= addDays(today, daysAhead)).toBe(true);
        const clients = day.clients.map(({ owes, id }) => `${owes} ${id}`);
        expect(new Set(clients).size).toBe(clients.length);
      }),
      { numRuns: runs(20) },
    );
  });
});

describe('late answers', () => {
  const asked = (to: 'applicant' | 'employer', due: string | undefined, ...matters: string[]) => ({
    ...{ to, on: '2026-11-01', matters },
    ...(due === undefined ? {} : { due }),
  });
  const dayWith = (requests: Parameters<typeof aCase>[1], items = [item('x', 'needed', 'employer')]) => {
    const overview = overviewOf([
      anApplicant('a-1', { family: 'TESTA', given: 'ANA' }),
      anApplicant('a-2', { family: 'TESTA', given: 'BO' }),
      anEmployer('e-1', { name: 'サンプル商事' }),
      aCase('c-1', { applicantId: 'a-1', ...requests }),
      aCase('c-2', { applicantId: 'a-2', ...requests }),
    ]);
    return dayOf([...overview.cases.values()], () => items);
  };

  it.each([
    [addDays(today, -1), 1],
    [today, 0],
    [addDays(today, 1), 0],
    [undefined, 0],
  ])('due on %s: %i', (due, count) => {
    expect(dayWith({ requests: [asked('employer', due, 'x')] }).late).toHaveLength(count);
  });

  it('stand by client, for all of its cases, with what is open and since when', () => {
    const { late } = dayWith(
      { requests: [asked('employer', '2026-11-10', 'x', 'gone'), asked('applicant', '2026-11-12', 'y')] },
      [item('x', 'needed', 'employer'), item('y', 'fault', 'applicant'), item('z', 'needed', 'employer')],
    );
    expect(
      late.map(({ name, on, due, items }) => [name, on, due, items.map(({ of, item: { id } }) => [of.id, id])]),
    ).toEqual([
      [
        'サンプル商事',
        '2026-11-01',
        '2026-11-10',
        [
          ['c-1', 'x'],
          ['c-2', 'x'],
        ],
      ],
      ['TESTA ANA', '2026-11-01', '2026-11-12', [['c-1', 'y']]],
      ['TESTA BO', '2026-11-01', '2026-11-12', [['c-2', 'y']]],
    ]);
  });

  it.each([
    ['the answer came', { requests: [asked('employer', '2026-11-10', 'gone')] }],
    [
      'it was asked again, for a later day',
      {
        requests: [asked('employer', '2026-11-10', 'x'), { ...asked('employer', '2026-12-10', 'x'), on: '2026-11-20' }],
      },
    ],
    ['the case is filed', { status: 'filed', requests: [asked('employer', '2026-11-10', 'x')] }],
  ] as const)('are none where %s', (_, line) => {
    expect(dayWith(line).late).toEqual([]);
  });
});

describe('answers for a calendar', () => {
  it('are those with a day, late or not, one for each client and day', () => {
    const requests = [
      { to: 'employer', on: '2026-11-01', due: '2026-11-10', matters: ['x'] },
      { to: 'employer', on: '2026-11-20', due: '2026-12-10', matters: ['y'] },
      { to: 'applicant', on: '2026-11-20', matters: ['z'] },
    ] as const;
    const overview = overviewOf([
      ...[anApplicant('a-1', { family: 'TESTA', given: 'ANA' }), anEmployer('e-1', { name: 'サンプル商事' })],
      ...[aCase('c-1', { requests }), aCase('c-2', { requests })],
    ]);
    const items = [item('x', 'needed', 'employer'), item('y', 'needed', 'employer'), item('z', 'needed', 'applicant')];
    const due = answersDue({ cases: overview.cases.values(), assignedTo: null, itemsOf: () => items });
    expect(due.map((one) => [one.due, one.items.map(({ of, item: { id } }) => `${of.id} ${id}`)])).toEqual([
      ['2026-11-10', ['c-1 x', 'c-2 x']],
      ['2026-12-10', ['c-1 y', 'c-2 y']],
    ]);
    const days = dueDaysOf(due, { due: (one, name) => `${name} ${one.items.length}`, noName: '' });
    expect(days.map(({ on, title }) => [on, title])).toEqual([
      ['2026-11-10', 'サンプル商事 2'],
      ['2026-12-10', 'サンプル商事 2'],
    ]);
    expect(new Set(days.map(({ uid }) => uid)).size).toBe(2);
  });
});
