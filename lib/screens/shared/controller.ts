import type { PopupActions, PopupState } from '../../../components/popup/props';
import { screenOf, shownCase } from '../../../components/popup/view';
import type { FillOptions } from '../../engine/fill-plan';
import { endedRun } from '../../engine/run';
import type { Failure } from '../../domain/result';
import type { AppEvent } from '../../messaging/events';
import type { TabChange, TabState } from '../../messaging/namespaces/tab';
import { createAttempts } from './attempts';
import { caseQueries } from './case-queries';
import type { Link } from './link';

/** What the popup needs from the background; it needs nothing else from the browser. */
export type Calls = Pick<
  PopupActions,
  | 'unlock'
  | 'lock'
  | 'find'
  | 'view'
  | 'choose'
  | 'bind'
  | 'unbind'
  | 'fill'
  | 'cancel'
  | 'undo'
  | 'dismissIdentity'
  | 'show'
>;

/** Keeps what the popup shows up to date with the background, and turns presses into calls. */
export interface Controller {
  readonly state: () => PopupState;
  readonly calls: Calls;
  /** Asks for everything and listens; returns a function that stops it. */
  readonly start: (onChange: () => void) => () => void;
}

/** Whether a change is already known: a window that requested the work has its answer. */
const isKnown = (tab: TabState, change: TabChange): boolean =>
  JSON.stringify({ ...tab, ...change }) === JSON.stringify(tab);

/** Milliseconds until a fill started by an earlier popup is asked about again, if no event reports its end. */
const askAgainAfter = 2000;

const atFirst: PopupState = {
  ...{ vault: null, tab: null, failure: null, viewed: null, choosing: false, isShutOut: false },
  ...{ query: '', found: null, brief: null },
  ...{ progress: null, working: null, undone: null, identityDismissed: false, notShown: false },
};

/**
 * Makes the controller of one window, which belongs to one tab all its life. `popup`: also shows cases away from their
 * form, and what remains of the shown case.
 */
export function createController({ call, subscribe, isShutOut }: Link, tabId: number, popup = false): Controller {
  let state = atFirst;
  let changed = () => {};
  // An answer requested before a newer one is out of date, whenever it arrives.
  const attempts = createAttempts();
  let filling = false;
  /** Running questions about the tab. */
  let asking = 0;
  let again: ReturnType<typeof setTimeout> | undefined;

  const set = (change: Partial<PopupState>) => {
    state = { ...state, ...change };
    changed();
  };

  const fail = (code: Failure['code']) => {
    // Locked: nothing of any case may stay on the screen, or in here.
    if (code === 'locked') set({ ...atFirst, vault: 'locked' });
    else set({ failure: code });
  };

  const cases = caseQueries({ call, state: () => state, set, fail });

  /** What the screen shows of cases; requested if it is not known yet. */
  const refreshShown = async () => {
    const view = screenOf(state);
    const lists = popup ? ['elsewhere', 'refused', 'choose'] : ['choose'];
    if (lists.includes(view.screen) && state.found === null) await cases.find(state.query);
    if (popup) await cases.brief(shownCase(view));
  };

  const takeTab = async (tab: TabState) => {
    attempts.drop();
    const isWorking = tab.run.state === 'working';
    const told = tab.run.state === 'working' ? tab.run.progress : null;
    const shut = tab.page.kind === 'elsewhere' && ((await isShutOut?.()) ?? false);
    set({ tab, isShutOut: shut, progress: told ?? (isWorking || filling ? state.progress : null) });
    clearTimeout(again);
    if (isWorking && !filling) again = setTimeout(() => void refreshTab(), askAgainAfter);
    // Showing the cases is not part of the press: while they are counted, the next press is accepted.
    void refreshShown();
  };

  const refreshTab = async () => {
    const isLatest = attempts.begin();
    asking += 1;
    const answer = await call('tab.state', { tabId });
    asking -= 1;
    if (!isLatest()) return;
    if (answer.ok) await takeTab(answer.value);
    // A running fill reports its result itself.
    else if (!filling) fail(answer.failure.code);
  };

  const refreshVault = async () => {
    const answer = await call('vault.state', null);
    if (!answer.ok) return fail(answer.failure.code);
    if (answer.value.state !== 'open') return set({ ...atFirst, vault: answer.value.state });
    set({ vault: 'open' });
    await refreshTab();
  };

  /** One call at a time: a second press during a call does nothing. */
  const work = async (working: NonNullable<PopupState['working']>, run: () => Promise<void>) => {
    if (state.working !== null) return;
    set({ working, failure: null, notShown: false });
    await run();
    set({ working: null });
  };

  const bindTo = (caseId: string | null) =>
    work('bind', async () => {
      // The page is released by its old case before another takes it.
      const isBound = state.tab?.bound != null && state.tab.bound.id !== caseId;
      const freed = caseId === null || isBound ? await call('tab.unbind', { tabId }) : null;
      if (freed?.ok === false) return fail(freed.failure.code);
      const answer = caseId === null ? freed : await call('tab.bind', { tabId, caseId });
      if (answer === null) return;
      if (!answer.ok) return fail(answer.failure.code);
      set({ undone: null, identityDismissed: false, choosing: false, query: '', found: null });
      await takeTab(answer.value);
    });

  const fill = (options: FillOptions) =>
    work('fill', async () => {
      set({ undone: null, identityDismissed: false, progress: null });
      filling = true;
      const answer = await call('tab.fill', { tabId, options });
      filling = false;
      set({ progress: null });
      if (!answer.ok) return failWork(answer.failure.code);
      const run = endedRun('fill', answer.value.end);
      if (state.tab) await takeTab({ ...state.tab, report: answer.value, check: null, run });
    });

  /** If the background or the page is gone, the result of the work is shown instead of the failed call. */
  const failWork = async (code: Failure['code']) => {
    const before = state.tab?.report?.timings.total;
    const answer = code === 'unexpected' || code === 'noPage' ? await call('tab.state', { tabId }) : null;
    if (!answer?.ok) return fail(code);
    const { run, report } = answer.value;
    await takeTab(answer.value);
    const isTold = run.state === 'lost' || run.state === 'working' || report?.timings.total !== before;
    if (isTold) set({ failure: null });
    else fail(code);
  };

  const cancel = async () => {
    if (state.working !== null && state.working !== 'fill') return;
    set({ working: 'cancel', failure: null });
    const answer = await call('tab.cancel', { tabId });
    if (!answer.ok) fail(answer.failure.code);
    // A fill started here ends the waiting itself; the end of one started by an earlier popup is reported by an event.
    if (filling) return;
    set({ working: null });
    await refreshTab();
  };

  const undo = () =>
    work('undo', async () => {
      const answer = await call('tab.undo', { tabId });
      if (!answer.ok) return failWork(answer.failure.code);
      set({ undone: answer.value });
      await refreshTab();
    });

  const unlock = (passphrase: string) =>
    work('unlock', async () => {
      const answer = await call('vault.unlock', { passphrase });
      if (answer.ok) await refreshVault();
      else fail(answer.failure.code);
    });

  const show = async (row: string) => {
    const procedure = state.tab?.bound?.procedure;
    if (procedure === undefined) return fail('notBound');
    const answer = await call('tab.show', { tabId, procedure, row });
    if (answer.ok) set({ failure: null, notShown: !answer.value.shown });
    else fail(answer.failure.code);
  };

  const lock = async () => {
    const answer = await call('vault.lock', null);
    if (answer.ok) await refreshVault();
    else fail(answer.failure.code);
  };

  const view = async (caseId: string | null) => {
    set({ viewed: caseId, brief: null });
    if (caseId !== null) {
      const answer = await call('brief.choose', { caseId });
      if (!answer.ok) fail(answer.failure.code);
    }
    await refreshShown();
  };

  const choose = async (open: boolean) => {
    set({ choosing: open, query: '', found: null });
    await refreshShown();
  };

  const hear = (news: AppEvent) => {
    if (news.news === 'vault') void refreshVault();
    // A fill from here returns the tab's new state: no further question is needed.
    if (news.news === 'tab' && news.tabId === tabId && state.vault === 'open' && !filling) {
      // A running answer may be older than the change, and contain more.
      const { change } = news;
      if (!change || !state.tab || asking > 0) void refreshTab();
      else if (!isKnown(state.tab, change)) void takeTab({ ...state.tab, ...change });
    }
    const isWorking = filling || state.tab?.run.state === 'working';
    if (news.news === 'progress' && news.tabId === tabId && isWorking) set({ progress: news.progress });
    if (news.news === 'records' && state.vault === 'open') {
      void refreshTab();
      if (state.found !== null) void cases.find(state.query);
    }
  };

  return {
    state: () => state,
    calls: {
      unlock: (passphrase) => void unlock(passphrase),
      lock: () => void lock(),
      find: (query) => void cases.find(query),
      view: (caseId) => void view(caseId),
      choose: (open) => void choose(open),
      bind: (caseId) => void bindTo(caseId),
      unbind: () => void bindTo(null),
      fill: (options) => void fill(options),
      cancel: () => void cancel(),
      undo: () => void undo(),
      dismissIdentity: () => set({ identityDismissed: true }),
      show: (row) => void show(row),
    },
    start: (onChange) => {
      changed = onChange;
      const end = subscribe(hear);
      void refreshVault();
      return () => {
        changed = () => {};
        clearTimeout(again);
        end();
      };
    },
  };
}
