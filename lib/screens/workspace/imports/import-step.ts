import type { RecordCounts } from '../../../tables/imports/view';
import type { ImportLook } from '../../../messaging/namespaces/import';
import type { Failure } from '../../../domain/result';

/** A look that says what would be written. */
export type WholeLook = Extract<ImportLook, { readonly view: unknown }>;

/** The state of importing a file. */
export type ImportStep =
  | { readonly step: 'looking'; readonly done: number; readonly total: number; readonly look: WholeLook | null }
  | { readonly step: 'looked'; readonly look: WholeLook; readonly again: boolean }
  | { readonly step: 'writing'; readonly look: WholeLook; readonly done: number; readonly total: number }
  | { readonly step: 'refused'; readonly look: Exclude<ImportLook, WholeLook> }
  | { readonly step: 'failed'; readonly code: Failure['code']; readonly look: WholeLook | null }
  | { readonly step: 'stopped'; readonly look: WholeLook | null }
  | { readonly step: 'done'; readonly id: string | null; readonly counts: RecordCounts };

/** The look that a step still holds; null if there is none. */
export const lookOf = (state: ImportStep): WholeLook | null =>
  'look' in state && state.look !== null && 'view' in state.look ? state.look : null;
