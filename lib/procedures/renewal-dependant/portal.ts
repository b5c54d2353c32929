import type { PageSignature } from '../../spec/form';
import { dependantStatus } from '../shared/dependant-status';
import { portalForm } from '../shared/portal';

/** Where the portal is expected to have the form, and what tells its page from others. Nobody has seen it. */
export const renewalDependantPortal = {
  id: 'renewal-dependant',
  url: portalForm,
  signature: { portalName: '在留期間更新許可申請（区分R）', status: dependantStatus },
} as const satisfies { readonly id: string; readonly url: string; readonly signature: PageSignature };
