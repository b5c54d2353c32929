import { useRef, useState } from 'preact/hooks';
import { BulkExport, type BulkExportState } from '../../../components/tables/BulkExport';
import { nameOf } from '../../editor/names';
import { failures } from '../../../components/base/failures.words';
import { call } from '../../messaging/call';
import { question, useQuery } from '../shared/use-query';
import { allHeads } from '../../procedures/heads';
import { procedureOf } from '../../procedures/registry';
import type { BulkSheetId } from '../../spec/agency-csv';
import type { ProcedureHead, ProcedureModule } from '../../spec/module';
import { factsOfCase } from '../../facts/facts';
import { saveFile } from '../shared/save-file';
import { bulkFiles, type SheetTable } from './bulk-files';
import { today } from './link';

/** Exports cases for the Agency: a card for each procedure that it has a workbook for. */
export function BulkExportCards() {
  return (
    <>
      {allHeads.map((head) => {
        const procedure = procedureOf(head.id);
        return procedure.agencyCsv.length === 0 ? null : (
          <BulkExportCard key={head.id} head={head} procedure={procedure} />
        );
      })}
    </>
  );
}

/** Makes the sheets of the chosen cases; if one fact does not fit, none of them. */
function BulkExportCard({ head, procedure }: { head: ProcedureHead; procedure: ProcedureModule }) {
  const cases = useQuery(question('cases.list', null), { refreshOn: ['records'] });
  const [state, setState] = useState<BulkExportState>({ step: 'idle' });
  const made = useRef<readonly SheetTable[]>([]);
  const run = async (ids: readonly string[]) => {
    setState({ step: 'running' });
    const answer = await call('exchange.export', { caseIds: ids });
    if (!answer.ok) return setState({ step: 'failed', sentence: failures[answer.failure.code] });
    const chosen = answer.value.cases.flatMap(({ id, applicantId }) => {
      const facts = factsOfCase(answer.value, id, today());
      const person = answer.value.applicants.find((one) => one.id === applicantId);
      return facts ? [{ facts, name: nameOf('applicant', person) }] : [];
    });
    const { tables, refused, missing } = bulkFiles(procedure, chosen);
    if (refused.length > 0) return setState({ step: 'refused', faults: refused });
    made.current = tables;
    const files = tables.map(({ sheet, columns }) => ({ sheet, columns, isSaved: false }));
    setState({ step: 'ready', files, missing });
  };
  const save = async (sheet: BulkSheetId) => {
    const table = made.current.find((one) => one.sheet === sheet);
    if (!table) return;
    const { writeCsv } = await import('../../tables/formats/csv');
    // The Agency's system reads this file: its texts must be unchanged.
    const csv = writeCsv(table.rows, { guard: false });
    saveFile(`${table.id}-${today()}.csv`, new Blob([`\ufeff${csv}`], { type: 'text/csv;charset=utf-8' }));
    setState((now) =>
      now.step === 'ready'
        ? { ...now, files: now.files.map((one) => (one.sheet === sheet ? { ...one, isSaved: true } : one)) }
        : now,
    );
  };
  return (
    <BulkExport
      id={procedure.id}
      procedure={head.label}
      cases={(cases.value ?? [])
        .filter((one) => one.procedure === procedure.id)
        .map(({ id, applicantName, applicantKanji, title, employerName }) => ({
          id,
          name: applicantName || applicantKanji || title,
          employer: employerName,
        }))}
      state={state}
      onChoose={() => setState({ step: 'idle' })}
      onRun={(ids) => void run(ids)}
      onSave={(sheet) => void save(sheet)}
    />
  );
}
