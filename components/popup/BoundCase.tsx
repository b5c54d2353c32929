import type { Ref } from 'preact';
import { common } from '../../lib/i18n/sentences/common';
import { popup } from '../../lib/i18n/sentences/popup';
import type { CaseSummary } from '../../lib/messaging/protocol';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import type { Vocabulary } from './props';

/** Who this tab belongs to, first and large: the one thing that must never be mistaken. */
export function BoundCase(props: {
  readonly bound: CaseSummary;
  readonly vocabulary: Vocabulary;
  /** Null while the case cannot be changed. */
  readonly onChange: (() => void) | null;
  readonly headingRef: Ref<HTMLHeadingElement>;
}) {
  const { t } = useText();
  const { bound, vocabulary, onChange, headingRef } = props;
  const country = vocabulary.nationality(bound.nationality);
  const nationality = country ? t(country) : bound.nationality;
  const facts = [
    { label: t(common.nationality), value: nationality },
    { label: t(common.passportNumber), value: bound.passportNumber },
    { label: t(common.employer), value: bound.employerName },
  ];
  return (
    <section class="who" aria-labelledby="who-title" data-testid="bound-case">
      <div class="row row--between">
        <h2 id="who-title" class="who__title" tabIndex={-1} ref={headingRef}>
          {t(popup.boundTitle)}
        </h2>
        {onChange && (
          <Button kind="quiet" size="small" icon="person" onPress={onChange}>
            {t(popup.change)}
          </Button>
        )}
      </div>
      <p class="who__name">{bound.applicantName || t(common.notEntered)}</p>
      {bound.applicantKanji !== '' && (
        <p class="who__kanji" lang="ja">
          {bound.applicantKanji}
        </p>
      )}
      <dl class="who__facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || <span class="muted">{t(common.notEntered)}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
