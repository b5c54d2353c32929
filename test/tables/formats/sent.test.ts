import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowParts, sentSheet, sheetOf } from '../../../lib/tables/formats/sent';
import { cellFaults, type Sheet, separators } from '../../../lib/tables/formats/table';

const rows = fc.array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 12 });
const sheet: fc.Arbitrary<Sheet> = fc
  .record(
    {
      name: fc.string(),
      rows,
      bad: fc.uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom(...cellFaults)), { selector: ([at]) => at }),
      hidden: fc.boolean(),
      merged: fc.array(fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(9), right: fc.nat(9) }), {
        minLength: 1,
      }),
      hiddenRows: fc.uniqueArray(fc.nat(9), { minLength: 1 }),
      hiddenColumns: fc.uniqueArray(fc.nat(9), { minLength: 1 }),
      since1904: fc.constant(true as const),
      separator: fc.constantFrom(...separators),
    },
    { requiredKeys: ['name', 'rows', 'bad', 'hidden'] },
  )
  .map(({ bad, hiddenRows, hiddenColumns, ...rest }) => ({
    ...rest,
    bad: new Map(bad.map(([at, fault]) => [`${at}:1`, fault])),
    ...(hiddenRows ? { hiddenRows: new Set(hiddenRows) } : {}),
    ...(hiddenColumns ? { hiddenColumns: new Set(hiddenColumns) } : {}),
  }));

describe('a sheet that is sent', () => {
  it('arrives as it was, through a message', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 20 }), (one, most) => {
        const parts = JSON.parse(JSON.stringify(rowParts(one.rows, most))) as Sheet['rows'][];
        const sent = JSON.parse(JSON.stringify(sentSheet(one))) as ReturnType<typeof sentSheet>;
        expect(sheetOf(sent, parts.flat())).toEqual(one);
      }),
    );
  });

  it.each([
    [5, 1],
    [6, 2],
  ])('goes in parts of so many cells: %s rows in %s', (count, parts) => {
    // A row counts one more than its cells: empty rows are sent, too.
    const all = Array.from({ length: count }, () => ['a']);
    expect(rowParts(all, 10)).toHaveLength(parts);
  });
});
