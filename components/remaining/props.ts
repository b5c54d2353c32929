import type { FindingId } from '../../lib/checks/remaining/item';
import type { Text } from '../../lib/i18n/text';
import type { LinkBase } from '../report/links';

/** What a list of what remains needs besides its items. */
export interface RemainingWay {
  /** Where items lead. */
  readonly links: LinkBase;
  /** What stands before the addresses of the workspace: `workspace.html`, or nothing inside it. */
  readonly base: string;
  /** Goes to an address of the workspace, `#/cases/…`; null where the link itself does. */
  readonly follow: ((href: string) => void) | null;
  /** Scrolls the page in front to a row; null where it is not the form. */
  readonly show: ((row: string) => void) | null;
  /** What a finding is called, to list what an answer settles; null for one without a name. */
  readonly nameOf: (finding: FindingId) => Text | null;
}
