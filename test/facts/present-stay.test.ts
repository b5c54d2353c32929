import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../lib/domain/applicant';
import type { Case } from '../../lib/domain/case/case';
import { presentStayOf } from '../../lib/facts/present-stay';

const today = '2027-07-01';
const gijinkoku = '技術・人文知識・国際業務';
const person = (facts: Partial<Applicant> = {}): Applicant => ({ id: 'a', ...facts });
const landed = (facts: object = {}) => ({
  permissions: [{ id: 'p', status: gijinkoku, periodMonths: 12, from: '2026-09-01', to: '2027-09-01', ...facts }],
});
const one = (facts: object) => ({ procedure: 'coe-gijinkoku', ...facts }) as unknown as Case;
const said = (facts: object = {}) => ({ inJapan: { answer: 'yes' as const, status: '留学', ...facts } });
const ofPermission = { status: gijinkoku, periodMonths: 12, expiresOn: '2027-09-01', from: 'permissions' };

describe('the present stay', () => {
  it.each([
    ['by the permission on record', person(landed()), undefined, ofPermission],
    ['on its last day', person(landed({ to: today })), undefined, { ...ofPermission, expiresOn: today }],
    ['not by one that ended the day before', person(landed({ to: '2027-06-30' })), undefined, undefined],
    [
      'granted on the day of the decision',
      person(landed()),
      { status: 'issued', decidedOn: '2026-09-01' },
      ofPermission,
    ],
    [
      'not by one from the day before the decision: only the status that it granted',
      person(landed({ from: '2026-08-31' })),
      { status: 'issued', decidedOn: '2026-09-01' },
      { status: gijinkoku, from: 'decision' },
    ],
    [
      'whatever it was before a refusal',
      person(landed()),
      { status: 'refused', decidedOn: '2027-01-01' },
      ofPermission,
    ],
    [
      'as the person says',
      person(said({ expiresOn: today })),
      undefined,
      { status: '留学', expiresOn: today, from: 'inJapan' },
    ],
    ['not as the person says of one that has ended', person(said({ expiresOn: '2027-06-30' })), undefined, undefined],
    ['none, where the person says no', person({ inJapan: { answer: 'no', status: '留学' } }), undefined, undefined],
    [
      'not as the person said before a decision',
      person(said({ saidOn: '2026-08-31' })),
      { status: 'issued', decidedOn: '2026-09-01' },
      { status: gijinkoku, from: 'decision' },
    ],
    [
      'as the person said on the day of a decision',
      person(said({ saidOn: '2026-09-01' })),
      { status: 'issued', decidedOn: '2026-09-01' },
      { status: '留学', from: 'inJapan' },
    ],
    [
      'as the earlier case says until it is decided',
      person(),
      { status: 'filed', stay: { status: '留学', periodMonths: 24, expiresOn: today } },
      { status: '留学', periodMonths: 24, expiresOn: today, from: 'case' },
    ],
    [
      'not as the earlier case says of one that has ended',
      person(),
      { stay: { status: '留学', expiresOn: '2027-06-30' } },
      undefined,
    ],
    ['none, where nothing is recorded', person(), { status: 'filed' }, undefined],
    ['none by a decision that grants no status', person(), { status: 'issued', procedure: 'side-job' }, undefined],
  ] as const)('is known %s', (_, applicant, theirs, expected) => {
    expect(presentStayOf(applicant, theirs && one(theirs), today)).toEqual(expected);
  });

  it('is the newest of several permissions, in whatever order they stand', () => {
    const student = { id: 's', status: '留学', from: '2024-04-01', to: '2028-04-01' };
    const { permissions } = landed();
    for (const list of [
      [student, ...permissions],
      [...permissions, student],
    ]) {
      expect(presentStayOf(person({ permissions: list }), undefined, today)).toEqual(ofPermission);
    }
  });
});
