import { useState } from 'preact/hooks';
import { BulkExport, type BulkExportState } from '../../../components/tables/BulkExport';
import { bulkRow, relativesLeftOut } from '../../tables/agency-csv/write';
import { nameOf } from '../../editor/names';
import { failures } from '../../../components/base/failures.words';
import { call } from '../../messaging/call';
import { question, useQuery } from '../shared/use-query';
import { allHeads } from '../../procedures/heads';
import { procedureOf } from '../../procedures/registry';
import type { BulkTemplate } from '../../spec/agency-csv';
import type { ProcedureModule } from '../../spec/module';
import { factsOfCase } from '../../facts/facts';
import { saveFile } from '../shared/save-file';
import { today } from './link';

/** Exports cases for the Agency: a card for each of its CSVs. */
export function BulkExportCards() {
  const all = allHeads.flatMap(({ id }) => {
    const procedure = procedureOf(id);
    return procedure.agencyCsv.map((template) => ({ procedure, template }));
  });
  return (
    <>
      {all.map((one) => (
        <BulkExportCard key={one.template.id} {...one} />
      ))}
    </>
  );
}

/** Writes the chosen cases as one of the Agency's bulk CSVs; if one fact does not fit, nothing is written. */
function BulkExportCard({ procedure, template }: { procedure: ProcedureModule; template: BulkTemplate }) {
  const cases = useQuery(question('cases.list', null), { refreshOn: ['records'] });
  const [state, setState] = useState<BulkExportState>({ step: 'idle' });
  const run = async (ids: readonly string[]) => {
    setState({ step: 'running' });
    const answer = await call('exchange.export', { caseIds: ids });
    if (!answer.ok) return setState({ step: 'failed', sentence: failures[answer.failure.code] });
    const rows = answer.value.cases.flatMap(({ id, applicantId }) => {
      const facts = factsOfCase(answer.value, id, today());
      const person = answer.value.applicants.find((one) => one.id === applicantId);
      return facts
        ? [{ facts, name: nameOf('applicant', person), cells: bulkRow(template, procedure.form, facts) }]
        : [];
    });
    const refused = rows.flatMap(({ name, cells, facts }) => [
      ...cells.flatMap((cell, index) =>
        'refused' in cell ? [{ name, header: template.columns[index]?.header ?? '', reason: cell.refused }] : [],
      ),
      ...(relativesLeftOut(template, facts) > 0
        ? [{ name, header: '身分事項_在日親族及び同居者', reason: 'tooManyRelatives' as const }]
        : []),
    ]);
    if (refused.length > 0) return setState({ step: 'refused', cells: refused });
    const { writeCsv } = await import('../../tables/formats/csv');
    const texts = rows.map(({ cells }) => cells.map((cell) => ('text' in cell ? cell.text : '')));
    // The Agency's system reads this file: its texts must be unchanged.
    const csv = writeCsv([template.columns.map(({ header }) => header), ...texts], { guard: false });
    saveFile(`${template.id}-${today()}.csv`, new Blob([`\ufeff${csv}`], { type: 'text/csv;charset=utf-8' }));
    setState({ step: 'done', count: rows.length, blank: texts.flat().filter((text) => text === '').length });
  };
  return (
    <BulkExport
      cases={(cases.value ?? [])
        .filter((one) => one.procedure === procedure.id)
        .map(({ id, applicantName, applicantKanji, title, employerName }) => ({
          id,
          name: applicantName || applicantKanji || title,
          employer: employerName,
        }))}
      state={state}
      onRun={(ids) => void run(ids)}
    />
  );
}
