import type { ComponentChildren } from 'preact';
import { useText } from '../../../components/base/text-provider';
import type { Sentence } from '../../../lib/i18n/i18n';

/** Gives what a component takes as a ready text. */
export function Told({ sentence, children }: { sentence: Sentence; children: (text: string) => ComponentChildren }) {
  return <>{children(useText().t(sentence))}</>;
}
