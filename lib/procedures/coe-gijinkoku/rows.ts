import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureRows } from '../../spec/form';
import { purposeList } from '../shared/lists';
import { agentRows } from '../shared/rows/agent';
import { confirmationRows } from '../shared/rows/confirmation';
import { dispatchRows } from '../shared/rows/dispatch';
import { educationRows } from '../shared/rows/education';
import { employerRows } from '../shared/rows/employer';
import { entryRows } from '../shared/rows/entry';
import { historyRows } from '../shared/rows/history';
import { industriesGroup, siteIndustriesGroup } from '../shared/rows/industries';
import { jobRows } from '../shared/rows/job';
import { noticeRows } from '../shared/rows/notices';
import { occupationsGroup } from '../shared/rows/occupations';
import { birthplaceRows, livingRows, personRows } from '../shared/rows/person';
import { receiptRows } from '../shared/rows/receipt';
import { recordRows } from '../shared/rows/record';
import { relativesGroup, relativesRows } from '../shared/rows/relatives';
import { workGroup, workRows } from '../shared/rows/work';
import { inUnits } from '../shared/units';
import { coeGijinkokuPortal } from './portal';
import { activityRows } from './rows/activity';
import { dutiesRows } from './rows/duties';
import { laboratoryRows } from './rows/laboratory';
import { pointRows } from './rows/points';
import { representativeRows } from './rows/representative';

/** 在留資格認定証明書交付申請（区分N）, 技術・人文知識・国際業務: what it asks, whatever page asks it. */
export const coeGijinkokuRows: ProcedureRows = {
  id: coeGijinkokuPortal.id,
  url: coeGijinkokuPortal.url,
  label: procedureNames[coeGijinkokuPortal.id],
  rows: inUnits([
    ...activityRows,
    ...personRows,
    ...birthplaceRows,
    ...livingRows,
    ...entryRows(purposeList),
    ...historyRows,
    ...recordRows,
    ...relativesRows,
    ...educationRows,
    ...workRows,
    ...representativeRows,
    ...agentRows,
    ...employerRows,
    ...laboratoryRows,
    ...jobRows,
    ...dutiesRows,
    ...dispatchRows,
    ...pointRows,
    ...receiptRows,
    ...noticeRows,
    ...confirmationRows,
  ]),
  groups: [relativesGroup, workGroup, industriesGroup, occupationsGroup, siteIndustriesGroup],
};
