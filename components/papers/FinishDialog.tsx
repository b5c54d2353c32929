import { useState } from 'preact/hooks';
import { common } from '../../lib/i18n/common.words';
import type { Paper } from '../../lib/spec/paper';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import { Field } from '../base/Field';
import { useText } from '../base/text-provider';
import { papersText } from './papers.words';
import type { Finish } from './props';

/** Asks who has looked the paper over, and whether it is signed. */
export function FinishDialog(props: {
  readonly by: string;
  readonly signs: Paper['signs'];
  readonly onFinish: (how: Finish) => void;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const [by, setBy] = useState(props.by);
  const [signedOn, setSignedOn] = useState('');
  const name = by.trim();
  return (
    <Dialog
      open
      title={t(papersText.finishTitle)}
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t(common.cancel)}</Button>
          <Button
            kind="primary"
            disabled={name === ''}
            onPress={() => props.onFinish({ by: name, ...(signedOn === '' ? {} : { signedOn }) })}
            testId="paper-finish-record"
          >
            {t(papersText.record)}
          </Button>
        </>
      }
    >
      <div class="stack">
        <Field label={t(papersText.by)}>
          {(control) => (
            <input
              {...control}
              class="input"
              autocomplete="off"
              value={by}
              data-testid="paper-finish-by"
              onInput={(event) => setBy(event.currentTarget.value)}
            />
          )}
        </Field>
        {props.signs !== 'nobody' && (
          <Field label={t(papersText.signedOn)}>
            {(control) => (
              <input
                {...control}
                class="input"
                type="date"
                value={signedOn}
                onChange={(event) => setSignedOn(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
      </div>
    </Dialog>
  );
}
