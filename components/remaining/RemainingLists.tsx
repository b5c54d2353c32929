import { useId, useState } from 'preact/hooks';
import {
  counted,
  type Debtor,
  type Remaining,
  type RemainingKind,
  remainingKinds,
} from '../../lib/checks/remaining/item';
import { kindWords, remaining as sentences } from './remaining.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { Fold } from './Fold';
import type { RemainingWay } from './props';
import { RemainingRow } from './RemainingRow';
import { shareLines } from './share-lines';
import { useArrowKeys } from './use-arrow-keys';

/** What remains in its three lists, each with its count; hints below them, folded, and never counted. */
export function RemainingLists(props: {
  readonly items: readonly Remaining[];
  readonly way: RemainingWay;
  /** Only what this side owes; null: everybody's. */
  readonly owes: Debtor | null;
  /** How many lines all lists together may take before a press, without headings; `Infinity` shows everything. */
  readonly lines: number;
  /** The level of the lists' headings; by default 3. */
  readonly level?: 2 | 3;
  /** The first control gets the focus when the lists first appear. */
  readonly focusFirst?: boolean;
}) {
  const { t } = useText();
  const { items, way, owes, lines, level = 3, focusFirst = false } = props;
  const list = useArrowKeys<HTMLDivElement>(focusFirst);
  const chosen = items.filter((item) => owes === null || item.owes === owes);
  const left = counted(chosen);
  const byKind = remainingKinds.map((kind) => left.filter((item) => item.kind === kind));
  const hints = chosen.filter(({ level }) => level === 'hint');
  const shares = shareLines(
    byKind.map(({ length }) => length),
    lines - (hints.length > 0 ? 1 : 0),
  );
  return (
    <div class="remaining-matters" ref={list} data-testid="remaining-lists">
      {remainingKinds.map((kind, at) => (
        <KindList
          // Another filter starts with the number of items its list shows at first.
          key={`${kind} ${owes}`}
          kind={kind}
          items={byKind[at] ?? []}
          first={shares[at] ?? 0}
          way={way}
          level={level}
        />
      ))}
      {hints.length > 0 && (
        <Fold title={t(sentences.hints)} count={hints.length} testId="remaining-hints">
          <Rows items={hints} way={way} />
        </Fold>
      )}
    </div>
  );
}

function KindList(props: {
  readonly kind: RemainingKind;
  readonly items: readonly Remaining[];
  /** How many are shown before a press. */
  readonly first: number;
  readonly way: RemainingWay;
  readonly level: 2 | 3;
}) {
  const { t, language } = useText();
  const { kind, items, first, way } = props;
  const Heading = `h${props.level}` as const;
  const [isOpen, setOpen] = useState(false);
  const titleId = useId();
  const listId = useId();
  const isCut = first < items.length;
  const shown = isOpen ? items : items.slice(0, first);
  const rest = items.slice(first);
  const names = rest.map(({ short }) => short[language]).join(language === 'ja' ? '・' : ', ');
  return (
    <section
      class="remaining-kind"
      aria-labelledby={titleId}
      data-testid={`remaining-${kind}`}
      data-count={items.length}
    >
      <Heading class="remaining-kind__title" id={titleId}>
        {t(kindWords[kind])} <span class="numbers">{items.length}</span>
        {items.length === 0 && (
          <span class="remaining-kind__clear">
            <Icon name="check" />
            {t(sentences.clear)}
          </span>
        )}
      </Heading>
      <ul class="plain" id={listId}>
        {shown.map((item) => (
          <li key={item.id}>
            <RemainingRow item={item} way={way} />
          </li>
        ))}
      </ul>
      {isCut && (
        <button
          type="button"
          class="remaining-kind__more"
          aria-expanded={isOpen}
          aria-controls={listId}
          data-testid={`remaining-more-${kind}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? t(sentences.fewer, { kind: t(kindWords[kind]) }) : t(sentences.more, { count: rest.length, names })}
        </button>
      )}
    </section>
  );
}

function Rows({ items, way }: { readonly items: readonly Remaining[]; readonly way: RemainingWay }) {
  return (
    <ul class="plain">
      {items.map((item) => (
        <li key={item.id}>
          <RemainingRow item={item} way={way} />
        </li>
      ))}
    </ul>
  );
}
