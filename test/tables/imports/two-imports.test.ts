import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../../lib/domain/applicant';
import { writeCsv } from '../../../lib/tables/formats/csv';
import { runs } from '../../property-runs';
import { told, vaultAfter } from './kit';

// A simple truth: people and firms of whom every fact is known. Tables tell some of it, in any order, with the mistakes that tables
// have. Whatever is imported, no record may hold facts of two of them.

interface Person {
  readonly family: string;
  readonly given: string;
  readonly birth: string;
  readonly nationality: string;
  readonly passport: string;
  /** What nobody else has. */
  readonly mark: string;
}

const people: readonly Person[] = ['TESTA', 'TESTB'].flatMap((family, a) =>
  ['ARJUN', 'MAYA'].flatMap((given, b) =>
    ['1990-01-02', '1995-05-05'].map((birth, c) => ({
      family,
      given,
      birth,
      nationality: ['NPL', 'VNM'][(a + b + c) % 2] ?? '',
      passport: `TS123456${a * 4 + b * 2 + c}`,
      mark: `work ${a}${b}${c}`,
    })),
  ),
);

/** How a row writes its person's passport number; `other`: by mistake that of somebody else. */
const writings = ['sound', 'clothed', 'none', 'applied', 'rounded', 'other'] as const;

const row = fc.record({
  who: fc.nat(people.length - 1),
  writing: fc.constantFrom(...writings),
  other: fc.nat(people.length - 1),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

const columns = ['生年月日', '国籍', '旅券番号', '職業'] as const;
const table = fc.record({
  columns: fc.subarray([...columns]),
  rows: fc.array(row, { minLength: 1, maxLength: 6 }),
});
type Table = typeof table extends fc.Arbitrary<infer T> ? T : never;

function numberOf(person: Person, { writing, other }: Row): string {
  const written: Readonly<Record<Row['writing'], string>> = {
    sound: person.passport,
    clothed: `${person.passport.slice(0, 2).toLowerCase()} ${person.passport.slice(2)}`,
    none: '',
    applied: '申請中',
    rounded: '1.23E+08',
    other: people[other]?.passport ?? '',
  };
  return written[writing];
}

function linesOf({ columns: chosen, rows }: Table): readonly (readonly string[])[] {
  const told = rows.flatMap((one) => {
    const person = people[one.who];
    if (!person) return [];
    const cells = {
      生年月日: person.birth,
      国籍: person.nationality,
      旅券番号: numberOf(person, one),
      職業: person.mark,
    };
    return [[person.family, person.given, ...chosen.map((column) => cells[column])]];
  });
  return [['姓', '名', ...chosen], ...told];
}

/** Whether every fact of a record is one person's. */
function isOf(person: Person, { name, birth, nationality, occupation }: Applicant): boolean {
  return (
    name?.family === person.family &&
    name?.given === person.given &&
    (birth === undefined || birth === person.birth) &&
    (nationality === undefined || nationality === person.nationality) &&
    (occupation === undefined || occupation === person.mark)
  );
}

/** Whether two people of one name carry the same number by mistake and no birth is told: then nothing tells them apart. */
function isBeyondTelling(...tables: readonly Table[]): boolean {
  const carriers = new Map<string, Set<number>>();
  for (const { columns: chosen, rows } of tables) {
    for (const one of chosen.includes('旅券番号') ? rows : []) {
      const person = people[one.who];
      const number = person ? numberOf(person, one) : '';
      if (!/^[A-Z]{2}\s?\d{7,}$/i.test(number)) continue;
      const key = `${number.replace(/\s/g, '').toUpperCase()} ${person?.family} ${person?.given}`;
      carriers.set(key, (carriers.get(key) ?? new Set()).add(one.who));
    }
  }
  return [...carriers.values()].some((who) => who.size > 1);
}

const bytesOf = (lines: readonly (readonly string[])[]) => new TextEncoder().encode(writeCsv(lines, { guard: true }));

describe('two imports of people whom both may have', () => {
  it('never put a fact of one into another', () => {
    fc.assert(
      fc.property(table, table, (first, later) => {
        fc.pre(!isBeyondTelling(first, later));
        const once = vaultAfter(told(bytesOf(linesOf(first))));
        const twice = vaultAfter(told(bytesOf(linesOf(later)), { into: once }), once);
        const mixed = twice.applicants.filter((one) => !people.some((person) => isOf(person, one)));
        expect(mixed).toEqual([]);
        // Two sure numbers are never one person: of each there is at most one record that was not asked about.
        const numbers = twice.applicants.flatMap((one) => one.passport?.number ?? []);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: runs(300) },
    );
  });
});

interface Firm {
  readonly name: string;
  readonly number: string;
  readonly branch: string;
  readonly address: string;
  readonly phone: string;
}

const numbers = ['7000012050002', '1180301018771'];
const firms: readonly Firm[] = ['株式会社サンプル', '株式会社サンプル商事'].flatMap((name, a) =>
  numbers.flatMap((number, b) =>
    ['', '大阪支店'].map((branch, c) => ({
      name,
      // Each name with each number would be one firm of two names: the second name has its own.
      number: a === 0 ? number : '',
      branch,
      address: `サンプル市${a}-${a === 0 ? b : 0}-${c}`,
      phone: `03-0000-00${a}${a === 0 ? b : 0}${c}`,
    })),
  ),
);

const firmTable = fc.record({
  columns: fc.subarray(['法人番号', '会社電話番号'] as const),
  rows: fc.array(fc.nat(firms.length - 1), { minLength: 1, maxLength: 5 }),
});

describe('two imports of firms that both may have', () => {
  it('never put a fact of one, or of one of its places, into another', () => {
    const lines = ({ columns: chosen, rows }: typeof firmTable extends fc.Arbitrary<infer T> ? T : never) => [
      ['所属機関名', '支店・事業所名', '会社住所', ...chosen],
      ...rows.flatMap((at) => {
        const firm = firms[at];
        if (!firm) return [];
        const cells = { 法人番号: firm.number, 会社電話番号: firm.phone };
        return [[firm.name, firm.branch, firm.address, ...chosen.map((column) => cells[column])]];
      }),
    ];
    fc.assert(
      fc.property(firmTable, firmTable, (first, later) => {
        const once = vaultAfter(told(bytesOf(lines(first))));
        const twice = vaultAfter(told(bytesOf(lines(later)), { into: once }), once);
        const mixed = twice.employers.filter(
          ({ name, branch, address, phone, corporateNumber }) =>
            !firms.some(
              (firm) =>
                name === firm.name &&
                (branch ?? '') === firm.branch &&
                address === firm.address &&
                [undefined, firm.phone].includes(phone) &&
                [undefined, firm.number].includes(corporateNumber?.number),
            ),
        );
        expect(mixed).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
