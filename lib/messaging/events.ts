import type { FillProgress } from '../engine/fill-plan';
import type { TabChange } from './namespaces/tab';
import type { TourState } from './namespaces/settings';

/** Events from the background to the extension's own windows. */
export type AppEvent =
  /** The side panel should show a view: `panel.asked` says which. */
  | { readonly news: 'panel' }
  | { readonly news: 'progress'; readonly tabId: number; readonly progress: FillProgress }
  | { readonly news: 'vault'; readonly state: 'none' | 'locked' | 'open' }
  | { readonly news: 'records' }
  /** Records are being sealed again after a change of passphrase; at the end `done` equals `total`. */
  | { readonly news: 'resealing'; readonly done: number; readonly total: number }
  /** Progress of reading a file, or of writing its content. */
  | { readonly news: 'import'; readonly session: string; readonly done: number; readonly total: number }
  /** Another window may have continued or closed the tour. */
  | { readonly news: 'tour'; readonly tour: TourState }
  /** The check of a watched tab has changed. */
  | { readonly news: 'check'; readonly tabId: number }
  /** A recording of a tab's page has noted something. */
  | { readonly news: 'shape'; readonly tabId: number }
  /** A tab has changed. `change`: the changed part of its state, if known; null: ask for the state. */
  | { readonly news: 'tab'; readonly tabId: number; readonly change: TabChange | null };
