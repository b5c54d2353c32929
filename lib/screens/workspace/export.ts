import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';
import { saveFile } from '../shared/save-file';
import { today } from './link';

/** Lets the browser save the cases as a file; null exports all of them. */
export async function exportCases(caseIds: readonly string[] | null): Promise<Result<unknown>> {
  const answer = await call('exchange.export', { caseIds });
  if (!answer.ok) return answer;
  const file = new Blob([`${JSON.stringify(answer.value, null, 2)}\n`], { type: 'application/json' });
  saveFile(`tenken-${today()}.json`, file);
  return answer;
}
