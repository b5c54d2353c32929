import { useId } from 'preact/hooks';
import { mendText, questionWords } from './mend.words';
import { tableText } from './tables.words';
import type { AskedQuestion } from '../../lib/tables/imports/view';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';

/** How many rows are named at most. */
const named = 12;

/** A question that only a person can answer, with all its sides. */
export function MendQuestion({
  question,
  factOf,
  wordsOf,
  onSide,
}: {
  question: AskedQuestion;
  /** A fact's place in words. */
  factOf: (place: string) => string;
  /** A fact's value, or a cell's text about it, in words. */
  wordsOf: (place: string, value: string) => string;
  onSide: (question: AskedQuestion, side: string) => void;
}) {
  const { t, language } = useText();
  const id = useId();
  const { about, rows, sides } = question;
  const places = [...new Set(sides.flatMap(({ shows }) => Object.keys(shows)))];
  const numbers = rows.slice(0, named).map((row) => row + 1);
  return (
    <article class="tables-mend__group" aria-labelledby={id} data-testid={`mend-question-${question.id}`}>
      <div class="tables-mend__head">
        <span class="tables-mend__mark tables-mend__mark--question">
          <Icon name="question" />
        </span>
        <h3 id={id} tabIndex={-1}>
          {t(questionWords[about])}
        </h3>
        {rows.length > 0 && (
          <p class="tables-mend__where small muted numbers">
            {t(mendText.rowNumbers, { rows: numbers.join(t(tableText.listComma)) })}
            {rows.length > named && ` ${t(mendText.moreRows, { count: rows.length - named })}`}
          </p>
        )}
      </div>
      {places.length > 0 ? (
        <Scrolled class="scroll-x" label={t(questionWords[about])}>
          <table class="table tables-mend__sides">
            <thead>
              <tr>
                <td />
                {sides.map((side) => (
                  <th scope="col" key={side.id}>
                    <Button size="small" testId={`mend-side-${side.id}`} onPress={() => onSide(question, side.id)}>
                      {side.label[language]}
                    </Button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map((place) => {
                const told = sides.map(({ shows }) => shows[place] ?? '');
                const differs = new Set(told.filter((text) => text !== '')).size > 1;
                return (
                  <tr key={place}>
                    <th scope="row">{place === 'words' ? '' : factOf(place)}</th>
                    {sides.map((side, at) => (
                      <td key={side.id} class={differs ? 'tables-mend__differs' : undefined}>
                        {place === 'words' ? told[at] : wordsOf(place, told[at] ?? '')}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scrolled>
      ) : (
        <p class="tables-mend__offers">
          {sides.map((side) => (
            <Button
              key={side.id}
              size="small"
              testId={`mend-side-${side.id}`}
              onPress={() => onSide(question, side.id)}
            >
              {side.label[language]}
            </Button>
          ))}
        </p>
      )}
    </article>
  );
}
