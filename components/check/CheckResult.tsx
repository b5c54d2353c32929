import { useEffect, useRef } from 'preact/hooks';
import { checkText } from './check.words';
import { failures } from '../base/failures.words';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { CheckBrief } from './CheckBrief';
import type { CheckProps } from './props';

/** The result of the popup's check, or why there is none. */
export function CheckResult(props: CheckProps & { readonly onOpen: (() => void) | null }) {
  const { t } = useText();
  const { checked, failure, said } = props.state;
  const section = useRef<HTMLElement>(null);
  // Content above folds when a check has arrived, and the view would stay at an empty place.
  useEffect(() => {
    if (checked) section.current?.scrollIntoView({ block: 'start' });
  }, [checked]);
  return (
    <section class="stack check popup-part" ref={section} aria-label={t(checkText.entries)}>
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
