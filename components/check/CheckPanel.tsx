import { useEffect, useRef } from 'preact/hooks';
import { checkText } from '../../lib/i18n/sentences/check';
import { failures } from '../../lib/i18n/sentences/failures';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { CheckBrief } from './CheckBrief';
import type { CheckProps } from './props';

/** The popup's check: the button that starts it, and what it came to in short. */
export function CheckPanel(props: CheckProps & { readonly onOpen: (() => void) | null }) {
  const { t } = useText();
  const { state, actions } = props;
  const { checked, failure, busy, said } = state;
  const section = useRef<HTMLElement>(null);
  // What stood above folds when a check has come, and the view would stay where nothing is any more.
  const pressed = useRef(false);
  useEffect(() => {
    if (checked && pressed.current) section.current?.scrollIntoView({ block: 'start' });
    pressed.current = false;
  }, [checked]);
  return (
    <section class="stack check" ref={section} aria-label={t(checkText.entries)}>
      <Button
        icon="search"
        busy={busy}
        wide
        testId="check"
        label={t(checked ? checkText.again : checkText.check)}
        onPress={() => {
          pressed.current = true;
          actions.check(false);
        }}
      >
        {t(checked ? checkText.again : checkText.check)}
      </Button>
      {!checked && <p class="small muted">{t(checkText.promise)}</p>}
      {failure && failure !== 'locked' && (
        <Notice tone="bad" live="assertive" testId="check-failure">
          <p>{t(failures[failure])}</p>
        </Notice>
      )}
      <p class="small" role="status">
        {said ? t(said) : ''}
      </p>
      <CheckBrief {...props} />
    </section>
  );
}
