import { useEffect } from 'preact/hooks';
import { call } from '../../messaging/call';

/** Milliseconds between two messages that a person is active. */
const touchEvery = 30_000;

/** Tells the background that a person is active, so that the vault does not lock itself. */
export function useTouch(): void {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const touch = (event: Event) => {
      if (event.timeStamp - last < touchEvery) return;
      last = event.timeStamp;
      void call('vault.touch', null);
    };
    window.addEventListener('pointerdown', touch);
    window.addEventListener('keydown', touch);
    return () => {
      window.removeEventListener('pointerdown', touch);
      window.removeEventListener('keydown', touch);
    };
  }, []);
}
