import { z } from 'zod';
import { codesOf } from './codes/code';
import { nationalities } from './codes/nationality';
import { fact } from './label';
import { answer, count, declaration, isoDate, line, paragraph } from './values';

const offence = z.strictObject({
  kind: fact(z.enum(['traffic', 'drug', 'prostitution', 'political', 'other']), '処分の種類', 'Kind of offence'),
  disposition: fact(z.enum(['fine', 'imprisonment', 'other']), '処分の内容', 'Disposition'),
  sentenceMonths: fact(count, '刑期（月）', 'Sentence (months)'),
  suspended: fact(answer, '執行猶予', 'Suspended'),
  on: fact(isoDate, '処分日', 'Date'),
  country: fact(z.enum(codesOf(nationalities)), '国・地域', 'Country or region'),
  description: fact(paragraph, '経緯', 'Account', { widget: 'multiline' }),
});

/** Items 17 to 20 of the form, and what the eligibility rules ask beyond them. */
export const history = z.strictObject({
  entries: fact(
    declaration({
      count: fact(count, '回数', 'Times'),
      latestFrom: fact(isoDate, '直近の入国日', 'Latest entry'),
      latestTo: fact(isoDate, '直近の出国日', 'Latest departure'),
      resided: fact(answer, '日本に居住したことがある', 'Has resided in Japan'),
    }),
    '過去の出入国歴',
    'Past entry into and departure from Japan',
  ),
  certificateApplications: fact(
    declaration({
      count: fact(count, '回数', 'Times'),
      refusedCount: fact(count, 'うち不交付となった回数', 'Of these, not issued'),
      refusalReason: fact(paragraph, '不交付の理由', 'Reason for non-issuance', { widget: 'multiline' }),
      remedy: fact(paragraph, '改善点', 'What has been remedied', { widget: 'multiline' }),
    }),
    '過去の在留資格認定証明書交付申請歴',
    'Past applications for a certificate of eligibility',
  ),
  criminal: fact(
    declaration({
      detail: fact(line, '具体的内容', 'Details'),
      offences: fact(z.array(offence), '処分の一覧', 'Offences'),
      mentionedInDocuments: fact(answer, '資料に処分の記載がある', 'A document mentions a disposition'),
    }),
    '犯罪を理由とする処分',
    'Criminal record, including traffic violations',
  ),
  deportation: fact(
    declaration({
      count: fact(count, '回数', 'Times'),
      latestOn: fact(isoDate, '直近の送還歴', 'Latest departure'),
      kind: fact(z.enum(['deportation', 'departureOrder', 'unknown']), '種別', 'Kind'),
      selfPaidApproved: fact(answer, '自費出国の許可', 'Approved self-paid departure'),
      permanentGround: fact(answer, '永久の上陸拒否事由', 'Permanent ground of denial'),
    }),
    '退去強制又は出国命令による出国',
    'Deportation or departure order',
  ),
  pastStay: fact(
    z.strictObject({
      overstay: fact(answer, '不法残留', 'Overstay'),
      unpermittedActivity: fact(answer, '資格外活動違反', 'Activity outside the status'),
      explanation: fact(paragraph, '説明', 'Explanation', { widget: 'multiline' }),
    }),
    '過去の在留状況',
    'Past stay',
  ),
});
