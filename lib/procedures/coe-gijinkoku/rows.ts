import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureRows } from '../../spec/form';
import { coeGijinkokuPortal } from './portal';
import { activityRows } from './rows/activity';
import { agentRows } from './rows/agent';
import { confirmationRows } from './rows/confirmation';
import { dispatchRows } from './rows/dispatch';
import { educationRows } from './rows/education';
import { employerRows } from './rows/employer';
import { historyRows } from './rows/history';
import { identityRows } from './rows/identity';
import { industriesGroup, siteIndustriesGroup } from './rows/industries';
import { jobRows } from './rows/job';
import { occupationsGroup } from './rows/occupations';
import { pointRows } from './rows/points';
import { receiptRows } from './rows/receipt';
import { relativesGroup, relativesRows } from './rows/relatives';
import { representativeRows } from './rows/representative';
import { workGroup, workRows } from './rows/work';
import { inUnits } from './units';

/** 在留資格認定証明書交付申請（区分N）, 技術・人文知識・国際業務: what it asks, whatever page asks it. */
export const coeGijinkokuRows: ProcedureRows = {
  id: coeGijinkokuPortal.id,
  url: coeGijinkokuPortal.url,
  label: procedureNames[coeGijinkokuPortal.id],
  rows: inUnits([
    ...activityRows,
    ...identityRows,
    ...historyRows,
    ...relativesRows,
    ...educationRows,
    ...workRows,
    ...representativeRows,
    ...agentRows,
    ...employerRows,
    ...jobRows,
    ...dispatchRows,
    ...pointRows,
    ...receiptRows,
    ...confirmationRows,
  ]),
  groups: [relativesGroup, workGroup, industriesGroup, occupationsGroup, siteIndustriesGroup],
};
