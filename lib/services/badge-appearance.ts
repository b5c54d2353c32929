import type { CheckReport } from '../engine/check-report';
import type { Run } from '../engine/run';
import { isFinding } from '../spec/check-result';

/** What the extension's icon shows of a tab. */
export interface TabBadge {
  /** How people call the bound case; null for a tab that is bound to none; with the vault locked, that is every tab. */
  readonly name: string | null;
  readonly check: CheckReport | null;
  /** What is being done on the page, or how the last of it ended. */
  readonly run: Run;
}

const colours = { bound: '#0031d8', differs: '#ba000d', agrees: '#197a4b' } as const;

/** How many parts of the page wait for a person. */
export const findingCount = ({ parts }: CheckReport): number => parts.filter(({ result }) => isFinding(result)).length;

/** What is drawn: the text of the badge, its ground, and the icon's tooltip. */
export interface BadgeLook {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const mostCounted = 99;

/**
 * A dot, or after a check the number of differences; a page that seems to be somebody else's, and one on which work was cut
 * off, have a mark of their own.
 */
export function badgeLook({ name, check, run }: TabBadge): BadgeLook {
  // The icon's words are no screen's: there is no language chosen for them.
  if (run.state === 'lost') {
    return { text: '!', color: colours.differs, title: 'Tenken（点検）: ページを確認してください / Look at the page' };
  }
  if (name === null) return { text: '', color: colours.bound, title: '' };
  const called = `Tenken（点検）: ${name}`;
  if (run.state === 'working') return { text: '…', color: colours.bound, title: `${called} …` };
  if (check?.end === 'identityDiffers') return { text: '!', color: colours.differs, title: `${called} !` };
  if (check?.end !== 'done') return { text: '●', color: colours.bound, title: called };
  const count = findingCount(check);
  const text = count === 0 ? '✓' : count > mostCounted ? `${mostCounted}+` : String(count);
  return { text, color: count === 0 ? colours.agrees : colours.differs, title: `${called} ≠ ${count}` };
}
