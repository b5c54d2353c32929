import { FailureError } from '../domain/result';
import { foundIn } from '../checks/record/found';
import { onlyPart, plannedIn } from '../engine/empty-plan';
import type { Checked, CheckTimings } from '../engine/check-report';
import type { FillPlan } from '../engine/fill-plan';
import type { PageReading, PartReading } from '../engine/reading';
import { fewestShownRows, type ConfirmationPage, verifyConfirmation } from '../engine/confirmation';
import { refusedCheck, verify } from '../engine/verify';
import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import type { PageChanges } from '../messaging/namespaces/page';
import type { Procedure } from '../spec/field';
import { matchKey } from '../spec/part-key';
import type { Bindings } from '../storage/bindings';
import type { Vault } from '../storage/vault';
import type { Forms, Planned } from './forms';
import { marksOf } from './marks-of';
import { askPage } from './page-side';
import type { TabQueue } from './tab-queue';

type Names = 'tab.check' | 'tab.checked' | 'tab.unwatch' | 'tab.put' | 'tab.step' | 'page.changed';

interface CheckDeps {
  readonly vault: Vault;
  readonly bindings: Bindings;
  readonly queue: TabQueue;
  readonly forms: Forms;
}

/**
 * A check that is kept up to date with its page. It is only in memory, and ends with the background or when the vault
 * locks.
 */
export interface LiveCheck {
  readonly caseId: string;
  readonly procedure: Procedure;
  readonly job: FillPlan;
  readonly reading: PageReading;
  readonly identityConfirmed: boolean;
  readonly checked: Checked;
}

/** Checks by tab. */
export interface LiveChecks {
  get(tabId: number): LiveCheck | null;
  set(tabId: number, held: LiveCheck): void;
  drop(tabId: number): void;
  /** Forgets everything: the vault was locked. */
  clear(): void;
}

/** Keeps the checks of tabs while the background lives. */
export function liveChecks(): LiveChecks {
  const held = new Map<number, LiveCheck>();
  return {
    get: (tabId) => held.get(tabId) ?? null,
    set: (tabId, check) => void held.set(tabId, check),
    drop: (tabId) => void held.delete(tabId),
    clear: () => held.clear(),
  };
}

/** Reads a page as it is, without watching it. Throws a FailureError if there is none to read. */
export type PageReader = (tabId: number, procedure: Procedure) => Promise<PageReading>;

/**
 * Reads a page. The form has many rows, so they are not sent again to a page that knows them.
 * @param watch true: the page reports changes from then on; null leaves the watching as it is
 */
export async function readPage(
  forms: Forms,
  tabId: number,
  procedure: Procedure,
  watch: boolean | null,
): Promise<PageReading> {
  const { name, job } = await forms.blank(procedure, tabId);
  for (const rows of [() => null, job]) {
    const answer = await askPage(tabId, 'page.read', { form: name, job: rows(), watch }).catch(() => null);
    if (!answer) throw new FailureError({ code: 'noPage' });
    if (!answer.ok) throw new FailureError(answer.failure);
    if (answer.value) return answer.value;
  }
  throw new FailureError({ code: 'unexpected' });
}

interface ShownCheck extends Planned {
  readonly caseId: string;
  readonly shown: ConfirmationPage;
  readonly identityConfirmed: boolean;
  readonly start: number;
}

/** The page of a tab that shows the form's entries as text; null if it does not. */
export async function shownOn(tabId: number, forms: Forms, procedure: Procedure): Promise<ConfirmationPage | null> {
  const { job } = await forms.blank(procedure, tabId);
  const answer = await askPage(tabId, 'page.shown', { job: job() }).catch(() => null);
  return answer?.ok && answer.value.known >= fewestShownRows ? answer.value : null;
}

/** Messages about checking: the page is read, never written, and its content is compared here. */
export function checkHandlers(deps: CheckDeps, checks: LiveChecks): Handlers<Names> {
  const { vault, bindings, queue, forms } = deps;

  async function boundTo(tabId: number): Promise<string> {
    const binding = await bindings.get(tabId);
    if (!binding) throw new FailureError({ code: 'notBound' });
    return binding.caseId;
  }

  async function markPage(tabId: number, checked: Checked, isAsked: boolean): Promise<void> {
    // A page that is gone has no marks to show; the next look at the tab reports it.
    await askPage(tabId, 'page.mark', { marks: marksOf(checked), isAsked }).catch(() => null);
  }

  /** The result of a check is out of date: no window shows it any more. */
  async function forgetCheck(tabId: number): Promise<void> {
    checks.drop(tabId);
    await bindings.update(tabId, (now) => now.check && { ...now, check: null });
  }

  /**
   * Checks a page that shows the entries as text. Marks would stand beside something that cannot be corrected there, so
   * it gets none.
   */
  async function checkShown(tabId: number, given: ShownCheck): Promise<Checked> {
    const { caseId, procedure, job, shown, identityConfirmed, open, plan, start } = given;
    const from = performance.now();
    const compared = verifyConfirmation(procedure, job, shown, identityConfirmed);
    const checked = timed(compared, { open, plan, compare: performance.now() - from, start });
    checks.drop(tabId);
    await bindings.update(tabId, (now) => (now.caseId === caseId ? { ...now, check: checked.report } : null));
    publish({ news: 'check', tabId });
    return checked;
  }

  return {
    async 'tab.check'({ tabId, identityConfirmed: isConfirmed, seen, watch, again }) {
      const start = performance.now();
      const caseId = await boundTo(tabId);
      const [{ procedure, job, open, plan }] = await Promise.all([forms.planOf(caseId, tabId), vault.touch()]);
      // A page that nobody follows reports one change: the check is out of date then.
      const reading = await readPage(forms, tabId, procedure, true);
      // The person agreed to the page they saw; if another page is there now, they are asked again.
      const identityConfirmed = isConfirmed && (seen === undefined || isSamePerson(seen, reading.person));
      if (!reading.page.accepted && reading.page.reason === 'notTheForm') {
        const shown = await shownOn(tabId, forms, procedure);
        if (shown) return checkShown(tabId, { caseId, procedure, job, open, plan, start, shown, identityConfirmed });
      }
      const from = performance.now();
      const compared = reading.page.accepted
        ? verify(procedure, job, reading, identityConfirmed)
        : refusedCheck(reading);
      const checked = timed(compared, { open, plan, compare: performance.now() - from, start });
      if (watch && reading.page.accepted) {
        checks.set(tabId, { caseId, procedure, job, reading, identityConfirmed, checked });
      } else checks.drop(tabId);
      await markPage(tabId, checked, again !== true);
      // The tab may have left its case in the meantime; a check does not bind it again.
      await bindings.update(tabId, (now) =>
        now.caseId === caseId ? { ...now, check: checked.report, found: foundIn(checked, now.found ?? {}) } : null,
      );
      publish({ news: 'check', tabId });
      return checked;
    },
    async 'tab.checked'({ tabId }) {
      const held = checks.get(tabId);
      if (!held || (await vault.state()) !== 'open' || (await boundTo(tabId)) !== held.caseId) return null;
      return held.checked;
    },
    async 'tab.unwatch'({ tabId }) {
      await forgetCheck(tabId);
      await askPage(tabId, 'page.unwatch', null).catch(() => null);
      publish({ news: 'tab', tabId, change: null });
      return null;
    },
    async 'tab.put'({ tabId, row, part, entry }) {
      const caseId = await boundTo(tabId);
      await vault.touch();
      const { procedure, job } = await forms.planOf(caseId, tabId);
      const want = plannedIn(job, entry ?? row, part);
      if (want?.state !== 'write') throw new FailureError({ code: 'invalid' });
      // Blocks may have changed places since: a person's value must not go into another person's block.
      if (isInBlock(job, row)) {
        const { report } = verify(procedure, job, await readPage(forms, tabId, procedure, null), true);
        const now = report.parts.find((one) => one.row === row && one.part === part);
        if ((now?.entry?.row ?? null) !== entry) throw new FailureError({ code: 'pageChanged' });
      }
      const one = onlyPart(job, row, part, want);
      // The person has just seen this value beside the page's value. It replaces that value, on the page they saw.
      const { identity, end } = checks.get(tabId)?.checked.report ?? (await bindings.get(tabId))?.check ?? nobodys;
      const identityConfirmed = identity.result === 'differs' && end === 'done';
      const options = { existing: 'replace', identityConfirmed, seen: identity.seen } as const;
      const report = await queue.run(tabId, 'put', () => askPage(tabId, 'page.fill', { job: one, options }));
      if (report.end === 'identityDiffers') throw new FailureError({ code: 'otherPerson' });
      return report;
    },
    async 'tab.step'({ tabId, to }) {
      const answer = await askPage(tabId, 'page.step', { to }).catch(() => null);
      if (!answer?.ok) throw new FailureError({ code: 'noPage' });
      return answer.value;
    },
    async 'page.changed'(changes, { tabId }) {
      const held = tabId === null ? null : checks.get(tabId);
      if (tabId === null) return null;
      // Nobody follows the page, or the background has restarted and lost the comparison. The result is out of date,
      // and the windows request a new check.
      if (!held) {
        await forgetCheck(tabId);
        await askPage(tabId, 'page.unwatch', null).catch(() => null);
      }
      if (held && (await vault.state()) === 'open') {
        const reading = merged(held.reading, changes);
        if (reading.page.accepted) {
          const from = performance.now();
          const compared = verify(held.procedure, held.job, reading, held.identityConfirmed);
          const checked = timed(compared, {
            open: 0,
            plan: 0,
            compare: performance.now() - from,
            start: from - changes.ms,
          });
          checks.set(tabId, { ...held, reading, checked });
          await markPage(tabId, checked, false);
        } else checks.drop(tabId);
      } else checks.drop(tabId);
      publish({ news: 'check', tabId });
      return null;
    },
  };
}

/** No check is known: nobody has agreed to write on a page that is not the case's. */
const nobodys = { identity: { result: 'empty', rows: [], seen: undefined }, end: 'done' } as const;

/** Whether a page says the same about its person as it did then. */
const isSamePerson = (seen: readonly string[], now: readonly string[] = []) =>
  now.every((mark, index) => mark === '' || mark === seen[index]);

const isInBlock = (job: FillPlan, row: string) => job.rows.some((one) => one.row === row && one.repeat !== null);

type Took = Pick<CheckTimings, 'open' | 'plan' | 'compare'> & { readonly start: number };

function timed({ report, sides }: Checked, { start, ...took }: Took): Checked {
  return { report: { ...report, timings: { ...report.timings, ...took, total: performance.now() - start } }, sides };
}

/** A reading combined with the changes since then. */
function merged(reading: PageReading, { parts, page, person, ms }: PageChanges): PageReading {
  const news = new Map(parts.map((part) => [matchKey(part.row, part.part), part]));
  const keep = (part: PartReading) => news.get(matchKey(part.row, part.part)) ?? part;
  return { ...reading, ...page, person, parts: reading.parts.map(keep), timings: { collect: 0, match: 0, read: ms } };
}
