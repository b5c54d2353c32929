import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckReport, findingsOf } from '../../lib/engine/check-report';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { allCases, type CaseId, caseIds, type ExpectedValues, loadExpected } from '../fixtures/cases/load';
import { buildPage, pageSource } from '../pages/build';
import { type Desk, openDesk } from './harness/desk';
import { ownTabId } from './harness/flow';
import { answerOf, ask } from './harness/messages';
import { plantedErrors } from './planted/errors/all';
import { handOn } from './planted/hand';
import { packed } from './planted/pack';
import { reordered, restated } from './planted/restate';
import { checkOf, figuresOf, nameOf, plant } from './planted/run';

// Pages that somebody else filled rightly: by hand, in other words, in another order, by the site itself. A check may call
// that another form; it may not call it wrong.

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([allCases()]);
});
afterAll(async () => {
  expect(desk.portal.unexpectedRequests).toEqual([]);
  await desk.close();
});

const names = (report: CheckReport) => findingsOf(report).map(nameOf);

async function checkedWhen(caseId: CaseId, enter: 'enterAll' | 'holdAll', values: ExpectedValues) {
  const form = await desk.openForm(await buildPage('base'), caseId);
  const hand = await handOn(form.page, pageSource('base').model);
  const left = await hand[enter](values);
  const report = await checkOf(desk, form);
  await form.page.close();
  return { left, report };
}

describe('a page filled by hand', () => {
  it.each(caseIds)('from %s has nothing to find', async (caseId) => {
    const { left, report } = await checkedWhen(caseId, 'enterAll', loadExpected(caseId));
    expect(left).toEqual([]);
    expect(names(report)).toEqual([]);
    expect(report.end).toBe('done');
  });

  it.each(caseIds)('from %s in other widths, spaces and separators is the same in another form', async (caseId) => {
    const { values, changed } = restated(loadExpected(caseId));
    expect(changed.length).toBeGreaterThan(25);
    const { report } = await checkedWhen(caseId, 'enterAll', values);
    expect(names(report).sort()).toEqual(changed.map((name) => `${name}: sameInOtherForm`).sort());
    expect(report.end).toBe('done');
  });

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
  it.each(caseIds)('of %s: what is there counts, shown or not, but for what is switched off', async (caseId) => {
    const values = loadExpected(caseId);
    const { report } = await checkedWhen(caseId, 'holdAll', values);
    const switchedOff = Object.entries(values).flatMap(([row, parts]) =>
      parts.detail === undefined ? [] : [`${row} detail: missing`],
    );
    expect(names(report)).toEqual(switchedOff);
  });
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

describe('the practice form', () => {
  it.each(['testa-chen', 'testa-largest'] as const)(
    'filled by hand from %s has nothing to find; errors in it are found and nothing else',
    { timeout: 120_000 },
    async (caseId) => {
      const page = await desk.extensionPage('practice.html');
      const tabId = await ownTabId(page);
      await ask(desk.window, 'tab.bind', { tabId, caseId });
      const hand = await handOn(page, pageModelOf(coeGijinkoku));
      expect(await hand.enterAll(loadExpected(caseId))).toEqual([]);
      const check = () => checkOf(desk, { tabId });
      expect(names(await check())).toEqual([]);
      const plantings = [];
      for (const set of packed(plantedErrors.filter((error) => error.caseId === caseId))) {
        plantings.push(await plant(check, hand, set, new Set()));
      }
      expect(figuresOf(plantings)).toMatchObject({ missed: [], falseAlarms: [] });
      await page.close();
    },
  );
});

// The last: it changes the case.
describe('a page with relatives in another order and errors among them', () => {
  it('finds these alone, and puts and takes the parts of the entries they were compared with', {
    timeout: 90_000,
  }, async () => {
    const right = reordered(loadExpected('testa-chen'), 'relatives', [1, 2, 0, 3, 4, 5]);
    const values = {
      ...right,
      'relatives[2].residenceCardNo': { value: 'AB12345670CD' },
      'relatives[0].workOrSchool': { value: 'サンプル商店' },
    };
    const form = await desk.openForm(await buildPage('base'), 'testa-chen');
    const hand = await handOn(form.page, pageSource('base').model);
    expect(await hand.enterAll(values)).toEqual([]);
    const real = async () => findingsOf(await checkOf(desk, form)).filter(({ reason }) => reason !== 'order');
    const [work, card, ...others] = await real();
    expect([work?.row, work?.entry?.row]).toEqual(['relatives[0].workOrSchool', 'relatives[1].workOrSchool']);
    expect([card?.row, card?.entry?.row]).toEqual(['relatives[2].residenceCardNo', 'relatives[0].residenceCardNo']);
    expect(others).toEqual([]);

    const put = (row: string, entry: string | null) =>
      answerOf(desk.window, 'tab.put', { tabId: form.tabId, row, part: 'value', entry });
    const take = (row: string, entry: string | null) =>
      ask(desk.window, 'tab.take', { tabId: form.tabId, row, entry, identityConfirmed: false });
    for (const entry of [null, 'relatives[3].residenceCardNo']) {
      const answer = await put('relatives[2].residenceCardNo', entry);
      expect(answer.ok ? 'put' : answer.failure.code).toBe(entry === null ? 'pageChanged' : 'invalid');
    }
    expect(await take('relatives[0].workOrSchool', null)).toEqual({ taken: false, problem: null });
    expect((await real()).map(({ row }) => row)).toEqual([work?.row, card?.row]);

    expect((await put('relatives[2].residenceCardNo', 'relatives[0].residenceCardNo')).ok).toBe(true);
    expect((await real()).map(({ row }) => row)).toEqual(['relatives[0].workOrSchool']);
    expect(await take('relatives[0].workOrSchool', 'relatives[1].workOrSchool')).toEqual({
      taken: true,
      problem: null,
    });
    expect(await real()).toEqual([]);
    await form.page.close();
  });
});
