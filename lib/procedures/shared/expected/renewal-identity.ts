import { expected } from './line';
import { expectedRelatives } from './relatives';
import type { Line } from '../page-lines';

/** 身分事項 of 在留期間更新許可申請, whatever the status. */
export const expectedRenewalIdentity: readonly Line[] = [
  expected('applicant.nationality', '1', '国籍・地域', { required: true }),
  expected('applicant.birth', '2', '生年月日', { required: true }),
  expected('applicant.nameLatin', '3', '氏名', { required: true }),
  expected('applicant.sex', '4', '性別', { required: true }),
  expected('applicant.marital', '5', '配偶者の有無', { required: true }),
  expected('applicant.occupation', '6', '職業', { required: true }),
  expected('applicant.homeTown', '7', '本国における居住地', { required: true }),
  expected('contactJapan.postal', '8.1', '日本における連絡先　郵便番号', { required: true }),
  expected('contactJapan.address', '8.2', '日本における住居地', { required: true }),
  expected('contactJapan.phone', '9.1', '日本における連絡先　電話番号'),
  expected('contactJapan.mobile', '9.2', '日本における連絡先　携帯電話番号', { conditional: true }),
  expected('contactJapan.email', '9.3', 'メールアドレス'),
  expected('contactJapan.emailConfirm', '9.4', 'メールアドレス再入力', { confidence: 'low' }),
  expected('passport.number', '10.1', '旅券　（1）番号'),
  expected('passport.expiry', '10.2', '旅券　（2）有効期限'),
  expected('stay.status', '11.1', '現に有する在留資格', { required: true, confidence: 'medium' }),
  expected('stay.period', '11.2', '在留期間', { required: true, confidence: 'medium' }),
  expected('stay.expiresOn', '11.3', '在留期間の満了日', { required: true, confidence: 'medium' }),
  expected('card.has', '12.1', '在留カードの有無', { required: true, confidence: 'medium' }),
  expected('card.number', '12.2', '在留カード番号', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    confidence: 'medium',
  }),
  expected('card.edLetters', '12.3', 'ED番号（英字）', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    confidence: 'medium',
  }),
  expected('card.edDigits', '12.4', 'ED番号（数字）', {
    required: true,
    conditional: true,
    hiddenAtLoad: true,
    confidence: 'medium',
  }),
  expected('application.period', '13', '希望する在留期間', { required: true, confidence: 'medium' }),
  expected('application.reason', '14', '更新の理由', { required: true, confidence: 'medium' }),
  expected('history.criminal', '15', '犯罪を理由とする処分を受けたことの有無', { required: true }),
  ...expectedRelatives('16'),
];
