import { useState } from 'preact/hooks';
import { Notice } from '../../components/base/Notice';
import { useText } from '../../components/base/text-provider';
import '../../components/tables/tables.css';
import { ImportPanel, type ImportState } from '../../components/workspace/ImportPanel';
import { isBulk } from '../../lib/bulk/read';
import { largestFile } from '../../lib/exchange/read';
import { filledSentence, type Sentence } from '../../lib/i18n/i18n';
import { failures } from '../../lib/i18n/sentences/failures';
import { importText } from '../../lib/i18n/sentences/import';
import { fileProblemSentences } from '../../lib/i18n/sentences/problems';
import { fileFaultSentences, tableText } from '../../lib/i18n/sentences/tables';
import { workspace } from '../../lib/i18n/sentences/workspace';
import { call } from '../../lib/messaging/call';
import { bulkCommon } from '../../lib/procedures/coe-gijinkoku/bulk';
import { type Returning, readQuestionnaire } from '../../lib/questionnaire/read';
import { decodeText, type Encoding } from '../../lib/tabular/encoding';
import { largestTableFile } from '../../lib/tabular/limits';
import type { TableFile } from '../../lib/tabular/read-file';
import type { FileFault } from '../../lib/tabular/table';
import { BulkImport } from './bulk-import';
import { QuestionnaireImport } from './questionnaire-import';
import { TableImport } from './table-import';

/** A table file that was chosen, as it was read. */
interface ChosenTable {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly file: TableFile;
  /** Whether it is a questionnaire that came back. */
  readonly returning: Returning;
}

const isTable = (name: string): boolean => /\.(xlsx?|xlsm|csv|tsv|txt)$/i.test(name);

/** Importing a file: an exchange document, or a table. What was read is kept no longer than until it is imported. */
export function ImportPage() {
  const { t } = useText();
  const [state, setState] = useState<ImportState>({ step: 'choose' });
  const [file, setFile] = useState<{ name: string; kilobytes: number } | null>(null);
  const [text, setText] = useState('');
  const [table, setTable] = useState<ChosenTable | null>(null);
  const [fault, setFault] = useState<{ fault: FileFault; row?: number } | null>(null);
  const failed = (sentence: Sentence) => setState({ step: 'failed', sentence });
  const tooBig = (size: number) => failed(filledSentence(importText.tooBig, { size: (size / 1024 / 1024).toFixed(1) }));

  const readTable = async (name: string, bytes: Uint8Array, encoding?: Encoding) => {
    // What reads tables is loaded only when there is one.
    const { readTableFile } = await import('../../lib/tabular/read-file');
    const read = readTableFile(bytes, encoding);
    if (!read.ok) {
      setTable(null);
      return setFault(read);
    }
    setTable({ bytes, name, file: read.value, returning: readQuestionnaire(read.value.sheets) });
    setState({ step: 'choose' });
  };
  const takeFile = async (chosen: File) => {
    setText('');
    setFile(null);
    setFault(null);
    if (isTable(chosen.name)) {
      if (chosen.size > largestTableFile) return setFault({ fault: 'tooBig' });
      const bytes = await chosen.arrayBuffer().catch(() => null);
      return bytes === null ? failed(importText.unreadable) : readTable(chosen.name, new Uint8Array(bytes));
    }
    if (chosen.size > largestFile) {
      return tooBig(chosen.size);
    }
    const bytes = await chosen.arrayBuffer().catch(() => null);
    if (bytes === null) return failed(importText.unreadable);
    // The browser's own reader replaces what it cannot read.
    const read = decodeText(new Uint8Array(bytes));
    if (!read.ok || !read.value.encoding.startsWith('utf')) return failed(fileProblemSentences.notUtf8);
    setText(read.value.text);
    setFile({ name: chosen.name, kilobytes: Math.ceil(chosen.size / 1024) });
    setState({ step: 'choose' });
  };
  const ask = async (name: 'exchange.check' | 'exchange.import') => {
    if (text.trim() === '') return failed(importText.nothing);
    if (text.length > largestFile) return tooBig(text.length);
    setState({ step: name === 'exchange.check' ? 'checking' : 'running' });
    const answer = await call(name, { text });
    if (!answer.ok) {
      const { code, problems } = answer.failure;
      return problems && problems.length > 0 ? setState({ step: 'problems', problems }) : failed(failures[code]);
    }
    setState({ step: name === 'exchange.check' ? 'checked' : 'done', preview: answer.value });
    if (name === 'exchange.check') return;
    setText('');
    setFile(null);
  };
  const other = () => {
    setTable(null);
    setFault(null);
  };
  if (table) {
    const bulk = table.file.sheets.find((sheet) => isBulk(bulkCommon, sheet));
    return (
      <div class="stack stack--wide">
        <h1>{t(workspace.import)}</h1>
        <p class="numbers">{t(importText.chosen, { name: table.name, size: Math.ceil(table.bytes.length / 1024) })}</p>
        {bulk ? (
          <BulkImport sheet={bulk} onOther={other} />
        ) : table.returning.kind === 'other' ? (
          <TableImport
            key={table.file.encoding}
            file={table.file}
            onEncoding={(encoding) => void readTable(table.name, table.bytes, encoding)}
            onOther={other}
          />
        ) : (
          <QuestionnaireImport returning={table.returning} onOther={other} />
        )}
      </div>
    );
  }
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.import)}</h1>
      {fault && <Fault {...fault} />}
      <ImportPanel
        state={state}
        file={file}
        text={text}
        onFile={(chosen) => void takeFile(chosen)}
        onText={(typed) => {
          setText(typed);
          setFile(null);
          setFault(null);
          setState({ step: 'choose' });
        }}
        onCheck={() => void ask('exchange.check')}
        onRun={() => void ask('exchange.import')}
      />
    </div>
  );
}

function Fault({ fault, row }: { fault: FileFault; row?: number }) {
  const { t } = useText();
  return (
    <Notice tone="bad" live="assertive" title={t(tableText.faultTitle)} testId="table-fault">
      <p>
        {t(fileFaultSentences[fault])}
        {row !== undefined && t(tableText.atRow, { row })}
      </p>
      <p>{t(tableText.nothingChanged)}</p>
    </Notice>
  );
}
