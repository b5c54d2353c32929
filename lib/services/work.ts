import { isFinding } from '../engine/check-report';
import type { Handlers } from '../messaging/dispatch';
import { checkResults } from '../spec/check-result';
import type { Bindings } from '../storage/bindings';

/** The message about what was done on the open forms of a case. */
export function workHandlers(bindings: Bindings): Handlers<'case.work'> {
  return {
    async 'case.work'({ caseId }) {
      const tabs = await Promise.all((await bindings.tabs()).map((tabId) => bindings.get(tabId)));
      const own = tabs.filter((binding) => binding?.caseId === caseId);
      return {
        filled: own.some((binding) => binding?.report?.end === 'done'),
        checked: own.some(
          (binding) =>
            binding?.check?.end === 'done' &&
            checkResults.every((result) => !isFinding(result) || binding.check?.counts[result] === 0),
        ),
      };
    },
  };
}
