import { z } from 'zod';
import { workplaceShape } from '../address';
import { contractTypes, termKinds } from '../codes/choices';
import { codesOf } from '../codes/code';
import { occupations } from '../codes/occupation';
import { asking, fact } from '../label';
import { answer, count, isoDate, line, paragraph, recordId, yen } from '../values';
import { dutiesShape } from './duties';
import { terms } from './terms';

const occupation = z.enum(codesOf(occupations));

/** 契約 */
export const contract = z.strictObject({
  type: fact(z.enum(codesOf(contractTypes)), '契約の形態', 'Type of contract'),
  typeOther: fact(line, '契約の形態（その他の内容）', 'Type of contract: details of "others"'),
  role: fact(z.enum(['employee', 'officer', 'transferee']), '立場', 'Role'),
  term: fact(z.enum(codesOf(termKinds)), '就労予定期間', 'Period of work'),
  termYears: fact(count, '就労予定期間（年数）', 'Period of work (years)'),
  termMonths: fact(count, '就労予定期間（月数）', 'Period of work (months)'),
  startsOn: fact(isoDate, '雇用開始（入社）年月日', 'Start of employment'),
  fullTime: fact(answer, '常勤', 'Full-time'),
  weeklyHours: fact(z.number().min(0).max(168), '週の労働時間', 'Hours a week'),
  signedByEmployerOn: fact(isoDate, '雇用主の署名日', 'Signed by the employer on'),
  signedByApplicantOn: fact(isoDate, '申請人の署名日', 'Signed by the applicant on'),
  statesDuties: fact(answer, '職務内容の記載', 'States the duties'),
  statesWorkplace: fact(answer, '勤務場所の記載', 'States the place of work'),
  statesSupervisor: fact(answer, '指揮命令者の記載', 'States the supervisor'),
  terms: fact(terms, '労働条件（書面用）', 'Working conditions (for the papers)'),
});

const allowance = z.strictObject({
  name: fact(line, '手当の名称', 'Allowance', asking('手当の名称は何ですか。', 'What is it called?')),
  yen: fact(yen, '手当の月額（円）', 'Amount of the allowance a month (yen)'),
  note: fact(
    line,
    '手当の計算方法',
    'How the allowance is computed',
    asking(
      '額が決まっていない場合の計算の方法（例：実費、上限15,000円）。',
      'Where the amount is not fixed (for example: actual cost up to 15,000 yen).',
    ),
  ),
});

/** 報酬. The portal takes a monthly amount without allowances; a yearly one is divided by twelve and shown. */
export const pay = z.strictObject({
  amountYen: fact(yen, '給与・報酬（税引き前、各種手当を除く、円）', 'Pay before tax, without allowances (yen)'),
  per: fact(z.enum(['month', 'year']), '月額・年額', 'Monthly or yearly'),
  includesAllowances: fact(answer, '各種手当を含む', 'Includes allowances'),
  contractAmountYen: fact(yen, '契約書の金額（月額、円）', "Contract's amount (monthly, yen)", {
    hintJa: '契約書の基本給（月額、各種手当を除く）。入力した報酬と同じであれば、手当は含まれていません。',
    hintEn:
      'The base pay by the month as the contract has it, without allowances. The same as the pay: no allowances are in it.',
  }),
  paidFromAbroad: fact(z.enum(['no', 'partly', 'wholly']), '国外からの支払い', 'Paid from abroad'),
  allowances: fact(
    z.array(allowance),
    '各種手当の内訳',
    'Allowances',
    asking('手当ごとの額と計算の方法を教えてください。', 'Each allowance, with its amount or how it is computed.'),
  ),
  bonus: fact(line, '賞与', 'Bonus', asking('賞与はありますか（時期と額）。', 'Is there a bonus (when, how much)?')),
  overtimeFixed: fact(
    z.strictObject({
      answer: fact(answer, '固定残業代の有無', 'Has fixed overtime pay'),
      yen: fact(yen, '固定残業代の額（円）', 'Amount of fixed overtime (yen)'),
      hours: fact(
        z.number().min(0).max(168),
        '固定残業代の時間数',
        'Hours that it covers',
        asking('月に何時間分ですか。', 'How many hours a month does it cover?'),
      ),
    }),
    '固定残業代',
    'Fixed overtime pay',
    asking(
      '固定残業代はありますか。その額と時間数は何ですか。',
      'Is overtime paid as a fixed amount, and for how many hours?',
    ),
  ),
  payday: fact(
    line,
    '賃金の締切日・支払日',
    'Closing day and payday',
    asking('賃金の締切日と支払日、支払の方法は何ですか。', 'On which days is the pay closed and paid, and how?'),
  ),
  basis: fact(paragraph, '賃金の決め方', 'How the pay is set', {
    ...asking(
      '賃金は何によって決めましたか（賃金表・等級、同じ職務の日本人の額など）。',
      'What sets the pay (wage table and grade, pay of Japanese staff in the same job …)?',
    ),
    widget: 'multiline',
  }),
});

/** 職務 */
export const jobDetails = z.strictObject({
  area: fact(z.enum(['engineering', 'humanities', 'international']), '業務の分野', 'Area of the work'),
  occupation: fact(occupation, '主たる職種', 'Main occupation'),
  otherOccupations: fact(z.array(occupation), '他の職種', 'Other occupations'),
  activity: fact(paragraph, '活動内容詳細', 'Details of activities', { widget: 'multiline' }),
  title: fact(
    z.strictObject({
      answer: fact(answer, '役職の有無', 'Has a title'),
      name: fact(line, '役職名', 'Title'),
    }),
    '職務上の地位',
    'Position',
  ),
  experienceMonths: fact(count, '実務経験月数（職歴から計算しない場合）', 'Months of experience, where not computed', {
    hintJa: '空欄の場合、関連する職歴から計算します。',
    hintEn: 'If empty, it is computed from the related jobs.',
  }),
  dutiesChanged: fact(
    z.strictObject({
      answer: fact(answer, '職務内容変更の有無', 'Duties changed'),
      detail: fact(paragraph, '変更の具体的内容', 'Details of the change', { widget: 'multiline' }),
    }),
    '職務内容変更（前回許可時以降）',
    'Change of duties since the last permission',
  ),
  internationalDuty: fact(
    z.enum([
      'translation',
      'interpretation',
      'languageTeaching',
      'publicRelations',
      'advertising',
      'overseasTrade',
      'design',
      'productDevelopment',
      'similar',
      'none',
    ]),
    '国際業務の種類',
    'Kind of international services',
  ),
  unskilledShare: fact(z.number().min(0).max(100), '単純作業の割合（％）', 'Share of unskilled work (%)'),
  excludedStatus: fact(
    z.enum([
      'none',
      'professor',
      'artist',
      'journalist',
      'businessManager',
      'legalAccounting',
      'medical',
      'researcher',
      'instructor',
      'transferee',
      'nursingCare',
      'entertainer',
    ]),
    '他の在留資格に当たる活動',
    'Activity of another status',
  ),
  workplaceKind: fact(
    z.enum([
      'company',
      'school',
      'vocationalSchool',
      'miscellaneousSchool',
      'internationalSchool',
      'university',
      'other',
    ]),
    '勤務場所の種類',
    'Kind of workplace',
  ),
  volumeEvidence: fact(answer, '業務量の資料', 'Evidence of the volume of work'),
  trainingMonths: fact(count, '実務研修の月数', 'Months of practical training'),
  trainingPlan: fact(answer, '研修計画', 'Training plan'),
  languageBased: fact(answer, '言語能力を用いる対人業務が主', 'Mainly language-based, person-facing work'),
  languageUsed: fact(line, '業務で使用する言語', 'Language used at work'),
  looksLikeDesignated46: fact(answer, '特定活動46号に当たる業務', 'Duties of Designated Activities no. 46'),
  highlySkilledPoints: fact(count, '高度専門職ポイント', 'Points for highly skilled professionals'),
  ...dutiesShape,
});

/** 派遣先等: the dispatch site, or a place of work that differs from the employer's. */
export const dispatch = z.strictObject({
  isDispatch: fact(answer, '人材派遣', 'Dispatched worker'),
  elsewhere: fact(answer, '勤務地が所属機関等契約先と異なる', 'Works at another place than the employer'),
  site: fact(z.strictObject(workplaceShape), '派遣先等', 'Dispatch site'),
  plannedMonths: fact(count, '派遣予定期間（月数）', 'Period of dispatch (months)'),
  contractFrom: fact(isoDate, '個別契約の開始日', 'Individual contract from'),
  contractTo: fact(isoDate, '個別契約の終了日', 'Individual contract to'),
  siteFixed: fact(answer, '派遣先の確定', 'Dispatch site fixed'),
  kind: fact(z.enum(['regular', 'registered']), '常用型・登録型', 'Regular or registered type'),
  siteDutiesSpecialist: fact(answer, '派遣先の業務は専門的', 'Duties at the site are specialist work'),
  duties: fact(paragraph, '派遣先での業務', 'Duties at the site', {
    ...asking('派遣先ではどの業務をしますか。', 'What does the person do at the site?'),
    widget: 'multiline',
  }),
  commander: fact(
    line,
    '派遣先の指揮命令者',
    'Who gives instructions at the site',
    asking(
      '派遣先の指揮命令者は誰ですか（部署・役職・氏名）。',
      'Who gives instructions at the site (department, position, name)?',
    ),
  ),
  hours: fact(
    line,
    '派遣先での就業時間',
    'Working hours at the site',
    asking('派遣先での就業日と就業時間はどうなりますか。', 'Which days and hours does the person work at the site?'),
  ),
  afterwards: fact(paragraph, '派遣契約後の予定', 'Plan after the dispatch', {
    ...asking('個別契約が終わった後の予定は何ですか。', 'What is planned when the individual contract ends?'),
    widget: 'multiline',
  }),
});

/** What staff judge about this applicant for this job; never guessed. */
export const assessment = z.strictObject({
  majorRelated: fact(z.enum(['high', 'medium', 'low', 'none']), '専攻と職務の関連性', 'Relation of major and duties'),
  related: fact(
    z.array(
      z.strictObject({
        id: fact(recordId, '職歴・学歴の識別子', 'Identifier of the job or school'),
        related: fact(answer, '職務に関連', 'Related to the job'),
        documented: fact(answer, '証明書あり', 'Proved by a document'),
      }),
    ),
    '関連する職歴・学歴',
    'Related jobs and schools',
  ),
});
