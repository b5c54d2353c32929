import { useEffect, useState } from 'preact/hooks';
import { report as sentences } from './report.words';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';

const first = '2000-01-01';
const last = '2099-12-31';

/**
 * Whether the checks accept a date, YYYY-MM-DD. While a year is being typed the box holds dates in the years 2 and 20.
 */
export const isFilingDay = (day: string): boolean => day >= first && day <= last && day.length === first.length;

/** Chooses the date for which everything is checked; each change checks again at once. */
export function FilingDate(props: {
  readonly on: string;
  readonly otherDay: boolean;
  readonly onChoose: (on: string | null) => void;
}) {
  const { t } = useText();
  const { on, otherDay, onChoose } = props;
  const [typed, setTyped] = useState(on);
  useEffect(() => setTyped(on), [on]);
  const wrong = typed !== '' && !isFilingDay(typed);
  return (
    <div class="report-filing">
      <Field
        label={t(sentences.dateFor)}
        {...(otherDay ? { hint: t(sentences.dateHint) } : {})}
        {...(wrong ? { error: t(sentences.dateWrong) } : {})}
      >
        {(control) => (
          <div class="row">
            <input
              {...control}
              class="input report-filing__box"
              type="date"
              min={first}
              max={last}
              value={typed}
              data-testid="report-date"
              onInput={(event) => {
                const { value } = event.currentTarget;
                setTyped(value);
                if (isFilingDay(value)) onChoose(value);
              }}
            />
            {otherDay && (
              <Button size="small" icon="undo" onPress={() => onChoose(null)} testId="report-date-planned">
                {t(sentences.datePlanned)}
              </Button>
            )}
          </div>
        )}
      </Field>
    </div>
  );
}
