import { useState } from 'preact/hooks';
import { useText } from '../../../components/base/text-provider';
import { type ExportChoice, ExportPanel, type ExportState } from '../../../components/tables/ExportPanel';
import '../../../components/tables/tables.css';
import { columnsOf, rowsOf, tableOf } from '../../tables/mapping/tables';
import { failures } from '../../../components/base/failures.words';
import { exportText } from '../../../components/tables/table-export.words';
import { workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import { BulkExportCards } from './bulk-export';
import { saveFile } from '../shared/save-file';
import { today } from './link';

/** Saves what is stored as a table. */
export function ExportPage() {
  const { t, language } = useText();
  const [choice, setChoice] = useState<ExportChoice>({ kind: 'case', columns: 'used', format: 'xlsx', language });
  const [state, setState] = useState<ExportState>({ step: 'idle' });
  const run = async () => {
    setState({ step: 'running' });
    const answer = await call('exchange.export', { caseIds: null });
    if (!answer.ok) return setState({ step: 'failed', sentence: failures[answer.failure.code] });
    const rows = choice.columns === 'empty' ? [] : rowsOf(answer.value, choice.kind);
    if (rows.length === 0 && choice.columns !== 'empty') return setState({ step: 'nothing' });
    const columns = columnsOf(choice.kind, rows, choice.columns !== 'used');
    const file = await fileOf(tableOf(columns, rows, choice.language), choice);
    if (!file.ok) return setState({ step: 'missing', characters: file.missing });
    saveFile(`tenken-${choice.kind}-${today()}.${choice.format === 'xlsx' ? 'xlsx' : 'csv'}`, file.blob);
    setState({ step: 'done', rows: rows.length, columns: columns.length });
  };
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.export)}</h1>
      <ExportPanel
        choice={choice}
        state={state}
        onChoose={(chosen) => {
          setChoice(chosen);
          setState({ step: 'idle' });
        }}
        onRun={() => void run()}
      />
      <BulkExportCards />
    </div>
  );
}

type Written = { readonly ok: true; readonly blob: Blob } | { readonly ok: false; readonly missing: readonly string[] };

/** The table as a file. The code that writes files is loaded only when it is needed. */
async function fileOf(table: readonly (readonly string[])[], { format, language }: ExportChoice): Promise<Written> {
  if (format === 'xlsx') {
    const { writeXlsx, xlsxType } = await import('../../tables/formats/xlsx-write');
    const rows = table.map((row, index) =>
      row.map((text) => (index === 0 ? { text, look: 'header' as const } : { text })),
    );
    const widths = (table[0] ?? []).map((heading) => Math.min(40, Math.max(12, heading.length * 1.2)));
    const bytes = writeXlsx([{ name: exportText.sheet[language], rows, widths, frozen: 1 }]);
    return { ok: true, blob: new Blob([bytes], { type: xlsxType }) };
  }
  const { writeCsv } = await import('../../tables/formats/csv');
  const text = writeCsv(table, { guard: true });
  if (format === 'csv') return { ok: true, blob: new Blob([`\ufeff${text}`], { type: 'text/csv;charset=utf-8' }) };
  const { encodeShiftJis } = await import('../../tables/formats/encoding');
  const encoded = encodeShiftJis(text);
  return encoded.ok ? { ok: true, blob: new Blob([encoded.bytes], { type: 'text/csv' }) } : encoded;
}
