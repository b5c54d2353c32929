import { useState } from 'preact/hooks';
import type { Checked } from '../../lib/engine/check-report';
import type { Drift } from '../../lib/engine/fill-plan';
import { pointText } from './check.words';
import { common } from '../../lib/i18n/common.words';
import { popup } from '../popup/popup.words';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { driftAbout, driftLine } from '../popup/drift-line';
import { PointingList } from './PointingList';
import type { CheckProps } from './props';

/** Drifts in which a row was not found, so that a person may point at it. */
const pointable: ReadonlySet<Drift['kind']> = new Set([
  'rowMissing',
  'itemChanged',
  'labelChanged',
  'ambiguous',
  'kindChanged',
  'witnessesDisagree',
]);

/**
 * How the page differs from the form that we know, by name; a list to pass on, which holds no values; and a way to
 * point at a row that was not found.
 */
export function DriftPanel({ checked, state, actions, vocabulary }: CheckProps & { readonly checked: Checked }) {
  const { t } = useText();
  // It stays open or closed as the person has left it, whatever changes inside.
  const [isOpen, setOpen] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { drift } = checked.report.page;
  const { pointingAt, pointings } = state;
  if (drift.length === 0 && pointings.length === 0) return null;
  const lines = drift.map((one) => driftLine(one, t));
  const about = driftAbout(vocabulary.readOn, t);
  const copy = () => {
    const text = [about, `#${checked.report.revision}`, ...lines.map((line) => `- ${line}`)].join('\n');
    void actions.copy(text).then(setCopied);
  };
  /** The part of a row that was not found. */
  const lost = (row: string) => checked.report.parts.find((part) => part.row === row && part.control === null)?.part;
  return (
    <details
      class="popup-group"
      data-testid="check-drift"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary class="popup-group__head">
        <h3 class="popup-group__name">{t(pointText.title, { count: drift.length })}</h3>
      </summary>
      <div class="stack popup-drift">
        {drift.length > 0 && <p class="small">{about}</p>}
        {pointingAt && (
          <Notice tone="info" live="polite" testId="check-pointing">
            <p>{t(pointText.pointing, { label: vocabulary.row(pointingAt.row)?.label.ja ?? pointingAt.row })}</p>
            <Button size="small" icon="close" onPress={actions.stopPointing}>
              {t(pointText.stop)}
            </Button>
          </Notice>
        )}
        <ul class="small stack stack--tight">
          {drift.map((one, index) => {
            const part = one.row !== null && pointable.has(one.kind) ? lost(one.row) : undefined;
            const { row } = one;
            return (
              <li key={index}>
                {lines[index]}{' '}
                {row !== null && part !== undefined && !pointingAt && (
                  <Button
                    size="small"
                    icon="target"
                    label={t(pointText.pointLabel, { label: one.label })}
                    testId={`check-point-${row}`}
                    onPress={() => actions.point(row, part)}
                  >
                    {t(pointText.point)}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
        {drift.length > 0 && (
          <div class="row">
            <Button size="small" icon="copy" onPress={copy} testId="check-drift-copy">
              {t(popup.driftCopy)}
            </Button>
            <span class="small" role="status">
              {copied === null ? '' : t(copied ? common.copied : popup.copyFailed)}
            </span>
          </div>
        )}
        <PointingList pointings={pointings} actions={actions} vocabulary={vocabulary} />
      </div>
    </details>
  );
}
