import type { DocumentWords, ReportWords } from '../../../components/report/props';
import type { Report } from '../../checks/report';
import { sourcesOf } from '../../editor/rows';
import { wordsOf } from '../../facts/words';
import { procedureOf } from '../../procedures/registry';

const kinds = ['applicant', 'employer', 'office', 'case'] as const;
/** The innermost of a fact's headings are enough to know it by. */
const wordsShown = 2;

/** What rows, documents, checks and facts of a report are called. Loaded when a report is first shown: it brings the rows along. */
export function reportWordsOf({ procedure, documents, fields }: Report): ReportWords {
  const rows = new Map(
    procedureOf(procedure).fields.map(({ id, label, parts }) => [
      id,
      { label, facts: [...new Set(parts.flatMap(({ from }) => (from === undefined ? [] : [from])))] },
    ]),
  );
  const named = new Map<string, DocumentWords>(
    documents.map(({ id, title, source, client = [], difference }) => [
      id,
      { title, source, client, ...(difference ? { difference } : {}) },
    ]),
  );
  const checks = new Map(fields.flatMap(({ id, title, source }) => (title && source ? [[id, { title, source }]] : [])));
  return {
    row: (id) => rows.get(id) ?? null,
    document: (id) => named.get(id) ?? null,
    check: (id) => checks.get(id) ?? null,
    fact: factWords,
  };
}

/** A fact by its path, `applicant.passport.number`; `*` stands for any entry of a list. */
const factWords: ReportWords['fact'] = (path, language) => {
  const [at = path] = sourcesOf(path);
  const [root = '', ...keys] = at.split('.').filter((key) => key !== '*');
  const kind = kinds.find((one) => one === root);
  return kind ? wordsOf(kind, keys.join('.'), language).slice(-wordsShown).join(' › ') : path;
};
