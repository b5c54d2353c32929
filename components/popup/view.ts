import type { PageRejection } from '../../lib/engine/job';
import type { Failure, TabState } from '../../lib/messaging/protocol';

/** What the popup knows, before anything is drawn. Null: not told yet. */
export interface PopupFacts {
  readonly vault: 'none' | 'locked' | 'open' | null;
  readonly tab: TabState | null;
  /** The call that failed last, until another is made. */
  readonly failure: Failure['code'] | null;
}

/** Which screen is shown. */
export type PopupScreen =
  | { readonly screen: 'loading' }
  /** The background or the tab could not be asked: nothing but the failure can be shown. */
  | { readonly screen: 'failed' }
  | { readonly screen: 'noVault' }
  | { readonly screen: 'locked' }
  | { readonly screen: 'elsewhere' }
  | { readonly screen: 'refused'; readonly reason: PageRejection }
  | { readonly screen: 'choose' }
  | { readonly screen: 'case'; readonly tab: TabState; readonly bound: NonNullable<TabState['bound']> };

/** Decides the screen: first whether there is an open vault, then whose page this is, then which case. */
export function screenOf({ vault, tab, failure }: PopupFacts): PopupScreen {
  if (vault === 'none') return { screen: 'noVault' };
  if (vault === 'locked') return { screen: 'locked' };
  if (vault === null || tab === null) return { screen: failure === null ? 'loading' : 'failed' };
  if (tab.page.kind === 'elsewhere') return { screen: 'elsewhere' };
  if (tab.page.kind === 'refused') return { screen: 'refused', reason: tab.page.reason };
  return tab.bound === null ? { screen: 'choose' } : { screen: 'case', tab, bound: tab.bound };
}
