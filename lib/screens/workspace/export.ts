import { call } from '../../messaging/call';
import type { Result } from '../../domain/result';
import { today } from './link';

/** Has the browser save the cases as a file; all of them for null. */
export async function exportCases(caseIds: readonly string[] | null): Promise<Result<unknown>> {
  const answer = await call('exchange.export', { caseIds });
  if (!answer.ok) return answer;
  const file = new Blob([`${JSON.stringify(answer.value, null, 2)}\n`], { type: 'application/json' });
  saveFile(`tenken-${today()}.json`, file);
  return answer;
}

/** Has the browser save a file under this name. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has the file in hand once the click's own task is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
