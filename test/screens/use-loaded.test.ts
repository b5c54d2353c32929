import { expect, it, vi } from 'vitest';
import { useLoaded } from '../../lib/screens/shared/use-loaded';
import { asking, mounted } from './kit';

/** A hook whose loads the test answers, oldest first. */
async function held(wanted: string | null) {
  const loads = asking<object>();
  const load = vi.fn(loads.ask);
  const { now, draw } = await mounted((props: { wanted: string | null }) => ({ part: useLoaded(props.wanted, load) }), {
    wanted,
  });
  return { part: () => now().part, draw, load, answer: loads.answer };
}

it('loads nothing until something is wanted, and each part once', async () => {
  const { part, draw, load, answer } = await held(null);
  expect(load).not.toHaveBeenCalled();
  await draw({ wanted: 'one' });
  expect(part()).toBeNull();
  await answer(0, { is: 'one' });
  expect(part()).toEqual({ is: 'one' });
  await draw({ wanted: null });
  await draw({ wanted: 'one' });
  expect(load).toHaveBeenCalledTimes(1);
});

it('keeps the last part while nothing is wanted, and shows none for another', async () => {
  const { part, draw, answer } = await held('one');
  await answer(0, { is: 'one' });
  await draw({ wanted: null });
  expect(part()).toEqual({ is: 'one' });
  await draw({ wanted: 'two' });
  expect(part()).toBeNull();
  await answer(1, { is: 'two' });
  expect(part()).toEqual({ is: 'two' });
});

it('drops a part that comes in after another was wanted', async () => {
  const { part, draw, answer } = await held('one');
  await draw({ wanted: 'two' });
  await answer(1, { is: 'two' });
  await answer(0, { is: 'one' });
  expect(part()).toEqual({ is: 'two' });
});
