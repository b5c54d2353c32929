import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { keepFormsOffDisk } from '../../components/base/form-memory';
import { useAppearance } from '../../components/base/use-appearance';
import '../../components/check/check.css';
import { CheckView } from '../../components/check/CheckView';
import '../../components/popup/popup.css';
import '../../components/remaining/remaining.css';
import type { PopupActions } from '../../components/popup/props';
import { screenOf } from '../../components/popup/view';
import { ReportPage } from '../../components/report/ReportPage';
import '../../components/remaining/remaining.css';
import '../../components/report/report.css';
import { SidePanel } from '../../components/report/SidePanel';
import { captureHref, caseHref } from '../../components/navigation/routes';
import { languageOf } from '../../lib/i18n/i18n';
import { call, onNews } from '../../lib/messaging/call';
import type { CaseSummary, Settings } from '../../lib/messaging/protocol';
import { firstHead } from '../../lib/procedures/heads';
import { defaultSettings } from '../../lib/storage/default-settings';
import { createController } from '../../lib/screens/shared/controller';
import { useFormWords } from '../../lib/screens/shared/form-words';
import { CheckRecordSection } from '../../lib/screens/panel/check-record';
import { useFrontTab } from '../../lib/screens/shared/front-tab';
import { copy, goToTab, openTab, openWorkspace } from '../../lib/screens/shared/open';
import { useCheck } from '../../lib/screens/shared/use-check';
import { useReport } from '../../lib/screens/shared/use-report';
import { useSuggestedName } from '../../lib/screens/panel/use-suggested-name';
import { useTouch } from '../../lib/screens/shared/use-touch';
import { useView } from '../../lib/screens/panel/use-view';
import { WindowWords } from '../../lib/screens/shared/window-words';

function App({ named, stored }: { named: number | null; stored: Settings }) {
  const front = useFrontTab(named);
  // No tab has the id -1 (the browser's own TAB_ID_NONE): the background answers that no page is there.
  const tabId = front.tabId ?? -1;
  const controller = useMemo(() => createController({ call, onNews }, tabId), [tabId, front.turn]);
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
    // Locked: nothing of any case may stay in here.
    else if (isShut) setLast(null);
  }, [bound, isShut]);
  const summary = isShut || view.screen === 'choose' ? null : (bound ?? last);
  const words = useFormWords(summary?.procedure ?? null);
  const held = useReport(summary?.id ?? null);
  const suggestedBy = useSuggestedName(summary?.id ?? null);

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
      openPortal: () => openTab(firstHead.url),
      openPractice: () => openTab(browser.runtime.getURL('practice.html')),
      openTab: (other) => void goToTab(other),
      // A tab that is kept from us has no case, and the panel shows none of it.
      askAccess: () => undefined,
      openCapture: () => void openWorkspace(captureHref(tabId)),
      setLanguage: (chosen) => {
        const next = { ...settings, language: chosen };
        setSettings(next);
        void call('settings.set', next);
      },
      copy,
    }),
    [controller, settings, tabId],
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

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('sidepanel/index.html has no element with the id "app".');
  const named = new URLSearchParams(location.search).get('tab');
  const settings = await call('settings.get', null);
  const tabId = named !== null && /^\d+$/.test(named) ? Number(named) : null;
  render(<App named={tabId} stored={settings.ok ? settings.value : defaultSettings} />, root);
}

keepFormsOffDisk(document);
void start();
