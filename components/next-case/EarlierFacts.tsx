import type { EarlierGroupId } from '../../lib/editor/carried';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { type FactLine, FactLines } from './FactLines';
import './next-case.css';
import { groupWords, nextCaseText as words } from './next-case.words';

/** What an earlier case says of something that is asked again. */
export interface EarlierLines {
  readonly id: EarlierGroupId;
  readonly lines: readonly FactLine[];
  /** The boxes for it. */
  readonly href: string;
}

interface Props {
  readonly groups: readonly EarlierLines[];
  /** What was taken over last; null at first. */
  readonly tookOver: EarlierGroupId | null;
  readonly onStill: (group: EarlierGroupId) => void;
}

/** Asks, group by group, whether what the earlier case says is still so: nothing of it is in the case before a press. */
export function EarlierFacts({ groups, tookOver, onStill }: Props) {
  const { t } = useText();
  return (
    <>
      <p role="status" class={tookOver === null ? 'visually-hidden' : 'small muted'} data-testid="took-over">
        {tookOver === null ? '' : t(words.tookOver, { group: t(groupWords[tookOver]) })}
      </p>
      {groups.length > 0 && (
        <section class="card stack" aria-labelledby="earlier-title" data-testid="earlier" data-path="earlier">
          <h2 id="earlier-title" class="card__title">
            {t(words.again)}
          </h2>
          <p class="small">{t(words.againHint)}</p>
          {groups.map(({ id, lines, href }) => {
            const group = t(groupWords[id]);
            return (
              <section
                key={id}
                class="next-case-earlier"
                aria-labelledby={`earlier-${id}`}
                data-testid={`earlier-${id}`}
              >
                <div class="stack stack--tight">
                  <h3 id={`earlier-${id}`}>{group}</h3>
                  <FactLines lines={lines} />
                </div>
                <div class="row">
                  <Button label={t(words.stillOf, { group })} onPress={() => onStill(id)} testId={`still-${id}`}>
                    {t(words.still)}
                  </Button>
                  <a class="button" href={href} aria-label={t(words.changedOf, { group })}>
                    {t(words.changed)}
                  </a>
                </div>
              </section>
            );
          })}
        </section>
      )}
    </>
  );
}
