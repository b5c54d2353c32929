import { z } from 'zod';
import { asking, fact } from '../label';
import { answer, line, paragraph } from '../values';

const duty = z.strictObject({
  name: fact(
    line,
    '担当業務',
    'Duty',
    asking('業務の名称は何ですか（例：市場調査・分析）。', 'What is the duty called (for example: market research)?'),
  ),
  content: fact(paragraph, '担当業務の内容', 'What is done', {
    ...asking('その業務では具体的に何をしますか。', 'What exactly is done?'),
    widget: 'multiline',
  }),
  output: fact(
    line,
    '業務の成果物',
    'What it produces',
    asking(
      'その業務で何を作りますか（例：月次の調査報告書）。',
      'What does it produce (for example: a monthly report)?',
    ),
  ),
  hoursPerWeek: fact(
    z.number().min(0).max(168),
    '担当業務の週の時間',
    'Hours a week on this duty',
    asking(
      'その業務に週に何時間かけますか。全業務の合計が週の労働時間になります。',
      'How many hours a week? All duties together are the weekly hours of the contract.',
    ),
  ),
  specialist: fact(
    answer,
    '専門知識を要する業務',
    'Needs specialist knowledge',
    asking(
      '大学等で学ぶ知識や、外国の文化に基づく感受性を要する業務ですか。',
      'Does it need knowledge learned at university, or sensitivity based on a foreign culture?',
    ),
  ),
});

const volume = z.strictObject({
  what: fact(
    line,
    '業務量の対象',
    'Work that is counted',
    asking(
      '何の量ですか（例：調査報告、翻訳の頁数、担当する顧客）。',
      'What is counted (for example: reports, pages translated, customers)?',
    ),
  ),
  perMonth: fact(
    line,
    '月当たりの業務量',
    'How much a month',
    asking(
      '月にどれだけありますか（例：月2件、週2回）。',
      'How much is there a month (for example: 2 a month, twice a week)?',
    ),
  ),
  evidence: fact(
    line,
    '業務量を示す資料',
    'What shows it',
    asking(
      'その量を示す資料は何ですか（契約書、発注書、実績の一覧など）。',
      'What shows it (contracts, orders, a list of past work …)?',
    ),
  ),
});

/** What the papers tell of a job beyond the form: where in the organisation, what by the week, with what, and what not. */
export const dutiesShape = {
  department: fact(
    line,
    '配属部署',
    'Department of the new job',
    asking('配属する部署の名称と人数は何ですか。', 'Which department, and how many people work there?'),
  ),
  supervisor: fact(
    z.strictObject({
      name: fact(line, '上司の氏名', "Supervisor's name"),
      position: fact(line, '上司の職位', "Supervisor's position"),
    }),
    '上司（指揮命令者）',
    'Supervisor',
    asking('指揮命令をする上司は誰ですか。', 'Who gives the person instructions?'),
  ),
  duties: fact(
    z.array(duty),
    '担当業務の一覧',
    'Duties',
    asking(
      '担当業務ごとに、内容・成果物・週の時間を教えてください。',
      'For each duty: what is done, what it produces, and the hours a week.',
    ),
  ),
  schedule: fact(paragraph, '標準的な1日・1週の予定', 'Usual day and week', {
    ...asking('標準的な1日と1週間の予定を教えてください。', 'What do a usual day and a usual week look like?'),
    widget: 'multiline',
  }),
  tools: fact(
    line,
    '使用する機器・ソフト',
    'Equipment and software',
    asking(
      '業務で使用する機器、ソフト、言語（プログラミング言語を含む）は何ですか。',
      'Which equipment, software and languages (programming languages too) are used?',
    ),
  ),
  workplace: fact(
    z.strictObject({
      address: fact(
        line,
        '実際の勤務場所',
        'Actual place of work',
        asking('実際に勤務する場所はどこですか（所在地）。', 'At which address does the person actually work?'),
      ),
      remote: fact(
        answer,
        '在宅勤務',
        'Works from home',
        asking('在宅勤務はありますか。', 'Does the person work from home?'),
      ),
      others: fact(paragraph, '他の勤務場所・出張', 'Other places and business trips', {
        ...asking('ほかに勤務する場所や出張の予定はありますか。', 'Are there other places of work, or business trips?'),
        widget: 'multiline',
      }),
    }),
    '勤務場所（実際）',
    'Place of work',
  ),
  volume: fact(
    z.array(volume),
    '業務量',
    'Volume of work',
    asking(
      '業務量（件数・顧客数・頁数）と、それを示す資料を教えてください。',
      'How much work is there (cases, customers, pages), and what shows it?',
    ),
  ),
  notDone: fact(
    z.strictObject({
      what: fact(paragraph, '担当しない業務', 'Work that the person does not do', {
        ...asking(
          '現場作業、接客、梱包など、申請人が担当しない業務は何ですか。',
          'Which work, such as manual work, serving or packing, is not done by this person?',
        ),
        widget: 'multiline',
      }),
      doneBy: fact(paragraph, '担当しない業務を行う者', 'Who does that work', {
        ...asking('その業務は誰が行いますか。', 'Who does that work?'),
        widget: 'multiline',
      }),
    }),
    '担当しない業務（現場作業等）',
    'Work done by others',
  ),
};
