import { useEffect, useRef } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { restoreText } from './backup.words';
import { common } from '../../lib/i18n/common.words';
import type { RestorePreview as Preview, RestoreMode } from '../../lib/messaging/namespaces/backup';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { PassphraseForm } from '../base/PassphraseForm';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { minuteOf } from './format-time';
import type { Differences } from './RestoreLines';
import { RestorePreview, type Takes } from './RestorePreview';
import type { Writing } from './RestoreWriting';

/** The state of a restore. */
export type RestoreState =
  | { readonly step: 'choose'; readonly sentence?: Sentence }
  | { readonly step: 'passphrase'; readonly busy: boolean; readonly sentence?: Sentence }
  | { readonly step: 'reading'; readonly bytes: number }
  | { readonly step: 'comparing'; readonly done: number; readonly total: number }
  | {
      readonly step: 'preview';
      readonly preview: Preview;
      readonly writing: Writing | null;
      /** The write was cancelled just now. */
      readonly halted: boolean;
      /** Shown above the preview. */
      readonly sentence?: Sentence;
    }
  | { readonly step: 'done'; readonly written: number };

/** Restoring from a backup. */
export interface RestorePanelProps {
  readonly state: RestoreState;
  /** The chosen file; `createdAt`: when the backup was made, ISO. */
  readonly file: { readonly name: string; readonly size: number; readonly createdAt: string } | null;
  readonly takes: Takes;
  readonly differences: Differences;
  readonly onFile: (file: File) => void;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onRestore: (mode: RestoreMode, others: ReadonlySet<string>) => void;
  /** Cancels the write while it is prepared. */
  readonly onHalt: () => void;
  /** Cancels the work in progress. */
  readonly onCancel: () => void;
}

/** Choose, open, look, confirm. Nothing is written before the last step. */
export function RestorePanel(props: RestorePanelProps) {
  const { t } = useText();
  return (
    <section class="card stack" aria-labelledby="backup-restore">
      <h2 id="backup-restore">{t(restoreText.title)}</h2>
      <p>{t(restoreText.intro)}</p>
      <Step {...props} />
    </section>
  );
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);

function Step(props: RestorePanelProps) {
  const { state, file, onCancel } = props;
  const { t } = useText();
  const named = file && <p>{t(restoreText.file, { name: file.name, date: minuteOf(file.createdAt) })}</p>;
  switch (state.step) {
    case 'choose':
      return <Chooser {...(state.sentence === undefined ? {} : { sentence: state.sentence })} onFile={props.onFile} />;
    case 'passphrase':
      return (
        <div class="stack form">
          {named}
          <p>{t(restoreText.passphrase)}</p>
          <PassphraseForm
            busy={state.busy}
            {...(state.sentence === undefined ? {} : { error: t(state.sentence) })}
            words={{ submit: restoreText.open, submitting: restoreText.opening }}
            testIds={{ box: 'restore-passphrase', button: 'restore-open' }}
            onSubmit={props.onPassphrase}
          />
          <p>
            <Button kind="quiet" onPress={onCancel} testId="restore-other">
              {t(restoreText.other)}
            </Button>
          </p>
        </div>
      );
    case 'reading':
      return (
        <>
          {named}
          <Progress
            label={t(restoreText.reading)}
            done={kilobytes(state.bytes)}
            total={kilobytes(file?.size ?? 0)}
            testId="restore-progress"
          />
          <p>
            <Button onPress={onCancel} testId="restore-stop">
              {t(common.cancel)}
            </Button>
          </p>
        </>
      );
    case 'comparing':
      return (
        <>
          {named}
          <Progress label={t(restoreText.comparing)} done={state.done} total={state.total} testId="restore-comparing" />
          <p>
            <Button onPress={onCancel} testId="restore-stop">
              {t(common.cancel)}
            </Button>
          </p>
        </>
      );
    case 'preview':
      return (
        <>
          {state.sentence !== undefined && (
            <Notice tone="bad" live="assertive">
              {t(state.sentence)}
            </Notice>
          )}
          <RestorePreview
            preview={state.preview}
            createdAt={file?.createdAt ?? ''}
            writing={state.writing}
            halted={state.halted}
            takes={props.takes}
            differences={props.differences}
            onRestore={props.onRestore}
            onHalt={props.onHalt}
            onCancel={onCancel}
          />
        </>
      );
    case 'done':
      return (
        <Notice tone="ok" title={t(restoreText.done)} live="polite" testId="restore-done">
          <p>{t(restoreText.doneText, { count: state.written })}</p>
          <p>
            <a href="#/cases">{t(restoreText.toCases)}</a>
          </p>
        </Notice>
      );
    default:
      return null;
  }
}

function Chooser({ sentence, onFile }: { readonly sentence?: Sentence; readonly onFile: (file: File) => void }) {
  const { t } = useText();
  const box = useRef<HTMLInputElement>(null);
  // A box that still names a file would suggest that this file is open.
  useEffect(() => {
    if (box.current) box.current.value = '';
  }, [sentence]);
  return (
    <div class="form">
      <Field label={t(restoreText.choose)} {...(sentence === undefined ? {} : { error: t(sentence) })}>
        {(control) => (
          <input
            {...control}
            ref={box}
            class="input"
            type="file"
            accept=".tenken"
            data-testid="restore-file"
            onChange={(event) => {
              const chosen = event.currentTarget.files?.[0];
              if (chosen) onFile(chosen);
            }}
          />
        )}
      </Field>
    </div>
  );
}
