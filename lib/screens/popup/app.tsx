import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useAppearance } from '../../../components/base/use-appearance';
import { findingsIn } from '../../../components/check/arrange';
import { reportToShow } from '../../../components/popup/CaseScreen';
import { Popup } from '../../../components/popup/Popup';
import type { PopupActions } from '../../../components/popup/props';
import { screenOf } from '../../../components/popup/view';
import { captureHref, caseHref, shapeHref } from '../../../components/navigation/routes';
import { languageOf } from '../../i18n/i18n';
import { call, subscribe } from '../../messaging/call';
import type { PanelView, Settings } from '../../messaging/namespaces/settings';
import { portalUrl } from '../../procedures/heads';
import { copy, goToTab, hasSidePanel, openSidePanel, openTab, openWorkspace } from '../shared/open';
import { useCheck } from '../shared/use-check';
import { useTouch } from '../shared/use-touch';
import { askAccess, isShutOut } from './access';
import { createController } from '../shared/controller';
import { useFormWords } from '../shared/form-words';
import { WindowWords } from '../shared/window-words';
import { usePageParts } from './use-page-parts';

/** The popup of one tab. `stored`: the settings as stored. */
export function App({ tabId, stored }: { tabId: number; stored: Settings }) {
  const controller = useMemo(
    () => createController({ call, subscribe, isShutOut: () => isShutOut(tabId) }, tabId, true),
    [tabId],
  );
  const [state, setState] = useState(controller.state);
  const [settings, setSettings] = useState(stored);
  useEffect(() => controller.start(() => setState(controller.state())), [controller]);
  useTouch();
  const language = languageOf(settings.language, navigator.languages);
  useAppearance(language, settings.theme);
  const actions = useMemo<PopupActions>(
    () => ({
      ...controller.calls,
      openWorkspace: (href) => void openWorkspace(href),
      openReport: (caseId) => {
        const isBound = controller.state().tab?.bound?.id === caseId;
        if (isBound && hasSidePanel()) void openBeside(tabId, caseId, 'remains');
        else void openWorkspace(caseHref(caseId, 'report'));
      },
      openEntries: () => {
        const boundTo = controller.state().tab?.bound?.id;
        if (boundTo !== undefined) void openBeside(tabId, boundTo, 'entries');
      },
      openPortal: () => openTab(portalUrl),
      openPractice: () => openTab(browser.runtime.getURL('practice.html')),
      openCapture: () => void openWorkspace(captureHref(tabId)),
      openShape: () => void openWorkspace(shapeHref(tabId)),
      openTab: (other) => void goToTab(other).then(closeIfPopup),
      // The page is asked again when the popup opens next: the browser closes it to ask the person.
      askAccess: () => void askAccess(),
      setLanguage: (chosen) => {
        const next = { ...settings, language: chosen };
        setSettings(next);
        void call('settings.set', next);
      },
      copy,
    }),
    [controller, settings],
  );
  const view = screenOf(state);
  const bound = view.screen === 'case' ? view.bound : null;
  const caseId = bound?.id ?? null;
  const check = useCheck({
    tabId: caseId === null ? null : tabId,
    caseId,
    procedure: bound?.procedure ?? null,
    watch: false,
    show: controller.calls.show,
    unbind: controller.calls.unbind,
  });
  const { checked, busy, failure } = check.state;
  // Only a check made after the last fill is shown before its result.
  useEffect(() => {
    if (state.working === 'fill' || state.working === 'undo') check.forget();
  }, [state.working]);
  const report = view.screen === 'case' ? reportToShow(view.tab, state) : null;
  const isLost = view.screen === 'case' && view.tab.run.state === 'lost';
  const isAtWork = state.working === 'fill' || state.working === 'undo' || busy;
  const isTold = report !== null || state.undone !== null || checked !== null || failure !== null;
  const isWanted = caseId !== null && (isAtWork || isTold);
  const loaded = usePageParts(isWanted);
  const vocabulary = useFormWords(isWanted && bound ? bound.procedure : null);
  const parts = vocabulary && loaded && { ...loaded, vocabulary };
  const beside = hasSidePanel() && caseId !== null ? () => void openBeside(tabId, caseId, 'entries') : null;
  return (
    <WindowWords language={language}>
      <Popup
        state={state}
        actions={actions}
        keys={settings.keys}
        check={{
          busy,
          isChecked: checked !== null,
          isClean: checked?.report.end === 'done' && findingsIn(checked.report).length === 0,
          check: () => check.actions.check(false),
          record: beside,
        }}
        parts={{
          result: parts && (
            <>
              {state.undone && <parts.UndoResult undone={state.undone} vocabulary={parts.vocabulary} />}
              {report && (
                <parts.ReportView
                  report={report}
                  // Lost work is reported by a notice; only a fill that was interrupted has left a report of its own.
                  folded={checked !== null || (isLost && report.end !== 'cancelled')}
                  isEndTold={isLost}
                  vocabulary={parts.vocabulary}
                  actions={actions}
                />
              )}
            </>
          ),
          check: parts && (checked !== null || failure !== null) && (
            <parts.CheckResult {...check} vocabulary={parts.vocabulary} onOpen={beside} />
          ),
        }}
      />
    </WindowWords>
  );
}

const isPopup = (): boolean => document.documentElement.dataset.place !== 'tab';
const closeIfPopup = (): void => {
  if (isPopup()) window.close();
};

/**
 * The whole check or report: beside the page if the browser has a side panel, otherwise the report in the workspace.
 */
async function openBeside(tabId: number, caseId: string, view: PanelView): Promise<void> {
  const inWorkspace = () => openWorkspace(caseHref(caseId, 'report'));
  if (!hasSidePanel()) return inWorkspace();
  try {
    const opening = openSidePanel(tabId);
    // Without waiting: otherwise the press would no longer count as one.
    await Promise.all([opening, call('panel.ask', { view })]);
    closeIfPopup();
  } catch (error) {
    // Some windows have no place for a side panel.
    console.warn('The side panel did not open:', error instanceof Error ? error.name : 'unknown');
    await inWorkspace();
  }
}
