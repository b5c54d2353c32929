import { home } from '../../lib/i18n/sentences/home';
import { daysAhead, type OfficeDay } from '../../lib/overview/office-day';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { ClientList } from './ClientList';
import { DayDates } from './DayDates';
import { OwnList } from './OwnList';
import { StateFigures } from './StateFigures';

/** The first page of the workspace, from props alone. */
export interface OfficeHomeProps {
  readonly day: OfficeDay;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly documentName: (id: string) => string;
  /** Opens the list of the cases of a status. */
  readonly onStatus: (status: string) => void;
  readonly onCalendar: () => void;
  /** Counts what is not counted yet; null while it is at it. */
  readonly onCount: (() => void) | null;
}

/** Cases by status, the dates of the next days, what clients owe and what waits for the office. */
export function OfficeHome(props: OfficeHomeProps) {
  const { t } = useText();
  const { day, today, documentName, onCount } = props;
  return (
    <div class="stack" data-testid="office-home">
      <StateFigures states={day.states} onStatus={props.onStatus} />
      {day.uncounted.length > 0 && (
        <p class="row small muted" role="status">
          {t(home.uncounted, { count: day.uncounted.length })}
          {onCount && (
            <Button size="small" onPress={onCount} testId="home-count">
              {t(home.countRest)}
            </Button>
          )}
        </p>
      )}
      <div class="home">
        <section
          class="card home__part"
          aria-labelledby="home-dates"
          data-testid="home-dates"
          data-count={day.dates.length}
        >
          <div class="row row--between home__head">
            <h2 id="home-dates">
              {t(home.dates)} <span class="numbers">{day.dates.length}</span>
              <span class="home__note">{t(home.datesNote, { count: daysAhead })}</span>
            </h2>
            <Button
              kind="quiet"
              size="small"
              icon="download"
              tip={t(home.calendarNote)}
              onPress={props.onCalendar}
              testId="home-calendar"
            >
              {t(home.calendar)}
            </Button>
          </div>
          {day.dates.length === 0 ? (
            <p class="home__none small muted">{t(home.noDates)}</p>
          ) : (
            <DayDates dates={day.dates} today={today} documentName={documentName} />
          )}
        </section>
        <div class="stack">
          <section
            class="card home__part"
            aria-labelledby="home-clients"
            data-testid="home-clients"
            data-count={day.clients.length}
          >
            <h2 id="home-clients" class="home__head">
              {t(home.clients)} <span class="numbers">{day.clients.length}</span>
              <span class="home__note">{t(home.clientsNote)}</span>
            </h2>
            {day.clients.length === 0 ? (
              <p class="home__none small muted">{t(home.noClients)}</p>
            ) : (
              <ClientList clients={day.clients} />
            )}
          </section>
          <section
            class="card home__part"
            aria-labelledby="home-own"
            data-testid="home-own"
            data-count={day.own.length}
          >
            <h2 id="home-own" class="home__head">
              {t(home.own)} <span class="numbers">{day.own.length}</span>
              <span class="home__note">{t(home.ownNote)}</span>
            </h2>
            {day.own.length === 0 ? <p class="home__none small muted">{t(home.noOwn)}</p> : <OwnList items={day.own} />}
          </section>
        </div>
      </div>
    </div>
  );
}
