import { daysBetween } from '../../lib/domain/calendar';
import { hrefOf } from '../navigation/routes';
import { recordColumnNames, recordLists } from './record-lists.words';
import { lists } from './workspace.words';
import type { RecordColumn, RecordRow } from '../../lib/overview/query';
import { Button } from '../base/Button';
import { Grid } from '../base/Grid';
import type { GridColumn } from '../base/grid-fold';
import { useText } from '../base/text-provider';
import { dayOf, IconButton } from './CaseTable';

/** Applicants or employers as a table. */
export interface RecordTableProps {
  readonly kind: 'applicant' | 'employer';
  readonly label: string;
  readonly count: number;
  readonly rowAt: (index: number) => RecordRow | null;
  readonly onView: (from: number, to: number) => void;
  readonly order: { readonly by: RecordColumn; readonly down: boolean };
  readonly onOrder: (order: { readonly by: RecordColumn; readonly down: boolean }) => void;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly onOpen: (row: RecordRow) => void;
  readonly onNewCase: (row: RecordRow) => void;
  readonly onCompare: (row: RecordRow) => void;
  readonly onRemove: (row: RecordRow) => void;
}

/** A passport's end within this many days is highlighted: entry and visa posts look at half a year. */
const soon = 180;

/** One line per record; its name is a link to it. */
export function RecordTable(props: RecordTableProps) {
  const { t } = useText();
  const { kind, order } = props;
  const nameOf = (row: RecordRow) => row.name || t(lists.noName);
  const title = (column: RecordColumn) => ({ id: column, sort: column, title: t(recordColumnNames[column][kind]) });
  const columns: readonly GridColumn<RecordRow, RecordColumn>[] = [
    {
      ...title('name'),
      width: kind === 'applicant' ? '38%' : '46%',
      folds: { tight: { width: 'auto' } },
      names: true,
      cell: (row) => (
        <>
          <a href={hrefOf(kind, row.id)}>{nameOf(row)}</a>
          {row.sub !== '' && <span class="sub">{row.sub}</span>}
        </>
      ),
    },
    {
      ...title('number'),
      width: '9.5rem',
      folds: { tight: { width: '9.5rem' }, tiny: { under: 'name' } },
      cell: (row) => <span class="numbers">{row.number}</span>,
    },
    ...(kind === 'applicant'
      ? [
          {
            ...title('ends'),
            width: '8rem',
            folds: { tight: { width: '7.5rem' } },
            cell: (row: RecordRow) => <Ends on={row.ends} today={props.today} />,
          },
        ]
      : []),
    {
      ...title('cases'),
      width: '5.5rem',
      folds: { tight: { width: '4.25rem' } },
      cell: (row) => <span class="numbers">{row.cases}</span>,
    },
    {
      id: 'duplicates',
      title: t(recordLists.doubled),
      width: '10.5rem',
      folds: { tight: { under: 'name' } },
      cell: (row) =>
        row.duplicates > 0 && (
          <Button
            size="small"
            icon="warning"
            label={t(recordLists.compare, { name: nameOf(row) })}
            onPress={() => props.onCompare(row)}
            testId={`compare-${row.id}`}
          >
            {t(recordLists.doubled)}
          </Button>
        ),
    },
    {
      ...title('updated'),
      width: '6.75rem',
      folds: { tight: 'gone' },
      cell: (row) => <span class="numbers">{dayOf(row.updatedAt)}</span>,
    },
    {
      id: 'actions',
      title: t(lists.columnActions),
      hideTitle: true,
      width: '5.5rem',
      folds: { tight: { width: '5.5rem' }, tiny: { width: '3rem' } },
      cell: (row) => (
        <span class="workspace-grid__actions">
          <IconButton
            icon="plus"
            label={t(kind === 'applicant' ? recordLists.newCaseFor : recordLists.newCaseWith, { name: nameOf(row) })}
            testId={`new-case-for-${row.id}`}
            onPress={() => props.onNewCase(row)}
          />
          <IconButton
            icon="trash"
            label={t(lists.removeOf, { name: nameOf(row) })}
            testId={`remove-${row.id}`}
            onPress={() => props.onRemove(row)}
          />
        </span>
      ),
    },
  ];
  return (
    <Grid
      label={props.label}
      columns={columns}
      count={props.count}
      rowAt={props.rowAt}
      idOf={({ id }) => id}
      testIdOf={({ id }) => `record-row-${id}`}
      order={order}
      onSort={(by) => props.onOrder({ by, down: order.by === by ? !order.down : by === 'cases' || by === 'updated' })}
      onView={props.onView}
      onOpen={props.onOpen}
    />
  );
}

function Ends({ on, today }: { on: string; today: string }) {
  if (on === '') return null;
  const days = daysBetween(today, on);
  return <span class={`numbers workspace-next--${days < 0 ? 'bad' : days <= soon ? 'warn' : 'plain'}`}>{on}</span>;
}
