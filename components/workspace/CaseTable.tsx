import { daysBetween } from '../../lib/domain/calendar';
import { caseHref } from '../navigation/routes';
import { codeSentences } from '../../lib/domain/codes/codes.words';
import { caseColumnNames, dateKindNames, overview } from './overview.words';
import { nextCaseText } from '../next-case/next-case.words';
import { lists } from './workspace.words';
import { isBeforeFiling, type NextDate } from '../../lib/overview/next-date';
import type { RemainingCount, CaseColumn, CaseOrder, CaseRow } from '../../lib/overview/query';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Grid } from '../base/Grid';
import type { GridColumn } from '../base/grid-fold';
import type { Tone } from '../base/Notice';
import { procedures } from '../../lib/domain/case/procedures';
import { useText } from '../base/text-provider';
import { daysWords } from './days-words';

/** The cases as a table. */
export interface CaseTableProps {
  readonly count: number;
  readonly rowAt: (index: number) => CaseRow | null;
  readonly onView: (from: number, to: number) => void;
  readonly order: CaseOrder;
  readonly onOrder: (order: CaseOrder) => void;
  /** Today in Japan, YYYY-MM-DD. */
  readonly today: string;
  /** The count that has arrived since, or the row's own. */
  readonly blockersOf: (row: CaseRow) => RemainingCount | null;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (row: CaseRow, index: number, range: boolean) => void;
  readonly onChooseAll: () => void;
  readonly onOpen: (row: CaseRow) => void;
  readonly onCopy: (row: CaseRow) => void;
  /** Begins the person's next case. */
  readonly onNext: (row: CaseRow) => void;
  readonly onRemove: (row: CaseRow) => void;
}

const tones: Readonly<Record<string, Tone | 'muted'>> = {
  draft: 'muted',
  collecting: 'info',
  ready: 'ok',
  filed: 'info',
  additional: 'warn',
  issued: 'ok',
  refused: 'bad',
  withdrawn: 'muted',
};

/** The status of a case, in one word. */
export function StatusBadge({ status }: { status: string }) {
  const { language } = useText();
  const name = Object.entries(codeSentences.caseStatus).find(([code]) => code === status)?.[1];
  return name ? <Badge tone={tones[status] ?? 'muted'}>{name[language]}</Badge> : null;
}

/** The day of a time, YYYY-MM-DD in the person's own time zone. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : new Intl.DateTimeFormat('sv-SE').format(date);
}

/** The name of a case for people. */
export const caseName = (one: CaseRow, noName: string): string =>
  one.applicantName || one.applicantKanji || one.title || noName;

/** Dates within this many days are highlighted. */
const soon = 30;

/** One line per case; the applicant's name is a link to it. */
export function CaseTable(props: CaseTableProps) {
  const { t } = useText();
  const { order, chosen } = props;
  const nameOf = (one: CaseRow) => caseName(one, t(lists.noName));
  const title = (column: CaseColumn) => ({ id: column, sort: column, title: t(caseColumnNames[column]) });
  const columns: readonly GridColumn<CaseRow, CaseColumn>[] = [
    {
      ...title('applicant'),
      width: '15.5%',
      folds: { tight: { width: 'auto' } },
      names: true,
      cell: (one) => (
        <>
          <a href={caseHref(one.id, 'home')}>{nameOf(one)}</a>
          <span class="sub">{[one.applicantKanji, one.passportNumber].filter(Boolean).join(' ・ ')}</span>
        </>
      ),
    },
    {
      ...title('employer'),
      width: '17%',
      folds: { tight: { under: 'applicant' } },
      cell: (one) => <span class="workspace-grid__text">{one.employerName}</span>,
    },
    {
      ...title('status'),
      width: '7.25rem',
      folds: { tight: { width: '8.25rem' } },
      cell: (one) => (
        <>
          <StatusBadge status={one.status} />
          <span class="sub">{t(procedures[one.procedure].short)}</span>
        </>
      ),
    },
    {
      ...title('assigned'),
      width: '11.3%',
      folds: { tight: { under: 'status' } },
      cell: (one) => <span class="workspace-grid__text">{one.assignedTo}</span>,
    },
    {
      ...title('blockers'),
      width: '6.25rem',
      folds: { tight: { width: '6.25rem' }, tiny: { under: 'status' } },
      cell: (one) => <InTheWay row={one} name={nameOf(one)} count={props.blockersOf(one)} />,
    },
    {
      ...title('next'),
      width: '8.75rem',
      folds: { tight: { width: '8.75rem' }, tiny: { under: 'applicant' } },
      cell: (one) => one.next && <Next next={one.next} today={props.today} />,
    },
    {
      ...title('updated'),
      width: '6.125rem',
      folds: { tight: 'gone' },
      cell: (one) => <span class="numbers">{dayOf(one.updatedAt)}</span>,
    },
    {
      id: 'actions',
      title: t(lists.columnActions),
      hideTitle: true,
      width: '7.75rem',
      folds: { tight: { width: '3rem' } },
      cell: (one) => (
        <span class="workspace-grid__actions">
          <IconButton
            icon="plus"
            label={t(nextCaseText.startOf, { name: nameOf(one) })}
            testId={`next-${one.id}`}
            onPress={() => props.onNext(one)}
          />
          <IconButton
            icon="copy"
            label={t(overview.copyOf, { name: nameOf(one) })}
            testId={`copy-${one.id}`}
            onPress={() => props.onCopy(one)}
          />
          <IconButton
            icon="trash"
            label={t(lists.removeOf, { name: nameOf(one) })}
            testId={`remove-${one.id}`}
            onPress={() => props.onRemove(one)}
          />
        </span>
      ),
    },
  ];
  return (
    <Grid
      label={t(overview.label)}
      columns={columns}
      count={props.count}
      rowAt={props.rowAt}
      idOf={({ id }) => id}
      testIdOf={({ id }) => `case-row-${id}`}
      order={order}
      onSort={(by) =>
        props.onOrder({ by, down: order.by === by ? !order.down : by === 'blockers' || by === 'updated' })
      }
      onView={props.onView}
      onOpen={props.onOpen}
      choice={{
        isChosen: ({ id }) => chosen.has(id),
        state: chosen.size === 0 ? 'none' : chosen.size >= props.count ? 'all' : 'some',
        labelOf: (one) => t(lists.select, { name: nameOf(one) }),
        labelOfAll: t(overview.chooseAllFound, { count: props.count }),
        onChoose: props.onChoose,
        onChooseAll: props.onChooseAll,
      }}
    />
  );
}

/** A button that shows only an icon. */
export function IconButton(props: {
  readonly icon: 'copy' | 'trash' | 'plus';
  readonly label: string;
  readonly testId?: string;
  readonly onPress: () => void;
}) {
  return (
    <Button
      size="small"
      kind="quiet"
      icon={props.icon}
      label={props.label}
      tip={props.label}
      onPress={props.onPress}
      {...(props.testId === undefined ? {} : { testId: props.testId })}
    >
      {null}
    </Button>
  );
}

function InTheWay({ row, name, count }: { row: CaseRow; name: string; count: RemainingCount | null }) {
  const { t } = useText();
  if (!isBeforeFiling(row.status)) return <span class="muted small">{t(overview.filedAlready)}</span>;
  if (count === null) return <span class="muted small">{t(overview.counting)}</span>;
  if (count.count === 0) return <Badge tone="ok">{t(overview.nothingInTheWay)}</Badge>;
  return (
    <a class="workspace-grid__count" href={caseHref(row.id, 'report')}>
      <span class="visually-hidden">{t(overview.inTheWayOf, { name })}</span>
      <Badge tone={count.count > count.questions ? 'warn' : 'info'}>
        {t(overview.inTheWay, { count: count.count })}
      </Badge>
      {count.questions > 0 && <span class="sub">{t(overview.ofThemQuestions, { count: count.questions })}</span>}
    </a>
  );
}

function Next({ next, today }: { next: NextDate; today: string }) {
  const { t } = useText();
  const days = daysBetween(today, next.on);
  const tone = days < 0 ? 'bad' : days <= soon ? 'warn' : 'plain';
  return (
    <>
      <span class={`numbers nowrap workspace-next workspace-next--${tone}`}>{next.on}</span>
      <span class="sub">
        <span class="nowrap">{t(dateKindNames[next.kind])}</span>
        {days <= soon && <span class={`nowrap workspace-next--${tone}`}> {t(...daysWords(days))}</span>}
      </span>
    </>
  );
}
