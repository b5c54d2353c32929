import { codeSentences } from '../../lib/domain/codes/codes.words';
import { home } from './home.words';
import type { OfficeDay } from '../../lib/overview/office-day';
import { useText } from '../base/text-provider';

const words: Readonly<Record<string, { readonly ja: string; readonly en: string }>> = codeSentences.caseStatus;

/** How many cases have each status; a press opens exactly those. */
export function StateFigures(props: {
  readonly states: OfficeDay['states'];
  readonly onStatus: (status: string) => void;
}) {
  const { t, language } = useText();
  return (
    <ul class="plain home-states card" aria-label={t(home.states)}>
      {props.states.map(({ status, cases }) => {
        const word = words[status]?.[language] ?? status;
        return (
          <li key={status}>
            <button
              type="button"
              class="home-states__figure"
              data-testid={`state-${status}`}
              onClick={() => props.onStatus(status)}
            >
              <span class="small">{word}</span>
              <span class="home-states__count numbers">{cases.length}</span>
              <span class="visually-hidden">{t(home.openList)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
