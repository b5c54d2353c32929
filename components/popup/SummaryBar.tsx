import { standingWords } from '../../lib/i18n/sentences/popup';
import { Icon } from '../base/Icon';
import { useText } from '../base/text-provider';
import type { StandingCounts } from './grouping';
import { pictured, standingLook } from './standing-look';

/** The result as one bar, and the same as numbers with words. The bar is a drawing; the numbers say it. */
export function SummaryBar({ counts }: { counts: StandingCounts }) {
  const { t } = useText();
  const there = pictured.filter((standing) => counts[standing] > 0);
  return (
    <div class="summary">
      <div class="summary__bar" aria-hidden="true">
        {there.map((standing) => (
          <span
            key={standing}
            class={`summary__part mark--${standingLook[standing].colour}`}
            style={{ flexGrow: counts[standing] }}
          />
        ))}
      </div>
      <ul class="plain summary__numbers">
        {there.map((standing) => (
          <li key={standing} data-standing={standing}>
            <span class={`mark mark--${standingLook[standing].colour}`}>
              <Icon name={standingLook[standing].icon} />
            </span>
            <strong class="numbers">{counts[standing]}</strong>
            <span>{t(standingWords[standing])}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
