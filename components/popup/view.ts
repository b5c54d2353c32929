import type { PageRejection } from '../../lib/engine/fill-plan';
import type { Failure } from '../../lib/domain/result';
import type { TabState } from '../../lib/messaging/namespaces/tab';

/** What the popup knows before anything is drawn. Null: not known yet. */
export interface PopupFacts {
  readonly vault: 'none' | 'locked' | 'open' | null;
  readonly tab: TabState | null;
  /** The failure of the last call, until another call is made. */
  readonly failure: Failure['code'] | null;
  /** The case that is viewed away from its form. */
  readonly viewed: string | null;
  /** Another case is being chosen for a tab that has one. */
  readonly choosing: boolean;
  /** The tab shows the portal, and the browser denies us its pages. */
  readonly isShutOut: boolean;
}

/** Which screen is shown. */
export type PopupScreen =
  | { readonly screen: 'loading' }
  /** The background or the tab could not be asked: only the failure can be shown. */
  | { readonly screen: 'failed' }
  | { readonly screen: 'noVault' }
  | { readonly screen: 'locked' }
  | { readonly screen: 'elsewhere' }
  | { readonly screen: 'shutOut' }
  | { readonly screen: 'refused'; readonly reason: PageRejection }
  | { readonly screen: 'choose' }
  /** What remains of a case, away from its form. */
  | { readonly screen: 'view'; readonly caseId: string }
  | { readonly screen: 'case'; readonly tab: TabState; readonly bound: NonNullable<TabState['bound']> };

/** Decides the screen: first whether there is an open vault, then what this page is, then which case. */
export function screenOf({ vault, tab, failure, viewed, choosing, isShutOut }: PopupFacts): PopupScreen {
  if (vault === 'none') return { screen: 'noVault' };
  if (vault === 'locked') return { screen: 'locked' };
  if (vault === null || tab === null) return { screen: failure === null ? 'loading' : 'failed' };
  const { page, bound } = tab;
  if (page.kind === 'elsewhere' || page.kind === 'refused') {
    if (viewed !== null) return { screen: 'view', caseId: viewed };
    if (page.kind === 'refused') return { screen: 'refused', reason: page.reason };
    return { screen: isShutOut ? 'shutOut' : 'elsewhere' };
  }
  if (page.kind === 'otherCase') return { screen: 'choose' };
  return bound === null || choosing ? { screen: 'choose' } : { screen: 'case', tab, bound };
}

/** The case that a screen shows; null if it shows none. */
export function shownCase(view: PopupScreen): string | null {
  if (view.screen === 'view') return view.caseId;
  return view.screen === 'case' ? view.bound.id : null;
}
