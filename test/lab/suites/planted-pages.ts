import { describe, expect, it } from 'vitest';
import { type CheckReport, findingsOf } from '../../../lib/engine/check-report';
import { presetsOf } from '../../e2e/harness/presets';
import { type CaseId, loadExpected } from '../../fixtures/cases/load';
import { buildPage, pageSource } from '../../pages/build';
import { plantedErrors } from '../../planted/errors/all';
import { handOn } from '../../planted/hand';
import type { PlantedError } from '../../planted/kinds';
import { packed, touchedBy } from '../../planted/pack';
import { type PlantedPage, plantedPages, refusedPages } from '../../planted/pages';
import { figuresOf, nameOf, type Planting, plant } from '../../planted/run';
import type { FormLab } from '../form-lab';
import { type SuiteLab, suiteLab } from './suite-lab';

/** The cases that errors are planted in. */
export const plantedCases: readonly CaseId[] = [...new Set(plantedErrors.map(({ caseId }) => caseId))];
/** The pages that errors are planted on. */
export const everyPlantedPage = Object.keys(plantedPages) as PlantedPage[];

const startsWithOne = (text: string, starts: readonly string[]) => starts.some((start) => text.startsWith(start));

interface Skipped {
  readonly page: PlantedPage;
  readonly what: string;
  readonly why: string;
}

/** A page filled rightly by somebody else, and what of it cannot be compared. */
async function filledPage(lab: SuiteLab, page: PlantedPage, caseId: CaseId) {
  const limits = plantedPages[page];
  const values = loadExpected(caseId);
  const presets = page === 'prefilled' ? { presets: presetsOf(values) } : {};
  const form = await lab.openForm(await buildPage(page, presets), caseId);
  const hand = await handOn(form.page, pageSource(page).model, { revealMs: limits.revealMs });
  const left = (await hand.enterAll(values)).map((name) => name.split(' ')[0] ?? name);
  const before = await form.check();
  return { form, hand, before, left };
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

/**
 * Planted errors on test pages, several that have nothing to do with each other at once. The pages are filled by hand, not
 * by Tenken; one is filled by the server.
 * @param cells the pages and cases to try
 * @param mostSets of errors that are planted at once, on each page; all unless told. Which ones changes from page to page
 */
export function describePlantedPages(
  open: () => Promise<FormLab>,
  cells: readonly (readonly [PlantedPage, CaseId])[],
  mostSets = Number.POSITIVE_INFINITY,
): void {
  const plantings: Planting[] = [];
  const skipped: Skipped[] = [];
  let planted = 0;
  let leftOut = 0;
  const lab = suiteLab(open);

  const errorsOf = (id: CaseId) => plantedErrors.filter(({ caseId }) => caseId === id);

  describe('a page filled by hand', () => {
    it.each(cells)(
      '"%s" from %s: every error is found and nothing else',
      { timeout: 240_000 },
      async (page, caseId) => {
        const { form, hand, before, left } = await filledPage(lab, page, caseId);
        expectOnlySpoilt(page, before, left);
        const spoiltRows = new Set([...findingsOf(before).map(({ row }) => row), ...left]);
        const can: PlantedError[] = [];
        for (const error of errorsOf(caseId)) {
          const why = whyNot(page, error, spoiltRows);
          if (why) skipped.push({ page, what: error.what, why });
          else can.push(error);
        }
        const known = new Set(findingsOf(before).map(nameOf));
        const here: Planting[] = [];
        const sets = packed(can);
        const from = everyPlantedPage.indexOf(page) * mostSets;
        const tried = sets.filter(
          (_, at) => mostSets >= sets.length || (at + sets.length - (from % sets.length)) % sets.length < mostSets,
        );
        for (const set of tried) here.push(await plant(() => form.check(), hand, set, known));
        plantings.push(...here);
        planted += tried.flat().length;
        leftOut += can.length - tried.flat().length;
        const { missed, falseAlarms } = figuresOf(here);
        expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
        expect(findingsOf(await form.check()).map(nameOf)).toEqual(findingsOf(before).map(nameOf));
        await form.close();
      },
    );
  });

  describe('a page that is not this form', () => {
    it.each(refusedPages)('"%s" is refused as a whole, without a finding', async (page) => {
      const form = await lab.openForm(await buildPage(page), 'testa-arjun');
      const report = await form.check();
      expect(report.end).toBe('pageRefused');
      expect(report.parts).toEqual([]);
      await form.close();
    });
  });

  describe('all pages together', () => {
    it('miss no error and give no false alarm', () => {
      const figures = figuresOf(plantings);
      console.info(
        `Planted errors: ${plantedErrors.length} kinds on ${new Set(cells.map(([page]) => page)).size} pages; ` +
          `${planted} plantings in ${figures.plantings} checks, ${figures.findings} findings; ` +
          `${figures.missed.length} missed, ${figures.falseAlarms.length} false alarms; ${skipped.length} could not be planted.`,
      );
      const counts = new Map<string, number>();
      for (const { page, why } of skipped) counts.set(`${page}: ${why}`, (counts.get(`${page}: ${why}`) ?? 0) + 1);
      for (const [why, count] of counts) console.info(`  ${count} on ${why}`);
      expect(figures).toMatchObject({ missed: [], falseAlarms: [] });
      const asked = cells.reduce((sum, [, caseId]) => sum + errorsOf(caseId).length, 0);
      expect(planted + skipped.length + leftOut).toBe(asked);
      expect(planted).toBeGreaterThan(0);
      // Each kind is planted on most of the pages it is asked of.
      const most = Math.max(5, Math.floor(cells.length / 4));
      for (const { what } of plantedErrors) {
        expect(`${what}: ${skipped.filter((one) => one.what === what).length <= most}`).toBe(`${what}: true`);
      }
    });
  });
}
