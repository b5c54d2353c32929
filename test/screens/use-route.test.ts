import { expect, it, vi } from 'vitest';
import { useRoute } from '../../lib/screens/workspace/use-route';
import { mounted, settled } from './kit';

/** A window whose address changes as it is told to, with the listeners that hear of it. */
function windowAt(hash: string) {
  const heard = new Set<() => void>();
  const address = { hash };
  const stub = {
    addEventListener: (_: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_: string, listener: () => void) => heard.delete(listener),
    scrollTo: () => {},
  };
  const goTo = (next: string) => {
    address.hash = next;
    for (const listener of heard) listener();
  };
  /** To be called while the hook is drawn: the page side of `mounted` has its own window. */
  const use = () => {
    vi.stubGlobal('window', stub);
    vi.stubGlobal('location', address);
  };
  return { goTo, use };
}

it('follows the address', async () => {
  const place = windowAt('#/cases');
  const { now } = await mounted(() => {
    place.use();
    return useRoute();
  }, {});
  expect(now().page).toBe('cases');
  await settled(() => place.goTo('#/settings'));
  expect(now().page).toBe('settings');
});

it('takes up an address that changed between the first drawing and the listening', async () => {
  const place = windowAt('#/cases');
  let isFirst = true;
  const { now } = await mounted(() => {
    place.use();
    const route = useRoute();
    // Nobody listens yet: effects run after the drawing.
    if (isFirst) place.goTo('#/settings');
    isFirst = false;
    return route;
  }, {});
  expect(now().page).toBe('settings');
});
