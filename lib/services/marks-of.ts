import type { Checked } from '../engine/check-report';
import type { RowMark } from '../messaging/namespaces/page';
import { isFinding } from '../spec/check-result';

/** What a check puts beside the rows of the page. Before the person has said whose page it is: nothing. */
export function marksOf({ report }: Checked): readonly RowMark[] {
  if (report.end !== 'done') return [];
  return report.parts
    .filter(({ result }) => isFinding(result) || result === 'equal' || result === 'yours')
    .map(({ row, result }) => ({ row, result }));
}
