import { useEffect, useRef } from 'preact/hooks';
import { subscribe } from '../../messaging/call';
import type { AppEvent } from '../../messaging/events';

/** Hears events from the background for as long as the component is there, with the listener of its last drawing. */
export function useEvents(hear: (event: AppEvent) => void): void {
  const latest = useRef(hear);
  latest.current = hear;
  useEffect(() => subscribe((event) => latest.current(event)), []);
}
