import { useMemo, useState } from 'preact/hooks';
import { Button } from '../../../components/base/Button';
import { FailureNotice } from '../../../components/base/FailureNotice';
import { useText } from '../../../components/base/text-provider';
import '../../../components/home/home.css';
import { OfficeHome } from '../../../components/home/OfficeHome';
import '../../../components/remaining/remaining.css';
import { EmptyCases } from '../../../components/workspace/EmptyCases';
import { ariaKeysOf } from '../../../components/navigation/shortcuts';
import { common } from '../../i18n/common.words';
import { home } from '../../../components/home/home.words';
import { dateKindNames, overview } from '../../../components/workspace/overview.words';
import { lists, workspace } from '../../../components/workspace/workspace.words';
import { call } from '../../messaging/call';
import { report } from '../../../components/report/report.words';
import { calendarDaysOf, calendarFile, dueDaysOf } from '../../overview/calendar-file';
import { noFilter } from '../../overview/query';
import { useCommand } from '../shared/use-command';
import { question, useQuery } from '../shared/use-query';
import { procedureOf } from '../../procedures/registry';
import type { ProcedureId } from '../../domain/case/procedures';
import { saveFile } from '../shared/save-file';
import { today } from './link';
import { listState } from './list-state';
import { NewCaseDialog } from './new-case';
import { importSample } from './sample';
import { useCountDay } from './use-count-day';
import { useFilterChoices } from './use-views';

/** Selects everybody: no staff member has this name. An empty name means the cases of nobody. */
const everybody = '*';

/** The first page of the workspace: the office's work of the day. */
export function HomePage() {
  const { t, language } = useText();
  const [assignedTo, setAssignedTo] = useState<string | null>(null);
  const [isNew, setNew] = useState(false);
  const command = useCommand();
  const overviewDay = useQuery(question('overview.day', { assignedTo }), { refreshOn: ['records'] });
  const choices = useFilterChoices();
  const counting = useCountDay(overviewDay.value?.uncounted ?? [], overviewDay.again);
  const day = today();
  const weekday = useMemo(
    () => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
    [day, language],
  );
  const documentName = (procedure: ProcedureId, id: string) => procedureOf(procedure).law.shorts[id]?.[language] ?? id;
  const saveCalendar = () =>
    void command.run(
      async () => {
        const [dates, dues] = await Promise.all([
          call('overview.dates', { assignedTo }),
          call('overview.due', { assignedTo }),
        ]);
        if (!dates.ok) return dates;
        return dues.ok ? { ok: true as const, value: { cases: dates.value, clients: dues.value } } : dues;
      },
      ({ cases, clients }) => {
        const dates = cases.flatMap(({ id, procedure, title, dates }) =>
          calendarDaysOf({ id, line: { title } }, dates, {
            date: ({ kind, document }) =>
              document === undefined ? t(dateKindNames[kind]) : documentName(procedure, document),
            untitled: t(home.untitled),
          }),
        );
        const dues = dueDaysOf(clients, {
          due: ({ items }, name) =>
            t(home.answerDue, {
              ...{ name, count: items.length },
              list: items.map(({ item }) => item.short[language]).join(t(report.listComma)),
            }),
          noName: t(lists.noName),
        });
        const text = calendarFile([...dates, ...dues], new Date().toISOString());
        saveFile(`tenken-${day}.ics`, new Blob([text], { type: 'text/calendar;charset=utf-8' }));
      },
    );
  const problem = command.failure ?? overviewDay.failure;
  const isEmpty = overviewDay.value !== null && assignedTo === null && overviewDay.value.states.length === 0;
  return (
    <div class="stack">
      <div class="row row--between">
        <h1>
          {t(home.title)} <span class="home__note">{t(home.day, { day, weekday })}</span>
        </h1>
        {!isEmpty && (
          <div class="row">
            <label class="row small">
              {t(home.whose)}
              <select
                class="select"
                value={assignedTo ?? everybody}
                data-testid="home-assigned"
                onChange={({ currentTarget: { value } }) => setAssignedTo(value === everybody ? null : value)}
              >
                <option value={everybody}>{t(overview.anybody)}</option>
                <option value="">{t(overview.nobody)}</option>
                {choices.assigned.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <a class="button" href="#/import">
              {t(workspace.import)}
            </a>
            <Button
              kind="primary"
              icon="plus"
              onPress={() => setNew(true)}
              keys={ariaKeysOf('newCase')}
              testId="new-case"
            >
              {t(lists.newCase)}
            </Button>
          </div>
        )}
      </div>
      <FailureNotice code={problem} />
      {overviewDay.isLoading && !problem && <p class="muted">{t(common.loading)}</p>}
      {isEmpty && <EmptyCases onSample={() => void command.run(importSample)} onNew={() => setNew(true)} />}
      {overviewDay.value && !isEmpty && (
        <OfficeHome
          day={overviewDay.value}
          today={day}
          documentName={documentName}
          onStatus={(status) => {
            const { order } = listState.cases();
            listState.keepCases({ filter: { ...noFilter, statuses: [status], assignedTo }, order });
            location.hash = '#/cases';
          }}
          onCalendar={saveCalendar}
          onCount={counting}
        />
      )}
      {isNew && <NewCaseDialog start={{}} onClose={() => setNew(false)} />}
    </div>
  );
}
