import { gijinkoku } from '../../law/gijinkoku/status';
import { type Law, lawOf } from '../../spec/law';
import { documents } from '../../law/gijinkoku/documents/index';
import { documentShorts } from '../../law/gijinkoku/documents/shorts';
import { chapters } from '../../law/gijinkoku/rules/chapters';
import { rules } from '../../law/gijinkoku/rules/index';
import { ruleMatters } from '../../law/gijinkoku/rules/matters';
import { fieldChecks } from './field-checks/index';
import { coeGijinkokuPortal } from './portal';

/**
 * Comparisons that only a person can make: the minimum wage of the prefecture (no table is held), and the files themselves,
 * which are looked at when they are dropped on the page and not kept.
 */
const leftToPerson: readonly string[] = ['R-PAY-02', 'R-DOC-08', 'R-DOC-09'];

/** 在留資格認定証明書交付申請, 技術・人文知識・国際業務: everything that is checked. */
export const coeGijinkokuLaw: Law = lawOf(coeGijinkokuPortal.id, {
  status: gijinkoku,
  chapters,
  rules: rules.map((rule) => (leftToPerson.includes(rule.id) ? { ...rule, leftToPerson: true } : rule)),
  documents,
  fields: fieldChecks,
  shorts: documentShorts,
  ruleMatters,
});
