import { z } from 'zod';
import { codesOf } from './codes/code';
import { nationalities } from './codes/nationality';
import { asking, fact } from './label';
import { careerDate, count, isoDate, line, paragraph, yen } from './values';

// What a practice's papers tell of the employer beyond the form: the business, the staff, the last years.

const product = z.strictObject({
  name: fact(line, '商品・サービス名', 'Product or service'),
  share: fact(
    z.number().min(0).max(100),
    '売上に占める割合（％）',
    'Share of the sales (%)',
    asking('売上の何％を占めますか。', 'Which share of the sales does it make?'),
  ),
});

const partner = z.strictObject({
  name: fact(line, '取引先名', 'Business partner'),
  kind: fact(
    z.enum(['customer', 'supplier', 'contractor']),
    '取引の種類',
    'Customer or supplier',
    asking('販売先ですか、仕入先ですか。', 'Is it a customer or a supplier?'),
  ),
  country: fact(z.enum(codesOf(nationalities)), '取引先の国・地域', "Business partner's country"),
});

const site = z.strictObject({
  name: fact(line, '拠点名', 'Site'),
  address: fact(line, '拠点の所在地', "Site's address"),
  function: fact(
    line,
    '拠点の役割',
    'What the site is for',
    asking('何をする拠点ですか（本社、工場、店舗など）。', 'What is it for (head office, factory, shop …)?'),
  ),
});

/** 会社の概要: as the papers describe the organisation. */
export const profile = z.strictObject({
  business: fact(paragraph, '事業の内容', 'Business', {
    ...asking(
      '事業の内容は何ですか（何を、誰に、どのように）。',
      'What is the business: what is sold to whom, and how?',
    ),
    widget: 'multiline',
  }),
  products: fact(
    z.array(product),
    '商品・サービス',
    'Products and services',
    asking(
      '主な商品・サービスと、売上に占める割合を教えてください。',
      'The main products and services, with their share of the sales.',
    ),
  ),
  partners: fact(
    z.array(partner),
    '主な取引先',
    'Main business partners',
    asking(
      '主な販売先・仕入先を教えてください。秘密保持契約の対象となる名称は書きません。',
      'The main customers and suppliers. Leave out names that are under a non-disclosure agreement.',
    ),
  ),
  history: fact(paragraph, '沿革', 'History of the organisation', {
    ...asking(
      '設立からの主な出来事を、年月とともに教えてください。',
      'The main events since the foundation, with year and month.',
    ),
    widget: 'multiline',
  }),
  officers: fact(paragraph, '役員', 'Officers', {
    ...asking(
      '役員の氏名と役職を教えてください（1行に1名）。',
      'Names and positions of the officers, one on each line.',
    ),
    widget: 'multiline',
  }),
  sites: fact(
    z.array(site),
    '拠点',
    'Sites',
    asking(
      '本社のほかの拠点（支店、工場、店舗）を教えてください。',
      'Sites beside the head office: branches, factories, shops.',
    ),
  ),
});

/** 部門別の人数 */
export const staffOfFunction = z.strictObject({
  function: fact(line, '部門', 'Function', asking('部門・職種の名称は何ですか。', 'Which department or kind of work?')),
  people: fact(
    count,
    '部門の人数',
    'People',
    asking(
      'その部門の人数は何人ですか。全部門の合計が従業員数になります。',
      'How many people? All together they are the number of employees.',
    ),
  ),
  foreign: fact(
    count,
    '部門の外国人の人数',
    'Of these, foreign nationals',
    asking('そのうち外国人は何人ですか。', 'How many of them are foreign nationals?'),
  ),
});

/** 決算の推移: one entry for each closed year. */
export const closedYear = z.strictObject({
  year: fact(
    z.number().int().min(1900).max(2100),
    '決算の年',
    'Year of the closing',
    asking('決算日は何年ですか。', 'In which year did it close?'),
  ),
  sales: fact(yen, '期の売上高（円）', 'Sales of the year (yen)'),
  profit: fact(
    z.number().int(),
    '期の純利益（円）',
    'Profit of the year (yen)',
    asking('赤字の場合は負の数で入力します。', 'A loss is a negative number.'),
  ),
  netAssets: fact(z.number().int(), '期末の純資産（円）', 'Net assets at its end (yen)'),
  reason: fact(paragraph, '赤字の理由・対策', 'Why a loss, and what is done', {
    ...asking('赤字の場合、その理由と対策は何ですか。', 'Where it was a loss: why, and what is being done?'),
    widget: 'multiline',
  }),
});

/** 役員報酬を支払っていないこと: why, and until when. */
export const directorPay = z.strictObject({
  unpaid: fact(
    z.array(
      z.strictObject({
        name: fact(line, '無報酬の役員の氏名', 'Director without pay'),
        position: fact(line, '無報酬の役員の役職', "That director's position"),
      }),
    ),
    '報酬のない役員',
    'Directors without pay',
    asking('報酬を受けていない役員は誰ですか。', 'Which directors receive no pay?'),
  ),
  since: fact(
    isoDate,
    '無報酬となった日',
    'Without pay since',
    asking('いつから報酬がありませんか。', 'Since when have they received no pay?'),
  ),
  why: fact(paragraph, '役員報酬がない理由', 'Why there is no pay', {
    ...asking(
      '報酬がない理由は何ですか（創業期、赤字、他の会社からの報酬など）。',
      'Why is there no pay (start-up, losses, pay from another company …)?',
    ),
    widget: 'multiline',
  }),
  decision: fact(
    line,
    '無報酬を決めた決議',
    'Decision that says so',
    asking(
      '何によって決めましたか（議事録、定款、社員の同意書などと日付）。',
      'What decided it (minutes, articles, consent of the members …), and when?',
    ),
  ),
  livelihood: fact(paragraph, '役員の生計', 'What the directors live on', {
    ...asking('その間の生計は何によっていますか。', 'What do they live on meanwhile?'),
    widget: 'multiline',
  }),
  from: fact(
    careerDate,
    '役員報酬の支払開始予定',
    'Pay planned from',
    asking('報酬の支払はいつから予定していますか。', 'From when is pay planned?'),
  ),
  monthlyYen: fact(
    yen,
    '予定する役員報酬の月額（円）',
    'Planned monthly pay of directors (yen)',
    asking('予定している報酬は月額いくらですか。', 'How much a month is planned?'),
  ),
});

/** 同種の業務の外国人社員の実績 */
export const foreignHire = z.strictObject({
  status: fact(
    line,
    '外国人社員の在留資格',
    'Status of the employee',
    asking('どの在留資格ですか。氏名は書きません。', 'Which status of residence? Leave the name out.'),
  ),
  duties: fact(
    line,
    '外国人社員の業務',
    'Work of the employee',
    asking('どの業務をしていますか。', 'Which work does the person do?'),
  ),
  since: fact(
    careerDate,
    '外国人社員の入社時期',
    'Employee since',
    asking('いつから在籍していますか。', 'Since when?'),
  ),
});
