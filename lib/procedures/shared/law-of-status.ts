import type { Text } from '../../i18n/text';
import type { DocumentList, Rule } from '../../law/gijinkoku/known';
import { chapters } from '../../law/gijinkoku/rules/chapters';
import { inOrder } from '../../law/gijinkoku/rules/index';
import { ruleMatters } from '../../law/gijinkoku/rules/matters';
import { gijinkoku } from '../../law/gijinkoku/status';
import { type CaseTerms, type Law, lawOf } from '../../spec/law';
import type { FieldCheck } from '../../law/gijinkoku/known';

interface StatusChecks {
  readonly rules: readonly Rule[];
  readonly documents?: DocumentList;
  readonly shorts?: Readonly<Record<string, Text>>;
  readonly fields?: readonly FieldCheck[];
  readonly terms?: CaseTerms;
}

/**
 * Comparisons that only a person can make: the minimum wage of the prefecture (no table is held), and the files themselves,
 * which are looked at when they are dropped on the page and not kept.
 */
const leftToPerson: readonly string[] = ['R-PAY-02', 'R-DOC-08', 'R-DOC-09'];

/** A law of 技術・人文知識・国際業務 for one procedure: rules by chapter and number, and only the chapters that they are in. */
export function lawOfStatus(
  procedure: string,
  { rules, documents = { rows: [], groups: [] }, shorts = {}, fields = [], terms }: StatusChecks,
  status = gijinkoku,
): Law {
  const used = new Set(rules.map(({ chapter }) => chapter));
  const ids = new Set(rules.map(({ id }) => id));
  const named = new Set([...documents.rows, ...documents.groups].map(({ id }) => id));
  return lawOf(procedure, {
    status,
    chapters: chapters.filter(({ id }) => used.has(id)),
    rules: inOrder(rules).map((rule) => (leftToPerson.includes(rule.id) ? { ...rule, leftToPerson: true } : rule)),
    documents,
    fields,
    shorts,
    ...(terms ? { terms } : {}),
    ruleMatters: Object.fromEntries(
      Object.entries(ruleMatters).filter(([rule, document]) => ids.has(rule) && named.has(document)),
    ),
  });
}

const withoutFoundations = { ...gijinkoku, foundations: () => [] };

/** The law of what somebody who lives in Japan applies for beside the work: it asks neither for a category nor for a basis. */
export const lawOfStay = (procedure: string, rules: readonly Rule[], terms?: CaseTerms): Law =>
  lawOfStatus(procedure, { rules, ...(terms ? { terms } : {}) }, withoutFoundations);

/** The law of a member of the family: of no category and no basis either. */
export const lawOfFamily = (procedure: string, checks: StatusChecks): Law =>
  lawOfStatus(procedure, checks, withoutFoundations);
