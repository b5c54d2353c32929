import type { EditedLine } from '../../lib/papers/edited';
import type { StrangeFigure } from '../../lib/papers/figures';
import { promptsIn } from '../../lib/papers/tags';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { papersText } from './papers.words';
import type { PaperActions } from './props';

const stateWords = {
  own: papersText.own,
  conflict: papersText.conflict,
  stale: papersText.staleLine,
  new: papersText.newLine,
  orphan: papersText.orphan,
} as const;

const tones = { own: 'info', conflict: 'bad', stale: 'warn', new: 'warn', orphan: 'warn' } as const;

interface Props {
  readonly line: EditedLine;
  readonly number: number;
  /** What it says in English; absent where it has none, or a person has written another. */
  readonly english: string | undefined;
  readonly strange: readonly StrangeFigure[];
  readonly isMade: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly actions: PaperActions;
}

/** One line of a paper: its text, and what is to be said of it. */
export function PaperLineBox({ line, number, english, strange, isMade, isChosen, onChoose, actions }: Props) {
  const { t } = useText();
  const { state, made } = line;
  const open = promptsIn(line.text).length;
  const isLeftOut = line.text.trim() === '';
  const differs = made !== null && made !== line.text && state !== 'own';
  return (
    <li
      class={`papers-line papers-line--${line.style}${isChosen ? ' papers-line--chosen' : ''}${isLeftOut ? ' papers-line--out' : ''}${open > 0 ? ' papers-line--open' : ''}`}
      data-testid={`paper-line-${line.id}`}
      data-state={state}
    >
      {isMade ? (
        <textarea
          class="textarea papers-line__text"
          rows={1}
          aria-label={t(papersText.line, { number })}
          spellcheck={false}
          value={line.text}
          onFocus={onChoose}
          onInput={(event) => actions.write(line.id, event.currentTarget.value)}
        />
      ) : (
        <button type="button" class="papers-line__text papers-line__preview" onClick={onChoose}>
          {line.text}
        </button>
      )}
      {english !== undefined && (
        <p class="small muted papers-line__english papers__chrome" lang="en">
          {english}
        </p>
      )}
      {open > 0 && <span class="visually-hidden">{t(papersText.open, { count: open })}</span>}
      {isLeftOut && <p class="small muted">{t(papersText.leftOut)}</p>}
      {state !== 'made' && (
        <div class="papers-line__state stack stack--tight">
          <Badge tone={tones[state]}>{t(stateWords[state])}</Badge>
          {differs && (
            <p class="small">
              {t(papersText.caseSays)} {made}
            </p>
          )}
          <p class="row">
            {made !== null && state !== 'new' && (
              <Button size="small" onPress={() => actions.takeMade(line)} testId={`take-${line.id}`}>
                {t(papersText.takeMade)}
              </Button>
            )}
            {(state === 'conflict' || state === 'stale') && (
              <Button size="small" onPress={() => actions.keepOwn(line)} testId={`keep-${line.id}`}>
                {t(papersText.keepOwn)}
              </Button>
            )}
            {state === 'orphan' && (
              <Button size="small" onPress={() => actions.write(line.id, '')}>
                {t(papersText.remove)}
              </Button>
            )}
          </p>
        </div>
      )}
      {strange.map(({ figure, instead }) => (
        <p key={`${figure.kind} ${figure.key}`} class="small papers-line__strange">
          {instead.length > 0
            ? t(papersText.strangeInstead, { figure: figure.text, instead: instead.join('、') })
            : t(papersText.strangeAlone, { figure: figure.text })}
        </p>
      ))}
    </li>
  );
}
