import { type TourStep, tourSteps } from './tour';
import { tourSentences, tourText } from './tour.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';

/** The first-run tour. */
export interface TourPanelProps {
  /** From 0. */
  readonly step: number;
  /** The case for trying; null before there is one. */
  readonly caseId: string | null;
  readonly busy: boolean;
  /** What went wrong, as a sentence. */
  readonly error?: string;
  readonly onStep: (step: number) => void;
  readonly onSample: () => void;
  readonly onClose: () => void;
}

/**
 * A step above the page, which can still be used: the tour watches and moves on by itself when a step is done. Its next
 * text is read out, and the focus stays where the person is.
 */
export function TourPanel(props: TourPanelProps) {
  const { step, onStep } = props;
  const { t } = useText();
  const name = tourSteps[step] ?? 'next';
  const { title, text } = tourSentences[name];
  const isLast = step >= tourSteps.length - 1;
  return (
    <aside class="tour" aria-label={t(tourText.name)} data-testid="tour" data-step={name}>
      <ol class="tour__dots plain" aria-hidden="true">
        {tourSteps.map((one, at) => (
          <li
            key={one}
            class={at < step ? 'tour__dot tour__dot--done' : at === step ? 'tour__dot tour__dot--now' : 'tour__dot'}
          />
        ))}
      </ol>
      <div role="status" class="stack stack--tight">
        <p class="muted small">
          {t(tourText.step, { name: t(tourText.name), step: step + 1, count: tourSteps.length })}
        </p>
        <h2>{t(title)}</h2>
        <p>{t(text)}</p>
      </div>
      {props.error !== undefined && (
        <p class="field__error" role="alert">
          {props.error}
        </p>
      )}
      <div class="row">
        <Actions name={name} {...props} />
        {step > 1 && (
          <Button size="small" kind="quiet" onPress={() => onStep(step - 1)} testId="tour-back">
            {t(tourText.back)}
          </Button>
        )}
        {name !== 'vault' && !isLast && (
          <Button
            size="small"
            kind={name === 'marks' ? 'primary' : 'quiet'}
            onPress={() => onStep(step + 1)}
            testId="tour-next"
          >
            {t(name === 'marks' ? tourText.seen : tourText.next)}
          </Button>
        )}
        <Button
          size="small"
          kind={isLast ? 'primary' : 'quiet'}
          icon={isLast ? 'check' : 'close'}
          onPress={props.onClose}
          testId="tour-close"
        >
          {t(isLast ? tourText.finish : tourText.close)}
        </Button>
      </div>
    </aside>
  );
}

function Actions({ name, caseId, busy, onSample }: TourPanelProps & { readonly name: TourStep }) {
  const { t } = useText();
  const link = (href: string, words: string, testId: string) => (
    <a class="button button--small" href={href} data-testid={testId}>
      {words}
    </a>
  );
  switch (name) {
    case 'data':
      return (
        <Button size="small" kind="primary" busy={busy} onPress={onSample} testId="tour-sample">
          {t(tourText.loadSample)}
        </Button>
      );
    case 'case':
      return caseId === null
        ? link('#/cases', t(tourText.toCases), 'tour-cases')
        : link(`#/cases/${caseId}`, t(tourText.toCase), 'tour-case');
    case 'practice':
      return caseId === null ? null : (
        <a
          class="button button--small"
          href={`practice.html?case=${encodeURIComponent(caseId)}`}
          target="_blank"
          rel="noreferrer"
          data-testid="tour-practice"
        >
          {t(tourText.practice)}
          <span class="visually-hidden">{t(tourText.elsewhere)}</span>
        </a>
      );
    case 'next':
      return (
        <>
          {link('#/cases', t(tourText.newCase), 'tour-cases')}
          {link('#/backup', t(tourText.backup), 'tour-backup')}
          {link('#/help', t(tourText.help), 'tour-help')}
        </>
      );
    default:
      return null;
  }
}
