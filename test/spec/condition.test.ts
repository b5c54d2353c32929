import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/domain/facts';
import { type Condition, holds } from '../../lib/spec/condition';

const facts = (applicant: Partial<Facts['applicant']> = {}): Facts => ({
  applicant: { id: 'a', ...applicant },
  employer: { id: 'e' },
  case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
  derived: {},
});
const answered = (answer: 'yes' | 'no' | 'notAsked') => facts({ relatives: { answer } });

describe('a question about an answer', () => {
  const yes: Condition = { fact: 'applicant.relatives.answer', is: 'yes' };

  it.each([
    ['yes', answered('yes'), 'yes'],
    ['no', answered('no'), 'no'],
    ['put off', answered('notAsked'), 'unknown'],
    ['absent', facts(), 'unknown'],
    ['absent in a part that is there', facts({ relatives: {} }), 'unknown'],
  ] as const)('that is %s', (_, of, truth) => {
    expect(holds(yes, of)).toBe(truth);
  });

  it.each([
    ['female', 'yes'],
    ['male', 'no'],
  ] as const)('may name several codes: %s', (sex, truth) => {
    expect(holds({ fact: 'applicant.sex', is: ['female', 'other'] }, facts({ sex }))).toBe(truth);
  });

  it('compares whole words', () => {
    expect(holds({ fact: 'applicant.homeTown', is: 'ハノイ' }, facts({ homeTown: 'ハノイ市' }))).toBe('no');
  });

  it('compares numbers and truth by their words', () => {
    expect(holds({ fact: 'applicant.dependants', is: '2' }, facts({ dependants: 2 }))).toBe('yes');
    const marked = facts({ education: [{ id: 'x', highest: true }] });
    expect(holds({ fact: 'applicant.education.0.highest', is: 'true' }, marked)).toBe('yes');
  });
});

describe('whether a fact is given', () => {
  it.each([
    ['there', facts({ homeTown: 'ハノイ' }), 'yes'],
    ['absent', facts(), 'no'],
  ] as const)('%s', (_, of, truth) => {
    expect(holds({ given: 'applicant.homeTown' }, of)).toBe(truth);
  });

  it('counts an answer that was put off as given', () => {
    expect(holds({ given: 'applicant.relatives.answer' }, answered('notAsked'))).toBe('yes');
  });
});

describe('the precision of a date', () => {
  it.each([
    ['1990-05-12', 'yes'],
    ['1990-05', 'yes'],
    ['1990', 'no'],
    ['unknown', 'no'],
    [undefined, 'unknown'],
  ] as const)('%s', (birth, truth) => {
    const of = facts({ ...(birth ? { birth } : {}) });
    expect(holds({ precision: 'applicant.birth', is: ['day', 'month'] }, of)).toBe(truth);
  });
});

describe('several conditions', () => {
  const question = (answer: 'yes' | 'no' | 'unknown'): Condition =>
    answer === 'unknown'
      ? { fact: 'applicant.homeTown', is: 'x' }
      : { fact: 'applicant.relatives.answer', is: answer === 'yes' ? 'yes' : 'no' };

  it.each([
    [[], 'yes'],
    [['yes'], 'yes'],
    [['yes', 'yes'], 'yes'],
    [['yes', 'no'], 'no'],
    [['no', 'yes'], 'no'],
    [['yes', 'unknown'], 'unknown'],
    [['unknown', 'yes'], 'unknown'],
    [['unknown', 'no'], 'no'],
    [['no', 'unknown'], 'no'],
  ] as const)('%j make %s', (parts, truth) => {
    expect(holds({ all: parts.map(question) }, answered('yes'))).toBe(truth);
  });

  it('may stand inside each other', () => {
    expect(holds({ all: [question('yes'), { all: [question('unknown')] }] }, answered('yes'))).toBe('unknown');
  });
});
