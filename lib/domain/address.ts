import { z } from 'zod';
import { codesOf } from './codes/code';
import { industries } from './codes/industry';
import { fact } from './label';
import { answer, count, digitsText, line, yen } from './values';

const industry = z.enum(codesOf(industries));

/** A numbered thing that may be declared absent (法人番号の有無). */
export const optionalNumber = (ja: string, en: string) =>
  z.strictObject({
    answer: fact(answer, `${ja}の有無`, `Has ${/^[aeiou]/i.test(en) ? 'an' : 'a'} ${en.toLowerCase()}`),
    number: fact(digitsText, ja, en),
  });

/** 業種: the main one and others. */
export const industryChoice = z.strictObject({
  main: fact(industry, '主たる業種', 'Main business type'),
  mainOther: fact(line, '主たる業種（その他の内容）', 'Main business type: details of "others"'),
  others: fact(
    z.array(
      z.strictObject({
        code: fact(industry, '他業種', 'Other business type'),
        other: fact(line, '他業種（その他の内容）', 'Details of "others"'),
      }),
    ),
    '他の業種',
    'Other business types',
  ),
});

/** What the form asks of a place of work, the employer's (item 3) and the dispatch site's (item 12) alike. */
export const workplaceShape = {
  name: fact(line, '名称', 'Name'),
  nonProfit: fact(answer, '非営利法人・国・地方公共団体', 'Non-profit or public body', {
    hintJa: '有の場合、資本金と売上高は０円として入力されます。',
    hintEn: 'If yes, capital and sales are entered as 0 yen, as the form asks.',
  }),
  corporateNumber: fact(optionalNumber('法人番号', 'Corporate number'), '法人番号', 'Corporate number'),
  branch: fact(line, '支店・事業所名', 'Name of branch'),
  employmentInsurance: fact(
    optionalNumber('雇用保険適用事業所番号', 'Employment insurance office number'),
    '雇用保険適用事業所番号',
    'Employment insurance office number',
  ),
  industries: fact(industryChoice, '業種', 'Business types'),
  postalCode: fact(digitsText, '郵便番号', 'Postal code'),
  address: fact(line, '所在地', 'Address'),
  phone: fact(digitsText, '電話番号', 'Telephone number'),
  capitalYen: fact(yen, '資本金（円）', 'Capital (yen)'),
  annualSalesYen: fact(yen, '年間売上高（直近年度、円）', 'Annual sales, latest year (yen)'),
};

/** Staff at the place of work. */
export const staffShape = {
  employees: fact(count, '従業員数', 'Employees'),
  foreignEmployees: fact(count, 'うち外国人職員数', 'Of these, foreign employees'),
  technicalInterns: fact(count, 'うち技能実習生', 'Of these, technical interns'),
  gijinkokuEmployees: fact(count, 'うち技術・人文知識・国際業務', 'Of these, holders of this status'),
};
