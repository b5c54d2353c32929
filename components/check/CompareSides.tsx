import { useMemo } from 'preact/hooks';
import type { Sides } from '../../lib/engine/check-report';
import { checkText } from './check.words';
import { useText } from '../base/text-provider';
import { compareTexts, type TextDifference, type Stretch, visibleSpaces } from './compare';

/** A person will not listen to more places. */
const mostPlaces = 3;

/** Case and page one above the other, with the differing characters marked. */
export function CompareSides({ sides }: { readonly sides: Sides }) {
  const { t } = useText();
  const { page, case: ours } = sides;
  const both = useMemo(() => (page && ours ? compareTexts(page, ours) : null), [page, ours]);
  return (
    <div class="check-sides">
      <dl class="check-sides__texts">
        <dt>{t(checkText.page)}</dt>
        <dd lang="ja">
          <Side text={sides.page} stretches={both?.page ?? null} tag="del" />
        </dd>
        <dt>{t(checkText.case)}</dt>
        <dd lang="ja">
          <Side text={sides.case} stretches={both?.case ?? null} tag="ins" />
        </dd>
      </dl>
      {both && <Places places={both.places} />}
    </div>
  );
}

function Side(props: {
  readonly text: string | null;
  readonly stretches: readonly Stretch[] | null;
  readonly tag: 'del' | 'ins';
}) {
  const { t } = useText();
  const { text, stretches, tag: Tag } = props;
  if (text === null || text === '') {
    return <span class="muted">{t(text === null ? checkText.notRead : checkText.nothing)}</span>;
  }
  if (!stretches) return <span>{text}</span>;
  return (
    <>
      {stretches.map(({ text: part, same }, index) =>
        same ? (
          <span key={index}>{part}</span>
        ) : (
          <Tag key={index} class="check-sides__other">
            {visibleSpaces(part)}
          </Tag>
        ),
      )}
    </>
  );
}

/** The differing characters in words: `3文字目 「5」→「6」`. */
function Places({ places }: { readonly places: readonly TextDifference[] }) {
  const { t } = useText();
  const said = (text: string) =>
    text === '' ? t(checkText.placeNothing) : t(checkText.placeText, { text: visibleSpaces(text) });
  // A completely different text is not described character by character.
  const told = places.slice(0, mostPlaces);
  if (places.length === 0 || places.length > 8) return null;
  return (
    <p class="small muted check-sides__places">
      {told
        .map(({ at, page, case: ours }) => t(checkText.place, { place: at, page: said(page), case: said(ours) }))
        .join('　')}
      {places.length > told.length && ` ${t(checkText.more, { count: places.length - told.length })}`}
    </p>
  );
}
