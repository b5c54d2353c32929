import { useEffect, useState } from 'preact/hooks';
import type { Sentence } from '../../lib/i18n/i18n';
import { recordText } from './check-record.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { SignedName, useSigning } from './SignedName';

/** A difference found by the check, which may be accepted with a reason. */
export interface Difference {
  /** The key of its note. */
  readonly key: string;
  readonly label: string;
  readonly result: Sentence;
}

/** The input of the form that records a check. */
export interface RecordFormProps {
  /** The person who probably checks: fills the box. */
  readonly suggestedBy: string;
  /** The differences of the check in view; null while there is none. */
  readonly differences: readonly Difference[] | null;
  /** Returns what went wrong; null when it was recorded. */
  readonly onRecord: (by: string, notes: Readonly<Record<string, string>>) => Promise<Sentence | null>;
}

/** Records the check in view under a name, with a reason for each accepted difference. */
export function RecordForm({ suggestedBy, differences, onRecord }: RecordFormProps) {
  const { t } = useText();
  const signing = useSigning(suggestedBy);
  const { by, setBy, busy, failure } = signing;
  const [notes, setNotes] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (by === '') setBy(suggestedBy);
  }, [suggestedBy]);
  // Messages about the last check do not apply to the next.
  const inView = differences?.map(({ key }) => key).join(' ') ?? null;
  useEffect(() => setDone(false), [inView]);
  /** The given reasons, by the keys of their notes. */
  const notesOf = (shown: readonly Difference[]) =>
    Object.fromEntries(
      shown.flatMap(({ key }) => {
        const note = notes[key]?.trim() ?? '';
        return note === '' ? [] : [[key, note]];
      }),
    );
  const record = async () => {
    setDone(false);
    if (differences === null) return;
    const isKept = await signing.sign((name) => onRecord(name, notesOf(differences)));
    setDone(isKept);
    if (isKept) setNotes({});
  };
  return (
    <div class="stack">
      <SignedName signing={signing} label={t(recordText.by)} hint={t(recordText.byHint)} testId="record-by" />
      {differences !== null && differences.length > 0 && (
        <details class="record-notes" data-testid="record-notes">
          <summary>{t(recordText.notes, { count: differences.length })}</summary>
          <p class="small muted">{t(recordText.notesHint)}</p>
          <ul class="plain stack">
            {differences.map(({ key, label, result }) => (
              <li key={key}>
                <Field
                  label={
                    <>
                      {label} <span class="muted small">{t(result)}</span>
                    </>
                  }
                >
                  {(control) => (
                    <input
                      {...control}
                      class="input"
                      autocomplete="off"
                      maxLength={5000}
                      value={notes[key] ?? ''}
                      data-note={key}
                      onInput={(event) => setNotes({ ...notes, [key]: event.currentTarget.value })}
                    />
                  )}
                </Field>
              </li>
            ))}
          </ul>
        </details>
      )}
      {failure && (
        <Notice tone="bad" live="assertive" testId="record-failure">
          <p>{t(failure)}</p>
        </Notice>
      )}
      <div class="row">
        <Button
          kind="primary"
          icon="pencil"
          busy={busy}
          disabled={differences === null}
          onPress={() => void record()}
          testId="record-check"
        >
          {t(busy ? recordText.recording : recordText.record)}
        </Button>
        <span class="small" role="status" data-testid="record-status">
          {differences === null ? t(recordText.checkFirst) : done ? t(recordText.recorded) : ''}
        </span>
      </div>
    </div>
  );
}
