/**
 * The script of the test pages, bundled as one classic script. `start` is called with the variant's options, written
 * into the page as JSON.
 */
import { attachBehaviour, type Reveal } from '../../lib/practice/behaviour';
import { attachFramework } from './framework';
import { attachTampering } from './tampering';

/** How a test page behaves; plain JSON. */
export interface PageScriptOptions {
  readonly reveal?: Reveal;
  readonly clearHidden?: boolean;
  readonly rerender?: boolean;
  readonly record?: boolean;
  /** The page's state belongs to a small framework. */
  readonly framework?: boolean;
  /** Ids of controls whose first value the site throws away. */
  readonly clearOnce?: readonly string[];
  /** Ids of controls whose every value the site throws away. */
  readonly clearAlways?: readonly string[];
}

/** Starts the page. */
export function start(options: PageScriptOptions): void {
  const { framework, clearOnce, clearAlways, ...behaviour } = options;
  const state = framework === true ? attachFramework(document) : undefined;
  attachBehaviour(document, {
    ...behaviour,
    log: ({ what, control }) => {
      if (what !== 'disabled') state?.adopt(control);
    },
  });
  attachTampering(document, { once: clearOnce ?? [], always: clearAlways ?? [] });
}
