import type { UndoReport } from '../../lib/engine/job';
import { undoSentences } from '../../lib/i18n/sentences/outcomes';
import { popup } from '../../lib/i18n/sentences/popup';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { useFocusOnMount } from '../base/use-focus';
import { groupLeft } from './grouping';
import type { Vocabulary } from './props';

const titles = {
  done: popup.undoneTitle,
  nothingToUndo: popup.undoneNothing,
  cancelled: popup.undoneCancelled,
  stopped: popup.undoneStopped,
} as const;

/** What an undo put back, and what it could not. */
export function UndoResult({ undone, vocabulary }: { undone: UndoReport; vocabulary: Vocabulary }) {
  const { t } = useText();
  const left = groupLeft(undone.left);
  const clean = undone.end === 'done' && left.length === 0;
  const result = useFocusOnMount<HTMLDivElement>();
  return (
    <div tabIndex={-1} ref={result}>
      <Notice tone={clean ? 'ok' : 'warn'} title={t(titles[undone.end])} live="polite">
        {undone.end !== 'nothingToUndo' && <p>{t(popup.undoneCount, { count: undone.restored })}</p>}
        {left.length > 0 && <p>{t(popup.undoneLeft)}</p>}
        {left.length > 0 && (
          <ul>
            {left.map(({ row, reason }) => {
              const known = vocabulary.row(row);
              return (
                <li key={`${row}/${reason}`}>
                  <strong>{known ? t(known.label) : row}</strong> {t(undoSentences[reason])}
                </li>
              );
            })}
          </ul>
        )}
      </Notice>
    </div>
  );
}
