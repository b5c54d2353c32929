import { useEffect, useState } from 'preact/hooks';

/** A part of the program that is loaded once it is wanted; null until it is there. */
export function useLoaded<T extends object>(isWanted: boolean, load: () => Promise<T>): T | null {
  const [part, setPart] = useState<T | null>(null);
  useEffect(() => {
    if (isWanted && part === null) void load().then((loaded) => setPart(() => loaded));
  }, [isWanted]);
  return part;
}
