import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { importText } from './import.words';
import { tableText } from '../tables/tables.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

/** Choosing files to import, or pasting one. */
export interface ImportPanelProps {
  /** Size of the chosen file in KB, and its name. */
  readonly file: { readonly name: string; readonly kilobytes: number } | null;
  readonly text: string;
  /** What is chosen was checked: importing it is what comes next. */
  readonly isChecked: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  /** What came of the check. */
  readonly children?: ComponentChildren;
}

/** Check first, import then; one mistake in a document and nothing is written. */
export function ImportPanel(props: ImportPanelProps) {
  const { file } = props;
  const { t } = useText();
  const [over, setOver] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // A box that still names a file would say that this file is what will be checked.
  useEffect(() => {
    if (file === null && box.current) box.current.value = '';
  }, [file]);
  const take = (files: FileList | null | undefined) => {
    if (files && files.length > 0) props.onFiles([...files]);
  };
  return (
    <div class="stack stack--wide">
      <section
        class={over ? 'card stack drop drop--over' : 'card stack drop'}
        aria-label={t(importText.choose)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
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
              onChange={(event) => take(event.currentTarget.files)}
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
      </section>
      <div aria-live="polite" class="stack">
        {props.children}
      </div>
    </div>
  );
}
