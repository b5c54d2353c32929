import type { Recipient } from '../../lib/facts/asked-of';
import { isMachineMade, type LetterLanguage, languagesFor, letterLanguages } from '../../lib/letters/languages';
import { lettersText, requestWays } from '../../lib/letters/letters.words';
import type { LetterKind } from '../../lib/letters/own-words';
import { Field } from '../base/Field';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** What the person chose for the letter. */
export interface LetterChoice {
  readonly recipient: Recipient;
  readonly language: LetterLanguage;
  readonly withOptional: boolean;
  /** YYYY-MM-DD, empty for an open line. */
  readonly deadline: string;
  readonly kind: LetterKind;
  /** How it is sent; empty where that is not recorded. */
  readonly via: RequestWay | '';
}

type RequestWay = keyof typeof requestWays;
const isWay = (text: string): text is RequestWay => Object.hasOwn(requestWays, text);

/** The language tag of a text: written Chinese is one of two. */
export const langOf = (language: LetterLanguage): string => (language === 'zh' ? 'zh-Hans' : language);

/** Chooses the language of a letter, the day of its answer, and how it is sent. */
export function LetterChoices(props: {
  readonly choice: LetterChoice;
  readonly onChoose: (choice: LetterChoice) => void;
}) {
  const { choice, onChoose } = props;
  const { t, language } = useText();
  const offered = languagesFor(choice.recipient);
  const chosen = letterLanguages.find(({ code }) => code === choice.language);
  return (
    <>
      <div class="letter__choices letter__aside">
        <Field label={t(lettersText.language)}>
          {(control) => (
            <select
              {...control}
              class="select"
              data-testid="letter-language"
              value={choice.language}
              onChange={(event) => {
                const picked = offered.find(({ code }) => code === event.currentTarget.value);
                if (picked) onChoose({ ...choice, language: picked.code });
              }}
            >
              {offered.map(({ code, name }) => (
                <option key={code} value={code} lang={langOf(code)}>
                  {isMachineMade(code) ? t(lettersText.machineMade, { name }) : name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t(lettersText.deadline)}>
          {(control) => (
            <input
              {...control}
              class="input"
              type="date"
              data-testid="letter-deadline"
              value={choice.deadline}
              onInput={(event) => onChoose({ ...choice, deadline: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field label={t(lettersText.via)}>
          {(control) => (
            <select
              {...control}
              class="select"
              data-testid="letter-via"
              value={choice.via}
              onChange={({ currentTarget: { value } }) => onChoose({ ...choice, via: isWay(value) ? value : '' })}
            >
              <option value="">{t(lettersText.noVia)}</option>
              {Object.entries(requestWays).map(([way, words]) => (
                <option key={way} value={way}>
                  {words[language]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {chosen && isMachineMade(chosen.code) && (
        <div class="letter__aside" data-testid="letter-machine-made">
          <Notice tone="info" live="polite">
            <p>{t(lettersText.notReviewed, { words: chosen.words[language] })}</p>
          </Notice>
        </div>
      )}
    </>
  );
}
