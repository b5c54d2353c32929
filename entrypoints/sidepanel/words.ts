import type { DocumentWords, ReportWords } from '../../components/report/props';
import { sourcesOf } from '../../lib/editor/rows';
import { wordsOf } from '../../lib/editor/words';
import { checksOf } from '../../lib/procedures/checks';
import { procedureOf } from '../../lib/procedures/registry';

/** The one procedure there is. */
const procedureId = 'coe-gijinkoku';
const procedure = procedureOf(procedureId);
const checks = checksOf(procedureId);

const rows = new Map(
  procedure.fields.map(({ id, label, parts }) => [
    id,
    { label, facts: [...new Set(parts.flatMap(({ from }) => (from === undefined ? [] : [from])))] },
  ]),
);
const fieldChecks = new Map(checks.fields.map(({ id, title, source }) => [id, { title, source }]));
const documents = new Map<string, DocumentWords>([
  ...checks.documents.groups.map(({ id, title, source }) => [id, { title, source, client: [] }] as const),
  ...checks.documents.rows.map(
    ({ id, title, source, client = [], difference }) =>
      [id, { title, source, client, ...(difference ? { difference } : {}) }] as const,
  ),
]);

const kinds = ['applicant', 'employer', 'office', 'case'] as const;
/** The innermost of a fact's headings are enough to know it by. */
const wordsShown = 2;

/** What rows, documents, checks and facts are called. Loaded when a report is first shown: it brings all checks along. */
export const reportWords: ReportWords = {
  row: (id) => rows.get(id) ?? null,
  document: (id) => documents.get(id) ?? null,
  check: (id) => fieldChecks.get(id) ?? null,
  fact: (path, language) => {
    const [at = path] = sourcesOf(path);
    const [root = '', ...keys] = at.split('.').filter((key) => key !== '*');
    const kind = kinds.find((one) => one === root);
    return kind ? wordsOf(kind, keys.join('.'), language).slice(-wordsShown).join(' › ') : path;
  },
};
