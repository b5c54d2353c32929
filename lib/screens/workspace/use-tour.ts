import { useEffect, useRef, useState } from 'preact/hooks';
import type { Route } from '../../../components/navigation/routes';
import { noFacts, type TourFacts, tourStepAfter, tourSteps } from '../../../components/navigation/tour';
import type { TourState } from '../../messaging/namespaces/settings';
import { call } from '../../messaging/call';
import type { Failure } from '../../domain/result';
import type { Protocol } from '../../messaging/protocol';
import { useCommand } from '../shared/use-command';
import { useEvents } from '../shared/use-events';
import { question, useQuery } from '../shared/use-query';
import { importSample } from './sample';

type VaultState = Protocol['vault.state']['out']['state'];

/** The tour in this window. */
export interface TourInWindow {
  /** Null while nothing is known, and before it was ever begun. */
  readonly tour: TourState | null;
  readonly caseId: string | null;
  readonly busy: boolean;
  readonly failure: Failure['code'] | null;
  readonly go: (step: number) => void;
  readonly loadSample: () => void;
  /** Begins it in an open vault, or continues it. */
  readonly start: () => void;
  readonly close: () => void;
}

/**
 * The first-run tour. It begins by itself if there is no vault yet, watches what happens in the vault, in this window
 * and in the tabs of forms, and stores its progress. If the progress cannot be stored, it still continues in this
 * window.
 */
export function useTour(vault: VaultState | null, route: Route): TourInWindow {
  const [tour, setTour] = useState<TourState | null>(null);
  const [facts, setFacts] = useState<TourFacts>(noFacts);
  const [caseId, setCaseId] = useState<string | null>(null);
  const { isBusy, failure, run } = useCommand();
  const asked = useRef(false);
  const on = tour?.state === 'on';
  const name = on ? tourSteps[tour.step] : undefined;

  /** The present tour, ahead of what is drawn: it may be closed while something happens. */
  const latest = useRef<TourState | null>(null);
  // An event counts only when it happens: a person who went back a step is not moved on by earlier events.
  const saw = (more: Partial<TourFacts>) => setFacts((now) => ({ ...now, ...more }));
  /** Running writes of this window. */
  const ownWrites = useRef(0);
  const show = (next: TourState) => {
    latest.current = next;
    setTour(next);
  };
  const keep = (next: TourState) => {
    show(next);
    ownWrites.current += 1;
    void call('tour.set', next).then(() => {
      ownWrites.current -= 1;
    });
  };

  // One tour for all windows: beginning, continuing or closing it in one window applies to all.
  useEvents((event) => {
    // An event about this window's own write may arrive after the window has already moved on.
    if (event.news !== 'tour' || ownWrites.current > 0) return;
    const isOn = latest.current?.state === 'on';
    if (isOn && event.tour.state === 'on' && event.tour.step <= (latest.current?.step ?? 0)) return;
    // Begun elsewhere: what this window saw before does not belong to it.
    if (!isOn && event.tour.state === 'on') setFacts(noFacts);
    show(event.tour);
  });

  useEffect(() => {
    if (vault === null || asked.current) return;
    asked.current = true;
    void call('tour.get', null).then((answer) => {
      if (!answer.ok) return;
      if (answer.value !== null) show(answer.value);
      else if (vault === 'none') keep({ step: 0, state: 'on' });
    });
  }, [vault]);

  // The first case, for trying the tour. Requested only while a step waits for it.
  const isWaiting = on && vault === 'open' && (name === 'vault' || caseId === null);
  const cases = useQuery(isWaiting ? question('cases.list', null) : null, { refreshOn: ['records'] }).value;
  useEffect(() => {
    if (cases !== null) setCaseId(cases[0]?.id ?? null);
  }, [cases]);

  useEvents((event) => {
    if (!on) return;
    if (event.news === 'check' && name === 'check') saw({ checked: true });
    if (event.news !== 'tab') return;
    if (event.change) {
      // Only a bound tab is filled.
      if (event.change.report?.end === 'done') saw({ formBound: true, filled: true });
      return;
    }
    void call('tab.state', { tabId: event.tabId }).then((answer) => {
      if (!answer.ok || answer.value.bound === null || answer.value.run.state === 'working') return;
      saw({ formBound: true, ...(answer.value.report?.end === 'done' ? { filled: true } : {}) });
    });
  });

  useEffect(() => {
    if (vault === 'open') saw({ vaultOpen: true });
  }, [vault]);
  useEffect(() => {
    if (caseId !== null) saw({ hasCase: true });
  }, [caseId]);
  const openCase = route.page === 'case' ? route.id : null;
  useEffect(() => {
    if (openCase !== null) saw({ onCase: true });
  }, [openCase]);
  useEffect(() => {
    const now = latest.current;
    if (now?.state !== 'on') return;
    const step = tourStepAfter(now.step, facts);
    if (step !== now.step) keep({ step, state: 'on' });
  }, [on, facts]);

  return {
    tour,
    // The person wants to try the case on the screen.
    caseId: openCase ?? caseId,
    busy: isBusy,
    failure,
    go: (step) => {
      if (tour && step < tour.step) setFacts(noFacts);
      keep({ step, state: 'on' });
    },
    loadSample: () => void run(importSample),
    start: () => {
      setFacts(noFacts);
      const step = tour?.step ?? 0;
      const isOver = step === 0 || step >= tourSteps.length - 1;
      keep({ step: isOver ? tourSteps.indexOf('data') : step, state: 'on' });
    },
    close: () => {
      if (latest.current) keep({ ...latest.current, state: 'off' });
    },
  };
}
