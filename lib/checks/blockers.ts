import type { DocumentFinding, DocumentState, FieldFinding, Pointer, RuleFinding } from '../spec/check';
import type { Foundation } from '../spec/law';
import type { Text } from '../i18n/text';
import type { Completeness, OpenRow } from './completeness';
import { isOpen } from './foundations';
import type { Overruled } from './overrides';

/** One thing that must be settled before filing. */
export interface Blocker {
  readonly kind: 'rows' | 'field' | 'document' | 'rule' | 'foundation';
  /** The section's heading, or the id of the finding. */
  readonly id: string;
  readonly text: Text;
  /** How many rows of the section. */
  readonly count?: number;
  /** An open question, not a fault. */
  readonly question?: true;
  readonly points: readonly Pointer[];
}

type Marked<T> = T & { readonly overruled?: Overruled };

/** The findings of a report, before it is decided whether the case is ready. */
export interface Findings {
  readonly foundations: readonly Foundation[];
  readonly completeness: Completeness;
  readonly fields: readonly Marked<FieldFinding>[];
  readonly documents: readonly Marked<DocumentFinding>[];
  readonly rules: readonly Marked<RuleFinding & { readonly advisory?: true }>[];
}

/**
 * What must be settled before filing: open rows (grouped by section), errors across fields, documents that are missing
 * or not good, rules that fail or cannot be decided, and foundations to ask for. A document that may be needed blocks
 * until that is known. Warnings, and findings that a person has overruled, do not block.
 */
export function blockersOf(found: Findings): readonly Blocker[] {
  const documents = documentBlockers(found);
  const wanted = new Set(documents.flatMap(({ id }) => [id, ...membersOf(id, found)]));
  // A rule about a document would count the same thing twice if the list of documents already says it.
  const rules = ruleBlockers(found).filter(
    ({ points }) => points.length === 0 || !points.every((point) => point.kind === 'document' && wanted.has(point.id)),
  );
  return [...foundationBlockers(found), ...rules, ...documents, ...fieldBlockers(found), ...rowBlockers(found)];
}

/** The documents of a group that are themselves missing or not good. */
function membersOf(id: string, { documents }: Findings): readonly string[] {
  const members = documents.find((one) => one.id === id)?.members ?? [];
  return documents.filter((one) => members.includes(one.id) && wanting.includes(one.state)).map((one) => one.id);
}

function foundationBlockers({ foundations }: Findings): readonly Blocker[] {
  return foundations.filter(isOpen).map(({ id, ask, points }) => ({
    ...({ kind: 'foundation', question: true } as const),
    ...{ id, text: ask, points },
  }));
}

function ruleBlockers({ rules }: Findings): readonly Blocker[] {
  return rules.flatMap(({ id, outcome, reason, points = [], overruled, advisory }): Blocker[] => {
    if (overruled) return [];
    if (outcome === 'fail') return [{ kind: 'rule', id, text: reason, points }];
    return outcome === 'unknown' && !advisory ? [{ kind: 'rule', id, text: reason, question: true, points }] : [];
  });
}

const wanting: readonly DocumentState[] = ['missing', 'required', 'oneOf', 'expired', 'defective', 'unknown'];

function documentBlockers({ documents }: Findings): readonly Blocker[] {
  return documents.flatMap((one): Blocker[] => {
    // The group counts for its documents, and a document that nobody requires does not block.
    if (one.group !== undefined || one.neverRequired || one.need === 'optional' || one.overruled) return [];
    if (!wanting.includes(one.state) || isOverruledWhole(one, documents)) return [];
    // The foundation is one question for all documents that wait for it, and for no others.
    if (one.waitsFor !== undefined) return [];
    const question = one.state === 'unknown' ? { question: true as const } : {};
    return [{ kind: 'document', id: one.id, text: one.reason, ...question, points: one.points }];
  });
}

/** Whether a group's missing documents were all overruled one by one. */
function isOverruledWhole(group: DocumentFinding, documents: Findings['documents']): boolean {
  const open = documents.filter((one) => group.members?.includes(one.id) && wanting.includes(one.state));
  return open.length > 0 && open.every(({ overruled }) => overruled !== undefined);
}

function fieldBlockers({ fields, completeness }: Findings): readonly Blocker[] {
  const open = new Set(completeness.open.flatMap(({ row, status }) => (status === 'unknown' ? [] : [row])));
  return fields
    .filter(({ level, row, overruled }) => level === 'error' && !overruled && !(row !== undefined && open.has(row)))
    .map(({ id, message, points }) => ({ kind: 'field', id, text: message, points }));
}

function rowBlockers({ completeness, fields }: Findings): readonly Blocker[] {
  // Only an override of the open row itself settles it, not one of a check that happens to point at it.
  const overruled = new Set(
    fields.flatMap(({ id, row, overruled: word }) => (word && id.startsWith('X-') && row !== undefined ? [row] : [])),
  );
  const open = completeness.open.filter(({ row }) => !overruled.has(row));
  const isUntold = ({ status }: OpenRow) => status === 'unknown';
  return [...rowsBySection(open.filter((row) => !isUntold(row))), ...rowsBySection(open.filter(isUntold))];
}

/** Open rows grouped by section; rows that may or may not be needed are a question. */
function rowsBySection(open: readonly OpenRow[]): readonly Blocker[] {
  return [...Map.groupBy(open, ({ section }) => section)].map(([section, rows]): Blocker => {
    const isQuestion = rows.every(({ status }) => status === 'unknown');
    const names = (language: 'ja' | 'en') => rows.slice(0, 3).map(({ label }) => label[language]);
    const more = rows.length - 3;
    return {
      kind: 'rows',
      id: section,
      count: rows.length,
      text: {
        ja: `${section}：${isQuestion ? '要否未確認 ' : ''}${rows.length}件（${names('ja').join('、')}${more > 0 ? ` ほか${more}件` : ''}）`,
        en: `${rows.length} ${isQuestion ? 'that may be needed' : 'to fill in'}: ${names('en').join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      },
      ...(isQuestion ? { question: true as const } : {}),
      points: rows.map(({ row }) => ({ kind: 'row', row }) as const),
    };
  });
}
