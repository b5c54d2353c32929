import type { YesNo } from '../../lib/domain/values';
import { documentsText } from './documents.words';
import { useText } from '../base/text-provider';

const answers = ['yes', 'no', 'notAsked'] as const;

/** Whether a document was received. */
export interface ReceivedChoiceProps {
  readonly title: string;
  readonly value: YesNo | undefined;
  /** Undefined removes the answer. */
  readonly onChoose: (answer: YesNo | undefined) => void;
  readonly testId: string;
}

/** Three buttons, one press each; pressing the chosen one removes the answer. */
export function ReceivedChoice({ title, value, onChoose, testId }: ReceivedChoiceProps) {
  const { t } = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a visible legend and gives no better name here.
    <div class="segments" role="group" aria-label={t(documentsText.receivedOf, { title })}>
      {answers.map((answer) => (
        <button
          key={answer}
          type="button"
          class="segments__choice"
          aria-pressed={answer === value ? 'true' : 'false'}
          data-testid={answer === 'yes' ? testId : `${testId}-${answer}`}
          onClick={() => onChoose(answer === value ? undefined : answer)}
        >
          {t(documentsText[answer])}
        </button>
      ))}
    </div>
  );
}
