import { publish } from '../messaging/call';
import type { Bindings } from '../storage/bindings';
import type { LiveChecks } from './check';
import type { Forms } from './forms';
import { confirmationStateOf, pageStateOf } from './tabs';

/** Updates the state of tabs when records or pages change. */
export interface TabLife {
  /** Records have changed: results for pages that nobody follows are out of date. */
  forgetChecks(): Promise<void>;
  /** A tab that has left the form loses its case: the next form in it may be another person's. */
  unbindIfGone(tabId: number): Promise<void>;
}

/** Makes the updates of tabs over the bindings and the live checks. */
export function tabLifeOf(deps: {
  readonly bindings: Bindings;
  readonly checks: LiveChecks;
  readonly forms: Forms;
}): TabLife {
  const { bindings, checks, forms } = deps;
  return {
    async forgetChecks() {
      for (const tabId of await bindings.tabs()) {
        if (checks.get(tabId) !== null || !(await bindings.get(tabId))?.check) continue;
        await bindings.update(tabId, (now) => now.check && { ...now, check: null });
        publish({ news: 'tab', tabId, change: { check: null } });
      }
    },
    async unbindIfGone(tabId) {
      const binding = await bindings.get(tabId);
      if (!binding) return;
      checks.drop(tabId);
      const seen = await pageStateOf(tabId);
      const page = seen.kind === 'elsewhere' ? await confirmationStateOf(tabId, forms) : seen;
      if (page.kind === 'form' || page.kind === 'confirmation')
        await bindings.update(tabId, (now) => ({ ...now, report: null, check: null }));
      else await bindings.remove(tabId);
      publish({ news: 'tab', tabId, change: null });
    },
  };
}
