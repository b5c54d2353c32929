import type { FormRevision } from '../../../spec/form';
import { expectedPermissionPage } from '../../shared/expected/permission-page';
import { expectedFrom } from '../../shared/portal';
import { changeGijinkokuPortal } from '../portal';
import { expectedIdentity } from './expected-identity';

/** The page as the Agency's file for bulk applications of May 2026 lets it be expected. Nobody has seen it. */
export const expectedRevision: FormRevision = expectedPermissionPage({
  signature: changeGijinkokuPortal.signature,
  source: expectedFrom('在留資格変更許可申請', 'https://www.moj.go.jp/isa/content/001453109.xlsm'),
  identity: expectedIdentity,
  required: [
    'org.industryOther[0].text',
    'org.industryOther[1].text',

    'dispatch.industryMainOther',
    'dispatch.industryOther[0].text',
    'dispatch.industryOther[1].text',
    'card.office',
  ],
});
