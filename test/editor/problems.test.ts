import { describe, expect, it } from 'vitest';
import { problemCodes, problemsOf, validPart } from '../../lib/editor/problems';
import { fileProblemSentences, problemSentence, problemSentences } from '../../components/workspace/problems.words';

describe('the problems of a draft', () => {
  it('are none for a record that says nothing yet', () => {
    expect(problemsOf('applicant', { id: 'a' })).toEqual([]);
  });

  it.each([
    ['a date of no calendar', { birth: '2026-02-30' }, 'birth', 'noSuchDate'],
    ['a text that is no date', { birth: 'spring' }, 'birth', 'partialDate'],
    ['a full date that is none', { passport: { expiresOn: '2026-09' } }, 'passport.expiresOn', 'date'],
    ['a career date that is none', { work: { jobs: [{ id: 'j', from: '2020.4' }] } }, 'work.jobs.0.from', 'careerDate'],
    ['a My Number', { notes: '123456789018' }, 'notes', 'myNumber'],
    ['blanks', { birthplace: '  ' }, 'birthplace', 'empty'],
    ['a line break', { birthplace: 'a\nb' }, 'birthplace', 'oneLine'],
    ['a text that is too long', { birthplace: 'a'.repeat(501) }, 'birthplace', 'tooLong'],
    ['letters for a number', { dependants: 'two' }, 'dependants', 'notNumber'],
    ['a part of a number', { dependants: 1.5 }, 'dependants', 'wholeNumber'],
    ['a number below zero', { dependants: -1 }, 'dependants', 'negative'],
    ['a code of no list', { sex: 'x' }, 'sex', 'notInList'],
    ['a fact nobody knows', { shoe: 41 }, 'shoe', 'unknownKey'],
    ['a number for a text', { birthplace: 3 }, 'birthplace', 'wrongType'],
    ['an id with a blank', { education: [{ id: 'a b' }] }, 'education.0.id', 'invalidId'],
  ])('name %s', (_, facts, path, code) => {
    expect(problemsOf('applicant', { id: 'a', ...facts })).toEqual([{ path, code }]);
  });

  it('name what is missing, but not in an entry that is empty and will not be stored', () => {
    const base = { id: 'c', applicantId: 'a', procedure: 'coe-gijinkoku' };
    expect(problemsOf('case', { ...base, notes: [{}] })).toEqual([{ path: 'employerId', code: 'missing' }]);
    expect(problemsOf('case', { ...base, employerId: 'e', notes: [{ text: 'called' }] })).toEqual([
      { path: 'notes.0.by', code: 'missing' },
      { path: 'notes.0.on', code: 'missing' },
    ]);
  });

  it('do not mind a slot of a list where nothing was chosen yet', () => {
    const draft = {
      id: 'c',
      applicantId: 'a',
      employerId: 'e',
      procedure: 'coe-gijinkoku',
      job: { otherOccupations: [''] },
    };
    expect(problemsOf('case', draft)).toEqual([]);
  });

  it('never hold the value', () => {
    expect(JSON.stringify(problemsOf('applicant', { id: 'a', sex: 'SECRETX', birth: 'SECRETX' }))).not.toContain(
      'SECRETX',
    );
  });

  it('leave the sound part of the draft', () => {
    const draft = { id: 'a', birth: 'spring', sex: 'male', passport: { number: 'X' } };
    expect(validPart(draft, problemsOf('applicant', draft))).toEqual({
      id: 'a',
      sex: 'male',
      passport: { number: 'X' },
    });
  });
});

describe('the sentences of problems', () => {
  it.each(problemCodes)('exist in both languages for %s', (code) => {
    const { ja, en } = problemSentences[code];
    expect(ja).toMatch(/[。）]$/);
    expect(en).toMatch(/[.)]$/);
  });

  it('tell an unknown code plainly', () => {
    expect(problemSentence('unheardOf')).toBe(problemSentences.invalid);
    expect(problemSentence('notJson')).toBe(fileProblemSentences.notJson);
  });
});
