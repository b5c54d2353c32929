import { contextOf } from '../../lib/checks/context';
import { withEntries } from '../../lib/checks/fields';
import type { CaseRecords } from '../../lib/domain/records';
import type { CheckContext } from '../../lib/law/gijinkoku/known';
import { gijinkoku } from '../../lib/law/gijinkoku/status';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';

/** The context of a case as the report makes it. */
export const contextFor = (records: CaseRecords, on: string): CheckContext =>
  withEntries(contextOf(records, on, gijinkoku), coeGijinkoku);
