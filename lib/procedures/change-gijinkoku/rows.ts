import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureRows } from '../../spec/form';
import { gijinkokuPeriodList, statusList } from '../shared/lists';
import { birthplaceRows } from '../shared/rows/person';
import { permissionGroups, permissionRows } from '../shared/permission-rows';
import { changeGijinkokuPortal } from './portal';

/** 在留資格変更許可申請（区分N）, 技術・人文知識・国際業務: what it asks, whatever page asks it. */
export const changeGijinkokuRows: ProcedureRows = {
  id: changeGijinkokuPortal.id,
  url: changeGijinkokuPortal.url,
  label: procedureNames[changeGijinkokuPortal.id],
  rows: permissionRows({
    statuses: statusList,
    periods: gijinkokuPeriodList,
    reason: 'Reason for the change of status',
    more: birthplaceRows,
  }),
  groups: permissionGroups,
};
