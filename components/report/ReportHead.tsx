import { counted, type Debtor, type Remaining } from '../../lib/checks/remaining/item';
import { levelWords, remaining as words } from '../remaining/remaining.words';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import { OwesChips } from '../remaining/OwesChips';
import { FilingDate } from './FilingDate';

const levels = ['fault', 'needed', 'question'] as const;

/** How much remains, how serious it is, whose turn it is, and for which filing date. */
export function ReportHead(props: {
  readonly remaining: readonly Remaining[];
  readonly owes: Debtor | null;
  readonly onOwes: (owes: Debtor | null) => void;
  /** The filing date, YYYY-MM-DD; chosen here if `otherDay`. */
  readonly on: string;
  readonly otherDay: boolean;
  readonly onDay: (on: string | null) => void;
}) {
  const { t } = useText();
  const { remaining, owes, onOwes } = props;
  const left = counted(remaining);
  const isReady = left.length === 0;
  return (
    <header class="report-head">
      <h2 class="report-head__count numbers" data-testid="report-count" data-ready={String(isReady)}>
        {t(words.count, { count: left.length })}
        {isReady && (
          <span class="report-head__ready">
            <Icon name="checkCircle" />
            {t(words.nothing)}
          </span>
        )}
      </h2>
      {!isReady && (
        <p class="row report-head__levels">
          {levels.map((level) => {
            const count = left.filter((item) => item.level === level && (owes === null || item.owes === owes)).length;
            return count === 0 ? null : (
              <button key={level} type="button" class="report-way small numbers" onClick={() => goTo(level)}>
                {t(levelWords[level])} {count}
              </button>
            );
          })}
        </p>
      )}
      {!isReady && <OwesChips items={remaining} chosen={owes} onChoose={onOwes} />}
      <FilingDate on={props.on} otherDay={props.otherDay} onChoose={props.onDay} />
    </header>
  );
}

/** The id of a level's heading: there is one report in a window. */
export const levelId = (level: (typeof levels)[number]): string => `report-level-${level}`;

function goTo(level: (typeof levels)[number]): void {
  const heading = document.getElementById(levelId(level));
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
