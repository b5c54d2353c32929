import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../../../components/base/Button';
import { Notice } from '../../../../components/base/Notice';
import { Progress } from '../../../../components/base/Progress';
import { useText } from '../../../../components/base/text-provider';
import { PlanPreview } from '../../../../components/tables/PlanPreview';
import { ImportCounts } from '../../../../components/workspace/ImportCounts';
import { ProblemTable } from '../../../../components/workspace/ProblemTable';
import { common } from '../../../i18n/common.words';
import { failures } from '../../../../components/base/failures.words';
import { mendText } from '../../../../components/tables/mend.words';
import { tableText } from '../../../../components/tables/tables.words';
import type { RecordCounts, RecordPreview } from '../../../tables/imports/view';
import { UndoImport } from './past-imports';
import { recordViews } from './table-view';
import { lookOf, type WholeLook } from './import-step';
import type { Importing } from './use-import';

/** What an import would do, its writing, and its result. */
export function PlanSteps({
  importing,
  ofRows,
  onBack,
  backWords,
  onOther,
  more,
}: {
  importing: Importing;
  /** The records come from rows that a person can count. */
  ofRows: boolean;
  onBack?: () => void;
  backWords?: string;
  onOther: () => void;
  /** What else can be done afterwards: remaining rows, the next files. */
  more?: preact.ComponentChildren;
}) {
  const { t } = useText();
  const { state } = importing;
  const { step } = state;
  const shown = useRef<HTMLDivElement>(null);
  // The result replaces a long page whose button was pressed: the screen goes back to its beginning.
  useEffect(() => {
    if (step === 'looking' || step === 'writing') return;
    shown.current?.focus({ preventScroll: true });
    shown.current?.scrollIntoView({ block: 'start' });
  }, [step]);
  const look = lookOf(state);
  return (
    <div class="stack">
      <div aria-live="polite" class="stack" ref={shown} tabIndex={-1}>
        <Faults importing={importing} />
        {look && step !== 'looking' && <Preview key={look.look} importing={importing} look={look} ofRows={ofRows} />}
        {step === 'looking' && <p role="status">{t(tableText.checking)}</p>}
        {state.step === 'writing' && <Progress label={t(mendText.writing)} done={state.done} total={state.total} />}
        {state.step === 'done' && <Done id={state.id} counts={state.counts} more={more} />}
      </div>
      <p class="row">
        {step === 'writing' && (
          <Button onPress={importing.halt} testId="table-cancel">
            {t(common.cancel)}
          </Button>
        )}
        {onBack && step !== 'done' && step !== 'writing' && (
          <Button onPress={onBack} testId="table-back">
            {backWords ?? t(tableText.backToStart)}
          </Button>
        )}
        <Button onPress={onOther} testId="table-other">
          {t(tableText.otherFile)}
        </Button>
      </p>
    </div>
  );
}

/** Why nothing could be looked at or written. */
export function Faults({ importing: { state } }: { importing: Importing }) {
  const { t } = useText();
  if (state.step === 'refused' && state.look.kind === 'invalid') return <ProblemTable problems={state.look.problems} />;
  if (state.step !== 'failed') return null;
  return (
    <Notice tone="bad" live="assertive" testId="table-failed">
      <p>{t(failures[state.code])}</p>
      <p>{t(tableText.nothingChanged)}</p>
    </Notice>
  );
}

function Preview({ importing, look, ofRows }: { importing: Importing; look: WholeLook; ofRows: boolean }) {
  const { language } = useText();
  const { records, onMore } = useRecords(importing);
  const { state } = importing;
  if (records === null) return null;
  return (
    <PlanPreview
      counts={look.view.records}
      records={recordViews(records, language, ofRows)}
      busy={state.step === 'writing'}
      again={state.step === 'looked' && state.again}
      inPart={look.kind === 'questionnaire' && look.view.groups.length > 0}
      onMore={onMore}
      onRun={() => void importing.commit()}
    />
  );
}

/** The records of the present look, one page at a time; null before the first has arrived. */
export function useRecords(importing: Importing) {
  const [records, setRecords] = useState<readonly RecordPreview[] | null>(null);
  useEffect(() => {
    void importing.records(0).then(setRecords);
  }, []);
  const onMore = () => {
    const before = records ?? [];
    void importing.records(before.length).then((next) => setRecords([...before, ...next]));
  };
  return { records, onMore };
}

function Done({ id, counts, more }: { id: string | null; counts: RecordCounts; more: preact.ComponentChildren }) {
  const { t } = useText();
  return (
    <Notice tone="ok" title={t(tableText.done)} testId="table-done">
      <ImportCounts counts={counts} />
      <p class="row">
        <a href="#/cases">{t(tableText.toCases)}</a>
        <a href="#/people">{t(tableText.toPeople)}</a>
      </p>
      {more}
      {id !== null && <UndoImport id={id} />}
    </Notice>
  );
}
