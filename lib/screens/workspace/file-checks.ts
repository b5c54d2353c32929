import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookedAt } from '../../../components/documents/looked-at';
import { checkFile } from '../../files/check-file';
import { effort } from '../../files/limits';
import { inflate } from '../../files/pdf/inflate';
import type { FileCheck } from '../../files/result';

/** Files being checked, one after the other. */
export interface FileChecks {
  readonly files: readonly LookedAt[];
  readonly busy: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly remove: (key: string) => void;
  readonly clear: () => void;
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** A file is identified by name, size and date: dropped again, it replaces its own old result. */
const keyOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

/**
 * Checks files in this window alone. A file is released as soon as it was checked; leaving the screen ends the work and
 * drops the results.
 */
export function useFileChecks(): FileChecks {
  const [files, setFiles] = useState<readonly LookedAt[]>([]);
  const [busy, setBusy] = useState(false);
  const waiting = useRef<{ readonly key: string; readonly file: File }[]>([]);
  const work = useRef<AbortController | null>(null);

  const cancel = () => {
    waiting.current = [];
    work.current?.abort();
  };
  useEffect(() => cancel, []);

  const take = (key: string, check: FileCheck) =>
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, check } : file)));

  const run = async () => {
    const controller = new AbortController();
    work.current = controller;
    setBusy(true);
    for (let next = waiting.current.shift(); next; next = waiting.current.shift()) {
      const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(effort.milliseconds)]);
      const check = await checkFile(next.file, { inflate, signal, pause });
      // A half-finished check says nothing.
      if (controller.signal.aborted) break;
      take(next.key, check);
    }
    work.current = null;
    setBusy(false);
    // Files that arrived while the last one was being stopped.
    if (waiting.current.length > 0) void run();
  };

  return {
    files,
    busy,
    cancel,
    add: (chosen) => {
      const fresh = chosen.map((file) => ({ key: keyOf(file), file }));
      const keys = new Set(fresh.map(({ key }) => key));
      setFiles((now) => [
        ...now.filter(({ key }) => !keys.has(key)),
        ...fresh.map(({ key, file }) => ({ key, name: file.name, bytes: file.size, check: null })),
      ]);
      waiting.current = [...waiting.current.filter(({ key }) => !keys.has(key)), ...fresh];
      if (work.current === null && fresh.length > 0) void run();
    },
    remove: (key) => {
      waiting.current = waiting.current.filter((one) => one.key !== key);
      setFiles((now) => now.filter((file) => file.key !== key));
    },
    clear: () => {
      cancel();
      setFiles([]);
    },
  };
}
