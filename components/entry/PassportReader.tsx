import { useRef, useState } from 'preact/hooks';
import { describeRecord } from '../../lib/facts/describe';
import { valueAt, withValue } from '../../lib/facts/draft';
import { choiceText, wordsOf } from '../../lib/facts/words';
import { isWholeMrz, type MrzReading, readMrz } from '../../lib/typing/mrz';
import { type MrzProposal, mrzProposals } from '../../lib/typing/mrz-proposal';
import {
  entry,
  mrzLengths,
  mrzParts,
  mrzRefusals,
  mrzUnproved,
  mrzWarnings,
  nationalityQuestions,
} from './entry.words';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { Scrolled } from '../base/Scrolled';
import { useText } from '../base/text-provider';
import type { EditorBinding } from '../workspace/binding';

/**
 * Reads a passport's machine-readable zone into an applicant's record: first a preview, and nothing is taken over
 * without its check box.
 */
export function PassportReader({ binding }: { binding: EditorBinding }) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<MrzReading | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const read = (now: string) => {
    setTaken(null);
    setReading(readMrz(now, binding.today));
  };
  const clear = (count: number | null) => {
    setText('');
    setReading(null);
    setTaken(count);
    box.current?.focus();
  };
  return (
    <details class="card entry-passport" data-testid="passport-reader">
      <summary class="entry-passport__title">{t(entry.passportTitle)}</summary>
      <div class="stack entry-passport__body">
        <label class="field__label" for="passport-mrz">
          {t(entry.passportLabel)}
        </label>
        <p class="field__hint" id="passport-mrz-hint">
          {t(entry.passportHint)}
        </p>
        <textarea
          ref={box}
          id="passport-mrz"
          class="textarea entry-passport__zone"
          rows={2}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="characters"
          aria-describedby="passport-mrz-hint"
          data-testid="passport-mrz"
          value={text}
          onInput={(event) => {
            const now = event.currentTarget.value;
            setText(now);
            setTaken(null);
            // As soon as both lines are there, as a reader or a paste sends them; half a line is not a mistake yet.
            if (isWholeMrz(now)) read(now);
            else setReading(null);
          }}
        />
        <p>
          <Button icon="search" onPress={() => read(text)} testId="passport-read">
            {t(entry.read)}
          </Button>
        </p>
        {reading?.ok === false && <Refused reading={reading} />}
        {reading?.ok && <Preview binding={binding} reading={reading} onTaken={clear} onDiscard={() => clear(null)} />}
        {taken !== null && (
          <Notice tone="ok" live="polite" testId="passport-taken">
            {t(entry.taken, { count: taken })}
          </Notice>
        )}
      </div>
    </details>
  );
}

function Refused({ reading: { refusal } }: { reading: Extract<MrzReading, { ok: false }> }) {
  const { t } = useText();
  const lengths = refusal.reason === 'shape' ? refusal.lengths : [];
  return (
    <Notice tone="bad" live="assertive" testId="passport-refused">
      <p>
        {t(mrzRefusals[refusal.reason], {
          lengths: lengths.length === 0 ? t(mrzLengths.none) : t(mrzLengths.found, { lengths: lengths.join(', ') }),
          characters: 'characters' in refusal ? refusal.characters.join(' ') : '',
          parts: 'parts' in refusal ? refusal.parts.map((part) => t(mrzParts[part])).join(t(entry.partsBetween)) : '',
        })}
      </p>
      <p>{t(entry.nothingSaved)}</p>
    </Notice>
  );
}

interface PreviewProps {
  readonly binding: EditorBinding;
  readonly reading: Extract<MrzReading, { ok: true }>;
  readonly onTaken: (count: number) => void;
  readonly onDiscard: () => void;
}

function Preview({ binding, reading: { passport }, onTaken, onDiscard }: PreviewProps) {
  const { t } = useText();
  const proposals = mrzProposals(passport, (path) => valueAt(binding.draft, path));
  // A value that differs from the record is never preselected; the person's own selections stay.
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const isTicked = ({ path, state }: MrzProposal) => state !== 'same' && (chosen[path] ?? state === 'new');
  const ticked = proposals.filter(isTicked);
  const take = () => {
    binding.change((draft) => ticked.reduce((made, { path, proposed }) => withValue(made, path, proposed), draft));
    onTaken(ticked.length);
  };
  const warnings = [
    ...passport.warnings.map((warning) => t(mrzWarnings[warning])),
    ...(passport.question
      ? [t(nationalityQuestions[passport.question.why], { letters: passport.question.letters })]
      : []),
    ...(passport.sex === undefined ? [t(entry.sexOpen)] : []),
  ];
  return (
    <section class="stack" aria-labelledby="passport-preview" data-testid="passport-preview">
      <h2 id="passport-preview" class="workspace-group__title">
        {t(entry.previewTitle)}
      </h2>
      <p class="visually-hidden" role="status">
        {t(entry.previewTitle)}
      </p>
      {warnings.length > 0 && (
        <Notice tone="warn" testId="passport-warnings">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p class="field__hint" data-testid="passport-unproved">
        {t(entry.unproved, {
          parts: passport.unproved.map((part) => t(mrzUnproved[part])).join(t(entry.partsBetween)),
        })}
      </p>
      <p class="field__hint">{t(entry.previewHint)}</p>
      <Scrolled class="scroll-x" label={t(entry.previewTitle)}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t(entry.take)}</th>
              <th scope="col">{t(entry.fact)}</th>
              <th scope="col">{t(entry.inPassport)}</th>
              <th scope="col">{t(entry.inRecord)}</th>
            </tr>
          </thead>
          <tbody>
            {proposals.map((proposal) => (
              <Row
                key={proposal.path}
                proposal={proposal}
                ticked={isTicked(proposal)}
                onTick={(on) => setChosen({ ...chosen, [proposal.path]: on })}
              />
            ))}
          </tbody>
        </table>
      </Scrolled>
      <p class="row">
        <Button kind="primary" disabled={ticked.length === 0} onPress={take} testId="passport-take">
          {t(entry.takeTicked, { count: ticked.length })}
        </Button>
        <Button onPress={onDiscard}>{t(entry.discard)}</Button>
      </p>
    </section>
  );
}

interface RowProps {
  readonly proposal: MrzProposal;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function Row({ proposal: { path, proposed, current, state }, ticked, onTick }: RowProps) {
  const { language, t } = useText();
  const label = wordsOf('applicant', path, language).join(' › ');
  const words = (value: string) => choiceText(describeRecord('applicant'), path, value, language);
  return (
    <tr
      class={`entry-passport__row entry-passport__row--${state}`}
      data-testid={`passport-row-${path}`}
      data-state={state}
    >
      <td>
        {state === 'same' ? (
          <span class="muted">{t(entry.same)}</span>
        ) : (
          <input
            type="checkbox"
            aria-label={`${t(entry.take)}: ${label}`}
            checked={ticked}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
        )}
      </td>
      <th scope="row">{label}</th>
      <td>{words(proposed)}</td>
      <td>
        {current === undefined ? <span class="muted">{t(entry.nothingYet)}</span> : words(current)}
        {state === 'differs' && <strong class="entry-passport__differs"> {t(entry.differs)}</strong>}
      </td>
    </tr>
  );
}
