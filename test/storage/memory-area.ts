import type { StorageArea } from '../../lib/storage/area';

/** An area in memory that behaves like a browser's: values go through JSON on the way in and out. */
export interface MemoryArea extends StorageArea {
  /** Everything stored, as a browser would write it to disk. */
  readonly raw: () => string;
  /** What lies under a key, a copy of its own. */
  readonly peek: (key: string) => unknown;
  /** Puts a value there behind the store's back. */
  readonly poke: (key: string, value: unknown) => void;
  readonly keys: () => readonly string[];
  /** How often `set` and `remove` were called, failed calls included. */
  readonly writes: () => number;
  /** The keys of each `get` so far. */
  readonly reads: () => readonly (readonly string[])[];
  /** Lets the next `set` or `remove` reject without any effect, as on a full disk. */
  readonly failNextWrite: () => void;
}

/** An empty area. */
export function memoryArea(): MemoryArea {
  const items = new Map<string, string>();
  const reads: (readonly string[])[] = [];
  let writes = 0;
  let failing = false;

  // A turn of the event loop in each call, so that two callers really interleave.
  const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

  async function beginWrite(): Promise<void> {
    await turn();
    writes += 1;
    if (!failing) return;
    failing = false;
    throw new Error('The disk is full.');
  }

  const read = (key: string): unknown => {
    const json = items.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  };

  return {
    get: async (keys) => {
      reads.push([...(keys ?? items.keys())]);
      await turn();
      const wanted = (keys ?? [...items.keys()]).filter((key) => items.has(key));
      return Object.fromEntries(wanted.map((key) => [key, read(key)]));
    },
    names: async () => {
      await turn();
      return [...items.keys()];
    },
    set: async (values) => {
      const written = Object.entries(values).map(([key, value]): [string, string] => [key, JSON.stringify(value)]);
      await beginWrite();
      for (const [key, json] of written) items.set(key, json);
    },
    remove: async (keys) => {
      await beginWrite();
      for (const key of keys) items.delete(key);
    },
    raw: () => JSON.stringify([...items]),
    peek: read,
    poke: (key, value) => void items.set(key, JSON.stringify(value)),
    keys: () => [...items.keys()],
    writes: () => writes,
    reads: () => [...reads],
    failNextWrite: () => {
      failing = true;
    },
  };
}
