import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import type { ConfirmedPart, RecognisedRow } from '../../lib/engine/predicted';
import type { PageModel } from '../../lib/practice/model';
import { judge } from '../e2e/harness/judge';
import { readControls } from '../e2e/harness/values';
import { expectedTexts, moduleOf, planOfResident, residentModules } from '../engine/resident-kit';
import { expectedOfResident, type ResidentCaseId, residentCases } from '../fixtures/cases/residents/load';
import { confirmedOf } from '../generic/confirmed';
import { buildPage } from '../pages/build';
import {
  changedSince,
  type ExpectedPage,
  expectedModel,
  expectedPage,
  expectedPages,
  expectedVariants,
  ofAnotherStatus,
  placedRow,
  underOtherItem,
} from '../pages/expected';
import { judgePlanting } from '../planted/run';
import { type ResidentError, residentErrors } from '../planted/residents';
import { bundled } from '../tools/bundle';
import { aftercareMs, type FormLab, type LabForm } from './form-lab';
import { openPageLab } from './page-lab';
import { aThirdUnlessLong } from './suites/cells';

// Pages of extension and change of status as they may come out, in a browser: nothing before a person has confirmed the
// rows, all of it afterwards, and never anything else.

const startsWithOne = (text: string, starts: readonly string[]) => starts.some((start) => text.startsWith(start));

describe.each([...residentModules])('%s', (procedure, { form }) => {
  const cases = residentCases[procedure];
  let lab: FormLab;
  let confirmed: readonly ConfirmedPart[] = [];
  beforeAll(async () => {
    lab = await openPageLab(
      (job) => job,
      form,
      () => confirmed,
      (caseId) => planOfResident(caseId as ResidentCaseId, confirmed),
    );
  });
  afterAll(async () => {
    expect(lab.unexpectedRequests).toEqual([]);
    await lab.close();
  });

  const open = async (model: PageModel, what: string, caseId: ResidentCaseId) => {
    confirmed = [];
    return lab.openForm(await expectedPage(model, what), caseId);
  };
  /** What a person can confirm of a page; the plans that are made from then on know of it. */
  const confirmAllOn = async (page: LabForm): Promise<readonly RecognisedRow[]> => {
    const { page: said } = await page.check();
    const recognised = (said.accepted && said.predicted) || [];
    confirmed = confirmedOf(form, recognised);
    await page.close();
    return recognised;
  };
  const pressedOn = (page: Page) => page.evaluate(() => (globalThis as { __pressed?: unknown[] }).__pressed ?? []);
  const reopened = async (model: PageModel, what: string, caseId: ResidentCaseId) =>
    lab.openForm(await expectedPage(model, what), caseId);

  const renumberedItems = {
    ...form,
    fields: form.fields.map((field) => ({ ...field, label: { ...field.label, ja: underOtherItem(field.label.ja) } })),
  };
  const every = cases.map((id): readonly [ExpectedPage, ResidentCaseId] => ['base', id]);
  const others = expectedPages
    .filter((page) => page !== 'base')
    .map((page, at): readonly [ExpectedPage, ResidentCaseId] => [page, cases[at % cases.length] ?? cases[0]]);

  it.each(aThirdUnlessLong([...every, ...others]))(
    '"%s" from %s: nothing before it is confirmed, the whole case after',
    async (name, id) => {
      const { change, what, spoilt } = expectedVariants[name];
      const model = change(expectedModel(form), form);
      const first = await open(model, what, id);
      const untouched = await readControls(first.page);
      const before = await first.fill({ existing: 'replace' });
      expect([before.writes, await readControls(first.page)]).toEqual([0, untouched]);
      expect(judge(before, {}, untouched, untouched, form)).toMatchObject({ wrong: [], touched: [], unaccounted: [] });
      await confirmAllOn(first);

      const page = await reopened(model, what, id);
      const report = await page.fill();
      const after = await readControls(page.page);
      const verdict = judge(
        report,
        expectedOfResident(id),
        untouched,
        after,
        name === 'other-items' ? renumberedItems : form,
      );
      expect(verdict).toMatchObject({ wrong: [], overlong: [], touched: [], unaccounted: [] });
      expect(verdict.unfilled.filter((part) => !startsWithOne(part, spoilt))).toEqual([]);
      expect(await page.page.locator('.error-text:visible').allTextContents()).toEqual([]);
      expect(await pressedOn(page.page)).toEqual([]);
      const check = await page.check();
      expect(findingsOf(check).filter(({ row }) => !startsWithOne(row, spoilt))).toEqual([]);
      expect(check.counts.equal).toBe(Object.keys(expectedTexts(id)).length - verdict.unfilled.length);
      await page.close();
    },
  );

  it('on a page that another person has begun writes nothing, and says whose it is not', async () => {
    const [own, other] = [cases[0], cases[1]];
    const model = expectedModel(form);
    await confirmAllOn(await open(model, 'Nobody.', own));
    const presets = Object.fromEntries(
      ['applicant.nameLatin', 'passport.number'].map((row) => [
        placedRow(form, row).controls?.[0]?.id ?? '',
        { value: expectedOfResident(other)[row]?.value ?? '' },
      ]),
    );
    const page = await lab.openForm(await expectedPage(model, 'Another person.', presets), own);
    const held = await readControls(page.page);
    const report = await page.fill();
    expect([report.end, report.writes]).toEqual(['identityDiffers', 0]);
    expect((await page.check()).end).toBe('identityDiffers');
    expect(await readControls(page.page)).toEqual(held);
    await page.close();
  });

  const otherForms = [...residentModules].filter(([id]) => id !== procedure).map(([, module]) => module.form);
  it.each([
    ['the certificate’s page', 'otherProcedure', () => buildPage('base')],
    ...otherForms.map(
      (one) => [`the page of ${one.id}`, 'otherProcedure', () => expectedPage(expectedModel(one), one.id)] as const,
    ),
    ['a page of another status', 'otherStatus', () => expectedPage(ofAnotherStatus(expectedModel(form)), 'Researcher')],
  ] as const)('is not put into %s: %s', async (_, reason, html) => {
    confirmed = [];
    const page = await lab.openForm(await html(), cases[0]);
    const held = await readControls(page.page);
    const report = await page.fill({ existing: 'replace', identityConfirmed: true });
    expect([report.end, report.writes, report.page]).toMatchObject(['pageRefused', 0, { accepted: false, reason }]);
    expect((await page.check()).parts).toEqual([]);
    expect(await readControls(page.page)).toEqual(held);
    await page.close();
  });

  it.each(aThirdUnlessLong(Object.entries(changedSince)))(
    'asks again where the page has %s since, and fills the rest',
    async (what, [row, change]) => {
      const id = cases[0];
      const first = await open(expectedModel(form), what, id);
      await confirmAllOn(first);
      const page = await reopened(change(expectedModel(form), form), what, id);
      const report = await page.fill();
      expect(report.outcomes.find((one) => one.row === row)).toMatchObject({
        outcome: 'refused',
        reason: 'notConfirmed',
        control: null,
      });
      const offered = (report.page.accepted && report.page.predicted) || [];
      const asked = confirmedOf(form, offered).map((one) => one.row);
      expect(asked).toContain(row);
      const done = report.outcomes.filter(({ outcome }) => ['filled', 'alreadyEqual'].includes(outcome)).length;
      const filled = Object.keys(expectedTexts(id)).filter((key) => !asked.includes(key.split(' ')[0] ?? ''));
      expect(done).toBe(filled.length);
      await page.close();
    },
  );

  const planted = cases.filter((id) => residentErrors[id] !== undefined);
  it.each(aThirdUnlessLong(planted))(
    'every error planted on the page of %s is found, and nothing else is',
    { timeout: 240_000 },
    async (id) => {
      const errors = residentErrors[id] ?? [];
      expect(errors.length).toBeGreaterThanOrEqual(20);
      const first = await open(expectedModel(form), 'Planted.', id);
      await confirmAllOn(first);
      const page = await reopened(expectedModel(form), 'Planted.', id);
      await page.fill();
      await page.pass(aftercareMs);
      const hand = await handOn(page.page, id);
      const found: string[] = [];
      for (const error of errors) {
        await hand.enter(error);
        const report = await page.check();
        const { missed, falseAlarms, end } = judgePlanting([error], report, new Set());
        found.push(...[...missed, ...falseAlarms].map((name) => `${error.what}: ${name}`));
        if ((end === 'identityDiffers') !== (error.identity === true)) found.push(`${error.what}: ${end}`);
        await hand.restore();
      }
      expect(found).toEqual([]);
      expect(findingsOf(await page.check())).toEqual([]);
      await page.close();
    },
  );
});

type HandScript = typeof import('../planted/hand-script');
interface HandWorld {
  readonly __hand: HandScript;
}

/** A person's hand on the base page of a case's form. */
async function handOn(page: Page, id: ResidentCaseId) {
  const { form } = moduleOf(id);
  await page.evaluate(await bundled(new URL('../planted/hand-script.ts', import.meta.url), '__hand'));
  const before = await page.evaluate(() => {
    const { __hand } = globalThis as unknown as HandWorld;
    return JSON.stringify({ held: __hand.held(), open: __hand.openBlocks() });
  });
  return {
    async enter({ row, part, text }: ResidentError): Promise<void> {
      const place = placedRow(form, row);
      const parts = form.fields.find((field) => field.id === row)?.parts ?? [];
      const kind = parts.find((one) => one.part === part)?.control.kind;
      const ofKind = parts.filter((one) => one.control.kind === kind).findIndex((one) => one.part === part);
      const controls = (place.controls ?? []).filter((one) => one.kind === kind);
      const control = kind === 'radio' ? controls[0] : controls[ofKind];
      if (!control?.id) throw new Error(`The page has no ${row} ${part}.`);
      const move = JSON.stringify({ move: 'enter', at: { row: place.row, kind, id: control.id }, text });
      const failed = await page.evaluate(
        (moved) => (globalThis as unknown as HandWorld).__hand.makeAll([JSON.parse(moved)], 0),
        move,
      );
      if (failed) throw new Error(`${row}: ${failed.why}.`);
    },
    async restore(): Promise<void> {
      for (let pass = 0; pass < 8; pass += 1) {
        const moved = await page.evaluate((stated) => {
          const { __hand } = globalThis as unknown as HandWorld;
          const state = JSON.parse(stated);
          return __hand.restore(state.held) + __hand.reopen(state.open);
        }, before);
        if (moved === 0) return;
      }
      throw new Error('The page could not be put back as it was.');
    },
  };
}
