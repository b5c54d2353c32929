import { documentsText } from './documents.words';
import type { ListedFinding } from '../../lib/checks/document-sections';
import { Badge } from '../base/Badge';
import { useText } from '../base/text-provider';
import { documentAppearance } from '../report/appearance';

/** The status of a document as a word, an icon and a colour, as in the report. */
export function StateBadge({ finding }: { finding: ListedFinding }) {
  const { t, language } = useText();
  const { tone, icon, word } = documentAppearance(finding.state);
  // Nobody demands it, but it is not superfluous either.
  const optional = finding.state === 'notRequired' && finding.need === 'optional';
  return (
    <Badge tone={tone} icon={icon}>
      {t(
        optional
          ? finding.listed
            ? documentsText.listed
            : documentsText.optional
          : finding.waits
            ? documentsText.waits
            : word,
        { what: finding.waits?.[language] ?? '' },
      )}
    </Badge>
  );
}
