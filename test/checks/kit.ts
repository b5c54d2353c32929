import { contextOf } from '../../lib/checks/context';
import { withEntries } from '../../lib/checks/fields';
import type { CaseRecords } from '../../lib/domain/records';
import { groundTables } from '../../lib/law/gijinkoku/tables';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { CheckContext } from '../../lib/spec/check';

/** The context of a case as the report makes it. */
export const contextFor = (records: CaseRecords, on: string): CheckContext =>
  withEntries(contextOf(records, on, groundTables), coeGijinkoku);
