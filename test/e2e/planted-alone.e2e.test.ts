import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import { allCases, type CaseId } from '../fixtures/cases/load';
import { buildPage, pageSource } from '../pages/build';
import { type Desk, openDesk } from './harness/desk';
import { plantedErrors } from './planted/errors/all';
import { handOn } from './planted/hand';
import { checkOf, figuresOf, type Planting, plant } from './planted/run';

// Each planted error by itself on a page that Tenken filled: found, with nothing else reported.

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk([allCases()]);
});
afterAll(async () => {
  expect(desk.portal.unexpectedRequests).toEqual([]);
  await desk.close();
});

/** Longer than the last look of a fill's aftercare. */
const aftercareMs = 4_000;
const caseIds = [...new Set(plantedErrors.map(({ caseId }) => caseId))];

describe('the table of planted errors', () => {
  it('names each kind once, and at least sixty', () => {
    const names = plantedErrors.map(({ what }) => what);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.length).toBeGreaterThanOrEqual(60);
  });
});

describe('each error alone', () => {
  const all: Planting[] = [];
  it.each(caseIds)(
    'planted in the page of %s is found, and nothing else is',
    { timeout: 240_000 },
    async (caseId: CaseId) => {
      const form = await desk.openForm(await buildPage('base'), caseId);
      await form.fill();
      // A fill looks after its page for a while and would take what a script plants for the site's doing.
      await form.page.waitForTimeout(aftercareMs);
      const hand = await handOn(form.page, pageSource('base').model);
      const check = () => checkOf(desk, form);
      expect(findingsOf(await check())).toEqual([]);
      const stops: string[] = [];
      for (const error of plantedErrors.filter((one) => one.caseId === caseId)) {
        const planting = await plant(check, hand, [error], new Set());
        all.push(planting);
        if ((planting.end === 'identityDiffers') !== (error.identity === true))
          stops.push(`${error.what}: ${planting.end}`);
      }
      expect(stops).toEqual([]);
      expect(findingsOf(await check())).toEqual([]);
      await form.page.close();
    },
  );

  it('comes to no miss and no false alarm', () => {
    const { plantings, findings, missed, falseAlarms } = figuresOf(all);
    console.info(
      `Planted errors, alone: ${plantings} kinds, ${findings} findings, ${missed.length} missed, ${falseAlarms.length} false alarms.`,
    );
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
    expect(plantings).toBe(plantedErrors.length);
  });
});
