import type { FormRevision } from '../../../spec/form';
import { coeGijinkokuPortal } from '../portal';
import { activityLines } from './2026-05-01/activity';
import { agentLines } from './2026-05-01/agent';
import { confirmationLines } from './2026-05-01/confirmation';
import { dispatchLines } from './2026-05-01/dispatch';
import { educationLines } from './2026-05-01/education';
import { employerLines } from './2026-05-01/employer';
import { historyLines } from './2026-05-01/history';
import { identityLines } from './2026-05-01/identity';
import { industriesBlocks, siteIndustriesBlocks } from './2026-05-01/industries';
import { jobLines } from './2026-05-01/job';
import { occupationsBlocks } from './2026-05-01/occupations';
import { pointLines } from './2026-05-01/points';
import { receiptLines } from './2026-05-01/receipt';
import { relativesBlocks, relativesLines } from './2026-05-01/relatives';
import { representativeLines } from './2026-05-01/representative';
import { workBlocks, workLines } from './2026-05-01/work';

/** The page as it was read on 1 May 2026: 在留資格認定証明書交付申請（区分N）. */
export const revision20260501: FormRevision = {
  id: '2026-05-01',
  readOn: '2026-05-01',
  source: {
    title: '在留申請オンラインシステム 申込ページ（出入国在留管理庁、公共データ利用規約）',
    url: coeGijinkokuPortal.url,
    checkedOn: '2026-05-01',
    confidence: 'official',
  },
  signature: coeGijinkokuPortal.signature,
  sections: [
    '選択中の手続き名： 在留資格認定証明書交付申請（区分N）',
    '身分事項',
    '申請人に関する情報等',
    '申請人、法定代理人、法第７条の２第２項に規定する代理人',
    '取次者',
    '所属機関に関する情報等',
    '高度専門職ポイント表',
    '受領方法等',
    '入力情報確認',
  ],
  layout: [
    ...activityLines,
    ...identityLines,
    ...historyLines,
    ...relativesLines,
    ...educationLines,
    ...workLines,
    ...representativeLines,
    ...agentLines,
    ...employerLines,
    ...jobLines,
    ...dispatchLines,
    ...pointLines,
    ...receiptLines,
    ...confirmationLines,
  ],
  blocks: {
    relatives: relativesBlocks,
    work: workBlocks,
    'org.industryOther': industriesBlocks,
    'job.occupationOther': occupationsBlocks,
    'dispatch.industryOther': siteIndustriesBlocks,
  },
  preset: ['contactJapan.email', 'contactJapan.emailConfirm'],
  identity: [
    { row: 'applicant.nameLatin', part: 'value' },
    { row: 'applicant.birth', part: 'day' },
    { row: 'applicant.birth', part: 'month' },
    { row: 'applicant.birth', part: 'year' },
    { row: 'passport.number', part: 'value' },
  ],
};
