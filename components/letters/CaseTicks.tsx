import { lettersText } from '../../lib/letters/letters.words';
import { useText } from '../base/text-provider';

/** A case of an employer that one letter can be about. */
export interface TickedCase {
  readonly id: string;
  /** The applicant's name; may be empty. */
  readonly name: string;
  readonly ticked: boolean;
  /** The case on the screen: its letter is always about it. */
  readonly own: boolean;
}

/** Which of an employer's cases before filing one letter and one questionnaire are about. */
export function CaseTicks(props: {
  readonly cases: readonly TickedCase[];
  readonly onTick: (id: string, ticked: boolean) => void;
}) {
  const { t } = useText();
  const { cases, onTick } = props;
  return (
    <fieldset class="letter__cases letter__aside" data-testid="letter-cases">
      <legend class="field__label">{t(lettersText.cases, { count: cases.length })}</legend>
      <p class="small muted">{t(lettersText.casesNote)}</p>
      {cases.map(({ id, name, ticked, own }) => (
        <label key={id} class="choice">
          <input
            type="checkbox"
            checked={ticked}
            disabled={own}
            data-testid={`letter-case-${id}`}
            onChange={({ currentTarget }) => onTick(id, currentTarget.checked)}
          />
          <span>
            {name || t(lettersText.noName)}
            {own && <span class="small muted"> {t(lettersText.ownCase)}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
