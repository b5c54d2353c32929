import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { report as sentences } from './report.words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import type { Word } from './props';

/** What the dialog is about. */
export interface OverruleDialogProps {
  /** The finding in words; null while nothing is asked. */
  readonly title: string | null;
  readonly suggestedBy: string;
  /** Returns what went wrong; null when the override was stored. */
  readonly onRecord: (word: Word) => Promise<Sentence | null>;
  readonly onClose: () => void;
}

/** The maximum length that a case stores. */
const longestNote = 5000;
const longestName = 500;

/** Asks for the reason and the name: a finding is never overruled without both. */
export function OverruleDialog({ title, suggestedBy, onRecord, onClose }: OverruleDialogProps) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const [by, setBy] = useState(suggestedBy);
  const [pressed, setPressed] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Sentence | null>(null);
  // Before it is drawn: typing at once must not be lost.
  useLayoutEffect(() => {
    setNote('');
    setPressed(false);
    setFailure(null);
  }, [title]);
  useEffect(() => {
    if (by === '') setBy(suggestedBy);
  }, [suggestedBy]);
  const record = async () => {
    setPressed(true);
    if (note.trim() === '' || by.trim() === '') return;
    setBusy(true);
    const wentWrong = await onRecord({ note: note.trim(), by: by.trim() });
    setBusy(false);
    setFailure(wentWrong);
    if (wentWrong === null) onClose();
  };
  const wrong = (text: string, sentence: typeof sentences.noteMissing | typeof sentences.byMissing) =>
    pressed && text.trim() === '' ? { error: t(sentence) } : {};
  return (
    <Dialog
      open={title !== null}
      title={t(sentences.overruleTitle)}
      testId="overrule-dialog"
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} testId="overrule-cancel">
            {t(sentences.keep)}
          </Button>
          <Button kind="primary" busy={busy} onPress={() => void record()} testId="overrule-record">
            {t(busy ? sentences.recording : sentences.record)}
          </Button>
        </>
      }
    >
      <p class="report-finding__title">{title}</p>
      <p class="small">{t(sentences.overruleText)}</p>
      {failure && (
        <Notice tone="bad" live="assertive" testId="overrule-failure">
          <p>{t(failure)}</p>
        </Notice>
      )}
      <Field label={t(sentences.note)} {...wrong(note, sentences.noteMissing)}>
        {(control) => (
          <textarea
            {...control}
            class="textarea"
            maxLength={longestNote}
            value={note}
            data-testid="overrule-note"
            onInput={(event) => setNote(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={t(sentences.by)} {...wrong(by, sentences.byMissing)}>
        {(control) => (
          <input
            {...control}
            class="input"
            autocomplete="off"
            maxLength={longestName}
            value={by}
            data-testid="overrule-by"
            onInput={(event) => setBy(event.currentTarget.value)}
          />
        )}
      </Field>
    </Dialog>
  );
}
