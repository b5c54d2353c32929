import type { FillProgress } from '../engine/fill-plan';
import type { TabChange } from './namespaces/tab';
import type { TourState } from './namespaces/settings';

/** What the background tells the extension's own windows. */
export type AppEvent =
  /** The side panel is wanted with a view: `panel.asked` says which. */
  | { readonly news: 'panel' }
  | { readonly news: 'progress'; readonly tabId: number; readonly progress: FillProgress }
  | { readonly news: 'vault'; readonly state: 'none' | 'locked' | 'open' }
  | { readonly news: 'records' }
  /** Records are being sealed anew after a new passphrase; `done` is `total` at the end. */
  | { readonly news: 'resealing'; readonly done: number; readonly total: number }
  /** How far a look at a file is, or the writing of what is in it. */
  | { readonly news: 'import'; readonly session: string; readonly done: number; readonly total: number }
  /** Another window may have gone on with the tour, or closed it. */
  | { readonly news: 'tour'; readonly tour: TourState }
  /** The check of a watched tab has changed. */
  | { readonly news: 'check'; readonly tabId: number }
  /** A tab has changed: `change` where it is known what of its state, null where that has to be asked. */
  | { readonly news: 'tab'; readonly tabId: number; readonly change: TabChange | null };
