import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../../../components/base/Button';
import { useText } from '../../../../components/base/text-provider';
import { BulkDifferences } from '../../../../components/tables/BulkDifferences';
import { bulkSheets, bulkText } from '../../../../components/tables/bulk.words';
import { tableText } from '../../../../components/tables/tables.words';
import { procedureNames } from '../../../domain/case/procedures';
import { PlanSteps } from './plan-steps';
import { RowProblems } from './row-problems';
import type { WholeLook } from './import-step';
import type { Importing } from './use-import';

/**
 * Compares the Agency's bulk CSV with what is stored: first the differences, then, if a person wants it, the import
 * into the cases.
 */
export function BulkImport({
  importing,
  look,
  onOther,
  more,
}: {
  importing: Importing;
  look: Extract<WholeLook, { kind: 'bulk' }>;
  onOther: () => void;
  /** What else can be done afterwards. */
  more: ComponentChildren;
}) {
  const { t } = useText();
  const named = (sheets: typeof look.sheets) => sheets.map((sheet) => t(bulkSheets[sheet])).join(' · ');
  const [isChecked, setChecked] = useState(false);
  const { groups } = look.view;
  return (
    <div class="stack" data-testid="bulk-import">
      <p class="prose">
        {t(bulkText.found, { procedure: t(procedureNames[look.procedure]), sheets: named(look.sheets) })}
      </p>
      {look.absent.length > 0 && <p class="small muted prose">{t(bulkText.absent, { sheets: named(look.absent) })}</p>}
      {isChecked && groups.length === 0 && (
        <PlanSteps importing={importing} ofRows onBack={() => setChecked(false)} onOther={onOther} more={more} />
      )}
      {isChecked && groups.length > 0 && (
        <RowProblems view={look.view} onBack={() => setChecked(false)} onOther={onOther} />
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
