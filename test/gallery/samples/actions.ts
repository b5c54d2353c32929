import type { CheckActions, CheckState } from '../../../components/check/props';
import type { PopupActions, PopupState } from '../../../components/popup/props';
import type { ReportActions } from '../../../components/report/props';
import { idle } from '../../../lib/engine/run';
import type { Failure } from '../../../lib/domain/result';
import type { TabState } from '../../../lib/messaging/namespaces/tab';
import { briefFor, foundWith } from './cases';
import { arjun, summaryFor } from './records';

/** A press that sets nothing off. */
export const nothing = (): void => undefined;

export const popupActions: PopupActions = {
  ...{ unlock: nothing, lock: nothing, bind: nothing, unbind: nothing, fill: nothing, cancel: nothing, undo: nothing },
  ...{ dismissIdentity: nothing, show: nothing, openWorkspace: nothing, openPortal: nothing, openPractice: nothing },
  ...{ openCapture: nothing, setLanguage: nothing, find: nothing, view: nothing, choose: nothing },
  ...{ openShape: nothing, openTab: nothing, askAccess: nothing, openEntries: nothing, openReport: nothing },
  copy: async () => true,
};

export const checkActions: CheckActions = {
  ...{ check: nothing, put: nothing, take: nothing, show: nothing, step: nothing, unbind: nothing, capture: nothing },
  ...{ point: nothing, stopPointing: nothing, removePointing: nothing, exportPointings: nothing },
  ...{ importPointings: nothing, confirmRows: nothing, takeBackRow: nothing },
  copy: async () => false,
};

export const reportActions: ReportActions = {
  ...{ follow: null, show: nothing, setOn: nothing, restore: nothing },
  overrule: async () => null,
};

/** A tab with the form, bound to a case. */
export const tabWith = (change: Partial<TabState> = {}): TabState => ({
  ...{ tabId: 1, page: { kind: 'form' }, bound: summaryFor(arjun), report: null, check: null, run: idle },
  ...change,
});

/** The popup over a form that is bound to a case. */
export const popupWith = (change: Partial<PopupState> = {}): PopupState => ({
  ...{ vault: 'open', tab: tabWith(), failure: null, progress: null, working: null, undone: null },
  ...{ identityDismissed: false, notShown: false, viewed: null, choosing: false, isShutOut: false },
  ...{ query: '', found: foundWith([arjun]), brief: briefFor(arjun) },
  ...change,
});

export const checkWith = (change: Partial<CheckState> = {}): CheckState => ({
  ...{ checked: null, failure: null, busy: false, said: null, pointingAt: null, pointings: [] },
  ...change,
});

/** A failure to be told of. */
export const failure: Failure['code'] = 'interrupted';
