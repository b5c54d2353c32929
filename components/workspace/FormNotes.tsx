import type { Preview } from '../../lib/editor/preview';
import { type Feed, hintLines, sourcesOf } from '../../lib/editor/rows';
import { editor, refusals } from './editor.words';
import { formatRules, limits } from './formats.words';
import type { Format } from '../../lib/spec/format';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';

/** What the form says about a fact and what it receives. */
export interface FormNotesProps {
  readonly id: string;
  readonly feeds: readonly Feed[];
  readonly previewOf: (feed: Feed) => Preview;
  readonly showText: boolean;
  /** The person is typing: characters are counted, but refusals are not shown yet. */
  readonly typing?: boolean;
  /** Leaves the portal's hint out, if it is shown elsewhere. */
  readonly noHint?: boolean;
  /** Replaces the fact by the proposal. */
  readonly onUseProposal?: (proposal: string) => void;
  /** Keeps the fact, and gives the proposal to the form's row. */
  readonly onWriteForPortal?: ((row: string, text: string) => void) | undefined;
}

interface Seen {
  readonly feed: Feed;
  readonly preview: Preview;
}

/**
 * The portal's hint, and what it will receive or why not. The same text for two rows (an address twice) is shown once.
 */
export function FormNotes(props: FormNotesProps) {
  const { id, feeds, previewOf, showText } = props;
  const { language, t } = useText();
  const seen = feeds.map((feed): Seen => ({ feed, preview: previewOf(feed) }));
  const needed = seen.filter(({ preview }) => preview.state !== 'notApplicable');
  const texts = needed.filter(({ preview }) => preview.state === 'text');
  const refused = firstOfEach(needed.filter(({ preview }) => preview.state === 'refused'));
  const hints = [...new Set(feeds.flatMap(({ field }) => (field.hint ? hintLines(field.hint) : [])))];
  return (
    <div class="workspace-fact__form small" id={id}>
      {needed.length === 0 && <p class="muted">{t(editor.notApplicable)}</p>}
      {showText && texts.length === 0 && refused.length === 0 && needed.length > 0 && (
        <p class="muted">{t(editor.notSent)}</p>
      )}
      {showText &&
        firstOfEach(texts).map(({ feed, preview }) => (
          <p key={feed.part.part} class="workspace-fact__receives">
            <span class="muted">{t(editor.receives)}</span>{' '}
            <span class="workspace-fact__text" lang="ja">
              {preview.state === 'text' ? preview.text : ''}
            </span>{' '}
            <Count feed={feed} preview={preview} />
          </p>
        ))}
      {props.typing
        ? refused.map(({ feed, preview }) => <Count key={feed.field.id} feed={feed} preview={preview} />)
        : refused.map(({ feed, preview }) => <Refusal key={feed.field.id} {...props} feed={feed} preview={preview} />)}
      {needed.length > 0 && <Rules feeds={needed.map(({ feed }) => feed)} />}
      {hints.length > 0 && needed.length > 0 && !props.noHint && (
        <details class="workspace-fact__hint">
          {/* No tab stop of its own: one Tab for each field. The shortcut for the hint opens it from the field. */}
          <summary tabIndex={-1}>
            {t(editor.hint)}
            {language === 'en' && <span lang="ja"> （記入例）</span>}
          </summary>
          <ul lang="ja">
            {hints.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Rules that already name the length. */
const saysLength: readonly Format[] = [
  'date',
  'yearMonth',
  'year',
  'corporateNumber',
  'insuranceNumber',
  'residenceCard',
];

/** What the row's box takes: width and length. */
function Rules({ feeds }: { feeds: readonly Feed[] }) {
  const { language, t } = useText();
  const rules = feeds.flatMap(({ part: { control } }) => {
    if (!('format' in control)) return [];
    const { max, exact } = control.limit;
    if (saysLength.includes(control.format)) return [t(formatRules[control.format])];
    const length = exact !== undefined ? t(limits.exact, { exact }) : max !== undefined ? t(limits.max, { max }) : null;
    const rule = t(formatRules[control.format]);
    return [length === null ? rule : t(limits.ruleAndLength, { rule, length })];
  });
  if (rules.length === 0) return null;
  return <p class="muted">{t(limits.rule, { rule: [...new Set(rules)].join(language === 'ja' ? '、' : '; ') })}</p>;
}

function Refusal({ feed, preview, onUseProposal, onWriteForPortal }: Seen & FormNotesProps) {
  const { t } = useText();
  // If a row is made from several facts, the proposal cannot replace a single one.
  const isWholeFact = sourcesOf(feed.part.from ?? '').length === 1;
  if (preview.state !== 'refused') return null;
  const { proposal } = preview;
  return (
    <div class="workspace-fact__refused">
      <Icon name="warning" />
      <div class="stack stack--tight">
        <p>
          {t(refusals[preview.reason], { excess: preview.excess })}
          {preview.characters.length > 0 && ` ${t(editor.characters, { characters: preview.characters.join(' ') })}`}{' '}
          <Count feed={feed} preview={preview} />
        </p>
        {proposal !== undefined && (
          <p class="row">
            <span>
              {t(editor.proposal)} <span class="workspace-fact__text">{proposal}</span>
            </span>
            {onUseProposal && isWholeFact && (
              <Button size="small" onPress={() => onUseProposal(proposal)}>
                {t(editor.useProposal)}
              </Button>
            )}
            {onWriteForPortal && (
              <Button size="small" onPress={() => onWriteForPortal(feed.field.id, proposal)}>
                {t(editor.useForPortal)}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

function Count({ feed, preview }: Seen) {
  const { t } = useText();
  const { control } = feed.part;
  const max = 'limit' in control ? control.limit.max : undefined;
  if (max === undefined) return null;
  if (preview.state === 'text') {
    return <span class="muted numbers">{t(editor.count, { count: preview.text.length, max })}</span>;
  }
  if (preview.state !== 'refused' || preview.excess === 0) return null;
  const { excess } = preview;
  return <span class="numbers">{t(editor.over, { count: max + excess, max, excess })}</span>;
}

function firstOfEach(all: readonly Seen[]): readonly Seen[] {
  const shown = new Map(all.map((one) => [JSON.stringify(one.preview), one] as const).reverse());
  return all.filter((one) => [...shown.values()].includes(one));
}
