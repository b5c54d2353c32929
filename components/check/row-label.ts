import type { PartCheck } from '../../lib/engine/check-report';
import { partWords, popup } from '../popup/popup.words';
import { useText } from '../base/text-provider';
import { labelWithoutItem } from '../popup/grouping';
import type { Vocabulary } from '../popup/props';

/** A row's label in the person's language, with its part and block where those are needed. */
export function useRowLabel(finding: PartCheck, vocabulary: Vocabulary): string {
  const { t, language } = useText();
  const known = vocabulary.row(finding.row);
  const words = labelWithoutItem(language === 'en' && known ? known.label.en : finding.label, finding.item);
  const block =
    finding.repeat !== null && !words.includes(String(finding.repeat))
      ? ` ${t(popup.block, { number: finding.repeat })}`
      : '';
  const part = finding.part === 'value' ? undefined : partWords[finding.part];
  return `${words}${block}${part ? `（${t(part)}）` : ''}`;
}
