import type { FoldedColumn, GridColumn, GridOrder } from './grid-fold';
import { Icon } from './Icon';

/** The heading of a column, and of those below it: a press on a name sorts by it. */
export function GridHeading<Row, Sort extends string>(props: {
  readonly column: FoldedColumn<Row, Sort>;
  readonly cell: string;
  readonly order: GridOrder<Sort>;
  readonly onSort: (by: Sort) => void;
}) {
  const { order } = props;
  const titles = [props.column.head, ...props.column.under];
  const isSorted = titles.some(({ sort }) => sort === order.by);
  return (
    <th scope="col" data-cell={props.cell} aria-sort={isSorted ? (order.down ? 'descending' : 'ascending') : undefined}>
      <span class="workspace-grid__titles">
        {titles.map((one) => (
          <Title key={one.id} column={one} order={order} onSort={props.onSort} />
        ))}
      </span>
    </th>
  );
}

function Title<Row, Sort extends string>(props: {
  readonly column: GridColumn<Row, Sort>;
  readonly order: GridOrder<Sort>;
  readonly onSort: (by: Sort) => void;
}) {
  const { title, sort, hideTitle } = props.column;
  if (sort === undefined) return <span class={hideTitle ? 'visually-hidden' : undefined}>{title}</span>;
  return (
    <button type="button" class="workspace-grid__sort" data-testid={`sort-${sort}`} onClick={() => props.onSort(sort)}>
      <span>{title}</span>
      {props.order.by === sort && <Icon name={props.order.down ? 'down' : 'up'} />}
    </button>
  );
}
