import { useState } from 'preact/hooks';
import type { Drift } from '../../lib/engine/fill-plan';
import { common } from '../../lib/i18n/common.words';
import { popup } from './popup.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { driftAbout, driftLine } from './drift-line';
import type { PopupActions, Vocabulary } from './props';

/** How the page differs from the form as it was last read, with a way to pass the list on. */
export function DriftList(props: {
  readonly drift: readonly Drift[];
  readonly vocabulary: Vocabulary;
  readonly actions: PopupActions;
}) {
  const { t } = useText();
  const { drift, vocabulary, actions } = props;
  const [copied, setCopied] = useState<boolean | null>(null);
  if (drift.length === 0) return null;
  const lines = drift.map((one) => driftLine(one, t));
  const about = driftAbout(vocabulary.readOn, t);
  const copy = () => {
    void actions.copy([about, ...lines.map((line) => `- ${line}`)].join('\n')).then(setCopied);
  };
  return (
    <details class="popup-group" data-testid="drift">
      <summary class="popup-group__head">
        <h3 class="popup-group__name">{t(popup.driftTitle, { count: drift.length })}</h3>
      </summary>
      <div class="stack popup-drift">
        <p class="small">{about}</p>
        <ul class="small">
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
        <div class="row">
          <Button size="small" icon="copy" onPress={copy}>
            {t(popup.driftCopy)}
          </Button>
          <span class="small" role="status">
            {copied === null ? '' : t(copied ? common.copied : popup.copyFailed)}
          </span>
        </div>
      </div>
    </details>
  );
}
