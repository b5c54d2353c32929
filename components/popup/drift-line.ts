import type { Drift } from '../../lib/engine/fill-plan';
import { driftSentences } from './outcomes.words';
import { popup } from './popup.words';
import type { Texts } from '../base/text-provider';

/** What the differences of a page are differences from. */
export const driftAbout = (readOn: string | null, t: Texts['t']): string =>
  readOn === null ? t(popup.driftUnseen) : t(popup.driftText, { readOn });

/** One difference between page and form as a line of text: the portal's own words, and never a value. */
export function driftLine(drift: Drift, t: Texts['t']): string {
  const sentence = t(driftSentences[drift.kind], { label: drift.label });
  const notes = [drift.detail, drift.required ? t(popup.driftRequired) : undefined].filter(
    (note) => note !== undefined,
  );
  return notes.length === 0 ? sentence : `${sentence} (${notes.join(', ')})`;
}
