import type { FormRevision } from '../../../spec/form';
import { expectedFamily, expectedSideWork, expectedSupporter } from '../../shared/expected/family';
import {
  expectedAgent,
  expectedCardReceipt,
  expectedConfirmation,
  expectedLegalRepresentative,
} from '../../shared/expected/filing';
import { expectedPage } from '../../shared/expected/page';
import { expectedRenewalIdentity } from '../../shared/expected/renewal-identity';
import { expectedFrom } from '../../shared/portal';
import { sideWorkBlocks } from '../../shared/rows/side-work';
import { renewalDependantPortal } from '../portal';

/** The page as the Agency's file for bulk applications of May 2026 lets it be expected. Nobody has seen it. */
export const expectedRevision: FormRevision = expectedPage({
  signature: renewalDependantPortal.signature,
  source: expectedFrom(
    '在留期間更新許可申請（家族滞在。希望する在留期間の選択肢は月単位の期間による）',
    'https://www.moj.go.jp/isa/content/001453108.xlsm',
  ),
  parts: [
    [
      '身分事項',
      // The file's list of wanted periods is another status's.
      expectedRenewalIdentity.map((line) =>
        line.row === 'application.period' && !line.seen ? { ...line, confidence: 'low' as const } : line,
      ),
    ],
    ['申請人に関する情報等', [...expectedFamily('17', '18'), ...expectedSideWork('19', sideWorkBlocks)]],
    ['代理人（法定代理人による申請の場合に記入）', expectedLegalRepresentative('20')],
    ['取次者', expectedAgent],
    ['扶養者に関する情報等', expectedSupporter('always')],
    ['受領方法等', expectedCardReceipt],
    ['入力情報確認', expectedConfirmation],
  ],
  blocks: { relatives: 6, sideWork: sideWorkBlocks },
});
