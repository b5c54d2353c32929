import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { importText } from './import.words';
import { tableText } from '../tables/tables.words';
import { Button } from '../base/Button';
import { DropZone } from '../base/DropZone';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

/** Choosing files to import, or pasting one. */
export interface ImportPanelProps {
  /** Size of the chosen file in KB, and its name. */
  readonly file: { readonly name: string; readonly kilobytes: number } | null;
  readonly text: string;
  /** The chosen file was checked: importing it is the next step. */
  readonly isChecked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  /** The result of the check. */
  readonly children?: ComponentChildren;
}

/** Check first, then import; if a document has one mistake, nothing is written. */
export function ImportPanel(props: ImportPanelProps) {
  const { file } = props;
  const { t } = useText();
  const box = useRef<HTMLInputElement>(null);
  // A box that still names a file would suggest that this file will be checked.
  useEffect(() => {
    if (file === null && box.current) box.current.value = '';
  }, [file]);
  return (
    <div class="stack stack--wide">
      <DropZone label={t(importText.choose)} onFiles={props.onFiles}>
        <p>{t(tableText.intro)}</p>
        <Field label={t(importText.choose)} hint={t(tableText.dropHint)}>
          {(control) => (
            <input
              {...control}
              ref={box}
              class="input"
              type="file"
              multiple
              accept=".json,.xlsx,.csv,.tsv,.txt"
              data-testid="import-file"
              onChange={(event) => {
                const files = [...(event.currentTarget.files ?? [])];
                if (files.length > 0) props.onFiles(files);
              }}
            />
          )}
        </Field>
        {file && <p class="numbers">{t(importText.chosen, { name: file.name, size: file.kilobytes })}</p>}
        <Field label={t(importText.paste)} hint={t(importText.pasteHint)}>
          {(control) => (
            <textarea
              {...control}
              class="textarea textarea--code"
              rows={file ? 3 : 6}
              spellcheck={false}
              data-testid="import-text"
              value={file ? '' : props.text}
              onInput={(event) => props.onText(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="row">
          <Button kind={props.isChecked ? 'plain' : 'primary'} onPress={props.onCheck} testId="import-check">
            {t(importText.check)}
          </Button>
        </p>
      </DropZone>
      <div aria-live="polite" class="stack">
        {props.children}
      </div>
    </div>
  );
}
