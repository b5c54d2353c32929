import type { FormRevision } from '../../../spec/form';
import { expectedPermissionPage } from '../../shared/expected/permission-page';
import { expectedRenewalIdentity } from '../../shared/expected/renewal-identity';
import { expectedFrom } from '../../shared/portal';
import { renewalGijinkokuPortal } from '../portal';

/** The page as the Agency's file for bulk applications of May 2026 lets it be expected. Nobody has seen it. */
export const expectedRevision: FormRevision = expectedPermissionPage({
  signature: renewalGijinkokuPortal.signature,
  source: expectedFrom('在留期間更新許可申請', 'https://www.moj.go.jp/isa/content/001453108.xlsm'),
  identity: expectedRenewalIdentity,
  required: [],
});
