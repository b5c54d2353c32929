import type { PartCheck } from '../../lib/engine/check-report';
import { partWords, popup } from '../popup/popup.words';
import { type Texts, useText } from '../base/text-provider';
import { labelWithoutItem } from '../popup/grouping';
import type { Vocabulary } from '../popup/props';

/** What a row is told by. */
type Labelled = Pick<PartCheck, 'row' | 'label' | 'item' | 'repeat'>;

/** A row's label in the person's language, with its block where that is needed. */
export function rowLabel(about: Labelled, vocabulary: Vocabulary, { t, language }: Texts): string {
  const known = vocabulary.row(about.row);
  const words = labelWithoutItem(language === 'en' && known ? known.label.en : about.label, about.item);
  return about.repeat !== null && !words.includes(String(about.repeat))
    ? `${words} ${t(popup.block, { number: about.repeat })}`
    : words;
}

/** The same, with its part where that is needed. */
export function useRowLabel(finding: PartCheck, vocabulary: Vocabulary): string {
  const texts = useText();
  const part = finding.part === 'value' ? undefined : partWords[finding.part];
  return `${rowLabel(finding, vocabulary, texts)}${part ? `（${texts.t(part)}）` : ''}`;
}
