import { expected } from '../../shared/expected/line';
import { expectedRelatives } from '../../shared/expected/relatives';
import type { Line } from '../../shared/page-lines';

/** 身分事項 of 在留資格認定証明書交付申請, 家族滞在. */
export const expectedIdentity: readonly Line[] = [
  expected('applicant.nationality', '1', '国籍・地域', { required: true }),
  expected('applicant.birth', '2', '生年月日', { required: true }),
  expected('applicant.nameLatin', '3', '氏名', { required: true }),
  expected('applicant.sex', '4', '性別', { required: true }),
  expected('applicant.placeOfBirth', '5', '出生地', { required: true }),
  expected('applicant.marital', '6', '配偶者の有無', { required: true }),
  expected('applicant.occupation', '7', '職業', { required: true }),
  expected('applicant.homeTown', '8', '本国における居住地', { required: true }),
  expected('contactJapan.postal', '9.1', '日本における連絡先　郵便番号', { required: true }),
  expected('contactJapan.address', '9.2', '日本における連絡先　居住地', { required: true }),
  expected('contactJapan.phone', '9.3', '日本における連絡先　電話番号'),
  expected('contactJapan.mobile', '9.4', '日本における連絡先　携帯電話番号', { conditional: true }),
  expected('contactJapan.email', '9.5', 'メールアドレス'),
  expected('contactJapan.emailConfirm', '9.6', 'メールアドレス再入力', { confidence: 'low' }),
  expected('passport.number', '10.1', '旅券　（1）番号'),
  expected('passport.expiry', '10.2', '旅券　（2）有効期限'),
  // The file's list of purposes is another status's.
  expected('entry.purpose', '11', '入国目的', { required: true, confidence: 'low' }),
  expected('entry.plannedDateText', '12', '入国予定年月', { required: true, confidence: 'medium' }),
  expected('entry.port', '13.1', '上陸予定港', { required: true }),
  expected('entry.portOther', '13.2', '上陸予定港　その他', { required: true, conditional: true, hiddenAtLoad: true }),
  expected('entry.stayYears', '14.1', '滞在予定期間(年数)', { required: true }),
  expected('entry.stayMonths', '14.2', '滞在予定期間(月数)', { required: true }),
  expected('entry.accompanying', '15', '同伴者の有無', { required: true }),
  expected('entry.visaPost', '16', '査証申請予定地', { required: true }),
  expected('history.entries.has', '17.1', '過去の出入国歴　有無', { required: true }),
  expected('history.entries.count', '17.2', '過去の出入国歴　回数', { required: true, conditional: true }),
  expected('history.entries.latestFrom', '17.3', '直近の出入国歴(始期)', { required: true, conditional: true }),
  expected('history.entries.latestTo', '17.4', '直近の出入国歴(終期)', { required: true, conditional: true }),
  expected('history.coe.has', '18.1', '過去の在留資格認定証明書交付申請歴　有無', { required: true }),
  expected('history.coe.count', '18.2', '過去の在留資格認定証明書交付申請歴　回数', {
    required: true,
    conditional: true,
  }),
  expected('history.coe.refusedCount', '18.3', '過去の在留資格認定証明書交付申請歴　うち不交付となった回数', {
    required: true,
    conditional: true,
  }),
  expected('history.criminal', '19', '犯罪を理由とする処分を受けたことの有無', { required: true }),
  expected('history.deport.has', '20.1', '退去強制又は出国命令による出国の有無', { required: true }),
  expected('history.deport.count', '20.2', '退去強制又は出国命令による出国の有無　回数', {
    required: true,
    conditional: true,
  }),
  expected('history.deport.latestDate', '20.3', '退去強制又は出国命令による出国の有無　直近の送還歴', {
    required: true,
    conditional: true,
  }),
  ...expectedRelatives('21', '同居予定の有無'),
];
