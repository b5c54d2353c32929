import type { UndoReport } from '../../lib/engine/fill-plan';
import { undoSentences } from './outcomes.words';
import { popup } from './popup.words';
import { Icon } from '../base/Icon';
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

/** What an undo restored, and what it kept. */
export function UndoResult({ undone, vocabulary }: { undone: UndoReport; vocabulary: Vocabulary }) {
  const { t } = useText();
  const left = groupLeft(undone.left);
  const isClean = undone.end === 'done';
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <section data-testid="undo-result" data-left={left.length}>
      <h2 class={`popup-lead ${isClean ? 'popup-lead--ok' : 'popup-lead--warn'}`} tabIndex={-1} ref={heading}>
        <Icon name={isClean ? 'check' : 'warning'} />
        <span>
          {t(titles[undone.end])}
          {undone.end !== 'nothingToUndo' && <> {t(popup.undoneCount, { count: undone.restored })}</>}
        </span>
      </h2>
      {left.length > 0 && (
        <section class="remaining-kind">
          <h3 class="remaining-kind__title">
            {t(popup.undoneLeft)} <span class="numbers">{left.length}</span>
          </h3>
          <ul class="plain">
            {left.map(({ row, reason }) => {
              const known = vocabulary.row(row);
              return (
                <li key={`${row}/${reason}`} class="popup-part">
                  <strong>{known ? t(known.label) : row}</strong> {t(undoSentences[reason])}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </section>
  );
}
