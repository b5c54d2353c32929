import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../../components/base/Button';
import { Notice } from '../../../../components/base/Notice';
import { useText } from '../../../../components/base/text-provider';
import '../../../../components/tables/tables.css';
import { ImportPanel } from '../../../../components/workspace/ImportPanel';
import { importText } from '../../../../components/workspace/import.words';
import { mendText } from '../../../../components/tables/mend.words';
import { encodingNames, fileFaultSentences, tableText } from '../../../../components/tables/tables.words';
import { workspace } from '../../../../components/workspace/workspace.words';
import type { Encoding } from '../../../tables/formats/encoding';
import { DocumentImport } from './document-import';
import { FileImport } from './file-import';
import { PastImports } from './past-imports';
import { type ChosenFault, useFiles } from './use-files';

/** Whether a pasted text is a table and not a document of our own format. */
const isPastedTable = (text: string): boolean => !/^\s*[{[]/.test(text) && /[\t,;|\n]/.test(text.trim());

/** Importing files (exchange documents, tables, questionnaires), and undoing an import. */
export function ImportPage() {
  const { t } = useText();
  const files = useFiles();
  const { chosen, waiting } = files;
  const [text, setText] = useState('');
  // A document chosen as a file is checked in the same way as a pasted one.
  const [document, setDocument] = useState<{ name: string; text: string; turn: number } | null>(null);
  useEffect(() => setDocument(null), [chosen]);
  const other = () => {
    setText('');
    setDocument(null);
    files.clear();
  };
  const next = waiting[0] && (
    <p>
      <Button onPress={files.next} testId="import-next">
        {t(mendText.nextFile, { name: waiting[0].name })}
      </Button>
    </p>
  );
  if (chosen.kind === 'table') {
    const { table } = chosen;
    return (
      <div class="stack stack--wide">
        <h1>{t(workspace.import)}</h1>
        <p class="numbers">
          {t(importText.chosen, { name: table.name, size: Math.ceil(table.bytes.length / 1024) })}
          {waiting.length > 0 && ` · ${t(mendText.filesLeft, { count: waiting.length })}`}
        </p>
        <FileImport
          key={table.turn}
          name={table.name}
          file={table.file}
          separators={table.separators}
          onReread={(how) => void files.reread(table.name, table.bytes, { ...readAs(table.file.encoding), ...how })}
          onOther={other}
          more={next}
        />
      </div>
    );
  }
  const own = chosen.kind === 'text' ? chosen : null;
  const check = () => {
    const all = own?.text ?? text;
    if (own === null && isPastedTable(all)) void files.paste(t(mendText.pasteName), all);
    else setDocument({ name: own?.name ?? t(mendText.pasteName), text: all, turn: (document?.turn ?? 0) + 1 });
  };
  return (
    <div class="stack stack--wide">
      <h1>{t(workspace.import)}</h1>
      {chosen.kind === 'fault' && (
        <Fault
          fault={chosen.fault}
          onEncoding={(encoding) => void files.reread(chosen.fault.name, chosen.fault.bytes, { encoding })}
        />
      )}
      <ImportPanel
        file={own && { name: own.name, kilobytes: own.kilobytes }}
        text={text}
        isChecked={document !== null}
        onFiles={(all) => {
          setText('');
          files.takeAll(all);
        }}
        onText={(typed) => {
          setText(typed);
          setDocument(null);
          if (chosen.kind !== 'none') files.clear();
        }}
        onCheck={check}
      >
        {chosen.kind === 'failed' && <Notice tone="bad">{t(chosen.sentence)}</Notice>}
        {/* A file that cannot be read, or was cancelled, does not remove the files after it. */}
        {document === null && own === null && next}
        {document && (
          <DocumentImport
            key={document.turn}
            name={document.name}
            text={document.text}
            more={next}
            onDone={() => {
              setText('');
            }}
          />
        )}
      </ImportPanel>
      <PastImports />
    </div>
  );
}

const readAs = (encoding: Encoding | undefined) => (encoding === undefined ? {} : { encoding });

function Fault({ fault, onEncoding }: { fault: ChosenFault; onEncoding: (encoding: Encoding) => void }) {
  const { t } = useText();
  const { row, choices } = fault;
  return (
    <Notice tone="bad" live="assertive" title={t(tableText.faultTitle)} testId="table-fault">
      <p>
        {t(fileFaultSentences[fault.fault])}
        {row !== undefined && t(tableText.atRow, { row })}
      </p>
      <p>{t(tableText.nothingChanged)}</p>
      {choices.length > 0 && (
        <>
          <p>{t(mendText.encodingIntro)}</p>
          <ul class="plain stack stack--tight">
            {choices.map(({ encoding, words }) => (
              <li key={encoding} class="row">
                <Button size="small" testId={`encoding-${encoding}`} onPress={() => onEncoding(encoding)}>
                  {encodingNames[encoding]}
                </Button>
                <span>{words.join(' ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
