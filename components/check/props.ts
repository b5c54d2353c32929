import type { Checked, PartCheck } from '../../lib/engine/check-report';
import type { Pointing } from '../../lib/engine/pointing';
import type { ConfirmingRow } from '../../lib/engine/predicted';
import type { Sentence } from '../../lib/i18n/i18n';
import type { Vocabulary } from '../popup/props';
import type { CheckedFailure } from './state';

/**
 * The state of the screens of a check. Holds values of the case and of the page; none of it stays once the vault is
 * locked.
 */
export interface CheckState {
  /** Null until the page was read. */
  readonly checked: Checked | null;
  readonly failure: CheckedFailure | null;
  /** The page is being read. */
  readonly busy: boolean;
  /** The result of the last press, announced politely. */
  readonly said: Sentence | null;
  /** The row whose control the person is pointing at on the page. */
  readonly pointingAt: { readonly row: string; readonly part: string } | null;
  readonly pointings: readonly Pointing[];
}

/** The finding that a press is about. */
export type Acted = Pick<PartCheck, 'row' | 'part' | 'entry'>;

/** What a press can do. */
export interface CheckActions {
  readonly check: (identityConfirmed: boolean) => void;
  readonly put: (finding: Acted) => void;
  readonly take: (finding: Acted) => void;
  readonly show: (row: string) => void;
  readonly step: (to: 'next' | 'previous') => void;
  readonly unbind: () => void;
  readonly capture: () => void;
  readonly point: (row: string, part: string) => void;
  readonly stopPointing: () => void;
  readonly removePointing: (pointing: Pointing) => void;
  readonly exportPointings: () => void;
  readonly importPointings: (file: File) => void;
  /** Says which controls of the page these rows are. */
  readonly confirmRows: (rows: readonly ConfirmingRow[]) => void;
  /** Takes back what was said of a row. */
  readonly takeBackRow: (row: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

/** The input of every part of the check's screens. */
export interface CheckProps {
  readonly state: CheckState;
  readonly actions: CheckActions;
  readonly vocabulary: Vocabulary;
}
