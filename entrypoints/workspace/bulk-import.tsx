import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { useText } from '../../components/base/text-provider';
import { BulkDifferences } from '../../components/tables/BulkDifferences';
import { bulkText } from '../../lib/i18n/sentences/bulk';
import { tableText } from '../../lib/i18n/sentences/tables';
import { PlanSteps } from './plan-steps';
import { RowProblems } from './row-problems';
import type { Importing, WholeLook } from './use-import';

/** The Agency's bulk CSV beside what is stored: first what differs, then, if a person wants it, into the cases. */
export function BulkImport({
  importing,
  look,
  onOther,
}: {
  importing: Importing;
  look: Extract<WholeLook, { kind: 'bulk' }>;
  onOther: () => void;
}) {
  const { t } = useText();
  const [isChecked, setChecked] = useState(false);
  const { step } = importing.state;
  // What is written meanwhile is looked at anew.
  useEffect(() => {
    if (step === 'stopped') setChecked(false);
  }, [step]);
  const { groups } = look.view;
  return (
    <div class="stack" data-testid="bulk-import">
      <p class="prose">{t(bulkText.found)}</p>
      {isChecked && groups.length === 0 && (
        <PlanSteps importing={importing} ofRows onBack={() => setChecked(false)} onOther={onOther} />
      )}
      {isChecked && groups.length > 0 && (
        <RowProblems view={look.view} headings={null} onBack={() => setChecked(false)} onOther={onOther} />
      )}
      {!isChecked && (
        <>
          <BulkDifferences rows={look.rows} />
          <p class="small muted">{t(bulkText.onlyCaseStays)}</p>
          <p class="row">
            <Button kind="primary" onPress={() => setChecked(true)} testId="bulk-check">
              {t(bulkText.check)}
            </Button>
            <Button onPress={onOther} testId="table-other">
              {t(tableText.otherFile)}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
