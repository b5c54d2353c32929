import { useEffect, useState } from 'preact/hooks';
import type { Recipient } from '../../lib/facts/asked-of';
import { lettersText } from '../../lib/letters/letters.words';
import { questionnaireText } from '../../lib/tables/questionnaire/questionnaire.words';
import { Button } from '../base/Button';
import { Icon } from '../base/Icon';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';

/** Makes a questionnaire for the letter's recipient, in the letter's language. */
export function QuestionnairePanel(props: {
  recipient: Recipient;
  /** How many facts the form requires, and how many optional ones it takes. */
  required: number;
  voluntary: number;
  unsaved: boolean;
  onSave: () => Promise<void>;
}) {
  const { recipient, required, voluntary, unsaved } = props;
  const { t } = useText();
  const [told, setTold] = useState(false);
  useEffect(() => setTold(false), [recipient, required, voluntary]);
  const count = required + voluntary;
  return (
    <section class="card stack letter__aside" aria-labelledby="questionnaire-title" data-testid="questionnaire">
      <h2 id="questionnaire-title">{t(questionnaireText.title)}</h2>
      <p class="prose">{t(questionnaireText.intro)}</p>
      {unsaved && <Notice tone="info">{t(questionnaireText.unsaved)}</Notice>}
      {count === 0 ? (
        <p>{t(questionnaireText.none, { recipient: t(lettersText.to[recipient]) })}</p>
      ) : (
        <div class="row">
          <Button
            icon="download"
            testId="questionnaire-save"
            onPress={() => void props.onSave().then(() => setTold(true))}
          >
            {t(questionnaireText.save)}
          </Button>
          <span class="muted numbers">{t(questionnaireText.count, { count, required, voluntary })}</span>
          <span role="status" class="row">
            {told && (
              <>
                <Icon name="check" />
                {t(questionnaireText.saved)}
              </>
            )}
          </span>
        </div>
      )}
      <p>
        <a href="#/import">{t(questionnaireText.toImport)}</a>
      </p>
    </section>
  );
}
