import { useEffect, useRef, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { importText } from '../../lib/i18n/sentences/import';
import { tableText } from '../../lib/i18n/sentences/tables';
import type { ImportPreview, Problem } from '../../lib/messaging/protocol';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { ImportCounts } from './ImportCounts';
import { ProblemTable } from './ProblemTable';

/** How an import stands. */
export type ImportState =
  | { readonly step: 'choose' }
  | { readonly step: 'checking' | 'running' }
  | { readonly step: 'problems'; readonly problems: readonly Problem[] }
  | { readonly step: 'checked' | 'done'; readonly preview: ImportPreview }
  | { readonly step: 'failed'; readonly sentence: Sentence };

/** Choosing, checking and importing a file. */
export interface ImportPanelProps {
  readonly state: ImportState;
  /** Size of the chosen file in KB, and its name. */
  readonly file: { readonly name: string; readonly kilobytes: number } | null;
  readonly text: string;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
  readonly onRun: () => void;
}

/** Check first, import then; one mistake and nothing is written. */
export function ImportPanel(props: ImportPanelProps) {
  const { state, file } = props;
  const { t } = useText();
  const [over, setOver] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  // A box that still names a file would say that this file is what will be checked.
  useEffect(() => {
    if (file === null && box.current) box.current.value = '';
  }, [file]);
  const busy = state.step === 'checking' || state.step === 'running';
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
          const dropped = event.dataTransfer?.files[0];
          if (dropped) props.onFile(dropped);
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
              accept=".json,.xlsx,.csv,.tsv,.txt"
              data-testid="import-file"
              onChange={(event) => {
                const chosen = event.currentTarget.files?.[0];
                if (chosen) props.onFile(chosen);
              }}
            />
          )}
        </Field>
        {file && <p class="numbers">{t(importText.chosen, { name: file.name, size: file.kilobytes })}</p>}
        <Field label={t(importText.paste)}>
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
          <Button
            kind={state.step === 'checked' ? 'plain' : 'primary'}
            busy={state.step === 'checking'}
            disabled={busy}
            onPress={props.onCheck}
            testId="import-check"
          >
            {t(state.step === 'checking' ? importText.checking : importText.check)}
          </Button>
        </p>
      </section>
      <div aria-live="polite" class="stack">
        <Result {...props} />
      </div>
    </div>
  );
}

function Result({ state, onRun }: ImportPanelProps) {
  const { t } = useText();
  switch (state.step) {
    case 'failed':
      return <Notice tone="bad">{t(state.sentence)}</Notice>;
    case 'problems':
      return <ProblemTable problems={state.problems} />;
    case 'checked':
      return (
        <Notice tone="ok" title={t(importText.previewTitle)} testId="import-preview">
          <p>{t(importText.previewIntro)}</p>
          <ImportCounts counts={state.preview.counts} />
          <p>
            <Button kind="primary" icon="upload" onPress={onRun} testId="import-run">
              {t(importText.run)}
            </Button>
          </p>
        </Notice>
      );
    case 'done':
      return (
        <Notice tone="ok" title={t(importText.doneTitle)} testId="import-done">
          <ImportCounts counts={state.preview.counts} />
          <p>
            <a href="#/cases">{t(importText.toCases)}</a>
          </p>
        </Notice>
      );
    case 'running':
      return <Notice tone="info">{t(importText.running)}</Notice>;
    default:
      return null;
  }
}
