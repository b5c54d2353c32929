import { checkedCaseOf } from '../../lib/checks/context';
import { withEntries } from '../../lib/checks/fields';
import type { CaseRecords } from '../../lib/domain/records';
import type { CheckContext } from '../../lib/law/gijinkoku/known';
import { gijinkoku } from '../../lib/law/gijinkoku/status';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type * as check from '../../lib/spec/check';
import type { StatusLaw } from '../../lib/spec/law';

/** What the rules of a status are asked with, as a law makes it. */
export function contextOf<K>(
  records: CaseRecords,
  on: string,
  status: StatusLaw<K>,
  files?: readonly check.FileSeen[],
): check.CheckContext<K> {
  const checked = checkedCaseOf(records, on, files);
  return { ...status.learn(checked.facts, on), ...checked };
}

/** The context of a case as the report makes it. */
export const contextFor = (records: CaseRecords, on: string): CheckContext =>
  withEntries(contextOf(records, on, gijinkoku), coeGijinkoku);

/** What every rule says of a case. */
export const judged = <K>(rules: readonly check.Rule<K>[], context: check.CheckContext<K>) =>
  rules.map(({ id, title, source, judge }) => ({ id, title, source, ...judge(context) }));
