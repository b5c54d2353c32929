import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import { BulkDifferences, type BulkRowView } from '../../components/tables/BulkDifferences';
import { type BulkMatch, bulkRows, differencesOf, mappedBulkRow, matchBulkRow } from '../../lib/bulk/read';
import type { MappedCell } from '../../lib/columns/assign';
import type { Exchange } from '../../lib/domain/exchange';
import { latinNameOf } from '../../lib/editor/names';
import { bulkText } from '../../lib/i18n/sentences/bulk';
import { failures } from '../../lib/i18n/sentences/failures';
import { tableText } from '../../lib/i18n/sentences/tables';
import { call } from '../../lib/messaging/call';
import type { Failure } from '../../lib/messaging/protocol';
import { bulkCommon } from '../../lib/procedures/coe-gijinkoku/bulk';
import type { Sheet } from '../../lib/tabular/table';
import { procedure } from './bind';
import { factsOfCase } from './case-facts';
import { newId, today } from './link';
import { PlanSteps } from './plan-steps';
import { problemViews } from './table-view';
import { type MakePlan, usePlan } from './use-plan';

const nameColumn = bulkCommon.columns.findIndex(({ header }) => header.endsWith('_氏名'));

const match = (cells: readonly string[], stored: Exchange): BulkMatch =>
  matchBulkRow(bulkCommon, cells, stored, (applicant) => latinNameOf(applicant).toUpperCase());

/** The Agency's bulk CSV beside what is stored: first what differs, then, if a person wants it, into the cases. */
export function BulkImport({ sheet, onOther }: { sheet: Sheet; onOther: () => void }) {
  const { t, language } = useText();
  const { planned, check, run, reset } = usePlan();
  const [rows, setRows] = useState<readonly BulkRowView[] | null>(null);
  const [failure, setFailure] = useState<Failure['code'] | null>(null);
  useEffect(() => {
    void call('exchange.export', { caseIds: null }).then((stored) => {
      if (stored.ok) setRows(compared(sheet, stored.value));
      else setFailure(stored.failure.code);
    });
  }, []);
  const make: MakePlan = (stored) => ({
    rows: bulkRows(bulkCommon, sheet).map((row) => cellsOf(sheet, row, stored)),
    options: { blank: 'keep', makeCases: false, newId, today: today() },
  });
  const showing = planned.step === 'idle' || planned.step === 'checking';
  return (
    <div class="stack" data-testid="bulk-import">
      <p class="prose">{t(bulkText.found)}</p>
      {failure && <Notice tone="bad">{t(failures[failure])}</Notice>}
      {showing && rows && (
        <>
          <BulkDifferences rows={rows} />
          <p class="small muted">{t(bulkText.onlyCaseStays)}</p>
          <p class="row">
            <Button
              kind="primary"
              busy={planned.step === 'checking'}
              onPress={() => void check(make)}
              testId="bulk-check"
            >
              {t(bulkText.check)}
            </Button>
            <Button onPress={onOther} testId="table-other">
              {t(tableText.otherFile)}
            </Button>
          </p>
        </>
      )}
      {!showing && (
        <PlanSteps
          planned={planned}
          problems={(problems) => problemViews(problems, sheet, sheet.rows[0] ?? [], language)}
          onBack={reset}
          onOther={onOther}
          onRun={() => void run(make)}
        />
      )}
    </div>
  );
}

function compared(sheet: Sheet, stored: Exchange): readonly BulkRowView[] {
  return bulkRows(bulkCommon, sheet).map((row) => {
    const cells = sheet.rows[row] ?? [];
    const found = match(cells, stored);
    const facts = found.kind === 'case' ? factsOfCase(stored, found.id) : null;
    return {
      row: row + 1,
      name: cells[nameColumn] ?? '',
      match: found.kind,
      differences: facts ? differencesOf(bulkCommon, procedure, cells, facts) : [],
    };
  });
}

/** A row's cells with the records they are of. Without a case of its own, a row speaks of the applicant alone. */
function cellsOf(sheet: Sheet, row: number, stored: Exchange): readonly MappedCell[] {
  const found = match(sheet.rows[row] ?? [], stored);
  const facts = found.kind === 'case' ? factsOfCase(stored, found.id) : null;
  const cells = mappedBulkRow(bulkCommon, procedure, sheet, row, facts);
  const named = (place: string, text: string): MappedCell => ({ place, text, row, column: nameColumn });
  if (found.kind === 'case' && facts) {
    return [named('case.id', found.id), named('applicant.id', facts.applicant.id), ...cells];
  }
  const ofPerson = cells.filter(({ place }) => place.startsWith('applicant.'));
  return found.kind === 'applicant' ? [named('applicant.id', found.id), ...ofPerson] : ofPerson;
}
