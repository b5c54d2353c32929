import { lettersText } from '../../lib/letters/letters.words';
import { type LetterKind, placeholdersOf } from '../../lib/letters/own-words';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Where the office's own sentences are kept, and what in them has nothing to stand for in this letter. */
export function OwnWordsNote(props: {
  /** Null where the case has no office. */
  readonly href: string | null;
  readonly unknown: readonly string[];
  readonly kind: LetterKind;
}) {
  const { href, unknown, kind } = props;
  const { t } = useText();
  return (
    <>
      <p class="small letter__aside">
        {href === null ? (
          <span class="muted">{t(lettersText.noOwnWords)}</span>
        ) : (
          <a href={href} data-testid="letter-own-words">
            {t(lettersText.ownWords)}
          </a>
        )}
      </p>
      {unknown.length > 0 && (
        <div class="letter__aside" data-testid="letter-unknown-places">
          <Notice tone="warn">
            <p>
              {t(lettersText.unknownPlaces, {
                names: unknown.map(inBraces).join(' '),
                known: placeholdersOf[kind].map(inBraces).join(' '),
              })}
            </p>
          </Notice>
        </div>
      )}
    </>
  );
}

const inBraces = (name: string): string => `{${name}}`;
