import type { FormRevision } from '../../../spec/form';
import { expectedFamily, expectedSupporter } from '../../shared/expected/family';
import {
  expectedAgent,
  expectedCertificateReceipt,
  expectedConfirmation,
  expectedProxy,
} from '../../shared/expected/filing';
import { expectedPage } from '../../shared/expected/page';
import { expectedFrom } from '../../shared/portal';
import { coeDependantPortal } from '../portal';
import { expectedIdentity } from './expected-identity';

/** The page as the Agency's file for bulk applications of May 2026 lets it be expected. Nobody has seen it. */
export const expectedRevision: FormRevision = expectedPage({
  signature: coeDependantPortal.signature,
  source: expectedFrom(
    '在留資格認定証明書交付申請（家族滞在。入国目的の選択肢は在留資格の名称による）',
    'https://www.moj.go.jp/isa/content/001453107.xlsm',
  ),
  parts: [
    ['身分事項', expectedIdentity],
    ['申請人に関する情報等', expectedFamily('22', '23')],
    ['法定代理人、法第７条の２第２項に規定する代理人', expectedProxy('24')],
    ['取次者', expectedAgent],
    ['扶養者に関する情報等', expectedSupporter('ifNotTogether')],
    ['受領方法等', expectedCertificateReceipt],
    ['入力情報確認', expectedConfirmation],
  ],
  blocks: { relatives: 6 },
});
