import { z } from 'zod';
import { staffShape, workplaceShape } from './address';
import { codesOf } from './codes/code';
import { occupations } from './codes/occupation';
import { plan } from './employer-plan';
import { closedYear, directorPay, foreignHire, profile, staffOfFunction } from './employer-profile';
import { asking, fact, must } from './label';
import { answer, count, digitsText, isoDate, line, paragraph, recordId, sampleMark, yen } from './values';

/** 代理人 and other people at the employer; the one a case names goes into item 27. */
export const contactPerson = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  name: fact(line, '氏名', 'Name'),
  kana: fact(line, 'フリガナ', 'Name in kana'),
  relationship: fact(line, '本人との関係', 'Relationship with the applicant'),
  position: fact(line, '役職', 'Position'),
  postalCode: fact(digitsText, '郵便番号', 'Postal code'),
  address: fact(line, '住所', 'Address'),
  phone: fact(digitsText, '電話番号', 'Telephone number'),
  mobile: fact(digitsText, '携帯電話番号', 'Mobile number'),
  email: fact(line, 'メールアドレス', 'E-mail address'),
});
export type ContactPerson = z.infer<typeof contactPerson>;

const category = z.strictObject({
  firstGround: fact(
    z.enum([
      'none',
      'listed',
      'mutualInsurance',
      'government',
      'independentAgency',
      'specialCorporation',
      'publicInterest',
      'publicCorporation',
      'innovation',
      'certified',
    ]),
    'カテゴリー１の該当事由',
    'Ground for category 1',
  ),
  withholding: fact(
    z.array(
      z.strictObject({
        year: fact(z.number().int().min(2000).max(2100), '対象年', 'Year'),
        filed: fact(answer, '法定調書合計表を提出', 'Summary of statutory records filed'),
        filedOn: fact(isoDate, '提出日', 'Filed on'),
        salaryTaxYen: fact(yen, '給与所得の源泉徴収税額（円）', 'Salary withholding tax (yen)'),
      }),
    ),
    '法定調書合計表',
    'Summaries of statutory records',
  ),
  onlineApproval: fact(answer, '在留申請オンラインシステム利用申出の承認', 'Approved for the online system'),
  withholdingExempt: fact(answer, '源泉徴収の免除', 'Exempt from withholding'),
  payrollOfficeFiledOn: fact(isoDate, '給与支払事務所等の開設届出日', 'Payroll office notified on'),
  slipMonths: fact(count, '徴収高計算書（領収日付印）の月数', 'Months of receipted withholding slips'),
  specialDueDates: fact(answer, '納期の特例の承認', 'Special due dates approved'),
});

const licence = z.strictObject({
  kind: fact(
    z.enum([
      'dispatch',
      'placement',
      'realEstate',
      'travel',
      'construction',
      'transport',
      'finance',
      'accommodation',
      'secondHand',
      'entertainment',
      'other',
    ]),
    '種類',
    'Kind',
  ),
  number: fact(line, '許可番号', 'Number'),
  expiresOn: fact(isoDate, '有効期限', 'Expires on'),
});

const comparator = z.strictObject({
  occupation: fact(z.enum(codesOf(occupations)), '職種', 'Occupation'),
  monthlyYen: fact(yen, '月額（円）', 'Monthly pay (yen)'),
  basis: fact(z.enum(['employee', 'wageTable', 'startingSalary']), '根拠', 'Basis'),
  note: fact(line, '備考', 'Note'),
});

/** 所属機関: the organisation that engages the applicant. */
export const employer = z.strictObject({
  id: must(recordId, '識別子', 'Identifier'),
  sample: sampleMark,
  ...workplaceShape,
  ...staffShape,
  kana: fact(line, 'フリガナ', 'Name in kana'),
  latin: fact(line, '英字名称', 'Name in Latin letters'),
  kind: fact(
    z.enum(['corporation', 'soleProprietor', 'publicBody', 'otherOrganisation', 'foreignBranch']),
    '機関の種類',
    'Kind of organisation',
  ),
  inJapan: fact(answer, '本邦の公私の機関', 'Organisation in Japan'),
  representative: fact(
    z.strictObject({ name: fact(line, '氏名', 'Name'), position: fact(line, '役職', 'Position') }),
    '代表者',
    'Representative',
  ),
  contacts: fact(z.array(contactPerson), '担当者（代理人）', 'Contact persons'),
  foundedOn: fact(isoDate, '設立日', 'Founded on'),
  firstClosingOn: fact(isoDate, '最初の決算日', 'First closing date'),
  accounts: fact(
    z.strictObject({
      closedOn: fact(isoDate, '直近の決算日', 'Latest closing date'),
      netProfitYen: fact(z.number().int(), '当期純利益（円）', 'Net profit (yen)'),
      netAssetsYen: fact(z.number().int(), '純資産（円）', 'Net assets (yen)'),
    }),
    '決算',
    'Accounts',
  ),
  businessPlan: fact(
    z.strictObject({
      years: fact(count, '対象年数', 'Years covered'),
      topics: fact(z.array(z.enum(['revenue', 'cost', 'staffing', 'goals', 'risks'])), '記載事項', 'Topics covered'),
    }),
    '事業計画書',
    'Business plan',
  ),
  category: fact(category, 'カテゴリーの根拠', 'Evidence for the category'),
  licences: fact(z.array(licence), '許認可', 'Licences'),
  directorsUnpaid: fact(answer, '役員報酬なし', 'Directors unpaid'),
  premises: fact(
    z.strictObject({
      kind: fact(z.enum(['owned', 'leased', 'home', 'virtual', 'none']), '事業所の形態', 'Kind of premises'),
      leaseInOwnName: fact(answer, '賃貸借契約は法人名義', "Lease in the organisation's name"),
      area: fact(
        z.number().min(0),
        '事業所の面積（㎡）',
        'Area of the premises (square metres)',
        asking('事業所の面積は何㎡ですか。', 'How large are the premises?'),
      ),
      lease: fact(
        z.strictObject({
          monthlyYen: fact(yen, '賃料の月額（円）', 'Rent a month (yen)'),
          from: fact(isoDate, '賃貸借の開始日', 'Leased from'),
          to: fact(isoDate, '賃貸借の終了日', 'Leased to'),
        }),
        '賃貸借契約',
        'Lease',
        asking('事業所の契約の賃料と期間は何ですか。', 'Rent and term of the lease.'),
      ),
    }),
    '事業所',
    'Premises',
  ),
  socialInsurance: fact(answer, '社会保険の適用', 'Enrolled in social insurance'),
  employmentInsuranceEnrolled: fact(answer, '雇用保険の適用', 'Enrolled in employment insurance'),
  registeredPurposeCoversJob: fact(
    answer,
    '登記の目的に当該事業がある',
    "Registered purpose covers the job's business",
  ),
  comparators: fact(z.array(comparator), '日本人の報酬（比較）', 'Pay of Japanese staff for comparison'),
  profile: fact(profile, '会社の概要（書面用）', 'The organisation (for the papers)'),
  staff: fact(
    z.array(staffOfFunction),
    '部門別の人数',
    'Staff by function',
    asking('部門ごとの人数を教えてください。', 'How many people work in each department?'),
  ),
  accountsOf: fact(
    z.array(closedYear),
    '直近3期の決算',
    'Accounts of the last three years',
    asking(
      '直近3期の売上高・純利益・純資産と、赤字の理由・対策を教えてください。',
      'Sales, profit and net assets of the last three years, and why there was a loss.',
    ),
  ),
  directorPay: fact(directorPay, '役員報酬がないことの説明', 'Why directors are unpaid'),
  foreignHires: fact(
    z.array(foreignHire),
    '同種の外国人社員の実績',
    'Foreign staff in similar work',
    asking('同じ種類の業務をしている外国人の社員について教えてください。', 'Foreign employees who do similar work.'),
  ),
  plan: fact(plan, '事業計画（３年）', 'Business plan of three years'),
  notes: fact(paragraph, 'メモ', 'Notes', { widget: 'multiline' }),
});
export type Employer = z.infer<typeof employer>;
