import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../../lib/engine/check-report';
import { buildPage, pageSource } from '../../pages/build';
import type { CaseId } from '../../fixtures/cases/load';
import { plantedErrors } from '../../planted/errors/all';
import { handOn } from '../../planted/hand';
import { figuresOf, type Planting, plant } from '../../planted/run';
import { aftercareMs, type FormLab } from '../form-lab';
import { plantedCases } from './planted-pages';
import { suiteLab } from './suite-lab';

/** Each planted error by itself on a page that Tenken filled: found, with nothing else reported. */
export function describePlantedAlone(open: () => Promise<FormLab>, cases: readonly CaseId[] = plantedCases): void {
  const lab = suiteLab(open);

  describe('each error alone', () => {
    const all: Planting[] = [];
    it.each(cases)('planted in the page of %s is found, and nothing else is', { timeout: 240_000 }, async (caseId) => {
      const form = await lab.openForm(await buildPage('base'), caseId);
      await form.fill();
      // A fill looks after its page for a while and would take what a script plants for the site's doing.
      await form.pass(aftercareMs);
      const hand = await handOn(form.page, pageSource('base').model);
      const check = () => form.check();
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
      await form.close();
    });

    it('comes to no miss and no false alarm', () => {
      const { plantings, findings, missed, falseAlarms } = figuresOf(all);
      console.info(
        `Planted errors, alone: ${plantings} kinds, ${findings} findings, ${missed.length} missed, ${falseAlarms.length} false alarms.`,
      );
      expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
      expect(plantings).toBe(plantedErrors.filter(({ caseId }) => cases.includes(caseId)).length);
    });
  });
}
