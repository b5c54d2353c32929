import { aThirdUnlessLong } from './cells';
import { describe, expect, it } from 'vitest';
import { type CheckReport, findingsOf } from '../../../lib/engine/check-report';
import { type CaseId, caseIds, type ExpectedValues, loadExpected } from '../../fixtures/cases/load';
import { buildPage, pageSource } from '../../pages/build';
import { handOn } from '../../planted/hand';
import { reordered, restated } from '../../planted/restate';
import { nameOf } from '../../planted/run';
import type { FormLab } from '../form-lab';
import { suiteLab } from './suite-lab';

const names = (report: CheckReport) => findingsOf(report).map(nameOf);

/**
 * Pages that somebody else filled rightly: by hand, in other words, in another order, by the site itself, or by Tenken. A
 * check may call that another form; it may not call it wrong.
 */
export function describeOtherHands(open: () => Promise<FormLab>): void {
  const lab = suiteLab(open);

  async function checkedWhen(caseId: CaseId, enter: 'enterAll' | 'holdAll', values: ExpectedValues) {
    const form = await lab.openForm(await buildPage('base'), caseId);
    const hand = await handOn(form.page, pageSource('base').model);
    const left = await hand[enter](values);
    const report = await form.check();
    await form.close();
    return { left, report };
  }

  describe('a page that Tenken filled', () => {
    it.each(caseIds)('from %s has nothing to find, and a check leaves it as it is', async (caseId) => {
      const form = await lab.openForm(await buildPage('base'), caseId);
      await form.fill();
      const before = await form.page.evaluate(() => document.body.outerHTML);
      const report = await form.check();
      expect(findingsOf(report)).toEqual([]);
      expect(report.end).toBe('done');
      expect(await form.page.evaluate(() => document.body.outerHTML)).toBe(before);
      await form.close();
    });
  });

  describe('a page filled by hand', () => {
    it.each(aThirdUnlessLong(caseIds))('from %s has nothing to find', async (caseId) => {
      const { left, report } = await checkedWhen(caseId, 'enterAll', loadExpected(caseId));
      expect(left).toEqual([]);
      expect(names(report)).toEqual([]);
      expect(report.end).toBe('done');
    });

    it.each(aThirdUnlessLong(caseIds))(
      'from %s in other widths, spaces and separators is the same in another form',
      async (caseId) => {
        const { values, changed } = restated(loadExpected(caseId));
        expect(changed.length).toBeGreaterThan(25);
        const { report } = await checkedWhen(caseId, 'enterAll', values);
        expect(names(report).sort()).toEqual(changed.map((name) => `${name}: sameInOtherForm`).sort());
        expect(report.end).toBe('done');
      },
    );

    it.each([
      ['testa-chen', 'relatives', [5, 4, 3, 2, 1, 0]],
      ['testa-chen', 'relatives', [1, 2, 3, 4, 5, 0]],
      ['testa-largest', 'relatives', [2, 0, 1, 5, 3, 4]],
      ['testa-khan', 'work', [5, 4, 3, 2, 1, 0]],
      ['testa-silva', 'work', [2, 1, 0]],
      ['testa-silva', 'job.occupationOther', [1, 2, 0]],
      ['testa-lee', 'dispatch.industryOther', [1, 0]],
    ] as const)('from %s with %s in the order %j differs in order alone', async (caseId, group, order) => {
      const { report } = await checkedWhen(caseId, 'enterAll', reordered(loadExpected(caseId), group, order));
      const findings = findingsOf(report);
      expect(findings.length).toBeGreaterThan(1);
      expect(findings.filter(({ row }) => !row.startsWith(`${group}[`)).map(nameOf)).toEqual([]);
      expect(new Set(findings.map(({ result, reason }) => `${result} ${reason}`))).toEqual(
        new Set(['sameInOtherForm order']),
      );
    });
  });

  describe('a page on which the site has restored a draft without an event', () => {
    it.each(aThirdUnlessLong(caseIds))(
      'of %s: what is there counts, shown or not, but for what is switched off',
      async (caseId) => {
        const values = loadExpected(caseId);
        const { report } = await checkedWhen(caseId, 'holdAll', values);
        const switchedOff = Object.entries(values).flatMap(([row, parts]) =>
          parts.detail === undefined ? [] : [`${row} detail: missing`],
        );
        expect(names(report)).toEqual(switchedOff);
      },
    );
  });

  describe('a page that holds another case', () => {
    const text = (values: ExpectedValues, row: string, part: string) => values[row]?.[part] ?? '';
    const plain = (one: string) => one.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
    const pairs: readonly (readonly [CaseId, CaseId])[] = [
      ['testa-arjun', 'testa-lee'],
      ['testa-lee', 'testa-chen'],
      ['testa-nguyen', 'testa-silva'],
      ['testa-gurung', 'testa-khan'],
    ];

    it.each(pairs)(
      'is for %s a page of somebody else (%s): whatever both have and differs is found, what agrees is not',
      async (own, other) => {
        const [mine, theirs] = [loadExpected(own), loadExpected(other)];
        const { report } = await checkedWhen(own, 'enterAll', theirs);
        expect(report.end).toBe('identityDiffers');
        expect([...report.identity.rows].sort()).toEqual(
          expect.arrayContaining(['applicant.nameLatin', 'passport.number']),
        );
        const found = new Map(report.parts.map((part) => [`${part.row} ${part.part}`, part.result]));
        for (const [row, parts] of Object.entries(mine)) {
          for (const part of Object.keys(parts)) {
            const [wanted, there] = [text(mine, row, part), text(theirs, row, part)];
            const result = `${row} ${part}: ${found.get(`${row} ${part}`)}`;
            if (there === '')
              expect(['missing', 'differs', 'equal', 'notOnPage'].map((kind) => `${row} ${part}: ${kind}`)).toContain(
                result,
              );
            else expect(result).toBe(`${row} ${part}: ${plain(wanted) === plain(there) ? 'equal' : 'differs'}`);
          }
        }
        const onlyTheirs = Object.keys(theirs).filter((row) => mine[row] === undefined);
        const seen = new Set(findingsOf(report).map(({ row }) => row));
        expect(onlyTheirs.filter((row) => !seen.has(row) && !/Unknown$/.test(row))).toEqual([]);
      },
    );
  });
}
