import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { letterKinds } from '../../lib/letters/own-words';
import type { Recipient } from '../../lib/facts/asked-of';
import { languageFor } from '../../lib/letters/languages';
import { lettersText } from '../../lib/letters/letters.words';
import type { Requests } from '../../lib/letters/request';
import { Button } from '../base/Button';
import { Field } from '../base/Field';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { LeftOut } from './LeftOut';
import { type LetterChoice, LetterChoices, langOf } from './LetterChoices';
import { OwnWordsNote } from './OwnWordsNote';

/** Writing a request. */
export interface RequestPanelProps {
  readonly requests: Requests;
  /** Whether there is nothing to ask of a recipient. */
  readonly isNothing: (recipient: Recipient) => boolean;
  readonly choice: LetterChoice;
  readonly onChoose: (choice: LetterChoice) => void;
  /** The letter as generated for this choice. */
  readonly written: string;
  /** Copies a text to the clipboard; false if the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onSave: (text: string) => void;
  readonly onPrint: () => void;
  /** Stores in the case that this recipient was asked today for what they owe. */
  readonly onRecord: () => void;
  /** Whether something was asked for before and is open, so that a reminder can be written. */
  readonly canRemind: boolean;
  /** Where the office's own sentences are kept; null where the case has no office. */
  readonly ownWordsHref: string | null;
  /** Placeholders in the office's own sentences for which this letter has nothing. */
  readonly unknownPlaces: readonly string[];
  /** What else can be chosen about the letter. */
  readonly children?: ComponentChildren;
}

const recipients: readonly Recipient[] = ['applicant', 'employer'];

/** Chooses recipient and language, shows the letter, lets the person change it, and copies, saves or prints it. */
export function RequestPanel(props: RequestPanelProps) {
  const { requests, choice, onChoose } = props;
  const { t, language } = useText();
  const request = requests.to[choice.recipient];
  const nothing = props.isNothing(choice.recipient);
  return (
    <div class="stack stack--wide letter">
      <div class="stack stack--tight letter__aside">
        <h2>{t(lettersText.title)}</h2>
        <p>{t(lettersText.intro)}</p>
        <p class="small muted">{t(lettersText.notSent)}</p>
      </div>
      <fieldset class="letter__recipients letter__aside">
        <legend class="field__label">{t(lettersText.recipient)}</legend>
        {recipients.map((recipient) => {
          const { questions, documents } = requests.to[recipient];
          return (
            <label key={recipient} class="choice letter__recipient">
              <input
                type="radio"
                name="recipient"
                value={recipient}
                checked={choice.recipient === recipient}
                data-testid={`letter-to-${recipient}`}
                onChange={() =>
                  onChoose({ ...choice, recipient, language: languageFor(recipient, choice.language, language) })
                }
              />
              <span>
                {t(lettersText.to[recipient])}
                <span class="small muted numbers">
                  {' '}
                  {t(lettersText.counts, { questions: questions.length, documents: documents.length })}
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {props.canRemind && (
        <fieldset class="letter__recipients letter__aside">
          <legend class="field__label">{t(lettersText.kind)}</legend>
          {letterKinds.map((kind) => (
            <label key={kind} class="choice letter__recipient">
              <input
                type="radio"
                name="letter-kind"
                value={kind}
                checked={choice.kind === kind}
                data-testid={`letter-kind-${kind}`}
                onChange={() => onChoose({ ...choice, kind })}
              />
              <span>{t(lettersText.kinds[kind])}</span>
            </label>
          ))}
        </fieldset>
      )}
      {props.children}
      {request.waitsFor.map(
        ({ id, waiting }) =>
          waiting && (
            <Notice key={id} tone="info" title={waiting.notice.title[language]} testId={`letter-${id}`}>
              <p>{waiting.notice.text[language]}</p>
            </Notice>
          ),
      )}
      {nothing && (
        <div data-testid="letter-nothing">
          <Notice
            tone="ok"
            live="polite"
            title={t(lettersText.nothing, { recipient: t(lettersText.to[choice.recipient]) })}
          >
            <p>{t(lettersText.nothingNext)}</p>
          </Notice>
        </div>
      )}
      {request.optional.length > 0 && (
        <label class="choice letter__aside">
          <input
            type="checkbox"
            checked={choice.withOptional}
            data-testid="letter-optional"
            onChange={(event) => onChoose({ ...choice, withOptional: event.currentTarget.checked })}
          />
          <span>{t(lettersText.withOptional, { count: request.optional.length })}</span>
        </label>
      )}
      {(!nothing || choice.withOptional) && <Sheet {...props} />}
      <LeftOut leftOut={requests.leftOut} />
    </div>
  );
}

/** The letter itself. A person's changes stay until they ask for a new letter. */
function Sheet(props: RequestPanelProps) {
  const { choice, onChoose, written, onCopy, onSave, onPrint, onRecord, ownWordsHref, unknownPlaces } = props;
  const { t } = useText();
  const [changed, setChanged] = useState<{ readonly text: string; readonly from: string } | null>(null);
  const [told, setTold] = useState<'copied' | 'notCopied' | 'saved' | 'recorded' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const text = changed?.text ?? written;
  useEffect(() => setTold(null), [text]);
  return (
    <>
      <LetterChoices choice={choice} onChoose={onChoose} />
      <OwnWordsNote href={ownWordsHref} unknown={unknownPlaces} kind={props.canRemind ? choice.kind : 'request'} />
      {changed !== null && (
        <div class="letter__aside">
          <Notice tone={changed.from === written ? 'info' : 'warn'} live="polite">
            <p>{t(changed.from === written ? lettersText.changed : lettersText.outdated)}</p>
            <p>
              <Button
                size="small"
                onPress={() => {
                  setChanged(null);
                  box.current?.focus();
                }}
                testId="letter-again"
              >
                {t(lettersText.again)}
              </Button>
            </p>
          </Notice>
        </div>
      )}
      <div class="letter__aside">
        <Field label={t(lettersText.text)} hint={t(lettersText.textHint)}>
          {(control) => (
            <textarea
              {...control}
              ref={box}
              class="textarea letter__text"
              lang={langOf(choice.language)}
              spellcheck={false}
              data-testid="letter-text"
              rows={Math.min(40, text.split('\n').length + 1)}
              value={text}
              onInput={(event) => setChanged({ text: event.currentTarget.value, from: changed?.from ?? written })}
            />
          )}
        </Field>
      </div>
      {/* A box with a scroll bar cannot be printed completely: this is printed instead. */}
      <pre class="letter__paper" lang={langOf(choice.language)} aria-hidden="true">
        {text}
      </pre>
      <div class="row letter__aside">
        <Button
          kind="primary"
          icon="copy"
          testId="letter-copy"
          onPress={() => void onCopy(text).then((done) => setTold(done ? 'copied' : 'notCopied'))}
        >
          {t(lettersText.copy)}
        </Button>
        <Button
          icon="download"
          testId="letter-save"
          onPress={() => {
            onSave(text);
            setTold('saved');
          }}
        >
          {t(lettersText.save)}
        </Button>
        <Button icon="printer" testId="letter-print" onPress={onPrint}>
          {t(lettersText.print)}
        </Button>
        <Button
          icon="check"
          testId="letter-record"
          onPress={() => {
            onRecord();
            setTold('recorded');
          }}
        >
          {t(lettersText.record)}
        </Button>
        <span role="status" class="row letter__told" data-testid="letter-told">
          {told && (
            <>
              <Icon name={told === 'notCopied' ? 'warning' : 'check'} />
              {t(lettersText[told])}
            </>
          )}
        </span>
      </div>
    </>
  );
}
