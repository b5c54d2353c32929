import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { debtors, type Remaining, remainingKinds, remainingLevels } from '../../lib/checks/remaining/item';
import { nextStepOf, type StepInput } from '../../lib/overview/next-step';
import { today } from './kit';

const word = { ja: '語', en: 'word' };
const item = (id: string, level: Remaining['level'], owes: Remaining['owes']): Remaining => ({
  ...{ id, kind: 'field', level, owes, title: word, short: word, why: word, text: word },
  ...{ where: null, settles: [], grounds: [id] },
});

const ownFault = item('own fault', 'fault', 'office');
const fault = item('fault', 'fault', 'employer');
const needed = item('needed', 'needed', 'applicant');
const ownNeeded = item('own needed', 'needed', 'office');
const question = item('question', 'question', 'employer');
const ownQuestion = item('own question', 'question', 'office');
const hint = item('hint', 'hint', 'office');
const all = [fault, ownFault, needed, ownNeeded, question, ownQuestion, hint];

const nothing: StepInput = {
  ...{ status: 'collecting', remaining: [], dates: [], asked: new Map(), today },
  work: { hasForm: true, filled: false, checked: false, record: null },
};
const stepFor = (input: Partial<StepInput>) => nextStepOf({ ...nothing, ...input });
const asked = (...pairs: readonly (readonly [Remaining, string | null])[]) =>
  new Map(pairs.map(([{ id }, due]) => [id, { due }]));

describe('the next step of a case', () => {
  it.each([
    ['a fault the office can mend, before one that has to be asked for', all, 'mend', 'own fault'],
    ['a fault to ask for', [fault, needed, question, hint], 'askToMend', 'fault'],
    ['a question before what is needed', [needed, question, hint], 'askQuestion', 'question'],
    [
      'the first question, as the list has them by what they settle',
      [question, ownQuestion],
      'askQuestion',
      'question',
    ],
    ['the office’s own question to answer', [ownQuestion, question], 'answer', 'own question'],
    ['what is needed, to ask for', [needed, ownNeeded], 'ask', 'needed'],
    ['what is needed, to enter', [ownNeeded, needed], 'enter', 'own needed'],
  ])('is %s', (_, remaining, step, id) => {
    expect(stepFor({ remaining })).toMatchObject({ step, item: { id } });
  });

  it('is never about a hint', () => {
    expect(stepFor({ remaining: [hint] })).toEqual({ step: 'fill' });
  });

  it.each([
    ['yesterday', '2026-11-25', 'overdue'],
    ['today', '2026-11-26', 'mend'],
  ])('is about a date of %s only once it has gone by', (_, on, step) => {
    expect(stepFor({ remaining: all, dates: [{ kind: 'filing', on }] }).step).toBe(step);
  });

  it('names what a day that has gone by has made a matter of', () => {
    const photo = item('document D02', 'fault', 'applicant');
    const date = { kind: 'document', on: '2026-11-01', document: 'D02' } as const;
    expect(stepFor({ remaining: [fault, photo], dates: [date] })).toEqual({ step: 'overdue', date, item: photo });
    const passport = { kind: 'passport', on: '2026-11-01' } as const;
    expect(stepFor({ remaining: [photo], dates: [passport] })).toMatchObject({ date: passport, item: null });
  });

  it.each([
    ['yesterday', '2026-11-25', 'remind'],
    ['today', '2026-11-26', 'wait'],
  ])('for an answer that was due %s', (_, due, step) => {
    expect(stepFor({ remaining: [needed], asked: asked([needed, due]) })).toEqual({ step, item: needed, due });
  });

  it('is whichever is later by more days, a late answer or a day that has gone by', () => {
    const date = { kind: 'filing', on: '2026-11-20' } as const;
    const late = (due: string) => stepFor({ remaining: [needed], dates: [date], asked: asked([needed, due]) }).step;
    expect([late('2026-11-19'), late('2026-11-20'), late('2026-11-21')]).toEqual(['remind', 'remind', 'overdue']);
  });

  it('waits without a day where none was given, after those with one', () => {
    const fault2 = item('fault2', 'fault', 'employer');
    const input = (due: string | null) => ({
      remaining: [needed, fault2],
      asked: asked([needed, null], [fault2, due]),
    });
    expect(stepFor(input('2030-01-01'))).toEqual({ step: 'wait', item: fault2, due: '2030-01-01' });
    expect(stepFor(input(null))).toEqual({ step: 'wait', item: needed, due: null });
  });

  it('passes over what was asked for, and waits for the earliest answer when all was', () => {
    const due = '2026-12-01';
    expect(stepFor({ remaining: [fault, question], asked: asked([fault, due]) })).toMatchObject({ item: question });
    expect(stepFor({ remaining: [fault, question], asked: asked([fault, '2026-12-02'], [question, due]) })).toEqual({
      ...{ step: 'wait', item: question, due },
    });
  });

  it.each([
    ['fill the form', { hasForm: true, filled: false, checked: false, record: null }, 'fill'],
    ['check what was filled', { hasForm: true, filled: true, checked: false, record: null }, 'check'],
    ['record a check without a difference', { hasForm: true, filled: true, checked: true, record: null }, 'record'],
    ['have a second person sign', { hasForm: true, filled: true, checked: true, record: { signed: false } }, 'sign'],
    ['file it themselves', { hasForm: false, filled: false, checked: false, record: null }, 'fileElsewhere'],
    ['send it', { hasForm: true, filled: false, checked: false, record: { signed: true } }, 'send'],
  ])('is to %s, where nothing remains', (_, work, step) => {
    expect(stepFor({ work })).toEqual({ step });
    expect(stepFor({ work, remaining: [needed] }).step).toBe('ask');
  });

  it.each(['filed', 'additional', 'issued', 'refused', 'withdrawn'])('is nothing for a case that is %s', (status) => {
    const dates = [{ kind: 'passport', on: '2020-01-01' }] as const;
    expect(stepFor({ status, remaining: all, dates })).toEqual({ step: 'filed' });
  });

  it('is about the form exactly where nothing but hints remains and no day has gone by', () => {
    const items = fc.uniqueArray(
      fc
        .record({
          id: fc.string({ minLength: 1 }),
          kind: fc.constantFrom(...remainingKinds),
          level: fc.constantFrom(...remainingLevels),
          owes: fc.constantFrom(...debtors),
        })
        .map(({ id, kind, level, owes }) => ({ ...item(id, level, owes), kind })),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(items, (remaining) => {
        const next = stepFor({ remaining });
        expect('item' in next).toBe(remaining.some(({ level }) => level !== 'hint'));
        if ('item' in next) expect(remaining).toContain(next.item);
      }),
    );
  });
});
