import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureRows } from '../../spec/form';
import { dependantPurposeList } from '../shared/lists';
import { agentRows } from '../shared/rows/agent';
import { confirmationRows } from '../shared/rows/confirmation';
import { entryRows } from '../shared/rows/entry';
import { familyProxyRows, familyRows } from '../shared/rows/family';
import { historyRows } from '../shared/rows/history';
import { noticeRows } from '../shared/rows/notices';
import { birthplaceRows, livingRows, personRows } from '../shared/rows/person';
import { receiptRows } from '../shared/rows/receipt';
import { recordRows } from '../shared/rows/record';
import { relativesGroup, relativesRows } from '../shared/rows/relatives';
import { supporterRowsFromAbroad } from '../shared/rows/supporter';
import { inUnits } from '../shared/units';
import { coeDependantPortal } from './portal';

/** 在留資格認定証明書交付申請（区分R）, 家族滞在: what it asks, whatever page asks it. */
export const coeDependantRows: ProcedureRows = {
  id: coeDependantPortal.id,
  url: coeDependantPortal.url,
  label: procedureNames[coeDependantPortal.id],
  rows: inUnits([
    ...personRows,
    ...birthplaceRows,
    ...livingRows,
    ...entryRows(dependantPurposeList),
    ...historyRows,
    ...recordRows,
    ...relativesRows,
    ...familyRows,
    ...familyProxyRows,
    ...agentRows,
    ...supporterRowsFromAbroad,
    ...receiptRows,
    ...noticeRows,
    ...confirmationRows,
  ]),
  groups: [relativesGroup],
};
