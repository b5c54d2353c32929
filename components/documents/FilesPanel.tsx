import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { limits } from '../../lib/files/limits';
import type { SetCode } from '../../lib/files/result';
import { filesText, setSentences } from './documents.words';
import { Button } from '../base/Button';
import { DropZone } from '../base/DropZone';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';
import { FileResult, sizeText } from './FileResult';
import type { LookedAt } from './looked-at';

/** Checking files. */
export interface FilesPanelProps {
  /** Its heading, as a target to go to. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly files: readonly LookedAt[];
  readonly busy: boolean;
  readonly set: readonly SetCode[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onCancel: () => void;
  readonly onRemove: (key: string) => void;
  readonly onClear: () => void;
}

/** A place to drop files on, and the findings about each. */
export function FilesPanel(props: FilesPanelProps) {
  const { t, language } = useText();
  const { files, busy } = props;
  const box = useRef<HTMLInputElement>(null);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const size = sizeText(bytes, language);
  return (
    <section class="stack" aria-labelledby="files-title">
      <h2 id="files-title" ref={props.headingRef} tabIndex={-1}>
        {t(filesText.title)}
      </h2>
      <p>{t(filesText.intro)}</p>
      <DropZone label={t(filesText.choose)} testId="drop-zone" onFiles={props.onFiles}>
        <Field label={t(filesText.choose)} hint={t(filesText.drop)}>
          {(control) => (
            <input
              {...control}
              ref={box}
              class="input"
              type="file"
              multiple
              data-testid="drop-files"
              onChange={(event) => {
                props.onFiles([...(event.currentTarget.files ?? [])]);
                // The same file may be chosen again after it was corrected.
                event.currentTarget.value = '';
              }}
            />
          )}
        </Field>
        <p class="small muted">{t(filesText.limits, { count: limits.files })}</p>
      </DropZone>
      {busy && (
        <div class="row document-files__work">
          <Progress
            label={t(filesText.checking)}
            done={files.filter(({ check }) => check !== null).length}
            total={files.length}
            testId="files-progress"
          />
          <Button size="small" icon="close" onPress={props.onCancel} testId="files-cancel">
            {t(filesText.cancel)}
          </Button>
        </div>
      )}
      <div class="stack" aria-live="polite">
        {props.set.map((code) => (
          <Notice key={code} tone={code === 'totalNearLimit' ? 'warn' : 'bad'} testId={`files-${code}`}>
            {t(setSentences[code], { count: files.length, max: limits.files, size })}
          </Notice>
        ))}
        {files.length > 0 && (
          <>
            <div class="row row--between">
              <p class="numbers" data-testid="files-total">
                {t(filesText.total, { count: files.length, size })}
              </p>
              <Button
                size="small"
                kind="quiet"
                onPress={() => {
                  props.onClear();
                  box.current?.focus();
                }}
                testId="files-clear"
              >
                {t(filesText.clear)}
              </Button>
            </div>
            <ol class="plain stack">
              {files.map((file, index) => (
                <FileResult
                  key={file.key}
                  file={file}
                  busy={busy}
                  testId={`file-result-${index + 1}`}
                  onRemove={() => {
                    props.onRemove(file.key);
                    box.current?.focus();
                  }}
                />
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  );
}
