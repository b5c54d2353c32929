import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../../components/base/Notice';
import { useText } from '../../../../components/base/text-provider';
import { PastImportCard } from '../../../../components/tables/PastImportCard';
import { failures } from '../../../../components/base/failures.words';
import { mendText } from '../../../../components/tables/mend.words';
import { call, subscribe } from '../../../messaging/call';
import type { PastImport } from '../../../messaging/namespaces/import';
import type { Failure } from '../../../domain/result';

/** The imports that can be taken back, kept true while records change; and taking one back. */
function usePastImports() {
  const [imports, setImports] = useState<readonly PastImport[]>([]);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  const [undone, setUndone] = useState<number | null>(null);
  const [progress, setProgress] = useState<{ id: string; done: number; total: number } | null>(null);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      turn += 1;
      const own = turn;
      const answer = await call('imports.list', null);
      if (own !== turn) return;
      if (answer.ok) setImports(answer.value);
      else setFailure(answer.failure.code);
    };
    void read();
    const end = subscribe((news) => {
      if (news.news === 'records') void read();
      if (news.news === 'import') setProgress({ id: news.session, done: news.done, total: news.total });
    });
    return () => {
      turn += 1;
      end();
    };
  }, []);
  const undo = async (id: string, only: readonly string[] | null) => {
    const answer = await call('imports.undo', { id, only });
    if (answer.ok) setUndone(answer.value.undone);
    setFailure(answer.ok ? null : answer.failure.code);
  };
  return { imports, failure, undone, undo, progressOf: (id: string) => (progress?.id === id ? progress : null) };
}

/** What was imported lately, each to be taken back. */
export function PastImports() {
  const { t } = useText();
  const { imports, failure, undone, undo, progressOf } = usePastImports();
  return (
    <>
      <UndoOutcome failure={failure} undone={undone} />
      {imports.length > 0 && (
        <section class="stack" aria-labelledby="past-imports" data-testid="past-imports">
          <h2 id="past-imports">{t(mendText.pastTitle)}</h2>
          <p class="small muted">{t(mendText.pastIntro)}</p>
          {imports.map((one) => (
            <PastImportCard
              key={one.id}
              past={one}
              progress={progressOf(one.id)}
              onUndo={(only) => undo(one.id, only)}
              onHalt={() => void call('imports.halt', { id: one.id })}
            />
          ))}
        </section>
      )}
    </>
  );
}

/** Taking back what was imported just now. */
export function UndoImport({ id }: { id: string }) {
  const { imports, failure, undone, undo, progressOf } = usePastImports();
  const past = imports.find((one) => one.id === id);
  return (
    <>
      <UndoOutcome failure={failure} undone={undone} />
      {past && (
        <PastImportCard
          past={past}
          progress={progressOf(id)}
          onUndo={(only) => undo(id, only)}
          onHalt={() => void call('imports.halt', { id })}
        />
      )}
    </>
  );
}

function UndoOutcome({ failure, undone }: { failure: Failure['code'] | null; undone: number | null }) {
  const { t } = useText();
  return (
    <div aria-live="polite">
      {failure !== null && <Notice tone="bad">{t(failures[failure])}</Notice>}
      {failure === null && undone !== null && (
        <Notice tone="ok" testId="import-undone">
          {t(mendText.takenBack, { count: undone })}
        </Notice>
      )}
    </div>
  );
}
