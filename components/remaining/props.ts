import type { FindingId } from '../../lib/checks/remaining/item';
import type { Text } from '../../lib/i18n/text';
import type { LinkBase } from '../report/links';

/** What a list of remaining items needs besides its items. */
export interface RemainingWay {
  /** Where items lead. */
  readonly links: LinkBase;
  /** The beginning of the workspace's addresses: `workspace.html`, or nothing inside the workspace. */
  readonly base: string;
  /** Goes to an address of the workspace, `#/cases/…`; null if the link itself does. */
  readonly follow: ((href: string) => void) | null;
  /** Scrolls the active page to a row; null if it is not the form. */
  readonly show: ((row: string) => void) | null;
  /** The title of a finding, for listing what an answer settles; null for one without a title. */
  readonly nameOf: (finding: FindingId) => Text | null;
}
