import { codeSentences } from '../../lib/domain/codes/codes.words';
import { overview } from './overview.words';
import type { FilterChoices } from '../../lib/messaging/namespaces/overview';
import { beforeFiling } from '../../lib/overview/next-date';
import { type CaseFilter, noFilter } from '../../lib/overview/query';
import { Button } from '../base/Button';
import { CheckMenu } from '../base/CheckMenu';
import { NamePicker } from '../base/NamePicker';
import { useText } from '../base/text-provider';

/** The filters of the list of cases. */
export interface CaseFiltersProps {
  readonly filter: CaseFilter;
  readonly choices: FilterChoices;
  readonly onFilter: (filter: CaseFilter) => void;
}

const dayChoices = [0, 7, 14, 30, 60, 90];

/** Status, who works on it, employer, next date, whether something blocks it. */
export function CaseFilters({ filter, choices, onFilter }: CaseFiltersProps) {
  const { t, language } = useText();
  const set = (change: Partial<CaseFilter>) => onFilter({ ...filter, ...change });
  const statusNames = Object.entries(codeSentences.caseStatus).map(([code, name]) => [code, name[language]] as const);
  const statusWords = () => {
    const chosen = statusNames.filter(([code]) => filter.statuses.includes(code));
    if (chosen.length === 0) return t(overview.anyStatus);
    const isOpen = chosen.length === beforeFiling.length && beforeFiling.every((one) => filter.statuses.includes(one));
    return isOpen ? t(overview.openStatuses) : chosen.map(([, name]) => name).join(t(overview.listComma));
  };
  const isNarrowed = JSON.stringify({ ...filter, query: '' }) !== JSON.stringify(noFilter);
  return (
    <fieldset class="workspace-filters">
      <legend class="visually-hidden">{t(overview.filters)}</legend>
      <CheckMenu
        label={t(overview.status)}
        testId="filter-status"
        summary={statusWords()}
        chosen={filter.statuses}
        options={statusNames}
        presets={[
          [t(overview.anyStatus), []],
          [t(overview.openStatuses), beforeFiling],
        ]}
        onChoose={(statuses) => set({ statuses })}
      />
      <Choice
        label={t(overview.assignedTo)}
        testId="filter-assigned"
        value={filter.assignedTo === null ? '' : `=${filter.assignedTo}`}
        options={[
          ['', t(overview.anybody)],
          ['=', t(overview.nobody)],
          ...choices.assigned.map((name) => [`=${name}`, name] as const),
        ]}
        onChoose={(code) => set({ assignedTo: code === '' ? null : code.slice(1) })}
      />
      <NamePicker
        label={t(overview.employer)}
        hideLabel
        placeholder={t(overview.anyEmployer)}
        nothing={t(overview.noMatch)}
        more={(count) => t(overview.moreMatches, { count })}
        firstOptions={[{ code: '', name: t(overview.anyEmployer) }]}
        options={choices.employers.map(({ id, name, cases }) => ({ code: id, name: `${name} (${cases})` }))}
        value={filter.employerId ?? ''}
        testId="filter-employer"
        onChoose={(code) => set({ employerId: code === '' ? null : code })}
      />
      <Choice
        label={t(overview.within)}
        testId="filter-within"
        value={filter.withinDays === null ? '' : String(filter.withinDays)}
        options={[
          ['', t(overview.anyDate)],
          ...dayChoices.map(
            (count) =>
              [String(count), count === 0 ? t(overview.overdueOnly) : t(overview.withinDays, { count })] as const,
          ),
        ]}
        onChoose={(code) => set({ withinDays: code === '' ? null : Number(code) })}
      />
      <Choice
        label={t(overview.blocked)}
        testId="filter-blocked"
        value={filter.blocked === null ? '' : String(filter.blocked)}
        options={[
          ['', t(overview.eitherWay)],
          ['true', t(overview.withBlockers)],
          ['false', t(overview.withoutBlockers)],
        ]}
        onChoose={(code) => set({ blocked: code === '' ? null : code === 'true' })}
      />
      {isNarrowed && (
        <Button
          kind="quiet"
          icon="close"
          onPress={() => onFilter({ ...noFilter, query: filter.query })}
          testId="filter-clear"
        >
          {t(overview.clearFilters)}
        </Button>
      )}
    </fieldset>
  );
}

function Choice(props: {
  readonly label: string;
  readonly testId: string;
  readonly value: string;
  readonly options: readonly (readonly [code: string, name: string])[];
  readonly onChoose: (code: string) => void;
}) {
  return (
    <select
      class="select workspace-filters__choice"
      aria-label={props.label}
      data-testid={props.testId}
      value={props.value}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {props.options.map(([code, name]) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
