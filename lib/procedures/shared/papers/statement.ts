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
      sender('申請人　{氏名}'),
      sender('国籍 {国籍}　{生年月日}生'),
      title('申請理由書'),
      body('私は、{会社名}で働くため、在留資格「技術・人文知識・国際業務」に係る申請をします。'),
    ]),
    part('studies', [
      heading('１．学んだこと'),
      body('私は{school}の{faculty}で学び、{graduatedOn}に卒業しました。', { each: 'applicant.education' }),
      body('{from}から{to}までの間は、次のとおりです。{why}', { each: 'applicant.gaps' }),
      body('{applicant.statement.whyField}'),
    ]),
    part(
      'work',
      [
        heading('２．これまでの仕事'),
        body('{from}から{to}まで、{employerLatin}の{department}で次の仕事をしました。{duties}', {
          each: 'applicant.work.jobs',
        }),
      ],
      'applicant.work.jobs',
    ),
    part('employer', [
      heading('３．会社を知った経緯と選んだ理由'),
      body('{case.hiring.appliedOn}に、{case.hiring.route}を通じて応募しました。', { when: '!転勤' }),
      item('{on}　{how}で面接を受けました（{language}）。', { each: 'case.hiring.interviews' }),
      body('{case.hiring.offeredOn}に内定の連絡を受けました。', { when: '!転勤' }),
      body('{applicant.statement.whyEmployer}'),
      body('{applicant.statement.whyJapan}'),
    ]),
    part('duties', [
      heading('４．行う仕事'),
      body('{applicant.statement.understands}'),
      body('勤務地は{case.job.workplace.address}、勤務時間は週{週労働時間}時間、給与は月{月額報酬}（税引前）です。'),
      body('雇用期間の定めはありません。', { when: '期間の定めなし' }),
      body('派遣先は{case.dispatch.site.name}で、仕事の内容は次のとおりと理解しています。{case.dispatch.duties}', {
        when: '派遣',
      }),
    ]),
    part('use', [
      heading('５．学んだことを生かす点'),
      item('{name}：{servesDuty}', { each: 'applicant.subjects' }),
      prompt('学んだこと・経験を、どの仕事にどう使うか（本人の言葉で）'),
    ]),
    part('plans', [
      heading('６．日本での生活と今後'),
      body('{入国予定日}ごろに来日する予定です。', { when: '入国予定日' }),
      body('住まいは次のとおり予定しています。{applicant.living.home}'),
      body('家族は一緒に来ません。', { when: '家族は同伴しない' }),
      body('{applicant.statement.plan}'),
      body('これまで日本に来たことはありません。', { when: '来日歴なし' }),
      body('これまで在留資格認定証明書の交付を申請したことはありません。', { when: '認定申請歴なし' }),
      body('許可された活動だけを行い、日本の法律を守ります。'),
      closing('以上'),
      signature('（署名）　{氏名}'),
    ]),
  ],
};
