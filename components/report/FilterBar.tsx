import { filterWords, report as sentences } from '../../lib/i18n/sentences/report';
import { useText } from '../base/text-provider';
import { type Filter, filters } from './weigh';

/** Chooses what is shown, one of three. */
export function FilterBar(props: {
  readonly filter: Filter;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly onChoose: (filter: Filter) => void;
}) {
  const { t } = useText();
  const { filter, counts, onChoose } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend and gives no better name here.
    <div class="segments filters" role="group" aria-label={t(sentences.filter)}>
      {filters.map((one) => (
        <button
          key={one}
          type="button"
          class="segments__choice"
          aria-pressed={one === filter ? 'true' : 'false'}
          data-testid={`report-filter-${one}`}
          onClick={() => onChoose(one)}
        >
          {t(filterWords[one], { count: counts[one] })}
        </button>
      ))}
    </div>
  );
}
