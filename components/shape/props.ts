import type { Failure } from '../../lib/domain/result';
import type { RecordedShape } from '../../lib/messaging/namespaces/shape';

/** The state of a recording. */
export interface ShapeState {
  /** The page as it would go into a file now; null until it was read. */
  readonly recorded: RecordedShape | null;
  readonly failure: Failure['code'] | null;
  readonly busy: boolean;
  /** The name of the file that was saved last. */
  readonly saved: string | null;
}

/** What a press can do. */
export interface ShapeActions {
  readonly record: () => void;
  readonly start: () => void;
  readonly stop: () => void;
  readonly save: () => void;
  readonly drop: () => void;
}
