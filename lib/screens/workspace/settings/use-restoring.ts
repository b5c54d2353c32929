import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RestoreState } from '../../../../components/backup/RestorePanel';
import type { Writing } from '../../../../components/backup/RestoreWriting';
import type { Sentence } from '../../../i18n/i18n';
import { restoreRefusals, restoreText } from '../../../../components/backup/backup.words';
import { failures } from '../../../../components/base/failures.words';
import type {
  RestoreDifference,
  RestoreLine,
  RestoreMode,
  RestorePreview,
  RestoreRefusal,
} from '../../../messaging/namespaces/backup';
import { call } from '../../../messaging/call';
import { createAttempts } from '../../shared/attempts';
import type { Failure } from '../../../domain/result';
import { readBackupHeader } from '../../../storage/backup-format';
import { linesOf } from '../../../storage/backup-read';
import { editedRecords } from '../link';

/** A backup's first line is far shorter. */
const longestHeader = 10_000;
/** The background is put to sleep after 30 seconds without a message, and forgets what it read. */
const keepEvery = 20_000;

interface Chosen {
  readonly file: File;
  readonly name: string;
  readonly size: number;
  readonly createdAt: string;
  readonly header: string;
}

const previewing = (preview: RestorePreview) => ({ step: 'preview', preview, writing: null, halted: false }) as const;

/** Restores from a file, step by step; nothing is written before `restore`. */
export function useRestoring(onRestored: () => void): {
  readonly state: RestoreState;
  readonly file: Chosen | null;
  readonly choose: (file: File) => void;
  readonly open: (passphrase: string) => void;
  readonly restore: (mode: RestoreMode, others: ReadonlySet<string>) => void;
  /** What differs in a record; null if it can no longer be found out. */
  readonly differences: (line: RestoreLine) => Promise<readonly RestoreDifference[] | null>;
  /** Cancels the write while that is possible, and keeps the preview. */
  readonly halt: () => void;
  readonly cancel: () => void;
} {
  const [state, setState] = useState<RestoreState>({ step: 'choose' });
  const [file, setFile] = useState<Chosen | null>(null);
  const going = useRef<string | null>(null);
  const attempts = useMemo(createAttempts, []);

  const stop = (next: RestoreState) => {
    attempts.drop();
    const session = going.current;
    going.current = null;
    if (session !== null) void call('backup.end', { session });
    setState(next);
  };
  const fresh = (sentence?: Sentence) => {
    setFile(null);
    stop({ step: 'choose', ...(sentence === undefined ? {} : { sentence }) });
  };
  const failed = (code: Failure['code']) => fresh(failures[code]);
  const refused = (reason: RestoreRefusal) => fresh(restoreRefusals[reason]);

  useEffect(() => () => stop({ step: 'choose' }), []);
  useEffect(() => {
    if (state.step !== 'preview') return;
    const timer = setInterval(() => {
      const session = going.current;
      if (session === null) return;
      void call('backup.keep', { session }).then((answer) => {
        if (!answer.ok && going.current === session) failed(answer.failure.code);
      });
    }, keepEvery);
    return () => clearInterval(timer);
  }, [state.step]);

  async function choose(chosen: File): Promise<void> {
    const start = await chosen
      .slice(0, longestHeader)
      .text()
      .catch(() => null);
    if (start === null) return fresh(restoreText.unreadable);
    const [header = ''] = start.split('\n');
    // An exchange file may be spread over many lines; its identifying word is near the start.
    const reading = await readBackupHeader(header.length < 3 ? start : header);
    if (!reading.ok) return refused(reading.reason);
    setFile({ file: chosen, name: chosen.name, size: chosen.size, createdAt: reading.header.createdAt, header });
    setState({ step: 'passphrase', busy: false });
  }

  async function compare(session: string, sentence?: Sentence): Promise<void> {
    setState({ step: 'comparing', done: 0, total: 0 });
    for (;;) {
      const answer = await call('restore.preview', { session });
      if (going.current !== session) return;
      if (!answer.ok) return failed(answer.failure.code);
      const { value } = answer;
      if (value.status === 'refused') return refused(value.reason);
      if (value.status === 'comparing') {
        setState({ step: 'comparing', done: value.done, total: value.total });
        continue;
      }
      return setState({ ...previewing(value.preview), ...(sentence === undefined ? {} : { sentence }) });
    }
  }

  async function open(passphrase: string): Promise<void> {
    if (file === null) return;
    const isLatest = attempts.begin();
    setState({ step: 'passphrase', busy: true });
    const begun = await call('restore.begin', { header: file.header, passphrase });
    if (!isLatest()) {
      if (begun.ok && begun.value.status === 'begun') void call('backup.end', { session: begun.value.session });
      return;
    }
    if (!begun.ok) return failed(begun.failure.code);
    if (begun.value.status === 'refused') {
      const { reason } = begun.value;
      if (reason !== 'wrongPassphrase') return refused(reason);
      return setState({ step: 'passphrase', busy: false, sentence: restoreRefusals.wrongPassphrase });
    }
    const { session } = begun.value;
    going.current = session;
    setState({ step: 'reading', bytes: 0 });
    try {
      for await (const { lines, bytes } of linesOf(file.file.slice(file.header.length + 1))) {
        const answer = await call('restore.feed', { session, lines });
        if (going.current !== session) return;
        if (!answer.ok) return failed(answer.failure.code);
        if (answer.value.status === 'refused') return refused(answer.value.reason);
        setState({ step: 'reading', bytes });
      }
    } catch (error) {
      if (going.current !== session) return;
      // Either a line that never ends, or the file disappeared while it was read.
      return error instanceof RangeError ? refused('damaged') : fresh(restoreText.unreadable);
    }
    await compare(session);
  }

  async function restore(mode: RestoreMode, others: ReadonlySet<string>): Promise<void> {
    const session = going.current;
    if (session === null || state.step !== 'preview') return;
    const { preview } = state;
    const isLatest = attempts.begin();
    const isOver = () => going.current !== session || !isLatest();
    const show = (writing: Writing) => setState({ ...previewing(preview), writing });
    show({ step: 'sealing', done: 0, total: 0 });
    await editedRecords.saveAll();
    if (isOver()) return;
    if (editedRecords.unsaved().length > 0) {
      return setState({ ...previewing(preview), sentence: restoreText.unsaved });
    }
    const begun = await call('restore.apply', { session, mode, others: [...others] });
    if (isOver()) return;
    if (!begun.ok) return failed(begun.failure.code);
    const { total } = begun.value;
    for (let sealed = false; !sealed; ) {
      const part = await call('restore.seal', { session });
      if (isOver()) return;
      if (!part.ok) return failed(part.failure.code);
      if (part.value.status === 'changedMeanwhile') return compare(session, restoreText.changedMeanwhile);
      sealed = part.value.status === 'sealed';
      if (part.value.status === 'sealing') show({ step: 'sealing', done: part.value.done, total });
    }
    show({ step: 'committing' });
    const answer = await call('restore.commit', { session });
    if (going.current !== session) return;
    if (!answer.ok) return failed(answer.failure.code);
    if (answer.value.status === 'changedMeanwhile') return compare(session, restoreText.changedMeanwhile);
    going.current = null;
    setFile(null);
    setState({ step: 'done', written: answer.value.written });
    onRestored();
  }

  /** Cancels the preparation of the write, and goes back to the preview. Too late once it is being written. */
  function halt(): void {
    const session = going.current;
    if (session === null || state.step !== 'preview' || state.writing?.step !== 'sealing') return;
    attempts.drop();
    void call('restore.halt', { session });
    setState({ ...previewing(state.preview), halted: true });
  }

  return {
    state,
    file,
    choose: (chosen) => void choose(chosen),
    open: (passphrase) => void open(passphrase),
    restore: (mode, others) => void restore(mode, others),
    halt,
    differences: async ({ kind, id }) => {
      const session = going.current;
      if (session === null) return null;
      const answer = await call('restore.differences', { session, kind, id });
      if (!answer.ok && going.current === session) failed(answer.failure.code);
      return answer.ok ? answer.value : null;
    },
    cancel: () => fresh(),
  };
}
