import { findingAt } from '../../lib/checks/overrides';
import type { FindingId } from '../../lib/checks/remaining/item';
import { type FindingTitles, findingTitle } from '../../lib/checks/remaining/names';
import type { Report } from '../../lib/checks/report';
import { report as sentences } from './report.words';
import type { Pointer } from '../../lib/spec/check';
import type { Source, Text } from '../../lib/i18n/text';
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
  const titles: FindingTitles = {
    rule: (id) => (id === 'category' ? sentences.category : rules.get(id)?.title),
    document: (id) => words.document(id)?.title,
    check: (id) => words.check(id)?.title,
    row: (id) => words.row(id)?.label,
  };
  return (name) => {
    const title = findingTitle(name, titles);
    if (!title) return null;
    const { id, row } = findingAt(name);
    const judged = name === 'category' ? report.category : rules.get(name);
    const found = judged ?? documents.get(name) ?? report.fields.find((field) => field.id === id && field.row === row);
    const source = (judged ?? words.document(name) ?? words.check(id))?.source;
    return { title, points: found?.points ?? [], source };
  };
}
