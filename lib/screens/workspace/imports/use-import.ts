import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordPreview } from '../../../tables/imports/view';
import { call } from '../../../messaging/call';
import type { ImportReading, ImportSource } from '../../../messaging/namespaces/import';
import type { Result } from '../../../domain/result';
import type { TableFile } from '../../../tables/formats/read-file';
import { rowParts, sentSheet } from '../../../tables/formats/sent';
import { createAttempts } from '../../shared/attempts';
import { useEvents } from '../../shared/use-events';
import type { ImportStep, WholeLook } from './import-step';

/** What is imported: a file that was read, or the text of one of our own format. */
export type ImportInput = { readonly name: string } & ({ readonly file: TableFile } | { readonly text: string });

/** How many records of a preview are requested at once. */
export const recordsAtOnce = 50;

/**
 * The import of one file. The background holds it; if the background was asleep in the meantime, everything is sent
 * again.
 */
export interface Importing {
  readonly state: ImportStep;
  readonly look: (reading: ImportReading, remember: boolean) => Promise<WholeLook | null>;
  readonly commit: () => Promise<void>;
  /** Cancels a running look or write; nothing is written then. */
  readonly halt: () => void;
  /** The records that would be written, from the given one on. */
  readonly records: (from: number) => Promise<readonly RecordPreview[]>;
}

/** How a file is read before a person has decided anything. */
export const firstReading: ImportReading = {
  ...{ mapping: null, headingRow: null, blank: 'keep', makeCases: true, procedure: null },
  answers: { offers: {}, sides: {}, cells: {}, unruled: [] },
};

/** The hook for one file; use the file as the key of the component. */
export function useImport(input: ImportInput): Importing {
  const [state, setState] = useState<ImportStep>({ step: 'looking', done: 0, total: 0, look: null });
  const session = useRef<string | null>(null);
  const reading = useRef<ImportReading>(firstReading);
  const last = useRef<WholeLook | null>(null);
  const attempts = useMemo(createAttempts, []);
  /** A person has asked to stop the running write. */
  const isHalted = useRef(false);

  useEvents((event) => {
    if (event.news !== 'import' || event.session !== session.current) return;
    const { done, total } = event;
    setState((now) => (now.step === 'looking' || now.step === 'writing' ? { ...now, done, total } : now));
  });
  useEffect(() => {
    return () => {
      attempts.drop();
      if (session.current !== null) void call('import.drop', { session: session.current });
    };
  }, []);

  async function open(): Promise<Result<{ readonly session: string }>> {
    const source: ImportSource =
      'text' in input
        ? { kind: 'document', text: input.text }
        : {
            ...{ kind: 'sheets', format: input.file.kind, encoding: input.file.encoding ?? null },
            sheets: input.file.sheets.map(sentSheet),
          };
    const opened = await call('import.open', { name: input.name.slice(0, 300), source });
    if (!opened.ok) return opened;
    for (const [sheet, { rows }] of ('text' in input ? [] : input.file.sheets).entries()) {
      for (const part of rowParts(rows)) {
        const fed = await call('import.feed', { session: opened.value.session, sheet, rows: part });
        if (!fed.ok) return fed;
      }
    }
    return opened;
  }

  /** Sends a request in the session; if the session is gone, once more in a new one. */
  async function within<T>(ask: (id: string) => Promise<Result<T>>): Promise<Result<T>> {
    if (session.current !== null) {
      const answer = await ask(session.current);
      if (answer.ok || answer.failure.code !== 'interrupted') return answer;
    }
    const opened = await open();
    if (!opened.ok) return opened;
    session.current = opened.value.session;
    return ask(opened.value.session);
  }

  async function look(said: ImportReading, remember: boolean): Promise<WholeLook | null> {
    reading.current = said;
    const isLatest = attempts.begin();
    setState({ step: 'looking', done: 0, total: 0, look: last.current });
    const answer = await within((id) => call('import.look', { session: id, reading: said, remember }));
    if (!isLatest()) return null;
    if (!answer.ok) {
      setState({ step: 'failed', code: answer.failure.code, look: last.current });
      return null;
    }
    if (!('view' in answer.value)) {
      setState({ step: 'refused', look: answer.value });
      return null;
    }
    last.current = answer.value;
    setState({ step: 'looked', look: answer.value, again: false });
    return answer.value;
  }

  async function commit(): Promise<void> {
    const seen = last.current;
    if (seen === null || session.current === null) return;
    const isLatest = attempts.join();
    const id = session.current;
    isHalted.current = false;
    setState({ step: 'writing', look: seen, done: 0, total: 0 });
    const answer = await call('import.commit', { session: id, look: seen.look });
    if (!isLatest()) return;
    if (answer.ok && answer.value.status === 'done') {
      return setState({ step: 'done', id: answer.value.id, counts: answer.value.counts });
    }
    if (answer.ok && answer.value.status === 'changed') {
      const now = answer.value.look;
      if (!('view' in now)) return setState({ step: 'refused', look: now });
      last.current = now;
      return setState({ step: 'looked', look: now, again: true });
    }
    const code = answer.ok ? 'unexpected' : answer.failure.code;
    // The background was asleep since the look: the view is made again, and a person presses once more.
    if (code !== 'interrupted') return setState({ step: 'failed', code, look: seen });
    const again = !isHalted.current;
    const now = await look(reading.current, false);
    if (now !== null) setState({ step: 'looked', look: now, again });
  }

  return {
    state,
    look,
    commit,
    halt() {
      if (session.current !== null) void call('import.halt', { session: session.current });
      // The write may have ended just then: its answer reports the result.
      if (state.step === 'writing') {
        isHalted.current = true;
        return;
      }
      attempts.drop();
      setState({ step: 'stopped', look: last.current });
    },
    async records(from) {
      const seen = last.current;
      if (seen === null || session.current === null) return [];
      const answer = await call('import.records', {
        ...{ session: session.current, look: seen.look, from, count: recordsAtOnce },
      });
      if (answer.ok) return answer.value.records;
      // The view belongs to a session that is gone: the file is looked at again, and shown from there.
      if (answer.failure.code === 'interrupted') await look(reading.current, false);
      else setState({ step: 'failed', code: answer.failure.code, look: seen });
      return [];
    },
  };
}
