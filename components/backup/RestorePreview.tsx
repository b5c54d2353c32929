import { useMemo, useState } from 'preact/hooks';
import { backupKindNames, restoreText, differenceLists, differenceNames } from './backup.words';
import type {
  BackupKind,
  RestorePreview as Preview,
  RestoreLine,
  RestoreMode,
  RecordDifference,
} from '../../lib/messaging/namespaces/backup';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { minuteOf } from './format-time';
import { ConflictTable, type Differences, LineList } from './RestoreLines';
import { RestoreHalted, RestoreWriting, type Writing } from './RestoreWriting';

/** Whether a record is taken from the backup; `others`: records for which the opposite was chosen. */
export type Takes = (line: RestoreLine, mode: RestoreMode, others: ReadonlySet<string>) => boolean;

/** What a restore would change. */
export interface RestorePreviewProps {
  readonly preview: Preview;
  /** ISO date and time. */
  readonly createdAt: string;
  readonly writing: Writing | null;
  /** The write was cancelled just now. */
  readonly halted: boolean;
  readonly takes: Takes;
  readonly differences: Differences;
  readonly onRestore: (mode: RestoreMode, others: ReadonlySet<string>) => void;
  readonly onHalt: () => void;
  readonly onCancel: () => void;
}

const kinds: readonly BackupKind[] = ['case', 'applicant', 'employer', 'office', 'setting'];
const states: readonly RecordDifference[] = ['added', 'newer', 'older', 'mends', 'same', 'onlyHere', 'unusable'];
const lists = ['added', 'mends', 'unusable', 'onlyHere'] as const;
const modes: readonly RestoreMode[] = ['newerWins', 'newOnly', 'all'];

/** Counts by kind, the differences one by one, and the button that writes. */
export function RestorePreview(props: RestorePreviewProps) {
  const { preview, takes } = props;
  const { t } = useText();
  const [mode, setMode] = useState<RestoreMode>('newerWins');
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const title = useFocusOnMount<HTMLHeadingElement>();
  const conflicts = useMemo(
    () => preview.lines.filter(({ difference }) => difference === 'newer' || difference === 'older'),
    [preview],
  );
  const taken = useMemo(
    () => preview.lines.filter((line) => takes(line, mode, others)).length,
    [preview, mode, others, takes],
  );
  const toggle = (key: string) => {
    const next = new Set(others);
    if (!next.delete(key)) next.add(key);
    setOthers(next);
  };
  // Columns with only zeros are left out, except the two that everybody looks for.
  const shown = states.filter(
    (one) => one === 'added' || one === 'same' || kinds.some((kind) => preview.counts[kind][one] > 0),
  );
  const nothing = conflicts.length === 0 && taken === 0;
  return (
    <div class="stack" data-testid="restore-preview">
      <h3 ref={title} tabIndex={-1}>
        {t(restoreText.previewTitle)}
      </h3>
      <p class="muted">{t(restoreText.previewFrom, { date: minuteOf(props.createdAt) })}</p>
      <Scrolled class="scroll-x" label={t(restoreText.previewTitle)}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(restoreText.kind)}</th>
              {shown.map((one) => (
                <th key={one} scope="col" class="end">
                  {t(differenceNames[one])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">{t(backupKindNames[kind])}</th>
                {shown.map((one) => (
                  <td
                    key={one}
                    class={preview.counts[kind][one] === 0 ? 'numbers end muted' : 'numbers end'}
                    data-testid={`restore-${kind}-${one}`}
                  >
                    {preview.counts[kind][one]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {nothing && <Notice tone="info">{t(restoreText.nothing)}</Notice>}
      {conflicts.length > 0 && (
        <fieldset class="backup-choices stack stack--tight">
          <legend class="field__label">{t(restoreText.modeTitle, { count: conflicts.length })}</legend>
          {modes.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name="restore-mode"
                checked={mode === one}
                data-testid={`restore-mode-${one}`}
                onChange={() => {
                  setMode(one);
                  setOthers(new Set());
                }}
              />
              {t(restoreText[one])}
            </label>
          ))}
          <p class="muted small">{t(restoreText.oneByOne)}</p>
        </fieldset>
      )}
      {conflicts.length > 0 && (
        <ConflictTable
          lines={conflicts}
          isTaken={(line) => takes(line, mode, others)}
          differences={props.differences}
          onToggle={toggle}
        />
      )}
      {lists.map((difference) => (
        <LineList
          key={difference}
          title={differenceLists[difference]}
          lines={preview.lines.filter((line) => line.difference === difference)}
        />
      ))}
      <p class="muted">{t(restoreText.stays)}</p>
      {props.writing === null ? (
        <p class="row">
          <Button onPress={props.onCancel} testId="restore-cancel">
            {t(restoreText.cancel)}
          </Button>
          {!nothing && (
            <Button
              kind="primary"
              disabled={taken === 0}
              onPress={() => props.onRestore(mode, others)}
              testId="restore-run"
            >
              {t(restoreText.run, { count: taken })}
            </Button>
          )}
        </p>
      ) : (
        <RestoreWriting writing={props.writing} onHalt={props.onHalt} />
      )}
      {props.halted && <RestoreHalted />}
    </div>
  );
}
