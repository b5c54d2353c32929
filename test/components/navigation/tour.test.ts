import { describe, expect, it } from 'vitest';
import { noFacts, type TourFacts, type TourStep, tourStepAfter, tourSteps } from '../../../components/navigation/tour';

const at = (step: TourStep) => tourSteps.indexOf(step);
const all: TourFacts = { vaultOpen: true, hasCase: true, onCase: true, formBound: true, filled: true, checked: true };

describe('the tour', () => {
  it.each<[TourStep, Partial<TourFacts>, TourStep]>([
    ['vault', {}, 'vault'],
    ['vault', { vaultOpen: true }, 'data'],
    ['vault', { vaultOpen: true, hasCase: true }, 'case'],
    ['data', { vaultOpen: true }, 'data'],
    ['data', { hasCase: true, onCase: true }, 'practice'],
    ['case', { onCase: false, hasCase: true }, 'case'],
    ['practice', { formBound: true }, 'fill'],
    ['fill', { formBound: true }, 'fill'],
    ['fill', { formBound: true, filled: true }, 'marks'],
    ['data', { vaultOpen: true, formBound: true, filled: true }, 'marks'],
    ['marks', { filled: true }, 'marks'],
    ['check', { filled: true }, 'check'],
    ['check', { filled: true, checked: true }, 'next'],
    ['marks', { filled: true, checked: true }, 'marks'],
    ['vault', all, 'marks'],
    ['next', {}, 'next'],
  ])('at "%s" with %j is at "%s"', (step, facts, then) => {
    expect(tourSteps[tourStepAfter(at(step), { ...noFacts, ...facts })]).toBe(then);
  });

  it('never goes back by itself', () => {
    for (const step of tourSteps) expect(tourStepAfter(at(step), noFacts)).toBe(at(step));
  });

  it.each([tourSteps.length, 100])('kept at step %d, which is none, is at its end', (step) => {
    expect(tourStepAfter(step, noFacts)).toBe(tourSteps.length - 1);
  });
});
