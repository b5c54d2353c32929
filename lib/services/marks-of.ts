import type { Checked } from '../engine/check-report';
import type { RowMark } from '../messaging/namespaces/page';
import { isFinding } from '../spec/check-result';

/** The marks of a check beside the rows of the page; none before the person has said whose page it is. */
export function marksOf({ report }: Checked): readonly RowMark[] {
  if (report.end !== 'done') return [];
  return report.parts
    .filter(({ result }) => isFinding(result) || result === 'equal' || result === 'yours')
    .map(({ row, result }) => ({ row, result }));
}
