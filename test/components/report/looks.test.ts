import { describe, expect, it } from 'vitest';
import { documentLook, ruleLook, standingIcons } from '../../../components/report/looks';
import { standings } from '../../../components/report/tally';
import { filters } from '../../../components/report/weigh';
import {
  documentStateWords,
  filterWords,
  glanceWords,
  ruleOutcomeWords,
  rulePartWords,
} from '../../../lib/i18n/sentences/report';
import { documentStates, findingOutcomes } from '../../../lib/spec/check';

const keysOf = (table: object) => Object.keys(table).sort();

describe('the closed lists of a report', () => {
  it('have one word each and none besides', () => {
    expect(keysOf(documentStateWords)).toEqual([...documentStates].sort());
    expect(keysOf(ruleOutcomeWords)).toEqual([...findingOutcomes].sort());
    expect(keysOf(filterWords)).toEqual([...filters].sort());
    expect(keysOf(standingIcons)).toEqual([...standings].sort());
    for (const words of Object.values(glanceWords)) expect(keysOf(words)).toEqual(['title', ...standings].sort());
    expect(keysOf(rulePartWords)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'other']);
  });

  it.each([
    ['documents', documentStates.map((state) => documentLook(state))],
    ['rules', findingOutcomes.map((outcome) => ruleLook(outcome))],
  ] as const)('are told apart by more than colour, for %s', (_, looks) => {
    const words = looks.map(({ word }) => word.ja);
    expect(new Set(words).size).toBe(words.length);
    // Two states of one tone never share a word; those of unlike tones never share a drawing.
    for (const one of looks)
      for (const other of looks) if (one.tone !== other.tone) expect(one.icon).not.toBe(other.icon);
  });
});
