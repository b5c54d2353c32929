import { z } from 'zod';
import { asking, fact } from './label';
import { careerDate, line, paragraph } from './values';

// What only the applicant can tell for the papers, in the applicant's own words.

/** 業務に関係する科目. Lists stand in no other list, so the school is named here. */
export const subject = z.strictObject({
  name: fact(
    line,
    '科目名',
    'Subject',
    asking(
      '成績証明書のとおりの科目名（訳）は何ですか。',
      'What is the subject called on the transcript (in translation)?',
    ),
  ),
  school: fact(
    line,
    '履修した学校',
    'Where it was studied',
    asking('どの学校・課程で履修しましたか。', 'At which school or course was it studied?'),
  ),
  servesDuty: fact(
    line,
    '科目が役立つ業務',
    'Duty that it serves',
    asking('どの担当業務に役立ちますか。', 'Which duty of the new job does it serve?'),
  ),
});

/** 空白期間 */
export const gap = z.strictObject({
  from: fact(careerDate, '空白の始まり', 'Gap from'),
  to: fact(careerDate, '空白の終わり', 'Gap to'),
  why: fact(paragraph, '空白期間の説明', 'What the gap was', {
    ...asking('その間は何をしていましたか。', 'What did you do in that time?'),
    widget: 'multiline',
  }),
});

/** 技能・使用ソフト・語学 */
export const skill = z.strictObject({
  name: fact(line, '技能・ソフト・言語', 'Skill, software or language'),
  level: fact(
    line,
    '技能の程度',
    'How well',
    asking(
      'どの程度できますか（年数、資格、できること）。',
      'How well (years, certificates, what you can do with it)?',
    ),
  ),
});

/** 申請理由書の内容: the applicant's own answers. */
export const statement = z.strictObject({
  whyField: fact(paragraph, 'その分野を学んだ理由', 'Why this field of study', {
    ...asking('その分野を学ぼうと思ったのはなぜですか。', 'Why did you choose this field of study?'),
    widget: 'multiline',
  }),
  whyEmployer: fact(paragraph, 'この会社を選んだ理由', 'Why this employer', {
    ...asking('この会社を選んだのはなぜですか。', 'Why did you choose this employer?'),
    widget: 'multiline',
  }),
  whyJapan: fact(paragraph, '日本で働く理由', 'Why Japan', {
    ...asking('日本で働きたいのはなぜですか。', 'Why do you want to work in Japan?'),
    widget: 'multiline',
  }),
  understands: fact(paragraph, '仕事・賃金・勤務地の理解', 'How the job is understood', {
    ...asking(
      '仕事の内容、賃金、勤務地、勤務時間をどう理解していますか。',
      'What do you understand your work, pay, place and hours to be?',
    ),
    widget: 'multiline',
  }),
  plan: fact(paragraph, '本人の今後の計画', 'Plans of the applicant', {
    ...asking('これからの仕事の目標と計画は何ですか。', 'What are your aims and plans for the coming years?'),
    widget: 'multiline',
  }),
});

/** 日本での住居・家族 */
export const living = z.strictObject({
  home: fact(
    line,
    '日本での住居',
    'Home in Japan',
    asking('日本ではどこに住む予定ですか。', 'Where will you live in Japan?'),
  ),
  by: fact(
    line,
    '住居を用意する者',
    'Who provides the home',
    asking(
      '住居は誰が用意しますか（会社の社宅、本人の賃借など）。',
      'Who provides the home (the company, yourself …)?',
    ),
  ),
  family: fact(paragraph, '家族の予定', 'Plans for the family', {
    ...asking('家族は一緒に来ますか。いつ、誰が来る予定ですか。', 'Will your family come too? Who, and when?'),
    widget: 'multiline',
  }),
});
