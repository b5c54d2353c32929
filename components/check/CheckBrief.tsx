import { checkText } from './check.words';
import { matchKey } from '../../lib/spec/part-key';
import { Button } from '../base/Button';
import { Notice } from '../base/Notice';
import { useText } from '../base/text-provider';
import { findingsIn } from './arrange';
import { CheckCounts } from './CheckCounts';
import { CheckIdentity } from './CheckIdentity';
import { FindingLine } from './FindingLine';
import type { CheckProps } from './props';

/** How many differences fit into a popup; the side panel has all of them. */
const mostShown = 3;

/** The result of a check in short, for the popup. */
export function CheckBrief({
  state,
  actions,
  vocabulary,
  onOpen,
}: CheckProps & {
  /** Opens the side panel with everything; null if there is none. */
  readonly onOpen: (() => void) | null;
}) {
  const { t } = useText();
  const { checked } = state;
  if (!checked) return null;
  const { report, sides } = checked;
  if (report.end === 'identityDiffers') {
    return (
      <CheckIdentity
        checked={checked}
        vocabulary={vocabulary}
        onGoOn={() => actions.check(true)}
        onOther={actions.unbind}
      />
    );
  }
  if (report.end === 'pageRefused') {
    return <Notice tone="warn" live="polite" title={t(checkText.refusedTitle)} testId="check-refused" />;
  }
  const findings = findingsIn(report);
  const rest = findings.length - mostShown;
  return (
    <section class="stack" data-testid="check-report" data-count={findings.length}>
      <CheckCounts report={report} vocabulary={vocabulary} onShow={report.on === 'form' ? actions.show : null} />
      {findings.length === 0 && (
        <Notice tone="ok" live="polite" title={t(checkText.noneTitle)} testId="check-none">
          <p class="small">{t(checkText.noneText, { count: report.counts.equal })}</p>
        </Notice>
      )}
      <ul class="plain stack stack--tight">
        {findings.slice(0, mostShown).map((finding) => (
          <FindingLine
            key={`${finding.row} ${finding.part}`}
            finding={finding}
            sides={sides[matchKey(finding.row, finding.part)] ?? { case: null, page: null }}
            vocabulary={vocabulary}
            actions={report.on === 'form' ? actions : null}
            busy={state.busy}
          />
        ))}
      </ul>
      {rest > 0 && <p class="small muted">{t(checkText.moreFindings, { count: rest })}</p>}
      {onOpen && findings.length > 0 && (
        <Button icon="open" onPress={onOpen} wide testId="check-open-panel">
          {t(checkText.openAll)}
        </Button>
      )}
    </section>
  );
}
