import type { FactName } from '../../../components/report/props';
import { sourcesOf } from '../../editor/rows';
import { wordsOf } from '../../facts/words';

const kinds = ['applicant', 'employer', 'office', 'case'] as const;
/** The innermost of a fact's headings are enough to recognise it. */
const wordsShown = 2;

/** The names of facts in a report. Loaded when a report is first shown: it includes the records' schemas. */
export const factName: FactName = (path, language) => {
  const [at = path] = sourcesOf(path);
  const [root, ...keys] = at.split('.').filter((key) => key !== '*');
  const kind = kinds.find((one) => one === root);
  return kind ? wordsOf(kind, keys.join('.'), language).slice(-wordsShown).join(' › ') : path;
};
