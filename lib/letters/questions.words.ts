import type { Sentence } from '../i18n/i18n';
import type { LetterSentence } from './languages';

/** After a question that is answered with yes or no. */
export const yesOrNo: LetterSentence = {
  ...{ ja: '（有・無）', en: ' (yes / no)' },
  ...{ vi: ' (có / không)', zh: '（有・无）', ne: ' (छ / छैन)' },
};

/** After a question about a date that is known less precisely than it is wanted. */
export const finerDate: Readonly<Record<'day' | 'month', LetterSentence>> = {
  day: {
    ja: '（年月日。日まで必要です）',
    en: ' (year, month and day: the day is needed)',
    vi: ' (năm, tháng và ngày: cần cả ngày)',
    zh: '（年月日，需要写到日）',
    ne: ' (वर्ष, महिना र दिन: दिनसम्म आवश्यक छ)',
  },
  month: {
    ja: '（年月。月まで必要です）',
    en: ' (year and month: the month is needed)',
    vi: ' (năm và tháng: cần cả tháng)',
    zh: '（年月，需要写到月）',
    ne: ' (वर्ष र महिना: महिनासम्म आवश्यक छ)',
  },
};

/**
 * Facts whose own label is a technical term, in words that everybody understands; by their place in a record, `*` for
 * any entry of a list. Every other fact is asked for by its label.
 */
export const plainWords: Readonly<Record<string, Sentence>> = {
  'applicant.name': { ja: '氏名（旅券のとおり、ローマ字）', en: 'Full name, as in the passport' },
  'applicant.relatives.answer': {
    ja: '日本にいるご親族、又は日本で同居する予定の方（有・無）',
    en: 'Family members in Japan, or persons you will live with there (yes / no)',
  },
  'applicant.history.criminal.answer': {
    ja: '犯罪を理由とする処分を受けたこと（日本・外国、交通違反を含む）（有・無。有の場合は内容も）',
    en: 'Any criminal record, in Japan or elsewhere, including traffic violations (yes / no; if yes, what it was)',
  },
  'applicant.history.deportation.answer': {
    ja: '退去強制又は出国命令により日本を出国したこと（有・無）',
    en: 'Departure from Japan by deportation or departure order (yes / no)',
  },
  'applicant.history.entries.answer': {
    ja: 'これまでに日本に入国したこと（有・無）',
    en: 'Any earlier entry into Japan (yes / no)',
  },
  'applicant.history.certificateApplications.answer': {
    ja: 'これまでに在留資格認定証明書の交付を申請したこと（有・無）',
    en: 'Any earlier application for a Certificate of Eligibility (yes / no)',
  },
  'applicant.work.answer': { ja: 'これまでの職歴（有・無）', en: 'Any earlier jobs (yes / no)' },
  'applicant.work.jobs': {
    ja: '申請する職務に関連する職歴（勤務先、職務、入社と退社の年月）',
    en: 'Earlier jobs related to the new one (employer, duties, first and last month)',
  },
  'applicant.education.level': {
    ja: '最終学歴の区分（大学、専門学校など）',
    en: 'Highest education (university, vocational school …)',
  },
  'applicant.education.place': { ja: '最終学歴の学校は日本か外国か', en: 'Highest education: in Japan or abroad' },
  'applicant.education.school': { ja: '最終学歴の学校名', en: 'Highest education: name of the school' },
  'applicant.education.graduatedOn': { ja: '最終学歴の卒業年月日', en: 'Highest education: date of graduation' },
  'case.entry.plannedOn': { ja: '日本に入国する予定の日', en: 'Planned date of entry into Japan' },
  'case.entry.port': { ja: '入国する予定の空港・港', en: 'Airport or port of entry' },
  'case.entry.visaPost': {
    ja: '査証（ビザ）を申請する予定の都市（日本大使館・総領事館のある所）',
    en: 'City of the Japanese embassy or consulate where you will apply for the visa',
  },
  'case.entry.accompanying.answer': { ja: '一緒に入国する人（有・無）', en: 'Persons travelling with you (yes / no)' },
  'case.pay.amountYen': {
    ja: '給与・報酬の額（税引き前、各種手当を除く、円）',
    en: 'Pay before tax, without allowances, in yen',
  },
  'case.contract.term': { ja: '就労する予定の期間（定めあり・定めなし）', en: 'Period of work (fixed or not fixed)' },
  'case.job.activity': { ja: '担当する職務の具体的な内容', en: 'What the person will do, in detail' },
  'case.dispatch.isDispatch': {
    ja: '派遣労働者としての雇用か（有・無）',
    en: 'Whether the person will be a dispatched worker (yes / no)',
  },
  'employer.name': { ja: '法人・事業所の名称（正式名称）', en: 'Full official name of the organisation' },
  'employer.contacts.name': { ja: 'ご担当者の氏名', en: 'Contact person: name' },
  'employer.contacts.relationship': {
    ja: 'ご担当者の役職・申請人との関係',
    en: 'Contact person: position, and relation to the applicant',
  },
  'employer.contacts.postalCode': { ja: 'ご担当者の郵便番号', en: 'Contact person: postal code' },
  'employer.contacts.address': {
    ja: 'ご担当者の住所（会社の所在地で可）',
    en: "Contact person: address (the company's will do)",
  },
  'employer.contacts.phone': { ja: 'ご担当者の電話番号', en: 'Contact person: telephone number' },
  'employer.category.firstGround': {
    ja: '次のいずれかに当たるか：上場企業、相互会社、国・地方公共団体、独立行政法人、公益法人など（当たるもの、又は「なし」）',
    en: 'Whether you are listed on a stock exchange, a mutual company, a public body, a public-interest corporation or the like (which; or "none")',
  },
  'employer.category.withholding.*.filed': {
    ja: '税務署への前年分の「給与所得の源泉徴収票等の法定調書合計表」の提出（有・無）',
    en: 'Whether the summary of statutory records of withholding (法定調書合計表) for the previous year was filed with the tax office (yes / no)',
  },
  'employer.category.withholding.*.year': {
    ja: 'その法定調書合計表の対象年（西暦）',
    en: 'Year that the summary (法定調書合計表) is for',
  },
  'employer.category.withholding.*.salaryTaxYen': {
    ja: 'その法定調書合計表の「給与所得の源泉徴収票」の源泉徴収税額（円。提出している場合）',
    en: 'Withholding tax on salaries in the summary (法定調書合計表), in yen, if it was filed',
  },
  'employer.category.onlineApproval': {
    ja: '在留申請オンラインシステムの利用申出の承認を受けているか（有・無）',
    en: 'Whether your use of the online residence application system has been approved (yes / no)',
  },
};
