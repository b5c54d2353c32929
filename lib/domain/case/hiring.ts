import { z } from 'zod';
import { asking, fact } from '../label';
import { answer, careerDate, count, isoDate, line, paragraph, yen } from '../values';

// What the papers of a case tell beyond the form: how the employer and the applicant came together, and what is planned.
// Nothing of it is needed for the form; silence stays silence.

const interview = z.strictObject({
  on: fact(isoDate, '面接日', 'Interviewed on', asking('面接はいつ行いましたか。', 'On which day was the interview?')),
  how: fact(
    z.enum(['inPerson', 'online', 'telephone']),
    '面接の方法',
    'How the interview was held',
    asking('面接はどのような方法で行いましたか。', 'How was the interview held?'),
  ),
  by: fact(
    line,
    '面接者',
    'Interviewer',
    asking('面接をしたのは誰ですか（役職・氏名）。', 'Who held the interview (position and name)?'),
  ),
  language: fact(
    line,
    '面接の言語',
    'Language of the interview',
    asking('何語で面接をしましたか。', 'In which language was it held?'),
  ),
});

/** 採用の経緯: why somebody was needed, and how this person was found. */
export const hiring = z.strictObject({
  reason: fact(paragraph, '採用が必要になった理由', 'Why somebody was needed', {
    ...asking(
      'この職務に人が必要になった事実は何ですか（新しい契約、拠点、システム、外国の顧客の増加など）。',
      'What made this job necessary (a new contract, site, system, more customers from abroad …)?',
    ),
    widget: 'multiline',
  }),
  since: fact(
    careerDate,
    '採用が必要になった時期',
    'Needed since',
    asking('いつから必要になりましたか。', 'Since when has somebody been needed?'),
  ),
  before: fact(paragraph, 'これまでの担当者', 'Who did the work before', {
    ...asking('この仕事は、これまで誰が担当していましたか。', 'Who has done this work so far?'),
    widget: 'multiline',
  }),
  route: fact(
    z.enum(['media', 'agency', 'school', 'acquaintance', 'direct', 'other']),
    '募集の方法',
    'How the person was found',
    asking(
      'どのような方法で募集しましたか（媒体・紹介会社・大学・知人・直接）。',
      'How was the person found (job site, agency, school, acquaintance, direct application)?',
    ),
  ),
  routeName: fact(
    line,
    '媒体・紹介者の名称',
    'Name of the medium or the introducer',
    asking('求人媒体、紹介会社、学校などの名称は何ですか。', 'What is the name of the job site, agency or school?'),
  ),
  appliedOn: fact(
    isoDate,
    '応募日',
    'Applied on',
    asking('申請人はいつ応募しましたか。', 'On which day did the person apply?'),
  ),
  interviews: fact(
    z.array(interview),
    '面接',
    'Interviews',
    asking(
      '面接の日・方法・面接者・使用言語を、1回ずつ教えてください。',
      'For each interview: the day, how and by whom it was held, and in which language.',
    ),
  ),
  offeredOn: fact(
    isoDate,
    '内定日',
    'Offered on',
    asking('内定を出したのはいつですか。', 'On which day was the job offered?'),
  ),
  whyThisPerson: fact(paragraph, 'この方を採用した理由', 'Why this person', {
    ...asking(
      'この方とした理由は何ですか（応募者の数、求めた能力と確かめた方法など、事実で）。',
      'Why this person? Facts: how many applied, which abilities were wanted, how they were checked.',
    ),
    widget: 'multiline',
  }),
  jobAd: fact(
    z.strictObject({
      answer: fact(answer, '求人票の有無', 'Has a job advertisement'),
      content: fact(paragraph, '求人票の内容', 'What the job advertisement says', {
        ...asking(
          '求人票に書いた職務・賃金・勤務場所・応募の条件は何ですか。',
          'Which duties, pay, place and requirements did it state?',
        ),
        widget: 'multiline',
      }),
    }),
    '求人票',
    'Job advertisement',
    asking('求人票はありますか。その内容は何ですか。', 'Was there a job advertisement, and what did it say?'),
  ),
});

/** 入社後の研修. Its length is `job.trainingMonths`, which the eligibility rules read too. */
export const training = z.strictObject({
  content: fact(paragraph, '研修の内容', 'What the training covers', {
    ...asking('入社後の研修では何を行いますか。', 'What will the training cover?'),
    widget: 'multiline',
  }),
  place: fact(
    line,
    '研修の場所',
    'Where the training is held',
    asking('研修はどこで行いますか。', 'Where is the training held?'),
  ),
  sameForJapanese: fact(
    answer,
    '日本人社員も同じ研修',
    'The same training for Japanese staff',
    asking('日本人の社員にも同じ研修を行いますか。', 'Do Japanese employees take the same training?'),
  ),
  afterwards: fact(paragraph, '研修後の職務', 'Work after the training', {
    ...asking('研修が終わった後は、どの職務に就きますか。', 'Which work follows the training?'),
    widget: 'multiline',
  }),
});

/** 今後の職務・職位の見込み: one entry for each step. */
export const careerStep = z.strictObject({
  afterYears: fact(
    count,
    '入社後の年数',
    'Years after joining',
    asking('入社から何年後の見込みですか。', 'How many years after joining?'),
  ),
  position: fact(
    line,
    '見込みの職位',
    'Expected position',
    asking('その頃の職位は何ですか。', 'Which position will the person hold by then?'),
  ),
  duties: fact(paragraph, '見込みの担当業務', 'Expected duties', {
    ...asking('その頃に担当する業務は何ですか。', 'Which duties will the person have by then?'),
    widget: 'multiline',
  }),
});

/** 転勤: of somebody sent from an office abroad. */
export const transfer = z.strictObject({
  from: fact(
    line,
    '転勤前の機関',
    'Sent from',
    asking(
      '転勤前の法人・事業所の名称と所在国はどこですか。',
      'Which organisation or office, in which country, does the person come from?',
    ),
  ),
  relation: fact(
    line,
    '転勤前の機関との関係',
    'Relation with the sending organisation',
    asking(
      '転勤前の機関は、親会社、子会社、支店などのいずれですか（出資の割合も）。',
      'Parent company, subsidiary, branch …? With the share held.',
    ),
  ),
  since: fact(
    careerDate,
    '転勤前の機関に在籍した時期（自）',
    'With the sending organisation since',
    asking('転勤前の機関にいつから在籍していますか。', 'Since when has the person been with the sending organisation?'),
  ),
  position: fact(
    line,
    '転勤前の機関での職位',
    'Position there',
    asking('転勤前の機関での職位は何ですか。', 'Which position did the person hold there?'),
  ),
  paidBy: fact(
    line,
    '転勤中の給与を支払う機関',
    'Who pays during the transfer',
    asking('転勤中の給与はどの機関が支払いますか。', 'Which organisation pays the person during the transfer?'),
  ),
  until: fact(
    careerDate,
    '転勤の終了予定',
    'Transfer until',
    asking('転勤はいつまでの予定ですか。', 'Until when is the transfer planned?'),
  ),
});

/** 役員就任: of somebody who is appointed, not employed. */
export const officer = z.strictObject({
  appointedOn: fact(
    isoDate,
    '役員の就任日',
    'Appointed on',
    asking('役員に就任した（する）のはいつですか。', 'On which day is the person appointed?'),
  ),
  resolution: fact(paragraph, '選任の決議', 'Resolution of appointment', {
    ...asking(
      'どの決議で選任しましたか（株主総会・社員の同意などと日付）。',
      'By which resolution (general meeting, consent of the members …), and when?',
    ),
    widget: 'multiline',
  }),
  yenPerYear: fact(
    yen,
    '役員報酬の年額（円）',
    "Officer's pay a year (yen)",
    asking('役員としての報酬は年額いくらですか。', 'How much is paid to the officer a year?'),
  ),
  role: fact(paragraph, '役員としての担当', 'What the officer is in charge of', {
    ...asking('役員としてどの業務を担当しますか。', 'Which work is the officer in charge of?'),
    widget: 'multiline',
  }),
});
