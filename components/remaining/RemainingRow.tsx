import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FindingId, Remaining } from '../../lib/checks/remaining/item';
import { debtorWords, remaining as sentences } from './remaining.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { mainLink } from '../report/links';
import { LevelMark } from './LevelMark';
import { debtorIcons, itemNumberOf } from './appearance';
import type { RemainingWay } from './props';

/** One matter that remains: how it stands, what it is, what is wrong, who can answer. A press goes to where it is mended. */
export function RemainingRow(props: {
  readonly item: Remaining;
  readonly way: RemainingWay;
  /** Without who owes it, where a whole list is of one. */
  readonly anonymous?: boolean;
}) {
  const { t, language } = useText();
  const { item, way, anonymous = false } = props;
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const number = itemNumberOf(item);
  const settled = named(item.settles, way);
  // One thing that falls with a fault is no reason to take it first.
  const settles = settled.length > (item.level === 'question' ? 0 : 1);
  const name = item.short[language];
  return (
    <>
      <div class={`remaining-matter remaining-matter--${item.level}`} data-remaining={item.id} data-owes={item.owes}>
        <Place item={item} way={way}>
          <LevelMark level={item.level} />
          <span class="remaining-matter__what">
            <span class="remaining-matter__name">
              {number !== null && <span class="remaining-matter__number numbers">{number}</span>}
              <span class={number === null ? undefined : 'remaining-matter__word'}>{name}</span>
            </span>
            {!(settles && item.level === 'question') && <span class="remaining-matter__why">{item.why[language]}</span>}
          </span>
        </Place>
        {settles && (
          <button
            type="button"
            class="remaining-matter__settles numbers"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
          >
            {t(sentences.settles, { count: settled.length })}
          </button>
        )}
        {!anonymous && (
          <span class="remaining-matter__who" title={t(debtorWords[item.owes])}>
            <Icon name={debtorIcons[item.owes]} />
            <span>{t(debtorWords[item.owes])}</span>
          </span>
        )}
      </div>
      {settles && (
        <ul
          class="plain remaining-matter__settled"
          id={listId}
          hidden={!isOpen}
          aria-label={t(sentences.settlesOf, { name })}
          data-testid="settled-by"
        >
          {isOpen && settled.map(([finding, text]) => <li key={finding}>{text[language]}</li>)}
        </ul>
      )}
    </>
  );
}

/** What an answer settles, with names; what is called alike is one line for each. */
const named = (findings: readonly FindingId[], { nameOf }: RemainingWay) =>
  findings.flatMap((finding) => {
    const name = nameOf(finding);
    return name ? [[finding, name] as const] : [];
  });

/** A link to the box in the workspace, a button that shows the row on the page in front, or neither where nothing mends it. */
function Place(props: { readonly item: Remaining; readonly way: RemainingWay; readonly children: ComponentChildren }) {
  const { language } = useText();
  const { item, way, children } = props;
  const link = item.where && mainLink([item.where], way.links);
  const shared = { class: 'remaining-matter__way', title: item.text[language] };
  if (!link || (link.to === 'row' && way.show === null)) return <span {...shared}>{children}</span>;
  if (link.to === 'row') {
    return (
      <button type="button" {...shared} data-to="row" onClick={() => way.show?.(link.row)}>
        {children}
      </button>
    );
  }
  const { follow } = way;
  return (
    <a
      {...shared}
      href={`${way.base}${link.href}`}
      data-to={link.to}
      target={follow ? '_blank' : undefined}
      onClick={(event) => {
        // With a key held down the person wants a tab of their own, which the browser opens itself.
        if (!follow || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        follow(link.href);
      }}
    >
      {children}
    </a>
  );
}
