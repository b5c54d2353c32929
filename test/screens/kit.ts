import { parseHTML } from 'linkedom';
import { type ComponentType, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished, vi } from 'vitest';
import type { AppEvent } from '../../lib/messaging/events';

/** Listeners of the window, as `subscribe` of a mocked `messaging/call` keeps them. */
export const listeners = new Set<(event: AppEvent) => void>();

/** Stands in for `subscribe`. */
export const subscribeTo = (listener: (event: AppEvent) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Tells all listeners of an event, and lets everything come to rest. */
export const tell = (event: AppEvent): Promise<void> =>
  settled(() => {
    for (const listener of listeners) listener(event);
  });

/** Does something and lets everything that follows from it come to rest. */
export async function settled(run: () => void = () => {}): Promise<void> {
  await act(async () => {
    run();
    // Answers that are there, and what is asked after them.
    for (let step = 0; step < 10; step += 1) await Promise.resolve();
  });
}

/** A hook in a component of its own, drawn into a page without a browser. */
export async function mounted<Props extends object, Value>(hook: (props: Props) => Value, props: Props) {
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const drawn: Value[] = [];
  const Host: ComponentType<Props> = (given) => {
    drawn.push(hook(given as Props));
    return null;
  };
  const draw = (given: Props) => settled(() => render(h(Host, given), document.body));
  await draw(props);
  return {
    /** What the hook gave at its last drawing. */
    now: (): Value => {
      const last = drawn.at(-1);
      if (last === undefined) throw new Error('The hook was never drawn.');
      return last;
    },
    draw,
    drawings: () => drawn.length,
    unmount: () => settled(() => render(null, document.body)),
  };
}

/** A question that the test answers when it wants to: the answers asked for, oldest first. */
export function asking<T>() {
  const open: ((answer: T) => void)[] = [];
  return {
    ask: () => new Promise<T>((resolve) => open.push(resolve)),
    /** How often it was asked. */
    times: () => open.length,
    /** Answers one of the times it was asked, the first being 0. */
    answer: (time: number, answer: T) => settled(() => open[time]?.(answer)),
  };
}
