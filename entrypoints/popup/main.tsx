import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { TextProvider } from '../../components/base/text-provider';
import { useAppearance } from '../../components/base/use-appearance';
import { Popup } from '../../components/popup/Popup';
import '../../components/popup/popup.css';
import type { PopupActions } from '../../components/popup/props';
import { languageOf } from '../../lib/i18n/i18n';
import { call, onNews } from '../../lib/messaging/call';
import type { Settings } from '../../lib/messaging/protocol';
import { createController } from './controller';
import { procedure, vocabulary } from './vocabulary';

/** What holds where the settings cannot be read: the popup still has to open. */
const fallback: Settings = { language: 'auto', theme: 'auto', idleMinutes: 15 };

/** Milliseconds between two messages that a person is at work. */
const touchEvery = 30_000;

const open = (url: string) => void browser.tabs.create({ url });

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // The window lost the focus, or the browser forbids it; the person is told and can copy by hand.
    console.warn('Copying to the clipboard failed:', error instanceof Error ? error.name : 'unknown');
    return false;
  }
}

function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = (event: Event) => {
      if (event.timeStamp - last < touchEvery) return;
      last = event.timeStamp;
      void call('vault.touch', null);
    };
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    return () => {
      window.removeEventListener('pointerdown', touch);
      window.removeEventListener('keydown', touch);
    };
  }, []);
}

function App({ tabId, stored }: { tabId: number; stored: Settings }) {
  const controller = useMemo(() => createController({ call, onNews }, tabId), [tabId]);
  const [state, setState] = useState(controller.state);
  const [settings, setSettings] = useState(stored);
  useEffect(() => controller.start(() => setState(controller.state())), [controller]);
  useTouch();
  const language = languageOf(settings.language, navigator.languages);
  useAppearance(language, settings.theme);
  const actions = useMemo<PopupActions>(
    () => ({
      ...controller.calls,
      openWorkspace: () => open(browser.runtime.getURL('workspace.html')),
      openPortal: () => open(procedure.url),
      openPractice: () => open(browser.runtime.getURL('practice.html')),
      setLanguage: (chosen) => {
        const next = { ...settings, language: chosen };
        setSettings(next);
        void call('settings.set', next);
      },
      copy,
    }),
    [controller, settings],
  );
  return (
    <TextProvider language={language}>
      <Popup state={state} vocabulary={vocabulary} actions={actions} />
    </TextProvider>
  );
}

/** The tab the popup is about: the one in the address (the popup opened as a page of its own), else the active one. */
async function tabInQuestion(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) {
    document.documentElement.dataset.place = 'tab';
    return /^\d+$/.test(named) ? Number(named) : null;
  }
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}

async function start(): Promise<void> {
  const root = document.getElementById('app');
  if (!root) throw new Error('popup/index.html has no element with the id "app".');
  const [tabId, settings] = await Promise.all([tabInQuestion(), call('settings.get', null)]);
  // No tab has the id -1 (the browser's own TAB_ID_NONE): the background answers that no page is there.
  render(<App tabId={tabId ?? -1} stored={settings.ok ? settings.value : fallback} />, root);
}

void start();
