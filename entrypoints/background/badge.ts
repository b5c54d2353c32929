import browser from 'webextension-polyfill';
import type { CheckReport } from '../../lib/engine/check-report';
import { isFinding } from '../../lib/spec/check-result';

/** What the extension's icon shows of a tab. */
export interface TabBadge {
  /** How people call the bound case; null for a tab that is bound to none, or while the vault is locked. */
  readonly name: string | null;
  readonly check: CheckReport | null;
}

const colours = { bound: '#0031d8', differs: '#ba000d', agrees: '#197a4b' } as const;

/** How many parts of the page wait for a person. */
export const findingCount = ({ parts }: CheckReport): number => parts.filter(({ result }) => isFinding(result)).length;

/**
 * Shows on the extension's icon which case a tab is bound to, whatever window is open: a dot, or after a check the number
 * of differences; the name in the icon's own tooltip.
 */
export async function showBadge(tabId: number, { name, check }: TabBadge): Promise<void> {
  const count = check === null ? 0 : findingCount(check);
  const isChecked = check !== null && check.end === 'done';
  const text = name === null ? '' : isChecked ? (count === 0 ? '✓' : String(count)) : '●';
  const color = isChecked ? (count === 0 ? colours.agrees : colours.differs) : colours.bound;
  const title = name === null ? '' : isChecked ? `Tenken（点検）: ${name} ≠ ${count}` : `Tenken（点検）: ${name}`;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
