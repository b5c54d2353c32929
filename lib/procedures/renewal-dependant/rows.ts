import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureRows } from '../../spec/form';
import { extendableStatusList, periodOfStayList } from '../shared/lists';
import { agentRows } from '../shared/rows/agent';
import { confirmationRows } from '../shared/rows/confirmation';
import { familyRows } from '../shared/rows/family';
import { noticeRows } from '../shared/rows/notices';
import {
  cardReceiptRows,
  legalRepresentativeRows,
  presentStayRows,
  reasonRow,
  wantedPeriodRow,
} from '../shared/rows/permission';
import { livingRows, personRows } from '../shared/rows/person';
import { recordRows } from '../shared/rows/record';
import { relativesGroup, relativesRows } from '../shared/rows/relatives';
import { sideWorkGroup, sideWorkRows } from '../shared/rows/side-work';
import { supporterRows } from '../shared/rows/supporter';
import { inUnits } from '../shared/units';
import { renewalDependantPortal } from './portal';

/** 在留期間更新許可申請（区分R）, 家族滞在: what it asks, whatever page asks it. */
export const renewalDependantRows: ProcedureRows = {
  id: renewalDependantPortal.id,
  url: renewalDependantPortal.url,
  label: procedureNames[renewalDependantPortal.id],
  rows: inUnits([
    ...personRows,
    ...livingRows,
    ...presentStayRows(extendableStatusList),
    // The Agency's file has the periods of 技術・人文知識・国際業務 here, which no family is granted by; 家族滞在 is granted for any
    // period up to five years.
    wantedPeriodRow(periodOfStayList),
    reasonRow('Reason for the extension'),
    ...recordRows,
    ...relativesRows,
    ...familyRows,
    ...sideWorkRows,
    ...legalRepresentativeRows,
    ...agentRows,
    ...supporterRows,
    ...cardReceiptRows,
    ...noticeRows,
    ...confirmationRows,
  ]),
  groups: [relativesGroup, sideWorkGroup],
};
