import type { ProcedureWords } from '../../spec/module';

/** What is said of this procedure and of no other. */
export const coeGijinkokuWords: ProcedureWords = {
  application: { ja: '在留資格認定証明書交付申請', en: 'Certificate of Eligibility' },
  sections: {
    '選択中の手続き名： 在留資格認定証明書交付申請（区分N）': { ja: '申込内容', en: 'The application' },
    身分事項: { ja: '身分事項', en: 'Identity' },
    申請人に関する情報等: { ja: '申請人に関する情報等', en: 'About the applicant' },
    '申請人、法定代理人、法第７条の２第２項に規定する代理人': {
      ja: '申請人、法定代理人、法第７条の２第２項に規定する代理人',
      en: 'Applicant, legal representative or agent under article 7-2 (2)',
    },
    取次者: { ja: '取次者', en: 'Agent (取次者)' },
    所属機関に関する情報等: { ja: '所属機関に関する情報等', en: 'About the employer' },
    高度専門職ポイント表: { ja: '高度専門職ポイント表', en: 'Points table' },
    受領方法等: { ja: '受領方法等', en: 'Receipt' },
    入力情報確認: { ja: '入力情報確認', en: 'Confirmation' },
  },
};
