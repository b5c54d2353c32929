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

/** One remaining item: its level, its name, what is wrong, who can answer. A press goes to where it is corrected. */
export function RemainingRow(props: {
  readonly item: Remaining;
  readonly way: RemainingWay;
  /** Without who owes it, if a whole list is of one side. */
  readonly anonymous?: boolean;
}) {
  const { t, language } = useText();
  const { item, way, anonymous = false } = props;
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const number = itemNumberOf(item);
  const settled = named(item.settles, way);
  // If a fault settles only one other finding, that is no reason to take it first.
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

/** What an answer settles, with names; findings with the same name are one line. */
const named = (findings: readonly FindingId[], { nameOf }: RemainingWay) =>
  findings.flatMap((finding) => {
    const name = nameOf(finding);
    return name ? [[finding, name] as const] : [];
  });

/**
 * A link to the box in the workspace, a button that shows the row on the active page, or neither if it cannot be
 * corrected anywhere.
 */
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
        // With a modifier key the person wants a new tab, which the browser opens itself.
        if (!follow || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        follow(link.href);
      }}
    >
      {children}
    </a>
  );
}
