import { useState } from 'preact/hooks';
import { common } from '../../lib/i18n/common.words';
import { kindNames } from '../workspace/import.words';
import { mendText, differenceWords } from './mend.words';
import { tableText } from './tables.words';
import type { ImportedRecord, PastImport } from '../../lib/messaging/namespaces/import';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Progress } from '../base/Progress';
import { useText } from '../base/text-provider';

/** How many records are shown at once. */
const page = 100;

const keyOf = ({ kind, id }: ImportedRecord): string => `${kind} ${id}`;

/** An import with its records, undone as a whole or, if something has changed since, record by record. */
export function PastImportCard({
  past,
  progress,
  isBlocked = false,
  onUndo,
  onHalt,
}: {
  past: PastImport;
  /** The progress of undoing it, once there is any. */
  progress: { readonly done: number; readonly total: number } | null;
  /** An import is being undone: only one at a time. */
  isBlocked?: boolean;
  onHalt: () => void;
  /** Null: all of it. */
  onUndo: (only: readonly string[] | null) => Promise<void>;
}) {
  const { t, language } = useText();
  const [shown, setShown] = useState(page);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState(false);
  const free = past.records.filter(({ undoState }) => undoState === 'untouched');
  const isWhole = free.length === past.records.length;
  const chosen = free.filter((one) => !left.has(keyOf(one)));
  const at = new Date(past.at).toLocaleString(language === 'ja' ? 'ja-JP' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const undo = async () => {
    setBusy(true);
    await onUndo(isWhole && left.size === 0 ? null : chosen.map(keyOf));
    setBusy(false);
  };
  return (
    <div class="card stack stack--tight" data-testid="past-import">
      <p>{t(mendText.pastOf, { name: past.name, at })}</p>
      {!isWhole && <p class="small">{t(mendText.someChanged, { count: past.records.length - free.length })}</p>}
      <details open={!isWhole}>
        <summary class="numbers">{t(mendText.pastRecords, { count: past.records.length })}</summary>
        <ul class="plain tables-past__lines">
          {past.records.slice(0, shown).map((one) => (
            <li key={keyOf(one)} class="tables-past__line">
              <label class="choice">
                <input
                  type="checkbox"
                  disabled={one.undoState !== 'untouched'}
                  checked={one.undoState === 'untouched' && !left.has(keyOf(one))}
                  onChange={(event) => {
                    const next = new Set(left);
                    if (event.currentTarget.checked) next.delete(keyOf(one));
                    else next.add(keyOf(one));
                    setLeft(next);
                  }}
                />
                <span>
                  {t(tableText.recordNamed, { kind: t(kindNames[one.kind]), name: one.name || t(tableText.noName) })}
                </span>
              </label>
              <Badge tone={one.state === 'added' ? 'info' : 'warn'}>{t(tableText[one.state])}</Badge>
              {one.undoState !== 'untouched' && <span class="small muted">{t(differenceWords[one.undoState])}</span>}
            </li>
          ))}
        </ul>
        {past.records.length > shown && (
          <Button size="small" onPress={() => setShown(shown + page)}>
            {t(tableText.more, { count: past.records.length - shown })}
          </Button>
        )}
      </details>
      <p>
        <Button
          icon="undo"
          busy={busy}
          disabled={chosen.length === 0 || (isBlocked && !busy)}
          onPress={() => void undo()}
          testId="import-undo"
        >
          {isWhole && left.size === 0 ? t(mendText.takeBack) : t(mendText.takeBackSome, { count: chosen.length })}
        </Button>
      </p>
      {busy && progress && progress.done > 0 && (
        <>
          <Progress label={t(mendText.takingBack)} done={progress.done} total={progress.total} />
          <p>
            <Button onPress={onHalt} testId="import-undo-halt">
              {t(common.cancel)}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
