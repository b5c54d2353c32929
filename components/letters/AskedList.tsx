import { lettersText, requestWays } from '../../lib/letters/letters.words';
import { debtorWords } from '../remaining/remaining.words';
import type { OpenRequest } from '../../lib/overview/requests';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { Fold } from '../remaining/Fold';
import '../remaining/remaining.css';
import type { RemainingWay } from '../remaining/props';
import { RemainingRow } from '../remaining/RemainingRow';
import './asked.css';

/** What was asked of whom and when, and what is still open; one entry per request, the latest first. */
export function AskedList(props: {
  readonly requests: readonly OpenRequest[];
  readonly way: RemainingWay;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Removes the record of a request, by its index among the case's; absent if that is not possible. */
  readonly onRemove?: (index: number) => void;
}) {
  const { t, language } = useText();
  const { requests, today, onRemove } = props;
  const open = requests.filter((one) => one.open.length > 0);
  if (open.length === 0) return null;
  return (
    <section class="card letter-asked" aria-labelledby="asked-title" data-testid="asked">
      <h2 id="asked-title" class="card__title">
        {t(lettersText.asked)}
      </h2>
      {open.map(({ request, index, open: items }) => {
        const isLate = request.due !== undefined && request.due < today;
        const due = isLate ? lettersText.askedLate : request.due ? lettersText.askedDue : lettersText.askedNoDue;
        const told = t(due, { on: request.on, due: request.due ?? '' });
        const way = request.via && requestWays[request.via][language];
        return (
          <Fold
            key={index}
            title={t(debtorWords[request.to])}
            count={items.length}
            note={way === undefined ? told : t(lettersText.askedVia, { told, way })}
            icon={isLate ? 'warning' : 'calendar'}
            tone={isLate ? 'bad' : 'muted'}
            testId={`asked-${index}`}
          >
            <ul class="plain">
              {items.map((item) => (
                <li key={item.id}>
                  <RemainingRow item={item} way={props.way} anonymous />
                </li>
              ))}
            </ul>
            {onRemove && (
              <Button
                kind="quiet"
                size="small"
                icon="trash"
                onPress={() => onRemove(index)}
                testId={`asked-remove-${index}`}
              >
                {t(lettersText.askedRemove)}
              </Button>
            )}
          </Fold>
        );
      })}
    </section>
  );
}
