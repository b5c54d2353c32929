import { FailureError } from '../domain/result';
import type { Pointing } from '../engine/pointing';
import type { Handlers } from '../messaging/dispatch';
import type { Pointings } from '../storage/pointings';
import { type Forms, formWithRow } from './forms';
import { askPage } from './page-side';
import type { TabQueue } from './tab-queue';

type Names = 'tab.point' | 'pointings.list' | 'pointings.remove' | 'pointings.export' | 'pointings.import';

interface PointingDeps {
  readonly forms: Forms;
  readonly pointings: Pointings;
  readonly queue: TabQueue;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: () => string;
  /** Called after each change: from then on rows are matched differently. */
  readonly changed: () => void;
}

/** Messages about rows that a person points at on the page by hand. */
export function pointingHandlers({ forms, pointings, queue, today, changed }: PointingDeps): Handlers<Names> {
  return {
    async 'tab.point'({ tabId, procedure, row, part }) {
      const job = (await forms.blank(formWithRow({ procedure, row }), tabId)).job();
      await queue.requireIdle(tabId);
      const answer = await askPage(tabId, 'page.point', { job, row, part }).catch(() => null);
      if (!answer) throw new FailureError({ code: 'noPage' });
      if (!answer.ok) throw new FailureError(answer.failure);
      const aim = answer.value;
      if (aim.result !== 'pointed') return { result: aim.result, words: aim.words };
      const { target, revision } = aim;
      await pointings.add([{ procedure, row, part, target, revision, on: today() }]);
      changed();
      return { result: 'pointed', words: target.words };
    },
    'pointings.list': () => pointings.list(),
    async 'pointings.remove'(which) {
      await pointings.remove(which);
      changed();
      return null;
    },
    async 'pointings.export'() {
      return { text: await pointings.write() };
    },
    async 'pointings.import'({ text }) {
      const read = pointings.read(text);
      if (!read?.every(isOfAForm)) throw new FailureError({ code: 'invalid' });
      await pointings.add(read);
      changed();
      return { count: read.length };
    },
  };
}

/** Whether a pointing is for a part that one of our forms has, of the same kind. */
function isOfAForm({ procedure, row, part, target }: Pointing): boolean {
  try {
    const form = formWithRow({ procedure, row });
    const known = form.fields.find(({ id }) => id === row)?.parts.find((one) => one.part === part);
    return known?.control.kind === target.kind;
  } catch (error) {
    if (error instanceof FailureError) return false;
    throw error;
  }
}
