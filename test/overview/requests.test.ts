import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Remaining } from '../../lib/checks/remaining/item';
import { caseRecord } from '../../lib/domain/case/case';
import { askedMatters, openAskOf, openRequests, requestNow } from '../../lib/overview/requests';
import { runs } from '../property-runs';

const word = { ja: '語', en: 'word' };
const item = (id: string, owes: Remaining['owes'], level: Remaining['level'] = 'needed'): Remaining => ({
  ...{ id, kind: 'field', level, owes, title: word, short: word, why: word, text: word },
  ...{ where: null, settles: [], grounds: [id] },
});
const left = [item('a', 'applicant'), item('b', 'applicant'), item('e', 'employer'), item('o', 'office')];

describe('a request made now', () => {
  it('is for everything that its recipient owes, hints aside', () => {
    const made = requestNow([...left, item('h', 'applicant', 'hint')], 'applicant', {
      on: '2026-11-29',
      due: '2026-12-05',
    });
    expect(made).toEqual({ to: 'applicant', on: '2026-11-29', due: '2026-12-05', matters: ['a', 'b'] });
  });

  it('has no day where none was given, and is none where nothing is owed', () => {
    expect(requestNow(left, 'employer', { on: '2026-11-29', due: null })).toEqual({
      ...{ to: 'employer', on: '2026-11-29', matters: ['e'] },
    });
    expect(requestNow([item('o', 'office')], 'employer', { on: '2026-11-29', due: null })).toBe(null);
  });

  it('may be for some of it, and says how it was sent', () => {
    const asking = { on: '2026-11-29', due: null, via: 'phone' } as const;
    expect(requestNow(left, 'applicant', asking, new Set(['b', 'e']))).toEqual({
      ...{ to: 'applicant', on: '2026-11-29', via: 'phone', matters: ['b'] },
    });
    expect(requestNow(left, 'applicant', asking, new Set())).toBe(null);
  });

  it('fits the case it is kept with', () => {
    const requests = [requestNow(left, 'applicant', { on: '2026-11-29', due: '2026-12-05' })];
    const kept = { id: 'c', applicantId: 'x', employerId: 'y', procedure: 'coe-gijinkoku', requests };
    expect(caseRecord.parse(kept)).toEqual(kept);
  });
});

describe('what one client was asked for and has not given', () => {
  it('has the earliest day of asking and of answering, and every open item', () => {
    const asked = [
      { to: 'applicant', on: '2026-11-05', due: '2026-11-20', matters: ['a'] },
      { to: 'applicant', on: '2026-11-01', due: '2026-11-25', matters: ['b', 'gone'] },
      { to: 'employer', on: '2026-10-01', due: '2026-10-02', matters: ['e'] },
    ] as const;
    const open = openRequests(asked, left);
    expect(openAskOf(open, 'applicant')).toEqual({
      ...{ on: '2026-11-01', due: '2026-11-20', matters: new Set(['a', 'b']) },
    });
    expect(openAskOf(openRequests(asked, []), 'applicant')).toBe(null);
  });
});

describe('what of requests is open', () => {
  it('is what still remains; what was answered is gone, and so is what now somebody else owes', () => {
    const asked = [{ to: 'applicant', on: '2026-11-01', matters: ['a', 'gone', 'e'] } as const];
    expect(openRequests(asked, left).map(({ open }) => open.map(({ id }) => id))).toEqual([['a']]);
  });

  it('stands in the latest request that asks for it, of one day in the one made last', () => {
    const asked = [
      { to: 'applicant', on: '2026-11-05', matters: ['a'] },
      { to: 'applicant', on: '2026-11-01', matters: ['a', 'b'] },
      { to: 'applicant', on: '2026-11-05', due: '2026-11-30', matters: ['a'] },
    ] as const;
    const open = openRequests(asked, left);
    expect(open.map((one) => [one.index, one.open.map(({ id }) => id)])).toEqual([
      [2, ['a']],
      [0, []],
      [1, ['b']],
    ]);
    expect([...askedMatters(open)]).toEqual([
      ['a', { due: '2026-11-30' }],
      ['b', { due: null }],
    ]);
  });

  it('is no matter twice, and none that nobody asked for, whatever was asked when', () => {
    const request = fc.record({
      to: fc.constantFrom('applicant' as const, 'employer' as const),
      on: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
      matters: fc.array(fc.constantFrom('a', 'b', 'e', 'o', 'gone')),
    });
    fc.assert(
      fc.property(fc.array(request, { maxLength: 6 }), (requests) => {
        const open = openRequests(requests, left);
        const ids = open.flatMap((one) => one.open.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        const expected = left.filter(({ id, owes }) =>
          requests.some(({ to, matters }) => to === owes && matters.some((one) => one === id)),
        );
        expect(new Set(ids)).toEqual(new Set(expected.map(({ id }) => id)));
        expect(open.map(({ index }) => index).toSorted()).toEqual(requests.map((_, index) => index).toSorted());
      }),
      { numRuns: runs(200) },
    );
  });
});
