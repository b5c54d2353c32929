import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aFifthOfCells, eachPageOnce, everyCell } from './suites/cells';

const list = fc.integer({ min: 1, max: 40 }).map((length) => Array.from({ length }, (_, index) => index));

it('every cell is every page with every case, once', () => {
  fc.assert(
    fc.property(list, list, (pages, cases) => {
      const cells = everyCell(pages, cases).map(String);
      expect(new Set(cells).size).toBe(pages.length * cases.length);
    }),
  );
});

it('each page once leaves out no page and no case', () => {
  fc.assert(
    fc.property(list, list, (pages, cases) => {
      const cells = eachPageOnce(pages, cases);
      expect(new Set(cells.map(([page]) => page)).size).toBe(pages.length);
      expect(new Set(cells.map(([, one]) => one)).size).toBe(cases.length);
      expect(cells.length).toBe(Math.max(pages.length, cases.length));
    }),
  );
});

it('a fifth of the cells has the plain page with every case, and every page and every case', () => {
  const many = fc.integer({ min: 5, max: 40 }).map((length) => Array.from({ length }, (_, index) => index));
  fc.assert(
    fc.property(many, many, (pages, cases) => {
      const cells = aFifthOfCells(0, pages, cases);
      expect(new Set(cells.map(String)).size).toBe(cells.length);
      expect(cells.filter(([page]) => page === 0)).toHaveLength(cases.length);
      for (const page of pages.slice(1)) {
        const own = cells.filter(([one]) => one === page);
        expect(own.length).toBeGreaterThanOrEqual(Math.floor(cases.length / 5));
        expect(own.length).toBeLessThanOrEqual(Math.ceil(cases.length / 5));
      }
    }),
  );
});
