import { describe, expect, it } from 'vitest';
import { type FactPath, type Facts, factAt } from '../../lib/domain/facts';

const facts: Facts = {
  applicant: {
    id: 'a',
    homeTown: 'ハノイ',
    dependants: 0,
    education: [{ id: 'x', highest: false }],
    passport: {},
    relatives: { answer: 'notAsked' },
  },
  employer: { id: 'e' },
  case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
  derived: {},
};

describe('the fact at a path', () => {
  it.each<[FactPath, unknown]>([
    ['applicant.homeTown', 'ハノイ'],
    ['applicant.dependants', 0],
    ['applicant.education.0.highest', false],
    ['applicant.relatives.answer', 'notAsked'],
    ['case.procedure', 'coe-gijinkoku'],
  ])('%s is %j', (path, value) => {
    expect(factAt(facts, path)).toBe(value);
  });

  it.each<[string, FactPath]>([
    ['an absent fact', 'applicant.birth'],
    ['a fact in an absent part', 'applicant.name.family'],
    ['a fact in an empty part', 'applicant.passport.number'],
    ['an entry that is not in the list', 'applicant.education.1.level'],
    ['an absent record', 'agent.name'],
  ])('is none for %s', (_, path) => {
    expect(factAt(facts, path)).toBeUndefined();
  });

  it.each([
    'applicant',
    'applicant.education',
    'applicant.homeTown.length',
    'applicant.constructor.name',
    'applicant.__proto__.x',
    'toString',
    '',
  ])('is none for “%s”, which names no plain fact', (path) => {
    // Written as a path, as a name that came from outside could be.
    expect(factAt(facts, path as FactPath)).toBeUndefined();
  });
});
