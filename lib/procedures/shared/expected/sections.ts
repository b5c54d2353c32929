import type { Text } from '../../../i18n/text';

/** Short names for the headings that the pages of an extension and a change of status are expected to have. */
export const permissionSections: Readonly<Record<string, Text>> = {
  身分事項: { ja: '身分事項', en: 'Identity' },
  申請人に関する情報等: { ja: '申請人に関する情報等', en: 'About the applicant' },
  '代理人（法定代理人による申請の場合に記入）': { ja: '法定代理人', en: 'Legal representative' },
  取次者: { ja: '取次者', en: 'Agent (取次者)' },
  所属機関に関する情報等: { ja: '所属機関に関する情報等', en: 'About the employer' },
  受領方法等: { ja: '受領方法等', en: 'Receipt' },
  入力情報確認: { ja: '入力情報確認', en: 'Confirmation' },
};
