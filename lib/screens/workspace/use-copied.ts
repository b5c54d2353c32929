import { useState } from 'preact/hooks';
import { type CopyRow, type CopyTicks, tickOf } from '../../editor/copy-rows';

/** What has been copied of each case since this window was opened, by the case's id. Holds no text, and is stored nowhere. */
const copied = new Map<string, CopyTicks>();

const none: CopyTicks = new Map();

/** What has been copied of a case. */
export interface Copied {
  readonly ticks: CopyTicks;
  readonly add: (row: CopyRow) => void;
  readonly reset: () => void;
}

/** Keeps the ticks of a case while its page is left to mend a value and come back to. */
export function useCopied(caseId: string): Copied {
  const [, setTurn] = useState(0);
  const put = (ticks: CopyTicks) => {
    copied.set(caseId, ticks);
    setTurn((turn) => turn + 1);
  };
  return {
    ticks: copied.get(caseId) ?? none,
    add: ({ key, value }) => {
      if (value.state !== 'copy') return;
      // Asked for anew: copies may have been made since this was drawn.
      put(new Map(copied.get(caseId)).set(key, tickOf(value.text, new Date().toISOString())));
    },
    reset: () => put(none),
  };
}
