import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useAppearance } from '../../../components/base/use-appearance';
import { CheckView } from '../../../components/check/CheckView';
import type { PopupActions } from '../../../components/popup/props';
import { screenOf } from '../../../components/popup/view';
import { ReportPage } from '../../../components/report/ReportPage';
import { SidePanel } from '../../../components/report/SidePanel';
import { captureHref, caseHref, shapeHref } from '../../../components/navigation/routes';
import { languageOf } from '../../i18n/i18n';
import { call, subscribe } from '../../messaging/call';
import type { CaseSummary } from '../../messaging/namespaces/records';
import type { Settings } from '../../messaging/namespaces/settings';
import { portalUrl } from '../../procedures/heads';
import { createController } from '../shared/controller';
import { useFormWords } from '../shared/form-words';
import { WindowWords } from '../shared/window-words';
import { CheckRecordSection } from './check-record';
import { useFrontTab } from '../shared/front-tab';
import { copy, goToTab, openTab, openWorkspace } from '../shared/open';
import { useCheck } from '../shared/use-check';
import { ShapePanel } from '../../../components/shape/ShapePanel';
import { useShape } from '../shared/use-shape';
import { useReport } from '../shared/use-report';
import { useSuggestedName } from './use-suggested-name';
import { useTouch } from '../shared/use-touch';
import { useView } from './use-view';

/** The side panel of the active tab, or of the given tab. `stored`: the settings as stored. */
export function App({ named, stored }: { named: number | null; stored: Settings }) {
  const front = useFrontTab(named);
  // No tab has the id -1 (the browser's own TAB_ID_NONE): the background answers that there is no page.
  const tabId = front.tabId ?? -1;
  const controller = useMemo(() => createController({ call, subscribe }, tabId), [tabId, front.turn]);
  const [state, setState] = useState(controller.state);
  const [settings, setSettings] = useState(stored);
  const [last, setLast] = useState<CaseSummary | null>(null);
  useEffect(() => controller.start(() => setState(controller.state())), [controller]);
  useTouch();
  const language = languageOf(settings.language, navigator.languages);
  useAppearance(language, settings.theme);

  const view = screenOf(state);
  const bound = view.screen === 'case' && view.tab.tabId === tabId ? view.bound : null;
  const isShut = view.screen === 'locked' || view.screen === 'noVault';
  useEffect(() => {
    if (bound) setLast(bound);
    // Locked: nothing of any case may stay here.
    else if (isShut) setLast(null);
  }, [bound, isShut]);
  const summary = isShut || view.screen === 'choose' ? null : (bound ?? last);
  const words = useFormWords(summary?.procedure ?? null);
  const held = useReport(summary?.id ?? null);
  const suggestedBy = useSuggestedName(summary?.id ?? null);

  const shape = useShape(tabId);
  const [panelView, setPanelView] = useView();
  const onForm = bound !== null && summary !== null;
  const check = useCheck({
    tabId: onForm ? tabId : null,
    caseId: onForm ? summary.id : null,
    procedure: onForm ? summary.procedure : null,
    watch: true,
    show: controller.calls.show,
    unbind: controller.calls.unbind,
  });

  const actions = useMemo<PopupActions>(
    () => ({
      ...controller.calls,
      openWorkspace: (href) => void openWorkspace(href),
      openReport: (caseId) => void openWorkspace(caseHref(caseId, 'report')),
      openEntries: () => setPanelView('entries'),
      openPortal: () => openTab(portalUrl),
      openPractice: () => openTab(browser.runtime.getURL('practice.html')),
      openTab: (other) => void goToTab(other),
      // A tab that the browser keeps from us has no case, so the panel has no access to ask for.
      askAccess: () => undefined,
      openCapture: () => void openWorkspace(captureHref(tabId)),
      openShape: () => void openWorkspace(shapeHref(tabId)),
      setLanguage: (chosen) => {
        const next = { ...settings, language: chosen };
        setSettings(next);
        void call('settings.set', next);
      },
      copy,
    }),
    [controller, settings, setPanelView, tabId],
  );
  return (
    <WindowWords language={language}>
      <SidePanel
        state={state}
        actions={actions}
        shown={summary && { summary, isInFront: bound !== null }}
        failure={held.failure}
        view={panelView}
        onView={setPanelView}
        shape={<ShapePanel {...shape} />}
        check={
          onForm && words ? (
            <CheckView
              {...check}
              vocabulary={words}
              footer={bound && <CheckRecordSection key={bound.id} caseId={bound.id} tabId={tabId} words={words} />}
            />
          ) : null
        }
        report={
          held.report &&
          held.factName && (
            <ReportPage
              key={held.report.case}
              report={held.report}
              factName={held.factName}
              answers={null}
              otherDay={held.on !== null}
              suggestedBy={suggestedBy}
              base="workspace.html"
              actions={{
                follow: (href) => void openWorkspace(href),
                show: bound ? actions.show : null,
                setOn: held.setOn,
                overrule: held.overrule,
                restore: held.restore,
              }}
            />
          )
        }
      />
    </WindowWords>
  );
}
