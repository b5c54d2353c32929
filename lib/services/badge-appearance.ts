import type { CheckReport } from '../engine/check-report';
import type { Run } from '../engine/run';
import { isFinding } from '../spec/check-result';

/** What the extension's icon shows for a tab. */
export interface TabBadge {
  /**
   * The name of the bound case for people; null for a tab without a case, and for every tab while the vault is locked.
   */
  readonly name: string | null;
  readonly check: CheckReport | null;
  /** The work in progress on the page, or how the last one ended. */
  readonly run: Run;
}

const colours = { bound: '#0031d8', differs: '#ba000d', agrees: '#197a4b' } as const;

/** How many parts of the page need a person. */
export const findingCount = ({ parts }: CheckReport): number => parts.filter(({ result }) => isFinding(result)).length;

/** What is drawn: the text of the badge, its background colour, and the icon's tooltip. */
export interface BadgeLook {
  readonly text: string;
  readonly color: string;
  readonly title: string;
}

const mostCounted = 99;

/**
 * A dot, or after a check the number of differences. A page that seems to be somebody else's has its own mark, and so
 * has a page with interrupted work.
 */
export function badgeLook({ name, check, run }: TabBadge): BadgeLook {
  // The icon's text belongs to no screen, so no language is chosen for it.
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
