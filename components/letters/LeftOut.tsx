import { lettersText } from '../../lib/letters/letters.words';
import type { Requests } from '../../lib/letters/request';
import type { Text } from '../../lib/i18n/text';
import { useText } from '../base/text-provider';

type Reason = keyof typeof lettersText.why;

/** What no letter asks for, by reason: a person must know what is left to them. */
export function LeftOut({ leftOut }: { leftOut: Requests['leftOut'] }) {
  const { t, language } = useText();
  const all: readonly { readonly why: Reason; readonly name: Text }[] = [
    ...leftOut.documents.map(({ why, title }) => ({ why, name: title })),
    ...leftOut.rows.map(({ why, label }) => ({ why, name: label })),
  ];
  const reasons = [...new Set(all.map(({ why }) => why))];
  return (
    <section class="stack stack--tight letter__aside" data-testid="letter-left-out">
      {all.length > 0 && (
        <details>
          <summary>{t(lettersText.leftOut, { count: all.length })}</summary>
          <div class="stack letter__left">
            <p class="small muted">{t(lettersText.leftOutIntro)}</p>
            {reasons.map((reason) => (
              <div key={reason}>
                <h3 class="letter__why">{t(lettersText.why[reason])}</h3>
                <ul>
                  {all
                    .filter(({ why }) => why === reason)
                    .map(({ name }) => (
                      <li key={name.ja}>{name[language]}</li>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      )}
      <p class="small muted">{t(lettersText.leftOutRules)}</p>
    </section>
  );
}
