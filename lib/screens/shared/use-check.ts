import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { CheckActions, CheckState } from '../../../components/check/props';
import { captureHref } from '../../../components/navigation/routes';
import { filledSentence, type Sentence } from '../../i18n/i18n';
import { captureProblemWords } from '../../../components/capture/capture.words';
import { checkText, pointResults, pointText } from '../../../components/check/check.words';
import { predictedText } from '../../../components/check/predicted.words';
import { refusalSentences } from '../../../components/popup/outcomes.words';
import { call } from '../../messaging/call';
import type { Failure, Result } from '../../domain/result';
import { keptPort, watchPort } from '../../messaging/watch-port';
import { createAttempts } from './attempts';
import type { ProcedureId } from '../../domain/case/procedures';
import { copy, openWorkspace } from './open';
import { saveFile } from './save-file';
import { useEvents } from './use-events';
import { question, useQuery } from './use-query';

/** Which page is checked, and how. */
export interface CheckedTab {
  /** The tab with its bound case; null if there is nothing to check. */
  readonly tabId: number | null;
  readonly caseId: string | null;
  /** The procedure of that case. */
  readonly procedure: ProcedureId | null;
  /** Checks at once and follows the page, as the side panel does; the popup checks on request. */
  readonly watch: boolean;
  readonly show: (row: string) => void;
  readonly unbind: () => void;
}

const atFirst: Omit<CheckState, 'pointings'> = {
  checked: null,
  failure: null,
  busy: false,
  said: null,
  pointingAt: null,
};

/** The check of one tab, kept up to date with its page and its case while it is watched. */
export function useCheck({ tabId, caseId, procedure, watch, show, unbind }: CheckedTab): {
  readonly state: CheckState;
  readonly actions: CheckActions;
  /** Removes the result of a check: the page has been written since. */
  readonly forget: () => void;
} {
  const [state, setState] = useState(atFirst);
  const attempts = useMemo(createAttempts, []);
  const confirmed = useRef(false);
  // The page that is shown: a person agrees to that page and no other.
  const seenPage = useRef<readonly string[] | undefined>(undefined);
  const set = useCallback((change: Partial<typeof atFirst>) => {
    if (change.checked !== undefined) seenPage.current = change.checked?.report.identity.seen;
    setState((now) => ({ ...now, ...change }));
  }, []);
  // The background does not keep a page that was refused, or only shows the entries: it cannot be followed.
  const isHeld = useRef(false);

  const fail = useCallback((code: Failure['code']) => {
    // Locked: nothing of any case may stay here.
    if (code === 'locked' || code === 'noVault' || code === 'notBound') setState({ ...atFirst, failure: code });
    else setState((now) => ({ ...now, failure: code, busy: false }));
  }, []);

  const check = useCallback(
    async (identityConfirmed: boolean, again = false) => {
      if (tabId === null) return;
      const isLatest = attempts.begin();
      confirmed.current = identityConfirmed;
      set({ busy: true, failure: null });
      const seen = identityConfirmed ? seenPage.current : undefined;
      const answer = await call('tab.check', { tabId, identityConfirmed, seen, watch, again });
      if (!isLatest()) return;
      if (!answer.ok) return fail(answer.failure.code);
      const { on, end } = answer.value.report;
      isHeld.current = watch && on === 'form' && end !== 'pageRefused';
      set({ checked: answer.value, busy: false });
    },
    [tabId, watch],
  );

  /** The background's check is up to date with the page; if it has none any more, the page is read again. */
  const follow = useCallback(async () => {
    if (tabId === null || !isHeld.current) return;
    const isLatest = attempts.join();
    const answer = await call('tab.checked', { tabId });
    if (!isLatest()) return;
    if (!answer.ok) return fail(answer.failure.code);
    if (answer.value) return set({ checked: answer.value });
    isHeld.current = false;
    await check(confirmed.current, true);
  }, [tabId, check]);

  const forget = useCallback(() => {
    attempts.drop();
    set({ checked: null, said: null, failure: null });
  }, []);

  /** A panel beside the page may be following it: its check is newer than anything this window could remember. */
  const adopt = useCallback(async () => {
    if (tabId === null) return;
    const isLatest = attempts.join();
    const answer = await call('tab.checked', { tabId });
    if (isLatest() && answer.ok && answer.value) set({ checked: answer.value });
  }, [tabId]);

  const pointings = useQuery(tabId === null || caseId === null ? null : question('pointings.list', null), {
    refreshOn: ['records', 'vault'],
  }).value;

  useEffect(() => {
    attempts.drop();
    confirmed.current = false;
    isHeld.current = false;
    setState(atFirst);
    if (tabId === null || caseId === null) return;
    if (!watch) return void adopt();
    void check(false);
    // The background learns that nobody watches any more, however this window ends.
    return keptPort(() => browser.runtime.connect({ name: watchPort(tabId) }));
  }, [tabId, caseId, watch]);

  useEvents((event) => {
    if (tabId === null || caseId === null) return;
    if (event.news === 'vault') {
      // A running check must not arrive after the lock.
      if (event.state !== 'open') attempts.drop();
      setState(atFirst);
    }
    if (event.news === 'check' && event.tabId === tabId) void (watch ? follow() : adopt());
    if (event.news === 'records' && watch) void check(confirmed.current);
  });

  const actions = useMemo<CheckActions>(() => {
    const say = (said: Sentence | null) => set({ said });
    const work = async (run: (id: number) => Promise<void>) => {
      if (tabId === null) return;
      set({ busy: true, failure: null, said: null });
      await run(tabId);
      set({ busy: false });
    };
    const told = (done: Sentence) => (answer: Result<unknown>) => {
      if (answer.ok) say(done);
      else fail(answer.failure.code);
    };
    const again = () => (watch ? Promise.resolve() : check(confirmed.current));
    return {
      check: (identityConfirmed) => void check(identityConfirmed),
      put: ({ row, part, entry }) =>
        void work(async (id) => {
          const answer = await call('tab.put', { tabId: id, row, part, entry: entry?.row ?? null });
          if (!answer.ok) return fail(answer.failure.code);
          const outcome = answer.value.outcomes.find((one) => one.row === row && one.part === part);
          const isThere = outcome?.outcome === 'filled' || outcome?.outcome === 'alreadyEqual';
          const why = outcome?.outcome === 'refused' && outcome.reason ? refusalOf(outcome.reason) : undefined;
          say(isThere ? checkText.putDone : (why ?? checkText.putFailed));
          await again();
        }),
      take: ({ row, entry }) =>
        void work(async (id) => {
          const about = { row, entry: entry?.row ?? null, identityConfirmed: confirmed.current };
          const answer = await call('tab.take', { tabId: id, ...about });
          if (!answer.ok) return fail(answer.failure.code);
          const { taken, problem } = answer.value;
          say(taken ? checkText.takeDone : problem ? captureProblemWords[problem] : checkText.takeFailed);
          if (taken) await again();
        }),
      show,
      step: (to) => {
        if (tabId !== null) void call('tab.step', { tabId, to });
      },
      unbind,
      capture: () => {
        if (tabId !== null) void openWorkspace(captureHref(tabId));
      },
      point: (row, part) => {
        if (tabId === null || procedure === null) return;
        set({ pointingAt: { row, part }, said: null, failure: null });
        void call('tab.point', { tabId, procedure, row, part }).then((answer) => {
          set({ pointingAt: null });
          if (!answer.ok) return fail(answer.failure.code);
          const { result, words } = answer.value;
          say(filledSentence(pointResults[result], { words }));
        });
      },
      stopPointing: () => {
        if (tabId !== null) void call('tab.cancel', { tabId });
      },
      removePointing: ({ procedure, row, part }) =>
        void call('pointings.remove', { procedure, row, part }).then((answer) => {
          if (!answer.ok) fail(answer.failure.code);
        }),
      exportPointings: () =>
        void call('pointings.export', null).then((answer) => {
          if (answer.ok) saveFile('tenken-pointings.json', new Blob([answer.value.text], { type: 'application/json' }));
          else fail(answer.failure.code);
        }),
      importPointings: (file) =>
        void file.text().then(async (text) => {
          const answer = await call('pointings.import', { text });
          if (!answer.ok) return say(pointText.importFailed);
          say(filledSentence(pointText.imported, { count: answer.value.count }));
        }),
      confirmRows: (rows) => {
        if (procedure !== null && tabId !== null)
          void call('confirmedRows.add', { tabId, procedure, rows }).then(told(predictedText.saved));
      },
      takeBackRow: (row) => {
        if (procedure !== null && tabId !== null)
          void call('confirmedRows.remove', { tabId, procedure, row }).then(told(predictedText.gone));
      },
      copy,
    };
  }, [tabId, procedure, watch, check, show, unbind]);
  return { state: useMemo(() => ({ ...state, pointings: pointings ?? [] }), [state, pointings]), actions, forget };
}

const reasons: Readonly<Record<string, Sentence>> = refusalSentences;
const refusalOf = (reason: string): Sentence | undefined => reasons[reason];
