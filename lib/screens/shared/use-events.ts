import { useEffect, useRef } from 'preact/hooks';
import { subscribe } from '../../messaging/call';
import type { AppEvent } from '../../messaging/events';

/** Listens to events from the background while the component is mounted, with the listener of its last render. */
export function useEvents(hear: (event: AppEvent) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => subscribe((event) => latest.current(event)), []);
}
