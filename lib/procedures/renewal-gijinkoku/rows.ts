import { procedureNames } from '../../domain/case/procedures';
import type { ProcedureRows } from '../../spec/form';
import { extendableStatusList, gijinkokuExtensionList } from '../shared/lists';

import { permissionGroups, permissionRows } from '../shared/permission-rows';
import { renewalGijinkokuPortal } from './portal';

/** 在留期間更新許可申請（区分N）, 技術・人文知識・国際業務: what it asks, whatever page asks it. */
export const renewalGijinkokuRows: ProcedureRows = {
  id: renewalGijinkokuPortal.id,
  url: renewalGijinkokuPortal.url,
  label: procedureNames[renewalGijinkokuPortal.id],
  rows: permissionRows({
    statuses: extendableStatusList,
    periods: gijinkokuExtensionList,
    reason: 'Reason for the extension',
    more: [],
  }),
  groups: permissionGroups,
};
