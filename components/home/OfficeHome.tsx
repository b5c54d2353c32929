import type { ComponentChildren } from 'preact';
import type { ProcedureId } from '../../lib/domain/case/procedures';
import type { Sentence } from '../../lib/i18n/i18n';
import { home } from './home.words';
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
  readonly documentName: (procedure: ProcedureId, id: string) => string;
  /** Opens the list of cases with a status. */
  readonly onStatus: (status: string) => void;
  readonly onCalendar: () => void;
  /** Counts what is not counted yet; null while it is counting. */
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
          {day.late.length > 0 && (
            <ListPart id="home-late" title={home.lateAnswers} note={home.lateNote} none={home.noClients} of={day.late}>
              <ClientList clients={day.late} />
            </ListPart>
          )}
          <ListPart
            id="home-clients"
            title={home.clients}
            note={home.clientsNote}
            none={home.noClients}
            of={day.clients}
          >
            <ClientList clients={day.clients} />
          </ListPart>
          <ListPart id="home-own" title={home.own} note={home.ownNote} none={home.noOwn} of={day.own}>
            <OwnList items={day.own} />
          </ListPart>
        </div>
      </div>
    </div>
  );
}

/** A list under its heading with its length, or a sentence that it is empty. */
function ListPart(props: {
  readonly id: string;
  readonly title: Sentence;
  readonly note: Sentence;
  readonly none: Sentence;
  readonly of: readonly unknown[];
  readonly children: ComponentChildren;
}) {
  const { t } = useText();
  const { id, title, note, none, of, children } = props;
  return (
    <section class="card home__part" aria-labelledby={id} data-testid={id} data-count={of.length}>
      <h2 id={id} class="home__head">
        {t(title)} <span class="numbers">{of.length}</span>
        <span class="home__note">{t(note)}</span>
      </h2>
      {of.length === 0 ? <p class="home__none small muted">{t(none)}</p> : children}
    </section>
  );
}
