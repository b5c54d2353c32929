import { describe, expect, it } from 'vitest';
import { documentAppearance, ruleAppearance } from '../../../components/report/appearance';
import { documentStateWords, ruleOutcomeWords } from '../../../components/report/report.words';
import { documentStates, findingOutcomes } from '../../../lib/spec/check';

const keysOf = (table: object) => Object.keys(table).sort();

describe('the closed lists of a report', () => {
  it('have one word each and none besides', () => {
    expect(keysOf(documentStateWords)).toEqual([...documentStates].sort());
    expect(keysOf(ruleOutcomeWords)).toEqual([...findingOutcomes].sort());
  });

  it.each([
    ['documents', documentStates.map((state) => documentAppearance(state))],
    ['rules', findingOutcomes.map((outcome) => ruleAppearance(outcome))],
  ] as const)('are told apart by more than colour, for %s', (_, looks) => {
    const words = looks.map(({ word }) => word.ja);
    expect(new Set(words).size).toBe(words.length);
    // Two states of one tone never share a word; those of unlike tones never share a drawing.
    for (const one of looks)
      for (const other of looks) if (one.tone !== other.tone) expect(one.icon).not.toBe(other.icon);
  });
});
