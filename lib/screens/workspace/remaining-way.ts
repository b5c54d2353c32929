import type { RemainingWay } from '../../../components/remaining/props';
import { findingsOf } from '../../../components/report/names';
import type { Report } from '../../checks/report';
import { reportWordsOf } from '../shared/words';

/** Where the rows of what remains lead, inside the workspace. */
export function wayOf(report: Report): RemainingWay {
  const words = reportWordsOf(report);
  const findingOf = findingsOf(report, words);
  return {
    links: {
      caseId: report.case,
      canShow: false,
      factsOfRow: (row) => words.row(row)?.facts ?? [],
    },
    ...{ base: '', follow: null, show: null },
    nameOf: (name) => findingOf(name)?.title ?? null,
  };
}
