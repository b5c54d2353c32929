import type { RemainingWay } from '../../components/remaining/props';
import { findingsOf } from '../../components/report/names';
import type { Report } from '../../lib/checks/report';
import { reportWords } from '../sidepanel/words';

/** Where the rows of what remains lead, inside the workspace. */
export function wayOf(report: Report): RemainingWay {
  const findingOf = findingsOf(report, reportWords);
  return {
    links: {
      caseId: report.case,
      canShow: false,
      factsOfRow: (row) => reportWords.row(row)?.facts ?? [],
    },
    ...{ base: '', follow: null, show: null },
    nameOf: (name) => findingOf(name)?.title ?? null,
  };
}
