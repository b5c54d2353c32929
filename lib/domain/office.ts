import { z } from 'zod';
import { receiptMethods } from './codes/choices';
import { codesOf } from './codes/code';
import { fact, must } from './label';
import { digitsText, line, paragraph, recordId, sampleMark } from './values';

/** 取次者: a 行政書士, 弁護士 or other authorised person of the practice. */
export const agent = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  name: fact(line, '氏名', 'Name'),
  kana: fact(line, 'フリガナ', 'Name in kana'),
  qualification: fact(
    z.enum(['gyoseishoshi', 'bengoshi', 'publicInterest', 'registeredSupport', 'other']),
    '資格',
    'Qualification',
  ),
  registrationNumber: fact(line, '登録番号・届出番号', 'Registration number'),
  postalCode: fact(digitsText, '郵便番号', 'Postal code'),
  address: fact(line, '住所', 'Address'),
  organization: fact(line, '所属機関等', 'Organisation'),
  phone: fact(digitsText, '電話番号', 'Telephone number'),
  email: fact(line, 'メールアドレス', 'E-mail address'),
});
export type Agent = z.infer<typeof agent>;

const ownWords = (ja: string, en: string, hintJa: string, hintEn: string) =>
  fact(paragraph, ja, en, { hintJa, hintEn, widget: 'multiline' });
const seldom = (ja: string, en: string, hintJa: string, hintEn: string) =>
  fact(paragraph, ja, en, { hintJa, hintEn, widget: 'multiline', seldom: true });
const blank = ['空欄の場合はTenkenの文になります。', 'Where it is empty, Tenken’s own sentence is used.'] as const;
const placed = [
  `{application} は申請の名称、{due} は期限、{applicant}・{employer}・{office} は名前、催促の {on} は依頼日になります。${blank[0]}`,
  `{application}, {due} and, in a reminder, {on} stand for the application, the due day and the day of asking; {applicant}, {employer} and {office} for the names. ${blank[1]}`,
] as const;

const alike = [
  `使える記号は、日本語の書き出しと同じです。${blank[0]}`,
  `The placeholders are those of the Japanese opening. ${blank[1]}`,
] as const;

const employerOnly = [
  '空欄の場合は、申請人と共通の文になります。使える記号は共通の文と同じです。',
  'Where it is empty, the sentence for applicants is used. The placeholders are the same.',
] as const;

/**
 * 依頼文の文言: the office's own first and last sentences of its letters; an absent one is ours. Those that name no recipient
 * are for applicants and employers alike; only applicants are written to in the languages after English.
 */
const letterWords = z.strictObject({
  requestOpeningJa: ownWords('依頼文の書き出し（日本語）', 'Request: opening (Japanese)', ...placed),
  requestClosingJa: ownWords('依頼文の結び（日本語）', 'Request: closing (Japanese)', ...alike),
  requestOpeningEn: ownWords('依頼文の書き出し（英語）', 'Request: opening (English)', ...alike),
  requestClosingEn: ownWords('依頼文の結び（英語）', 'Request: closing (English)', ...alike),
  requestOpeningVi: seldom('依頼文の書き出し（ベトナム語）', 'Request: opening (Vietnamese)', ...alike),
  requestClosingVi: seldom('依頼文の結び（ベトナム語）', 'Request: closing (Vietnamese)', ...alike),
  requestOpeningZh: seldom('依頼文の書き出し（中国語）', 'Request: opening (Chinese)', ...alike),
  requestClosingZh: seldom('依頼文の結び（中国語）', 'Request: closing (Chinese)', ...alike),
  requestOpeningNe: seldom('依頼文の書き出し（ネパール語）', 'Request: opening (Nepali)', ...alike),
  requestClosingNe: seldom('依頼文の結び（ネパール語）', 'Request: closing (Nepali)', ...alike),
  reminderOpeningJa: ownWords('催促の書き出し（日本語）', 'Reminder: opening (Japanese)', ...placed),
  reminderClosingJa: ownWords('催促の結び（日本語）', 'Reminder: closing (Japanese)', ...alike),
  reminderOpeningEn: ownWords('催促の書き出し（英語）', 'Reminder: opening (English)', ...alike),
  reminderClosingEn: ownWords('催促の結び（英語）', 'Reminder: closing (English)', ...alike),
  reminderOpeningVi: seldom('催促の書き出し（ベトナム語）', 'Reminder: opening (Vietnamese)', ...alike),
  reminderClosingVi: seldom('催促の結び（ベトナム語）', 'Reminder: closing (Vietnamese)', ...alike),
  reminderOpeningZh: seldom('催促の書き出し（中国語）', 'Reminder: opening (Chinese)', ...alike),
  reminderClosingZh: seldom('催促の結び（中国語）', 'Reminder: closing (Chinese)', ...alike),
  reminderOpeningNe: seldom('催促の書き出し（ネパール語）', 'Reminder: opening (Nepali)', ...alike),
  reminderClosingNe: seldom('催促の結び（ネパール語）', 'Reminder: closing (Nepali)', ...alike),
  employerRequestOpeningJa: seldom(
    '所属機関への依頼文の書き出し（日本語）',
    'Request to an employer: opening (Japanese)',
    ...employerOnly,
  ),
  employerRequestClosingJa: seldom(
    '所属機関への依頼文の結び（日本語）',
    'Request to an employer: closing (Japanese)',
    ...employerOnly,
  ),
  employerRequestOpeningEn: seldom(
    '所属機関への依頼文の書き出し（英語）',
    'Request to an employer: opening (English)',
    ...employerOnly,
  ),
  employerRequestClosingEn: seldom(
    '所属機関への依頼文の結び（英語）',
    'Request to an employer: closing (English)',
    ...employerOnly,
  ),
  employerReminderOpeningJa: seldom(
    '所属機関への催促の書き出し（日本語）',
    'Reminder to an employer: opening (Japanese)',
    ...employerOnly,
  ),
  employerReminderClosingJa: seldom(
    '所属機関への催促の結び（日本語）',
    'Reminder to an employer: closing (Japanese)',
    ...employerOnly,
  ),
  employerReminderOpeningEn: seldom(
    '所属機関への催促の書き出し（英語）',
    'Reminder to an employer: opening (English)',
    ...employerOnly,
  ),
  employerReminderClosingEn: seldom(
    '所属機関への催促の結び（英語）',
    'Reminder to an employer: closing (English)',
    ...employerOnly,
  ),
});

/** The practice (or the HR department) itself. */
export const office = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  sample: sampleMark,
  name: fact(line, '名称', 'Name'),
  agents: fact(z.array(agent), '取次者', 'Agents'),
  defaults: fact(
    z.strictObject({
      receiptMethod: fact(z.enum(codesOf(receiptMethods)), '受領方法', 'Method of receipt'),
      notificationEmail: fact(line, '通知送信用メールアドレス', 'E-mail address for notices'),
    }),
    '既定値',
    'Defaults',
  ),
  letterWords: fact(letterWords, '依頼文の文言', 'Words of letters'),
  notes: fact(paragraph, 'メモ', 'Notes', { widget: 'multiline' }),
});
export type Office = z.infer<typeof office>;
