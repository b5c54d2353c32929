import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { common } from '../../lib/i18n/common.words';
import { GridHeading } from './GridHeading';
import { foldColumns, type GridColumn, type GridOrder, rowHeights, useRoom } from './grid-fold';
import { type Cell, moved } from './grid-keys';
import { useText } from './text-provider';
import { useVirtualRows } from './use-virtual-rows';

/** A long table that can be used by keyboard. */
export interface GridProps<Row, Sort extends string> {
  /** What the table lists, for screen readers. */
  readonly label: string;
  readonly columns: readonly GridColumn<Row, Sort>[];
  readonly count: number;
  /** The row at a place, or null while it is loading. */
  readonly rowAt: (index: number) => Row | null;
  readonly idOf: (row: Row) => string;
  readonly testIdOf: (row: Row) => string;
  readonly order: GridOrder<Sort>;
  readonly onSort: (by: Sort) => void;
  /** Called with the places that have come into view. */
  readonly onView: (from: number, to: number) => void;
  readonly onOpen: (row: Row) => void;
  readonly choice?: GridChoice<Row>;
}

/** The selection of rows. */
export interface GridChoice<Row> {
  readonly isChosen: (row: Row) => boolean;
  readonly state: 'none' | 'some' | 'all';
  readonly labelOf: (row: Row) => string;
  readonly labelOfAll: string;
  /** A row was pressed; `range`: with Shift, all rows from the last pressed one to this one. */
  readonly onChoose: (row: Row, index: number, range: boolean) => void;
  readonly onChooseAll: () => void;
}

const controls = 'a[href], button, input';

/**
 * The rows of a list of any length; only those in view are drawn. One cell has the focus, as in the grids of the ARIA
 * practices: arrows, Home, End, Page Up and Down move it, Enter opens, Space selects; a cell with a link or button
 * passes the focus to it.
 */
export function Grid<Row, Sort extends string>(props: GridProps<Row, Sort>) {
  const { count, rowAt, choice, order } = props;
  const { t } = useText();
  const room = useRoom();
  const columns = foldColumns(props.columns, room);
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [top, setTop] = useState(0);
  const [active, setActive] = useState<Cell>({ row: 0, column: choice ? 1 : 0 });
  const [hasFocus, setHasFocus] = useState(false);
  const toFocus = useRef(false);
  /** Whether Shift was held at the last press: a change event does not say. */
  const shift = useRef(false);
  const rows = useVirtualRows({
    count,
    rowHeight: rowHeights[room],
    top,
    covered: room === 'wide' ? 48 : 72,
    always: hasFocus ? active.row : null,
  });
  const [first, last] = [rows.items[0]?.index ?? 0, rows.items.at(-1)?.index ?? 0];
  const width = columns.length + (choice ? 1 : 0);

  useLayoutEffect(() => {
    const now = (body.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(now - top) > 1) setTop(now);
  });
  useEffect(() => props.onView(first, last), [first, last, props.onView]);
  const at: Cell = { row: Math.min(active.row, count - 1), column: Math.min(active.column, width - 1) };
  // The list decides what is selected, even if a press has already changed a box.
  useLayoutEffect(() => {
    for (const row of body.current?.rows ?? []) {
      const box = row.querySelector<HTMLInputElement>('input[type="checkbox"]');
      if (box) box.checked = row.ariaSelected === 'true';
    }
  });
  // Tab reaches only one of the controls in the table.
  useLayoutEffect(() => {
    for (const cell of table.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? []) {
      const isActive = cell.dataset.cell === `${at.row} ${at.column}`;
      const inside = [...cell.querySelectorAll<HTMLElement>(controls)];
      const target = inside[0] ?? cell;
      for (const one of [cell, ...inside]) one.tabIndex = isActive && one === target ? 0 : -1;
      const isLost = hasFocus && document.activeElement === document.body;
      if (!isActive || !(toFocus.current || isLost)) continue;
      toFocus.current = false;
      target.focus({ preventScroll: true });
    }
  });

  const go = (next: Cell) => {
    toFocus.current = true;
    setActive(next);
    if (next.row >= 0) rows.scrollTo(next.row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const isControl = target.matches(controls);
    const inside = [...(target.closest('[data-cell]')?.querySelectorAll<HTMLElement>(controls) ?? [])];
    const row = at.row >= 0 ? rowAt(at.row) : null;
    // The arrows go through several buttons of a cell before the next cell.
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const beside = step === undefined ? undefined : inside[inside.indexOf(target) + step];
    if (isControl && beside && !event.ctrlKey) {
      event.preventDefault();
      return beside.focus();
    }
    const next = moved(event, at, { rows: count, columns: width });
    if (next) {
      event.preventDefault();
      const reached = next.row >= 0 && next.row !== at.row ? rowAt(next.row) : null;
      if (event.shiftKey && choice && reached) choice.onChoose(reached, next.row, true);
      return go(next);
    }
    if (event.key === 'Enter' && !isControl && row) {
      event.preventDefault();
      props.onOpen(row);
    } else if (event.key === ' ' && choice && row && (!isControl || target.tagName === 'A')) {
      event.preventDefault();
      choice.onChoose(row, at.row, event.shiftKey);
    } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey) && choice) {
      event.preventDefault();
      choice.onChooseAll();
    }
  };
  const onFocusIn = (event: FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]')?.dataset.cell;
    if (cell === undefined) return;
    const [row = 0, column = 0] = cell.split(' ').map(Number);
    setHasFocus(true);
    if (row !== at.row || column !== at.column) setActive({ row, column });
  };
  const offset = choice ? 1 : 0;

  return (
    <div class={`card workspace-grid workspace-grid--${room}`}>
      <table
        class="table workspace-grid__table"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the ARIA practices make a table a grid.
        role="grid"
        aria-label={props.label}
        aria-rowcount={count + 1}
        aria-colcount={width}
        aria-multiselectable={choice ? 'true' : undefined}
        ref={table}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
        onFocusOut={(event) => {
          if (!(event.relatedTarget instanceof Node) || !table.current?.contains(event.relatedTarget))
            setHasFocus(false);
        }}
      >
        <colgroup>
          {choice && <col style={{ width: '2.375rem' }} />}
          {columns.map(({ head, width: wide }) => (
            <col key={head.id} style={{ width: wide }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {choice && (
              <th scope="col" data-cell="-1 0">
                <input
                  type="checkbox"
                  aria-label={choice.labelOfAll}
                  data-testid="choose-all"
                  checked={choice.state === 'all'}
                  indeterminate={choice.state === 'some'}
                  onChange={choice.onChooseAll}
                />
              </th>
            )}
            {columns.map((column, index) => (
              <GridHeading
                key={column.head.id}
                column={column}
                cell={`-1 ${index + offset}`}
                order={order}
                onSort={props.onSort}
              />
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.items.map((item, position) => {
            const row = rowAt(item.index);
            const gap = rows.before(position);
            // Controls are made again with their row: a press that began on another row has no effect.
            const chosen = row !== null && choice ? choice.isChosen(row) : undefined;
            return [
              gap > 0 && <Gap key={`gap ${item.index}`} height={gap} width={width} />,
              <tr
                key={item.index}
                ref={rows.measure}
                data-index={item.index}
                data-testid={row ? props.testIdOf(row) : undefined}
                aria-rowindex={item.index + 2}
                aria-selected={chosen}
                aria-busy={row === null ? 'true' : undefined}
                class={chosen ? 'workspace-grid__row workspace-grid__row--chosen' : 'workspace-grid__row'}
              >
                {choice && (
                  <td data-cell={`${item.index} 0`}>
                    {row && (
                      <input
                        key={props.idOf(row)}
                        type="checkbox"
                        aria-label={choice.labelOf(row)}
                        checked={chosen === true}
                        onClick={(event) => {
                          shift.current = event.shiftKey;
                        }}
                        onChange={() => choice.onChoose(row, item.index, shift.current)}
                      />
                    )}
                  </td>
                )}
                {columns.map(({ head, under }, index) => {
                  const At = head.names ? 'th' : 'td';
                  return (
                    <At
                      key={head.id}
                      scope={head.names ? 'row' : undefined}
                      data-cell={`${item.index} ${index + offset}`}
                    >
                      {row === null
                        ? head.names && (
                            <span class="workspace-grid__wait">
                              <span class="visually-hidden">{t(common.loading)}</span>
                            </span>
                          )
                        : [head, ...under].map((one) => (
                            <div
                              key={`${props.idOf(row)} ${one.id}`}
                              class={one === head ? undefined : 'workspace-grid__under'}
                            >
                              {one.cell(row)}
                            </div>
                          ))}
                    </At>
                  );
                })}
              </tr>,
            ];
          })}
          {rows.after > 0 && <Gap key="after" height={rows.after} width={width} />}
        </tbody>
      </table>
    </div>
  );
}

/** Fills the place of rows that are not drawn. */
const Gap = ({ height, width }: { height: number; width: number }) => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; it only keeps the place of rows.
  <tr class="workspace-grid__gap" aria-hidden="true">
    <td colSpan={width} style={{ height: `${height}px` }} />
  </tr>
);
