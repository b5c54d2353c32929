import { useState } from 'preact/hooks';
import type { CheckReport } from '../../lib/engine/check-report';
import { checkText, resultWords } from './check.words';
import { Button } from '../base/Button';
import { useText } from '../base/text-provider';
import { findingsAsJson, type PlainFinding, plainFindings } from './copied';
import { meaningOf } from './meaning';

/**
 * Copies the findings of a check, without any value, as text or as JSON. They tell a colleague, or the program that
 * typed the page, what to correct.
 */
export function CopyFindings(props: {
  readonly report: CheckReport;
  readonly copy: (text: string) => Promise<boolean>;
}) {
  const { t } = useText();
  const { report, copy } = props;
  const [copied, setCopied] = useState<boolean | null>(null);
  const line = (finding: PlainFinding) => {
    const { item, label, result } = finding;
    const meaning = meaningOf(finding);
    return `- ${item === null ? '' : `${item} `}${label}: ${t(resultWords[result])}${meaning ? ` – ${t(meaning)}` : ''}`;
  };
  const asText = () => {
    const lines = plainFindings(report).map(line);
    return [t(checkText.copyTitle), ...(lines.length > 0 ? lines : [t(checkText.copyNothing)])].join('\n');
  };
  const press = (make: () => string) => () => {
    setCopied(null);
    void copy(make()).then(setCopied);
  };
  return (
    <div class="row copy-findings">
      <Button kind="quiet" size="small" icon="copy" testId="check-copy-text" onPress={press(asText)}>
        {t(checkText.copyText)}
      </Button>
      <Button
        kind="quiet"
        size="small"
        icon="copy"
        testId="check-copy-json"
        onPress={press(() => findingsAsJson(report))}
      >
        {t(checkText.copyJson)}
      </Button>
      <span class="small" role="status">
        {copied === null ? '' : t(copied ? checkText.copied : checkText.copyFailed)}
      </span>
    </div>
  );
}
