import { editor } from './editor.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** What can be done with one entry of a list. */
export interface EntryButtonsProps {
  /** The entry's name, for people who do not see where the buttons are. */
  readonly name: string;
  /** Its place in the records, with indexes: names the buttons. */
  readonly place: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down, remove. */
export function EntryButtons({ name, place, isFirst, isLast, onMove, onRemove }: EntryButtonsProps) {
  const { t } = useText();
  const shared = { size: 'small', kind: 'quiet' } as const;
  return (
    <div class="row workspace-entry__buttons">
      <Button
        {...shared}
        testId={`${place}:up`}
        icon="up"
        disabled={isFirst}
        label={t(editor.moveUp, { entry: name })}
        onPress={() => onMove(-1)}
      >
        {t(editor.up)}
      </Button>
      <Button
        {...shared}
        testId={`${place}:down`}
        icon="down"
        disabled={isLast}
        label={t(editor.moveDown, { entry: name })}
        onPress={() => onMove(1)}
      >
        {t(editor.down)}
      </Button>
      <Button {...shared} icon="trash" label={t(editor.removeEntry, { entry: name })} onPress={onRemove}>
        {t(editor.remove)}
      </Button>
    </div>
  );
}
