import type { Result } from '../../domain/result';
import type { AppEvent } from '../../messaging/events';
import type { MessageName, Protocol } from '../../messaging/protocol';

/** The two ways to the background, given from outside so that the controller can be tried without a browser. */
export interface Link {
  readonly call: <N extends MessageName>(name: N, input: Protocol[N]['in']) => Promise<Result<Protocol[N]['out']>>;
  /** Listens to news; gives what ends it. */
  readonly subscribe: (listener: (news: AppEvent) => void) => () => void;
  /** Whether the tab shows the portal while the browser keeps its pages from us. */
  readonly isShutOut?: () => Promise<boolean>;
}
