import type { RemainingWay } from '../../../components/remaining/props';
import { findingsOf } from '../../../components/report/names';
import type { Report } from '../../checks/report';

/** The links of what remains, inside the workspace. */
export function wayOf(report: Report): RemainingWay {
  const findingOf = findingsOf(report);
  return {
    links: {
      caseId: report.case,
      canShow: false,
      factsOfRow: (row) => report.rows[row]?.facts ?? [],
    },
    ...{ base: '', follow: null, show: null },
    nameOf: (name) => findingOf(name)?.title ?? null,
  };
}
