import type { Procedure } from '../../spec/field';
import { coeGijinkokuHead } from './head';
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

/** 在留資格認定証明書交付申請（区分N）, 技術・人文知識・国際業務: the form, row by row, in the page's order. */
export const coeGijinkoku: Procedure = {
  ...coeGijinkokuHead,
  label: {
    ja: '在留資格認定証明書交付申請（技術・人文知識・国際業務）',
    en: 'Certificate of Eligibility (Engineer / Specialist in Humanities / International Services)',
  },
  source: {
    title: '在留申請オンラインシステム 申込ページ（出入国在留管理庁、公共データ利用規約）',
    url: 'https://www.rasens-immi.moj.go.jp/rasens-u/offer/offerRSS_gotoOffer',
    checkedOn: '2026-05-01',
    confidence: 'official',
  },
  readOn: '2026-05-01',
  portalName: '在留資格認定証明書交付申請（区分N）',
  status: {
    row: 'tr_256096',
    label: '希望する在留資格',
    texts: [
      "技術・人文知識・国際業務，特定活動（本邦大卒者） Engineer,Humanities specialist,Int'l Services/Designated Activities（No.４６）",
      '技術・人文知識・国際業務，特定活動（本邦大卒者）',
    ],
  },
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
  fields: inUnits([
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
  preset: ['contactJapan.email', 'contactJapan.emailConfirm'],
  identity: [
    { row: 'applicant.nameLatin', part: 'value' },
    { row: 'applicant.birth', part: 'day' },
    { row: 'applicant.birth', part: 'month' },
    { row: 'applicant.birth', part: 'year' },
    { row: 'passport.number', part: 'value' },
  ],
};
