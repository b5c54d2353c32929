import type { PartCheck } from '../../lib/engine/check-report';
import type { Sentence } from '../../lib/i18n/i18n';
import { checkReasonSentences, checkText, findingSentences } from './check.words';
import { isFinding } from '../../lib/spec/check-result';

/** What a finding means: its reason, if that says more than its kind; null if it is not a finding. */
export function meaningOf({ result, reason, entry }: Pick<PartCheck, 'result' | 'reason' | 'entry'>): Sentence | null {
  if (reason === undefined) return isFinding(result) ? findingSentences[result] : null;
  if (entry && reason === 'order') return checkText.blockOrder;
  return result === 'missing' && reason === 'caseHasNothing' ? checkText.neither : checkReasonSentences[reason];
}
