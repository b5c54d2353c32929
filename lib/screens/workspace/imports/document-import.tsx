import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Notice } from '../../../../components/base/Notice';
import { useText } from '../../../../components/base/text-provider';
import { PlanNotice, RecordPreviews, writtenCount } from '../../../../components/tables/PlanPreview';
import { ImportCounts } from '../../../../components/workspace/ImportCounts';
import { largestFile } from '../../../tables/exchange/read';
import { importText } from '../../../../components/workspace/import.words';
import { mendText } from '../../../../components/tables/mend.words';
import { tableText } from '../../../../components/tables/tables.words';
import { Faults, useRecords } from './plan-steps';
import { recordViews } from './table-view';
import { lookOf, type WholeLook } from './import-step';
import { firstReading, type Importing, useImport } from './use-import';

/** A document of our own format: what is new in it, what it would change in stored records, and its import. */
export function DocumentImport({
  name,
  text,
  more,
  onDone,
}: {
  name: string;
  text: string;
  more: ComponentChildren;
  onDone: () => void;
}) {
  const { t } = useText();
  const importing = useImport({ name, text });
  const { state } = importing;
  const isFit = text.trim() !== '' && text.length <= largestFile;
  useEffect(() => {
    if (isFit) void importing.look(firstReading, false);
  }, []);
  useEffect(() => {
    if (state.step === 'done') onDone();
  }, [state.step]);
  if (text.trim() === '') return <Notice tone="bad">{t(importText.nothing)}</Notice>;
  if (!isFit) {
    return <Notice tone="bad">{t(importText.tooBig, { size: (text.length / 1024 / 1024).toFixed(1) })}</Notice>;
  }
  if (state.step === 'done') {
    return (
      <Notice tone="ok" title={t(importText.doneTitle)} testId="import-done">
        <ImportCounts counts={state.counts} />
        <p>
          <a href="#/cases">{t(importText.toCases)}</a>
        </p>
        {more}
      </Notice>
    );
  }
  const look = lookOf(state);
  return (
    <>
      <Faults importing={importing} />
      {state.step === 'looking' && <Notice tone="info">{t(importText.checking)}</Notice>}
      {state.step === 'writing' && <Notice tone="info">{t(importText.running)}</Notice>}
      {look && state.step !== 'looking' && <Preview key={look.look} importing={importing} look={look} />}
    </>
  );
}

function Preview({ importing, look }: { importing: Importing; look: WholeLook }) {
  const { t, language } = useText();
  const { records, onMore } = useRecords(importing);
  const { state } = importing;
  const counts = look.view.records;
  const total = writtenCount(counts);
  const changed = Object.values(counts).reduce((sum, one) => sum + one.changed, 0);
  const isAgain = state.step === 'looked' && state.again;
  return (
    <>
      <PlanNotice
        title={t(importText.previewTitle)}
        isWarning={isAgain || changed > 0}
        counts={counts}
        run={t(importText.run)}
        busy={state.step === 'writing'}
        testIds={{ notice: 'import-preview', button: 'import-run' }}
        onRun={() => void importing.commit()}
      >
        <p>{t(isAgain ? tableText.changedMeanwhile : importText.previewIntro)}</p>
        {changed > 0 && <p>{t(mendText.overwrites, { count: changed })}</p>}
      </PlanNotice>
      {records !== null && (
        <RecordPreviews records={recordViews(records, language, false)} total={total} onMore={onMore} />
      )}
    </>
  );
}
