import type { Page } from 'playwright-core';
import { emptyPlan, onlyPart, plannedIn } from '../../lib/engine/empty-plan';
import type { FillPlan } from '../../lib/engine/fill-plan';
import type { ConfirmedPart } from '../../lib/engine/predicted';
import { planFor } from '../../lib/engine/plan';
import { refusedCheck, verify } from '../../lib/engine/verify';
import type { Result } from '../../lib/domain/result';
import type { PageMessageName, PageProtocol } from '../../lib/messaging/namespaces/page';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { Procedure } from '../../lib/spec/field';
import { launchPlain } from '../e2e/harness/launch';
import { formUrl, servePortal } from '../e2e/harness/portal';
import { jobOfCase, today } from '../engine/case-kit';
import type { CaseId } from '../fixtures/cases/load';
import { bundled } from '../tools/bundle';
import { type FormLab, type LabForm, passOn, plainFill } from './form-lab';

/** A page on which the scripts of this folder stand. */
export interface LabWorld {
  readonly tenkenLab: typeof import('./page-side');
}

/** Asks the page side as the background would. Throws on a failure. */
async function ask<Name extends PageMessageName>(
  page: Page,
  name: Name,
  input: PageProtocol[Name]['in'],
): Promise<PageProtocol[Name]['out']> {
  // As text: Playwright walks through an object for longer than the page is read for.
  const text = await page.evaluate(
    (message) => (globalThis as unknown as LabWorld).tenkenLab.askInText(message),
    JSON.stringify({ name, input }),
  );
  const answer = JSON.parse(text) as Result<PageProtocol[Name]['out']>;
  if (!answer.ok) throw new Error(`${name} failed: ${answer.failure.code}.`);
  return answer.value;
}

const plans = new Map<string, FillPlan>();
const planOfCase = (caseId: string): FillPlan => {
  const known = plans.get(caseId) ?? jobOfCase(caseId as CaseId);
  plans.set(caseId, known);
  return known;
};

/**
 * Starts a browser without the extension; what the background does is done here, by the same functions.
 * @param planned changes the plan of a case before it is sent to the page
 * @param procedure the form of the pages
 * @param confirmed what has been confirmed of its predicted rows
 * @param planOf the plan of a case; of one of the certificate's, unless told
 */
export async function openPageLab(
  planned: (job: FillPlan, caseId: string) => FillPlan = (job) => job,
  procedure: Procedure = coeGijinkoku,
  confirmed: () => readonly ConfirmedPart[] = () => [],
  planOf: (caseId: string) => FillPlan = planOfCase,
): Promise<FormLab> {
  const { context, close } = await launchPlain();
  const portal = await servePortal(context, '');
  const scripts = [
    `${await bundled(new URL('./clock.ts', import.meta.url), 'tenkenClock')}\ntenkenClock.install();`,
    await bundled(new URL('./page-side.ts', import.meta.url), 'tenkenLab'),
  ];
  await context.addInitScript({ content: scripts.join('\n') });
  // A page is loaded anew, not opened anew: the browser starts a process for each new one.
  const free: Page[] = [];
  return {
    unexpectedRequests: portal.unexpectedRequests,
    async openForm(html, caseId) {
      portal.serve(html);
      const page = free.pop() ?? (await context.newPage());
      await page.goto(formUrl, { waitUntil: 'load' });
      const rows = { procedure, blank: emptyPlan(procedure, today, confirmed()) };
      return formOn(page, planned(planOf(caseId), caseId), rows, () => void free.push(page));
    },
    close,
  };
}

/** A form with its rows without any value. */
interface Rows {
  readonly procedure: Procedure;
  readonly blank: FillPlan;
}

function formOn(page: Page, job: FillPlan, { procedure, blank }: Rows, release: () => void): LabForm {
  return {
    page,
    fill(given = {}) {
      const options = { ...plainFill, ...given };
      return ask(page, 'page.fill', { job: planFor(job, options), options });
    },
    undo: () => ask(page, 'page.undo', null),
    async check({ identityConfirmed = false, watch = false } = {}) {
      const read = (rows: FillPlan | null) => ask(page, 'page.read', { form: 'lab', job: rows, watch });
      const reading = (await read(null)) ?? (await read(blank));
      if (!reading) throw new Error('The page side does not know the form.');
      const compared = reading.page.accepted
        ? verify(procedure, job, reading, identityConfirmed)
        : refusedCheck(reading);
      return compared.report;
    },
    async put(row, part = 'value') {
      const want = plannedIn(job, row, part);
      if (want?.state !== 'write') throw new Error(`The case has nothing for ${row} ${part}.`);
      const options = { existing: 'replace', identityConfirmed: false } as const;
      return ask(page, 'page.fill', { job: onlyPart(job, row, part, want), options });
    },
    async cancel() {
      await ask(page, 'page.cancel', null);
    },
    async lock() {
      await ask(page, 'page.stop', null);
    },
    later: () => page.evaluate(() => (globalThis as unknown as LabWorld).tenkenLab.lastLater()),
    pass: (ms) => passOn(page, ms),
    close: async () => release(),
  };
}
