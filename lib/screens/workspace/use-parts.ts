import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result, Failure } from '../../domain/result';
import { createAttempts, type IsLatest } from '../shared/attempts';
import { useEvents } from '../shared/use-events';

/** A part of a list, as the background returns it. */
export interface ListPart<Row> {
  readonly found: number;
  readonly offset: number;
  readonly rows: readonly Row[];
}

/** A long list of which only the parts in view are held. */
export interface Parts<Row, Part extends ListPart<Row>> {
  /** The last part received, for its data about the whole list; null before the first. */
  readonly head: Part | null;
  readonly failure: Failure['code'] | null;
  readonly rowAt: (index: number) => Row | null;
  /** Reports which places are in view. */
  readonly onView: (from: number, to: number) => void;
  readonly again: () => void;
}

interface Shown<Row, Part> {
  readonly head: Part | null;
  readonly failure: Failure['code'] | null;
  readonly parts: ReadonlyMap<number, readonly Row[]>;
}

/** How many rows are requested at once. */
export const partSize = 100;

/**
 * Requests the parts of a list that come into view. `ask` must be the same function as long as it asks for the same
 * list. The old rows stay in view until the new list's first part has arrived, and when a request fails.
 */
export function useParts<Row, Part extends ListPart<Row>>(
  ask: (offset: number, limit: number) => Promise<Result<Part>>,
): Parts<Row, Part> {
  // Rows and head change in one render: a person presses what they see.
  const [shown, setShown] = useState<Shown<Row, Part>>({ head: null, failure: null, parts: new Map() });
  const held = useRef({ ask, asked: new Set<number>() });
  const attempts = useMemo(createAttempts, []);
  const view = useRef({ from: 0, to: partSize - 1 });

  const load = useCallback(async (part: number, isLatest: IsLatest, isFirst: boolean) => {
    const now = held.current;
    now.asked.add(part);
    const answer = await now.ask(part * partSize, partSize);
    if (!isLatest()) return;
    if (!answer.ok) {
      now.asked.delete(part);
      return setShown((before) => ({ ...before, failure: answer.failure.code }));
    }
    setShown(({ parts }) => ({
      head: answer.value,
      failure: null,
      parts: new Map([...(isFirst ? [] : parts), [part, answer.value.rows]]),
    }));
    if (isFirst) for (const next of partsIn(view.current)) if (!now.asked.has(next)) void load(next, isLatest, false);
  }, []);

  const again = useCallback(() => {
    const now = held.current;
    now.asked = new Set();
    const [first = 0] = partsIn(view.current);
    void load(first, attempts.begin(), true);
  }, [load]);

  useEffect(() => {
    if (held.current.ask !== ask) {
      held.current.ask = ask;
      view.current = { from: 0, to: partSize - 1 };
    }
    again();
  }, [ask, again]);
  useEvents(({ news }) => {
    if (news === 'records') again();
  });

  const onView = useCallback(
    (from: number, to: number) => {
      view.current = { from, to };
      const now = held.current;
      for (const part of partsIn(view.current)) if (!now.asked.has(part)) void load(part, attempts.join(), false);
    },
    [load],
  );
  const { head, failure, parts } = shown;
  const rowAt = useCallback(
    (index: number) => parts.get(Math.floor(index / partSize))?.[index % partSize] ?? null,
    [parts],
  );
  return { head, failure, rowAt, onView, again };
}

function partsIn({ from, to }: { readonly from: number; readonly to: number }): readonly number[] {
  const [first, last] = [Math.floor(from / partSize), Math.floor(to / partSize)];
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
