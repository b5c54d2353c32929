import type { Paper } from '../../../spec/paper';
import {
  addressee,
  body,
  closing,
  date,
  heading,
  item,
  part,
  practiceSource,
  prompt,
  sender,
  signature,
  title,
} from './kit';

/** 申請理由書: the applicant's own. */
export const statement: Paper = {
  id: 'statement',
  title: { ja: '申請理由書', en: 'Statement of purpose' },
  about: {
    ja: '申請人が、学んだこと、これまでの仕事、会社を選んだ理由、行う仕事、今後を述べる書面。申請人が読み、署名します。',
    en: 'In which the applicant tells of studies, work so far, why this employer, the work, and plans. The applicant reads and signs it.',
  },
  signs: 'applicant',
  documents: ['P-stmt'],
  need: ({ foundations }) => {
    const category = foundations.find(({ id }) => id === 'category')?.value;
    return category === '1' || category === '2' ? 'possible' : 'usual';
  },
  source: practiceSource,
  parts: [
    part('head', [
      date('{日付}'),
      addressee('{提出先}長　殿'),
      sender('申請人　{氏名}', { en: 'Applicant: {氏名}' }),
      sender('国籍 {国籍}　{生年月日}生'),
      title('申請理由書', { en: 'Statement of purpose' }),
      body('私は、{会社名}で働くため、在留資格「技術・人文知識・国際業務」に係る申請をします。', {
        en: 'I apply for the status Engineer / Specialist in Humanities / International Services in order to work for {会社名}.',
      }),
    ]),
    part('studies', [
      heading('１．学んだこと', { en: '1. What I have studied' }),
      body('私は{school}の{faculty}で学び、{graduatedOn}に卒業しました。', {
        each: 'applicant.education',
        en: 'I studied {faculty} at {school} and graduated in {graduatedOn}.',
      }),
      body('{from}から{to}までの間は、次のとおりです。{why}', {
        each: 'applicant.gaps',
        en: 'From {from} to {to}: {why}',
      }),
      body('{applicant.statement.whyField}', { en: '{applicant.statement.whyField}' }),
    ]),
    part(
      'work',
      [
        heading('２．これまでの仕事', { en: '2. My work so far' }),
        body('{from}から{to}まで、{employerLatin}の{department}で次の仕事をしました。{duties}', {
          each: 'applicant.work.jobs',
          en: 'From {from} to {to} I worked for {employerLatin} ({department}): {duties}',
        }),
      ],
      'applicant.work.jobs',
    ),
    part('employer', [
      heading('３．会社を知った経緯と選んだ理由', { en: '3. How I found the company, and why I chose it' }),
      body('{case.hiring.appliedOn}に、{case.hiring.route}を通じて応募しました。', {
        when: '!転勤',
        en: 'I applied on {case.hiring.appliedOn}. I had found the job by: {case.hiring.route}.',
      }),
      item('{on}　{how}で面接を受けました（{language}）。', {
        each: 'case.hiring.interviews',
        en: 'I was interviewed on {on} ({how}, in {language}).',
      }),
      body('{case.hiring.offeredOn}に内定の連絡を受けました。', {
        when: '!転勤',
        en: 'I was offered the job on {case.hiring.offeredOn}.',
      }),
      body('{applicant.statement.whyEmployer}', { en: '{applicant.statement.whyEmployer}' }),
      body('{applicant.statement.whyJapan}', { en: '{applicant.statement.whyJapan}' }),
    ]),
    part('duties', [
      heading('４．行う仕事', { en: '4. The work I am going to do' }),
      body('{applicant.statement.understands}', { en: '{applicant.statement.understands}' }),
      body('勤務地は{case.job.workplace.address}、勤務時間は週{週労働時間}時間、給与は月{月額報酬}（税引前）です。', {
        en: 'I will work at {case.job.workplace.address}, {週労働時間} hours a week, for {月額報酬} a month before tax.',
      }),
      body('雇用期間の定めはありません。', { when: '期間の定めなし', en: 'The employment has no fixed term.' }),
      body('派遣先は{case.dispatch.site.name}で、仕事の内容は次のとおりと理解しています。{case.dispatch.duties}', {
        when: '派遣',
        en: 'I will work at {case.dispatch.site.name}, and understand that the work is: {case.dispatch.duties}',
      }),
    ]),
    part('use', [
      heading('５．学んだことを生かす点', { en: '5. How I am going to use what I have learnt' }),
      item('{name}：{servesDuty}', { each: 'applicant.subjects', en: '{name}: for {servesDuty}' }),
      prompt('学んだこと・経験を、どの仕事にどう使うか（本人の言葉で）'),
    ]),
    part('plans', [
      heading('６．日本での生活と今後', { en: '6. My life in Japan, and my plans' }),
      body('{入国予定日}ごろに来日する予定です。', {
        when: '入国予定日',
        en: 'I plan to come to Japan about {入国予定日}.',
      }),
      body('住まいは次のとおり予定しています。{applicant.living.home}', {
        en: 'My home in Japan is to be: {applicant.living.home}',
      }),
      body('家族は一緒に来ません。', { when: '家族は同伴しない', en: 'My family does not come with me.' }),
      body('{applicant.statement.plan}', { en: '{applicant.statement.plan}' }),
      body('これまで日本に来たことはありません。', { when: '来日歴なし', en: 'I have never been to Japan.' }),
      body('これまで在留資格認定証明書の交付を申請したことはありません。', {
        when: '認定申請歴なし',
        en: 'I have never applied for a Certificate of Eligibility.',
      }),
      body('許可された活動だけを行い、日本の法律を守ります。', {
        en: 'I will do only what I am permitted to do, and obey the laws of Japan.',
      }),
      closing('以上'),
      signature('（署名）　{氏名}', { en: '(Signature) {氏名}' }),
    ]),
  ],
};
