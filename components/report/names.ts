import type { FindingId } from '../../lib/checks/remaining/item';
import type { Report } from '../../lib/checks/report';
import { report as sentences } from '../../lib/i18n/sentences/report';
import type { Pointer } from '../../lib/spec/check';
import type { Source, Text } from '../../lib/spec/text';
import { targetOf } from './arrange';
import type { ReportWords } from './props';

/** A finding by its name: what it is called, where it points, what it rests on. */
export interface NamedFinding {
  readonly title: Text;
  readonly points: readonly Pointer[];
  readonly source?: Source | undefined;
}

/** Looks findings of a report up by their names; null for a name that none has. */
export function findingsOf(report: Report, words: ReportWords): (name: FindingId) => NamedFinding | null {
  const rules = new Map(report.rules.map((rule) => [rule.id, rule]));
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  return (name) => {
    const rule = rules.get(name);
    if (rule) return { title: rule.title, points: rule.points ?? [], source: rule.source };
    const document = words.document(name);
    if (document) return { title: document.title, points: documents.get(name)?.points ?? [], source: document.source };
    if (name === 'category') {
      const { points, source } = report.category;
      return { title: sentences.category, points, source };
    }
    const { id, row } = targetOf(name);
    const found = report.fields.find((field) => field.id === id && field.row === row);
    const check = words.check(id);
    const title = (row === undefined ? undefined : words.row(row)?.label) ?? check?.title;
    return title ? { title, points: found?.points ?? [], source: check?.source } : null;
  };
}
