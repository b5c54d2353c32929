import { z } from 'zod';
import { asking, fact } from './label';
import { careerDate, count, line, paragraph, yen } from './values';

// 事業計画（３年）: the contents of the business plan of a new or loss-making employer, by the employer's own fiscal years.

/** The same figure in each of the plan's three fiscal years. */
const byYear = <S extends z.ZodType>(schema: S) =>
  z.strictObject({
    year1: fact(schema, '第1期', 'Year 1'),
    year2: fact(schema, '第2期', 'Year 2'),
    year3: fact(schema, '第3期', 'Year 3'),
  });

/** More of one product than of other things that are counted. */
const quantity = z.number().int('wholeNumber').min(0, 'negative').max(999_999_999, 'tooLong');

const revenue = z.strictObject({
  product: fact(
    line,
    '計画の商品・サービス',
    'Product of the plan',
    asking('商品・サービスの名称は何ですか。', 'Which product or service?'),
  ),
  price: fact(
    yen,
    '販売単価（円）',
    'Price of one (yen)',
    asking('1単位いくらで販売しますか（税抜き）。', 'What does one cost, before tax?'),
  ),
  qty: fact(
    byYear(quantity),
    '販売数量',
    'Quantity sold',
    asking('各期に何単位を販売する計画ですか。', 'How many are to be sold in each year?'),
  ),
  customer: fact(line, '計画の販売先', 'Customers of the plan', asking('誰に販売しますか。', 'Who buys it?')),
  evidence: fact(
    line,
    '売上の根拠',
    'What the sales rest on',
    asking(
      'その数量の根拠は何ですか（契約、見積、実績など）。',
      'What are the quantities based on (contracts, quotes, past sales …)?',
    ),
  ),
});

const unitCost = z.strictObject({
  product: fact(
    line,
    '原価の商品・サービス',
    'Product of the cost',
    asking('どの商品・サービスの原価ですか。', 'Of which product or service?'),
  ),
  yen: fact(
    yen,
    '1単位の原価（円）',
    'Cost of one (yen)',
    asking('1単位の原価はいくらですか。', 'What does one cost you?'),
  ),
  content: fact(
    line,
    '原価の内訳',
    'What the cost is made of',
    asking('原価の内訳は何ですか（仕入、運賃、関税など）。', 'What is in it (purchase, freight, duty …)?'),
  ),
});

const expense = z.strictObject({
  row: fact(
    line,
    '経費の科目',
    'Expense',
    asking(
      '経費の科目は何ですか（地代家賃、荷造運賃、広告宣伝費など）。',
      'Which expense (rent, freight, advertising …)?',
    ),
  ),
  yen: fact(
    byYear(yen),
    '経費の額（円）',
    'Amount of the expense (yen)',
    asking('各期の額はいくらですか。', 'How much in each year?'),
  ),
  basis: fact(
    line,
    '経費の根拠',
    'What the expense rests on',
    asking(
      'その額の根拠は何ですか（契約、売上の割合など）。',
      'What is the amount based on (a contract, a share of the sales …)?',
    ),
  ),
});

const plannedStaff = z.strictObject({
  role: fact(line, '計画の役割', 'Role in the plan', asking('役割は何ですか。', 'Which role?')),
  from: fact(careerDate, '計画の勤務開始', 'Works from', asking('いつから勤務しますか（年月）。', 'From which month?')),
  people: fact(
    count,
    '計画の人数',
    'How many people',
    asking('同じ役割・報酬の人は何人ですか。空欄は1人です。', 'How many have this role and pay? Empty: one.'),
  ),
  monthlyYen: fact(
    byYear(yen),
    '計画の月額（円）',
    'Monthly pay in the plan (yen)',
    asking('1人当たりの月額は、各期いくらですか。', 'How much a month for one person, in each year?'),
  ),
  isDirector: fact(z.boolean(), '役員報酬に当たる', "Is a director's pay"),
  isApplicant: fact(z.boolean(), '申請人に当たる', 'Is the applicant'),
});

const fund = z.strictObject({
  source: fact(
    line,
    '資金の調達先',
    'Source of the money',
    asking(
      '資金の出所はどこですか（資本金、出資など）。借入れは別に入力します。',
      'Where does the money come from (capital, investment …)? Loans have their own list.',
    ),
  ),
  yen: fact(yen, '調達額（円）', 'Amount raised (yen)'),
});

const loan = z.strictObject({
  lender: fact(line, '借入先', 'Lender', asking('誰から借り入れますか。', 'Who lends the money?')),
  yen: fact(yen, '借入額（円）', 'Amount borrowed (yen)'),
  interestYen: fact(
    byYear(yen),
    '支払利息（円）',
    'Interest paid (yen)',
    asking('各期に支払う利息はいくらですか。', 'How much interest is paid in each year?'),
  ),
  repaidYen: fact(
    byYear(yen),
    '返済額（円）',
    'Repaid (yen)',
    asking('各期に返済する額はいくらですか。', 'How much is repaid in each year?'),
  ),
});

const useOfFunds = z.strictObject({
  what: fact(line, '資金の使途', 'Used for', asking('何に使いますか。', 'What is it used for?')),
  yen: fact(yen, '使途の額（円）', 'Amount used (yen)'),
});

const goal = z.strictObject({
  year: fact(
    z.number().int('wholeNumber').min(1).max(3),
    '目標の期（1～3）',
    'Year of the goal (1 to 3)',
    asking('第何期の目標ですか。', 'Of which year of the plan?'),
  ),
  goal: fact(paragraph, '年次目標', 'Goal of the year', {
    ...asking(
      'その期に何を達成しますか（数で確かめられるもの）。',
      'What is to be reached in that year, as something that can be counted?',
    ),
    widget: 'multiline',
  }),
});

const risk = z.strictObject({
  event: fact(line, 'リスクの内容', 'What may happen', asking('どのようなことが起こり得ますか。', 'What may happen?')),
  sign: fact(
    line,
    'リスクの兆し',
    'How it shows',
    asking('何によってそれと分かりますか。', 'By what can it be noticed?'),
  ),
  measure: fact(
    line,
    'リスクへの対策',
    'What is done then',
    asking('どのような対策をとりますか。', 'What will be done?'),
  ),
});

const evidence = z.strictObject({
  what: fact(
    line,
    '計画の裏付け資料',
    'Document behind the plan',
    asking(
      '資料の名称は何ですか（取引基本契約書、見積書、発注書など）。',
      'Which document (contract, quote, order …)?',
    ),
  ),
  partner: fact(line, '裏付け資料の相手方', 'Other party of the document', asking('相手方は誰ですか。', 'With whom?')),
});

const marketFigure = z.strictObject({
  figure: fact(
    line,
    '市場の数字',
    'Figure of the market',
    asking('市場の規模や動きを示す数字は何ですか（年を付して）。', 'Which figure shows the market, and of which year?'),
  ),
  source: fact(
    line,
    '市場の数字の出典',
    'Source of the figure',
    asking('その数字の出典は何ですか。', 'Where is the figure from?'),
  ),
});

const actualMonth = z.strictObject({
  month: fact(careerDate, '実績の月', 'Month', asking('何年何月の実績ですか。', 'Which month?')),
  salesYen: fact(yen, '実績の売上高（円）', 'Actual sales (yen)'),
  note: fact(
    line,
    '月次実績の内訳',
    'What the sales of the month are',
    asking('内訳（数量など）は何ですか。', 'What are they made of (quantities …)?'),
  ),
});

/** 事業計画（３年） */
export const plan = z.strictObject({
  revenue: fact(
    z.array(revenue),
    '売上の計画',
    'Planned sales',
    asking(
      '商品別の単価・数量（3年）と根拠を教えてください。',
      'For each product: price, quantities in three years, and what they rest on.',
    ),
  ),
  unitCost: fact(
    z.array(unitCost),
    '原価の計画',
    'Planned cost of one',
    asking('商品別の原価と内訳を教えてください。', 'For each product: what one costs you, and what that is made of.'),
  ),
  expenses: fact(
    z.array(expense),
    '経費の計画',
    'Planned expenses',
    asking(
      '経費（家賃・運賃・広告など）の各期の額と根拠を教えてください。',
      'Expenses (rent, freight, advertising …) of each year, and what they rest on.',
    ),
  ),
  staff: fact(
    z.array(plannedStaff),
    '人員計画',
    'Planned staff',
    asking('役割ごとに、開始の時期と報酬の月額を教えてください。', 'For each role: from when, and the monthly pay.'),
  ),
  funds: fact(
    z.array(fund),
    '自己資金の調達',
    'Funds of its own',
    asking('資本金など、返済の要らない資金を教えてください。', 'Capital and other money that is not repaid.'),
  ),
  loans: fact(
    z.array(loan),
    '借入れ',
    'Loans',
    asking('借入れの相手、額、利息、返済を教えてください。', 'Lenders, amounts, interest and repayment.'),
  ),
  use: fact(
    z.array(useOfFunds),
    '資金の使い方',
    'Use of the funds',
    asking(
      '資金を何に使いますか。合計は調達額と同じになります。',
      'What is the money used for? The sum is that of what is raised.',
    ),
  ),
  goals: fact(
    z.array(goal),
    '計画の目標',
    'Goals',
    asking('各期の目標は何ですか。', 'What are the goals of each year?'),
  ),
  risks: fact(
    z.array(risk),
    '計画のリスク',
    'Risks',
    asking('計画どおりに進まない場合の備えを教えてください。', 'What may go wrong, and what is done then?'),
  ),
  evidence: fact(
    z.array(evidence),
    '計画の裏付け',
    'Evidence',
    asking(
      '計画の裏付けとなる契約書・見積書・発注書を教えてください。',
      'Contracts, quotes and orders behind the plan.',
    ),
  ),
  market: fact(
    z.array(marketFigure),
    '市場',
    'Market',
    asking('市場を示す数字と、その出典を教えてください。', 'Figures of the market, with their sources.'),
  ),
  actuals: fact(
    z.array(actualMonth),
    '月次実績',
    'Months so far',
    asking('これまでの月ごとの売上を教えてください。', 'The sales of each month so far.'),
  ),
});
