import { describe, expect, it } from 'vitest';
import { requiredBoxes } from '../../lib/checks/boxes';
import { completenessOf } from '../../lib/checks/completeness';
import type { CaseRecords } from '../../lib/domain/records';
import { factsOf } from '../../lib/facts/facts';
import { emptyRecords, exampleDay, exampleRecords, type RecordChanges } from '../../lib/law/gijinkoku/examples';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';

function boxesOf(records: CaseRecords) {
  const facts = factsOf(records, exampleDay);
  const completeness = completenessOf(coeGijinkoku, facts);
  return { completeness, boxes: requiredBoxes(coeGijinkoku, completeness, facts) };
}
const rowsOf = (changes: RecordChanges) => boxesOf(exampleRecords(changes)).boxes.map(({ row }) => row);

describe('the boxes a case has to fill', () => {
  it.each([
    ['a whole case', exampleRecords()],
    ['a case of which nothing is known', emptyRecords()],
  ])('are as many as are done or open, for %s', (_, records) => {
    const { completeness, boxes } = boxesOf(records);
    expect(boxes.filter(({ done }) => done)).toHaveLength(completeness.done);
    expect(boxes).toHaveLength(completeness.total - completeness.unknown);
    for (const { paths } of boxes) expect(paths.join()).not.toMatch(/derived\.|representative\.|agent\./);
  });

  it('stand where the entry that the form takes is kept', () => {
    const { boxes } = boxesOf(exampleRecords());
    expect(boxes.find(({ row }) => row === 'education.level')?.paths).toEqual(['applicant.education.0.level']);
    expect(boxes.find(({ row }) => row === 'proxy.name')?.paths).toEqual(['employer.contacts.0.name']);
  });

  it('come up with the answer they hang on', () => {
    expect(rowsOf({ case: { entry: { port: 'other' } } })).toContain('entry.portOther');
    expect(rowsOf({ case: { entry: { port: 'NRT', portOther: undefined } } })).not.toContain('entry.portOther');
    expect(rowsOf({ case: { entry: { port: undefined } } })).not.toContain('entry.portOther');
  });
});
