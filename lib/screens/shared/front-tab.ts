import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';

/** The active tab. `turn` grows when it shows another page. */
export interface FrontTab {
  /** Null until it is known. */
  readonly tabId: number | null;
  readonly turn: number;
}

/** The active tab of this window, followed as the person changes tabs; always the given one, if any. */
export function useFrontTab(named: number | null): FrontTab {
  const [front, setFront] = useState<FrontTab>({ tabId: named, turn: 0 });
  useEffect(() => {
    if (named !== null) return;
    let own: number | undefined;
    const look = async () => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      own = active?.windowId;
      const tabId = active?.id ?? null;
      setFront((now) => (now.tabId === tabId ? now : { tabId, turn: 0 }));
    };
    const activated = ({ windowId }: Tabs.OnActivatedActiveInfoType) => {
      if (own === undefined || windowId === own) void look();
    };
    const updated = (tabId: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
      if (status === 'complete') setFront((now) => (now.tabId === tabId ? { tabId, turn: now.turn + 1 } : now));
    };
    void look();
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, [named]);
  return front;
}
