import { describe, expect, it } from 'vitest';
import { factsOf } from '../../lib/facts/facts';
import { categoryOf } from '../../lib/law/gijinkoku/category';
import {
  bareRecords,
  emptyRecords,
  exampleDay,
  exampleRecords,
  type RecordChanges,
} from '../../lib/law/gijinkoku/examples';
import type { CategoryFinding } from '../../lib/law/gijinkoku/category';
import { type WorkedId, workedDay, workedRecords } from '../fixtures/worked/load';

type Known = NonNullable<NonNullable<RecordChanges['employer']>['category']>;
type Value = CategoryFinding['value'];

const of = (changes: RecordChanges, on = exampleDay) => categoryOf(factsOf(exampleRecords(changes), on), on);
const knowing = (category: Known, on?: string) => of({ employer: { category } }, on);
const filed = (year: number, salaryTaxYen?: number) => ({ year, filed: 'yes', salaryTaxYen }) as const;
const notFiled = (year: number) => ({ year, filed: 'no' }) as const;

describe('the category', () => {
  it.each<[string, Known, Value]>([
    ['is 1 for a listed company', { firstGround: 'listed' }, 1],
    [
      'is 1 whatever else is missing',
      { firstGround: 'government', withholding: undefined, onlineApproval: undefined },
      1,
    ],
    ['is 2 from ten million yen of salary withholding tax', { withholding: [filed(2025, 10_000_000)] }, 2],
    ['is 3 a yen below', { withholding: [filed(2025, 9_999_999)] }, 3],
    ['is 2 by tax, whatever the approval', { withholding: [filed(2025, 10_000_000)], onlineApproval: undefined }, 2],
    ['is 2 by an approval', { onlineApproval: 'yes' }, 2],
    ['is 2 by an approval, whatever the tax', { withholding: [filed(2025)], onlineApproval: 'yes' }, 2],
    ['is 3 with a summary and no approval', {}, 3],
    ['is 4 where none was filed', { withholding: [notFiled(2025)] }, 4],
    ['is 4 for one who is exempt from withholding', { withholding: undefined, withholdingExempt: 'yes' }, 4],
    ['cannot be told without an answer on category 1', { firstGround: undefined }, 'unknown'],
    ['cannot be told without the tax', { withholding: [filed(2025)] }, 'unknown'],
    ['cannot be told without an answer on the approval', { onlineApproval: undefined }, 'unknown'],
    ['cannot be told by an approval that was not asked', { onlineApproval: 'notAsked' }, 'unknown'],
    ['cannot be told without a summary', { withholding: undefined }, 'unknown'],
    [
      'cannot be told from a summary that was not asked',
      { withholding: [{ year: 2025, filed: 'notAsked' }] },
      'unknown',
    ],
    ["cannot be told from another year's summary", { withholding: [filed(2024, 10_000_000)] }, 'unknown'],
    ['is not 2 by an approval without a summary', { withholding: [notFiled(2025)], onlineApproval: 'yes' }, 4],
  ])('%s', (_says, category, value) => {
    expect(knowing(category).value).toBe(value);
  });

  it.each<[string, string, Known['withholding'], Value]>([
    ["takes last year's in December", '2026-12-31', [filed(2025, 10_000_000)], 2],
    ['takes the year before on 31 January', '2027-01-31', [filed(2025, 10_000_000)], 2],
    ["takes the new year's in January where it is there", '2027-01-31', [filed(2025, 1), filed(2026, 10_000_000)], 2],
    ["does not take the new year's for not filed in January", '2027-01-31', [filed(2025, 1), notFiled(2026)], 3],
    ['does not take the year before on 1 February', '2027-02-01', [filed(2025, 10_000_000)], 'unknown'],
    ["takes the new year's on 1 February", '2027-02-01', [filed(2025, 10_000_000), filed(2026, 1)], 3],
    ["takes the new year's for not filed from 1 February", '2027-02-01', [filed(2025, 1), notFiled(2026)], 4],
    ['knew a higher threshold before 2020', '2019-12-31', [filed(2018, 14_999_999)], 3],
    ['knew the present one from 2020', '2020-02-01', [filed(2019, 10_000_000)], 2],
  ])('%s', (_says, on, withholding, value) => {
    expect(knowing({ withholding }, on).value).toBe(value);
  });

  it('says in January that the new summary will be due', () => {
    const { because } = knowing({ withholding: [filed(2025, 1)] }, '2027-01-15');
    expect(because.ja).toContain('2026年分が必要');
    expect(because.en).toContain('2026 is due');
  });

  it.each<[string, string | undefined, Value]>([
    ['is 4 for an organisation founded after the year', '2026-01-01', 4],
    ['cannot be told for one founded on its last day', '2025-12-31', 'unknown'],
    ['cannot be told where the founding was not asked', undefined, 'unknown'],
  ])('%s, with no summary', (_says, foundedOn, value) => {
    expect(of({ employer: { foundedOn, category: { withholding: undefined } } }).value).toBe(value);
  });

  it('is unknown with nothing answered, says what to ask, and never 4', () => {
    const found = categoryOf(factsOf(emptyRecords(), exampleDay), exampleDay);
    expect(found.value).toBe('unknown');
    expect(found.ask?.ja).toBeTruthy();
    expect(found.points.length).toBeGreaterThan(0);
  });

  it('is never 4 while one more answer could make it another', () => {
    for (const records of [
      bareRecords({ employer: { category: { onlineApproval: 'no' } } }),
      bareRecords({ employer: { category: { firstGround: 'none' } } }),
    ]) {
      expect(categoryOf(factsOf(records, exampleDay), exampleDay).value).toBe('unknown');
    }
  });

  it.each<[WorkedId, Value]>([
    ['1', 1],
    ['2', 3],
    ['3', 4],
    ['4a', 3],
    ['5', 3],
    ['6', 3],
    ['7a', 3],
    ['8', 2],
    ['9a', 3],
    ['10a', 2],
  ])('of worked case %s is %s', (id, value) => {
    expect(categoryOf(factsOf(workedRecords(id), workedDay), workedDay).value).toBe(value);
  });
});
