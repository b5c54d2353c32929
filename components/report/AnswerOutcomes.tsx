import type { Remaining } from '../../lib/checks/remaining/item';
import { report as sentences } from './report.words';
import type { Text } from '../../lib/i18n/text';
import { useText } from '../base/text-provider';

/** What some answers to a question would lead to, before one is given. */
export interface AnswerOutcome {
  readonly options: readonly Text[];
  /** How much would remain. */
  readonly left: number;
  /** What would be added to the list. */
  readonly added: readonly Pick<Remaining, 'short'>[];
}

/** How many outcomes are shown without a press. */
const mostUnfolded = 3;

/** What each answer would mean, so that nobody is surprised by a growing list. */
export function AnswerOutcomes({ outcomes }: { readonly outcomes: readonly AnswerOutcome[] }) {
  const { t, language } = useText();
  const joined = (texts: readonly Text[]) => texts.map((text) => text[language]).join(t(sentences.listComma));
  return (
    <details class="report-outcomes" open={outcomes.length <= mostUnfolded}>
      <summary class="small">{t(sentences.ifAnswered)}</summary>
      <dl class="report-outcomes__list small">
        {outcomes.map(({ options, left, added }) => (
          <div key={joined(options)} class="report-outcomes__line">
            <dt>{joined(options)}</dt>
            <dd>
              <span class="numbers">{t(sentences.outcome, { count: left })}</span>
              {added.length > 0 && (
                <span class="muted">
                  {' '}
                  {t(sentences.outcomeAdded, { count: added.length, names: joined(added.map(({ short }) => short)) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
