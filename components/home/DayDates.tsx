import { addDays, daysBetween } from '../../lib/domain/calendar';
import { caseHref } from '../navigation/routes';
import { home } from './home.words';
import { dateKindNames } from '../workspace/overview.words';
import { lists } from '../workspace/workspace.words';
import type { ProcedureId } from '../../lib/domain/case/procedures';
import type { DayDate } from '../../lib/overview/office-day';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { LevelMark } from '../remaining/LevelMark';
import { daysWords } from '../workspace/days-words';
import { MoreList } from './MoreList';

const spans = ['late', 'today', 'thisWeek', 'later'] as const;

/** The day of the week of a date: 0 for Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The last day of a date's week; weeks begin on Monday. */
const endOfWeek = (day: string): string => addDays(day, (7 - weekdayOf(day)) % 7);

function spanOf(on: string, today: string): (typeof spans)[number] {
  if (on < today) return 'late';
  if (on === today) return 'today';
  return on <= endOfWeek(today) ? 'thisWeek' : 'later';
}

/** Past and future dates, each with its case and the case's next step. */
export function DayDates(props: {
  readonly dates: readonly DayDate[];
  /** YYYY-MM-DD */
  readonly today: string;
  readonly documentName: (procedure: ProcedureId, id: string) => string;
}) {
  const { t } = useText();
  const { dates, today, documentName } = props;
  const bySpan = Map.groupBy(dates, ({ date }) => spanOf(date.on, today));
  return (
    <>
      {spans.map((span) => {
        const inSpan = bySpan.get(span) ?? [];
        return inSpan.length === 0 ? null : (
          <section key={span} aria-labelledby={`span-${span}`}>
            <h3 id={`span-${span}`} class="home__span">
              {t(home[span])} <span class="numbers">{inSpan.length}</span>
            </h3>
            <MoreList
              items={inSpan}
              keyOf={({ of, date: { kind, document, on } }) => `${of.id} ${kind} ${document ?? ''} ${on}`}
            >
              {(one) => <DateLine one={one} today={today} documentName={documentName} />}
            </MoreList>
          </section>
        );
      })}
    </>
  );
}

/** A date, without the year if it is the present one. */
const shortDay = (day: string, today: string): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? day.slice(5) : day).replaceAll('-', '/');

function DateLine(props: {
  readonly one: DayDate;
  readonly today: string;
  readonly documentName: (procedure: ProcedureId, id: string) => string;
}) {
  const { t } = useText();
  const { date, of } = props.one;
  const days = daysBetween(props.today, date.on);
  return (
    <a class="home-dateline" href={caseHref(of.id, 'home')}>
      <span class={days <= 0 ? 'home-dateline__day workspace-late numbers' : 'home-dateline__day numbers'}>
        <time dateTime={date.on}>{shortDay(date.on, props.today)}</time>
        <span class="small"> {t(...daysWords(days))}</span>
      </span>
      <span class="home-dateline__who">
        <b>{of.applicantName || t(lists.noName)}</b>
        <span class="small muted"> {of.employerName}</span>
      </span>
      <span class="home-dateline__what small">
        {date.document === undefined ? t(dateKindNames[date.kind]) : props.documentName(of.procedure, date.document)}
      </span>
      <span class="home-dateline__next small">
        <Next items={props.one.items} />
      </span>
    </a>
  );
}

/** The most serious remaining item by name, and how many more there are. */
function Next({ items }: { readonly items: DayDate['items'] }) {
  const { t, language } = useText();
  if (items === null) return <span class="muted">{t(home.counting)}</span>;
  const [first] = items;
  if (!first) {
    return (
      <span class="workspace-holds row">
        <Icon name="check" />
        {t(home.ready)}
      </span>
    );
  }
  const name = first.short[language];
  return (
    <>
      <LevelMark level={first.level} />
      <span>{items.length === 1 ? name : t(home.first, { name, count: items.length - 1 })}</span>
    </>
  );
}
