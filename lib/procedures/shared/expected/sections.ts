import type { Text } from '../../../i18n/text';

type Sections = Readonly<Record<string, Text>>;

const aboutApplicant: Sections = {
  身分事項: { ja: '身分事項', en: 'Identity' },
  申請人に関する情報等: { ja: '申請人に関する情報等', en: 'About the applicant' },
};
const legalRepresentative: Sections = {
  '代理人（法定代理人による申請の場合に記入）': { ja: '法定代理人', en: 'Legal representative' },
};
const agent: Sections = { 取次者: { ja: '取次者', en: 'Agent (取次者)' } };
const supporter: Sections = { 扶養者に関する情報等: { ja: '扶養者', en: 'Supporter' } };
const receipt: Sections = {
  受領方法等: { ja: '受領方法等', en: 'Receipt' },
  入力情報確認: { ja: '入力情報確認', en: 'Confirmation' },
};

/** Short names for the headings that the pages of an extension and a change of status are expected to have. */
export const permissionSections: Sections = {
  ...aboutApplicant,
  ...legalRepresentative,
  ...agent,
  所属機関に関する情報等: { ja: '所属機関に関する情報等', en: 'About the employer' },
  ...receipt,
};

/** The same for an extension of 家族滞在. */
export const familyPermissionSections: Sections = {
  ...aboutApplicant,
  ...legalRepresentative,
  ...agent,
  ...supporter,
  ...receipt,
};

/** The same for a certificate of 家族滞在. */
export const familyCertificateSections: Sections = {
  ...aboutApplicant,
  '法定代理人、法第７条の２第２項に規定する代理人': { ja: '代理人', en: 'Representative' },
  ...agent,
  ...supporter,
  ...receipt,
};
