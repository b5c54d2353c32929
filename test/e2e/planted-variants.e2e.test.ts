import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CheckReport, findingsOf } from '../../lib/engine/check-report';
import { allCases, type CaseId, loadExpected } from '../fixtures/cases/load';
import { buildPage, pageSource } from '../pages/build';
import { type Desk, openDesk } from './harness/desk';
import { presetsOf } from './harness/presets';
import { plantedErrors } from './planted/errors/all';
import { handOn } from './planted/hand';
import type { PlantedError } from './planted/kinds';
import { packed, touchedBy } from './planted/pack';
import { type PlantedPage, plantedPages, refusedPages } from './planted/pages';
import { checkOf, figuresOf, nameOf, type Planting, plant } from './planted/run';

// Every planted error on every test page, several that have nothing to do with each other at once. The pages are filled by
// hand, not by Tenken; one is filled by the server.

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([allCases()]);
});
afterAll(async () => {
  expect(desk.portal.unexpectedRequests).toEqual([]);
  await desk.close();
});

const caseIds = [...new Set(plantedErrors.map(({ caseId }) => caseId))];
const pages = Object.keys(plantedPages) as PlantedPage[];
const startsWithOne = (text: string, starts: readonly string[]) => starts.some((start) => text.startsWith(start));

interface Skipped {
  readonly page: PlantedPage;
  readonly what: string;
  readonly why: string;
}
const plantings: Planting[] = [];
const skipped: Skipped[] = [];
let planted = 0;

/** A page filled rightly by somebody else, and what of it cannot be compared. */
async function filledPage(page: PlantedPage, caseId: CaseId) {
  const limits = plantedPages[page];
  const values = loadExpected(caseId);
  const presets = page === 'prefilled' ? { presets: presetsOf(values) } : {};
  const form = await desk.openForm(await buildPage(page, presets), caseId);
  const hand = await handOn(form.page, pageSource(page).model, { revealMs: limits.revealMs });
  const left = (await hand.enterAll(values)).map((name) => name.split(' ')[0] ?? name);
  const check = () => checkOf(desk, form);
  const before = await check();
  return { form, hand, check, before, left };
}

/** What may be found on a rightly filled page: rows that the page lets nobody compare, and nothing else. */
function expectOnlySpoilt(page: PlantedPage, before: CheckReport, left: readonly string[]) {
  const { spoilt, showsNothingMore } = plantedPages[page];
  const starts = Object.keys(spoilt);
  const found = findingsOf(before).filter(({ row }) => !startsWithOne(row, starts));
  expect(found.filter(({ row }) => !(showsNothingMore && left.includes(row))).map(nameOf)).toEqual([]);
  expect(left.filter((row) => !startsWithOne(row, starts) && !showsNothingMore)).toEqual([]);
}

/** Why an error cannot be planted on a page. */
function whyNot(page: PlantedPage, error: PlantedError, spoiltRows: ReadonlySet<string>): string | null {
  const { spoilt, skip } = plantedPages[page];
  const why = skip(error);
  if (why) return why;
  const touched = touchedBy(error);
  const start = Object.keys(spoilt).find((one) => touched.some((row) => row.startsWith(one) || one.startsWith(row)));
  if (start) return spoilt[start] ?? null;
  const isSpoilt = [...spoiltRows].some((row) => startsWithOne(row, touched));
  return isSpoilt ? 'the page does not show the row' : null;
}

describe.each(pages)('on the page "%s"', (page) => {
  it.each(caseIds)(
    'filled by hand from %s, every error is found and nothing else',
    { timeout: 240_000 },
    async (caseId) => {
      const { form, hand, check, before, left } = await filledPage(page, caseId);
      expectOnlySpoilt(page, before, left);
      const spoiltRows = new Set([...findingsOf(before).map(({ row }) => row), ...left]);
      const can: PlantedError[] = [];
      for (const error of plantedErrors.filter((one) => one.caseId === caseId)) {
        const why = whyNot(page, error, spoiltRows);
        if (why) skipped.push({ page, what: error.what, why });
        else can.push(error);
      }
      const known = new Set(findingsOf(before).map(nameOf));
      const here: Planting[] = [];
      for (const set of packed(can)) here.push(await plant(check, hand, set, known));
      plantings.push(...here);
      planted += can.length;
      const { missed, falseAlarms } = figuresOf(here);
      expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
      expect(findingsOf(await check()).map(nameOf)).toEqual(findingsOf(before).map(nameOf));
      await form.page.close();
    },
  );
});

describe('pages that are not this form', () => {
  it.each(refusedPages)('the page "%s" is refused as a whole, without a finding', async (page) => {
    const form = await desk.openForm(await buildPage(page), 'testa-arjun');
    const report = await checkOf(desk, form);
    expect(report.end).toBe('pageRefused');
    expect(report.parts).toEqual([]);
    await form.page.close();
  });
});

describe('all pages together', () => {
  it('miss no error and give no false alarm', () => {
    const figures = figuresOf(plantings);
    console.info(
      `Planted errors: ${plantedErrors.length} kinds on ${pages.length} pages; ${planted} plantings in ${figures.plantings} checks, ` +
        `${figures.findings} findings; ${figures.missed.length} missed, ${figures.falseAlarms.length} false alarms; ${skipped.length} could not be planted:`,
    );
    const counts = new Map<string, number>();
    for (const { page, why } of skipped) counts.set(`${page}: ${why}`, (counts.get(`${page}: ${why}`) ?? 0) + 1);
    for (const [why, count] of counts) console.info(`  ${count} on ${why}`);
    expect(figures).toMatchObject({ missed: [], falseAlarms: [] });
    expect(planted + skipped.length).toBe(plantedErrors.length * pages.length);
    // Each kind is planted on most pages.
    for (const { what } of plantedErrors) {
      expect(`${what}: ${skipped.filter((one) => one.what === what).length <= 5}`).toBe(`${what}: true`);
    }
  });
});
