import { useState } from 'preact/hooks';
import { Notice } from '../../../../components/base/Notice';
import { useText } from '../../../../components/base/text-provider';
import { PastImportCard } from '../../../../components/tables/PastImportCard';
import { failures } from '../../../../components/base/failures.words';
import { mendText } from '../../../../components/tables/mend.words';
import { call } from '../../../messaging/call';
import type { Failure } from '../../../domain/result';
import { useCommand } from '../../shared/use-command';
import { useEvents } from '../../shared/use-events';
import { question, useQuery } from '../../shared/use-query';

/** The imports that can be undone, kept up to date while records change, with the function to undo one. */
function usePastImports() {
  const past = useQuery(question('imports.list', null), { refreshOn: ['records'] });
  const undoing = useCommand();
  const [undone, setUndone] = useState<number | null>(null);
  const [progress, setProgress] = useState<{ id: string; done: number; total: number } | null>(null);
  useEvents((event) => {
    if (event.news === 'import') setProgress({ id: event.session, done: event.done, total: event.total });
  });
  return {
    imports: past.value ?? [],
    failure: undoing.failure ?? past.failure,
    undone,
    isBusy: undoing.isBusy,
    undo: (id: string, only: readonly string[] | null) =>
      undoing.run(
        () => call('imports.undo', { id, only }),
        (answer) => setUndone(answer.undone),
      ),
    progressOf: (id: string) => (progress?.id === id ? progress : null),
  };
}

/** Recent imports, each with a button to undo it. */
export function PastImports() {
  const { t } = useText();
  const { imports, failure, undone, isBusy, undo, progressOf } = usePastImports();
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
              isBlocked={isBusy}
              onUndo={(only) => undo(one.id, only)}
              onHalt={() => void call('imports.halt', { id: one.id })}
            />
          ))}
        </section>
      )}
    </>
  );
}

/** Undoes the import that was just made. */
export function UndoImport({ id }: { id: string }) {
  const { imports, failure, undone, isBusy, undo, progressOf } = usePastImports();
  const past = imports.find((one) => one.id === id);
  return (
    <>
      <UndoOutcome failure={failure} undone={undone} />
      {past && (
        <PastImportCard
          past={past}
          progress={progressOf(id)}
          isBlocked={isBusy}
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
