import type { Result } from '../../domain/result';
import type { AppEvent } from '../../messaging/events';
import type { MessageName, Protocol } from '../../messaging/protocol';

/** The connections to the background, passed in so that the controller can be tested without a browser. */
export interface Link {
  readonly call: <N extends MessageName>(name: N, input: Protocol[N]['in']) => Promise<Result<Protocol[N]['out']>>;
  /** Listens to events; returns a function that stops it. */
  readonly subscribe: (listener: (news: AppEvent) => void) => () => void;
  /** Whether the tab shows the portal while the browser denies us its pages. */
  readonly isShutOut?: () => Promise<boolean>;
}
