import { FailureError, isFailure } from '../domain/result';
import type { FillReport } from '../engine/fill-plan';
import { planFor, statusWords } from '../engine/plan';
import { publish } from '../messaging/call';
import type { Handlers } from '../messaging/dispatch';
import type { TabState } from '../messaging/namespaces/tab';
import { type ProcedureId, procedureIds } from '../domain/case/procedures';
import { headsWithPage } from '../procedures/heads';
import { procedureOf } from '../procedures/registry';
import type { Bindings } from '../storage/bindings';
import type { Repository } from '../storage/repository';
import type { Vault } from '../storage/vault';
import { shownOn } from './check';
import { type Forms, formWithRow } from './forms';
import { askPage, askReached, reachPage } from './page-side';
import { summaryById } from './records';
import type { TabQueue } from './tab-queue';

type Names =
  | 'tab.state'
  | 'tab.bind'
  | 'tab.unbind'
  | 'tab.fill'
  | 'tab.cancel'
  | 'tab.undo'
  | 'tab.show'
  | 'page.progress'
  | 'page.ended'
  | 'page.later';

interface TabDeps {
  readonly vault: Vault;
  readonly repository: Repository;
  readonly bindings: Bindings;
  readonly queue: TabQueue;
  readonly forms: Forms;
}

/** What the page of a tab is; a tab without a page side of ours is elsewhere. */
export async function pageStateOf(tabId: number, heads = headsWithPage): Promise<TabState['page']> {
  const words = heads.map(({ signature: { portalName, status } }) => ({ portalName, status: statusWords(status) }));
  const answer = await askPage(tabId, 'page.look', words).catch(() => null);
  return answer?.ok ? answer.value : { kind: 'elsewhere' };
}

/** Whose form the page of a tab is; null where it is none. */
export async function procedureOnPage(tabId: number): Promise<ProcedureId | null> {
  for (const head of headsWithPage) {
    if ((await pageStateOf(tabId, [head])).kind === 'form') return head.id;
  }
  return null;
}

/** What a page that is no form is to a tab that is bound to a case: the confirmation of what was entered, or elsewhere. */
export async function confirmationStateOf(tabId: number, forms: Forms): Promise<TabState['page']> {
  for (const id of procedureIds) {
    if (await shownOn(tabId, forms, procedureOf(id).form)) return { kind: 'confirmation' };
  }
  return { kind: 'elsewhere' };
}

/** Messages about tabs: which case they are bound to, and the work on their page. */
export function tabHandlers(deps: TabDeps): Handlers<Names> {
  const { vault, repository, bindings, queue, forms } = deps;
  async function stateOf(tabId: number): Promise<TabState> {
    // This comes first: work whose end was not seen leaves its report with the tab.
    const run = await queue.runOf(tabId);
    const [seen, binding, vaultState] = await Promise.all([pageStateOf(tabId), bindings.get(tabId), vault.state()]);
    const isKnown = binding !== null && vaultState === 'open';
    // If the case was removed in the meantime, the tab becomes unbound. Any other problem with it is shown to the
    // person.
    const bound = isKnown
      ? await summaryById(repository, binding.caseId).catch((error: unknown) => {
          if (isFailure(error, 'notFound')) return null;
          throw error;
        })
      : null;
    const page = binding === null ? seen : await pageForCase(tabId, seen, bound);
    const [report, check] = [binding?.report ?? null, binding?.check ?? null];
    return { tabId, page, bound, report, check, run };
  }

  /** The page as it is to the case that the tab is bound to: the form of another procedure is told apart before anything is asked of it. */
  async function pageForCase(
    tabId: number,
    seen: TabState['page'],
    bound: TabState['bound'],
  ): Promise<TabState['page']> {
    if (seen.kind === 'elsewhere') return confirmationStateOf(tabId, forms);
    if (seen.kind !== 'form' || bound === null) return seen;
    const own = headsWithPage.filter(({ id }) => id === bound.procedure);
    // Where there is but one form, a form is that one.
    const isOwn =
      own.length === headsWithPage.length || (own.length > 0 && (await pageStateOf(tabId, own)).kind === 'form');
    return isOwn ? seen : { kind: 'otherCase' };
  }

  return {
    'tab.state': ({ tabId }) => stateOf(tabId),
    async 'tab.bind'({ tabId, caseId }) {
      await queue.requireIdle(tabId);
      await repository.get('case', caseId);
      await bindings.set(tabId, { caseId, report: null, check: null });
      publish({ news: 'tab', tabId, change: null });
      return stateOf(tabId);
    },
    async 'tab.unbind'({ tabId }) {
      await queue.requireIdle(tabId);
      await bindings.remove(tabId);
      await Promise.all([askPage(tabId, 'page.clear', null).catch(() => null), queue.forget(tabId)]);
      publish({ news: 'tab', tabId, change: null });
      return stateOf(tabId);
    },
    async 'tab.fill'({ tabId, options }) {
      const binding = await bindings.get(tabId);
      if (!binding) throw new FailureError({ code: 'notBound' });
      // A page that cannot be reached reports that when the fill is requested.
      const reached = reachPage(tabId).catch(() => null);
      const [{ job, plan }] = await Promise.all([forms.planOf(binding.caseId, tabId), vault.touch(), reached]);
      const asked = { job: planFor(job, options), options };
      const planned = (report: FillReport): FillReport => ({ ...report, timings: { ...report.timings, plan } });
      const answer = await queue.run(
        tabId,
        'fill',
        () => askReached(tabId, 'page.fill', asked),
        // The tab may have left its case in the meantime; a report does not bind it again. Earlier results of a check
        // are out of date.
        async (ended) => {
          const change = { report: planned(ended), check: null };
          const kept = await bindings.update(tabId, (now) =>
            now.caseId === binding.caseId ? { ...now, ...change } : null,
          );
          return kept ? change : {};
        },
      );
      return planned(answer);
    },
    async 'tab.cancel'({ tabId }) {
      await askPage(tabId, 'page.cancel', null).catch(() => null);
      return null;
    },
    async 'tab.undo'({ tabId }) {
      return queue.run(
        tabId,
        'undo',
        () => askPage(tabId, 'page.undo', null),
        async ({ end }) => {
          if (end !== 'done') return {};
          const change = { report: null, check: null };
          await bindings.update(tabId, (now) => ({ ...now, ...change }));
          return change;
        },
      );
    },
    async 'tab.show'({ tabId, procedure, row }) {
      const job = (await forms.blank(formWithRow({ procedure, row }), tabId)).job();
      const answer = await askPage(tabId, 'page.show', { row, job }).catch(() => null);
      if (!answer?.ok) throw new FailureError({ code: 'noPage' });
      return answer.value;
    },
    async 'page.later'({ report }, { tabId }) {
      if (tabId === null) return null;
      await bindings.update(
        tabId,
        (now) => now.report && { ...now, report: { ...report, timings: now.report.timings } },
      );
      publish({ news: 'tab', tabId, change: null });
      return null;
    },
    async 'page.progress'(progress, { tabId }) {
      if (tabId !== null) queue.progress(tabId, progress);
      return null;
    },
    async 'page.ended'(_, { tabId }) {
      if (tabId !== null) await queue.runOf(tabId);
      return null;
    },
  };
}
