import type { CheckReport, PartCheck } from '../../lib/engine/check-report';
import { isFinding } from '../../lib/spec/check-result';

/** One finding of a check without any value of the case or the page: safe to give to a colleague or another program. */
export type PlainFinding = Pick<PartCheck, 'row' | 'part' | 'item' | 'label' | 'result' | 'reason' | 'entry'>;

/** The findings of a check, in the form's order, without any value. */
export const plainFindings = ({ parts }: CheckReport): readonly PlainFinding[] =>
  parts
    .filter(({ result }) => isFinding(result))
    .map(({ row, part, item, label, result, reason, entry }) => ({
      row,
      part,
      item,
      label,
      result,
      ...(reason === undefined ? {} : { reason }),
      ...(entry === undefined ? {} : { entry }),
    }));

/** The same as JSON, with what was compared and how many parts were equal. */
export function findingsAsJson(report: CheckReport): string {
  const { on, end, counts } = report;
  return JSON.stringify({ on, end, equal: counts.equal, findings: plainFindings(report) }, null, 2);
}
