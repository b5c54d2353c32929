import type { Paper } from '../../../spec/paper';
import { body, closing, employerHead, heading, item, part, practiceSource, prompt } from './kit';

/** 採用理由書（招へい理由書）: the employer's, to the bureau. */
export const reasonForHiring: Paper = {
  id: 'reason-for-hiring',
  title: { ja: '採用理由書', en: 'Letter of reason for invitation' },
  about: {
    ja: '所属機関が、採用の理由、職務、学歴・職歴との関連、待遇を説明する書面（招へい理由書）。代表者が署名します。',
    en: 'In which the employer explains why it hires, for which duties, how they fit the education, and the pay. The representative signs.',
  },
  signs: 'employer',
  documents: ['P-reason'],
  need: ({ foundations }) => {
    const category = foundations.find(({ id }) => id === 'category')?.value;
    return category === '1' || category === '2' ? 'possible' : 'usual';
  },
  source: practiceSource,
  parts: [
    employerHead('採用理由書'),
    part('person', [
      body('申請人　{氏名}（{性別}）　国籍 {国籍}　生年月日 {生年月日}'),
      body(
        '当社は、上記の者を採用するため、在留資格「技術・人文知識・国際業務」に係る申請をします。採用の理由は次のとおりです。',
        { when: '!役員' },
      ),
      body(
        '当社は、上記の者を役員として迎えるため、在留資格「技術・人文知識・国際業務」に係る申請をします。その理由は次のとおりです。',
        { when: '役員' },
      ),
    ]),
    part('company', [
      heading('１．当社の概要'),
      body('当社は{設立日}に設立した、資本金{資本金}の会社です。事業の内容は次のとおりです。{事業内容}'),
      body('主な商品・サービスは{employer.profile.products.name}です。', { when: 'employer.profile.products' }),
      body('主な取引先は{employer.profile.partners.name}です。', { when: 'employer.profile.partners' }),
      body('直近の年間売上は{年間売上}です。', { when: '年間売上' }),
      body(
        '第1期の決算は{employer.firstClosingOn}に迎えるため、決算書はありません。今後の見込みは別添の事業計画書に示します。',
        {
          when: '決算前',
        },
      ),
      body('従業員は{従業員数}名（うち外国人{外国人従業員数}名）です。'),
      item('{function}　{people}名', { each: 'employer.staff' }),
    ]),
    part('need', [
      heading('２．採用を必要とする理由'),
      body('{case.hiring.reason}'),
      body('この職務は、これまで次の者が担当していました。{case.hiring.before}', { when: 'case.hiring.before' }),
      item('{what}　{perMonth}（{evidence}）', { each: 'case.job.volume' }),
      prompt('翻訳・通訳の言語、相手、文書の量、既存の社員では行えない理由', { when: '翻訳通訳' }),
    ]),
    part('story', [
      heading('３．採用の経緯'),
      body('申請人は{case.hiring.appliedOn}に、{case.hiring.route}を通じて応募しました。', { when: '!転勤' }),
      item('{on}　{how}による面接（面接者 {by}、使用言語 {language}）', { each: 'case.hiring.interviews' }),
      body('面接の結果、{case.hiring.offeredOn}に内定しました。', { when: '!転勤' }),
      body('{case.hiring.whyThisPerson}'),
      body(
        '申請人は{case.transfer.since}から{case.transfer.from}に勤務しており、当社との関係は{case.transfer.relation}です。',
        {
          when: '転勤',
        },
      ),
      body(
        '期間は{case.transfer.until}まで、当社での地位は{case.transfer.position}、報酬の支払は{case.transfer.paidBy}が行います。',
        {
          when: '転勤',
        },
      ),
    ]),
    part('duties', [
      heading('４．担当する職務'),
      body(
        '申請人は{case.job.department}において、{case.job.supervisor.position} {case.job.supervisor.name}の指揮の下、次の業務を行います。',
      ),
      item('({番号}) {name}（週{hoursPerWeek}時間）：{content}　成果物：{output}', { each: 'case.job.duties' }),
      body('使用する機器・ソフト：{case.job.tools}', { when: 'case.job.tools' }),
      body('職場では{使用言語}を使用します。'),
      body('申請人が従事しない作業：{case.job.notDone.what}。これらは次のとおり行います。{case.job.notDone.doneBy}', {
        when: 'case.job.notDone.what',
      }),
      body('勤務地は{case.job.workplace.address}です。'),
      body(
        '派遣先では、{case.dispatch.commander}の指揮命令の下、次の業務に従事します。{case.dispatch.duties}　派遣の期間は{case.dispatch.contractFrom}から{case.dispatch.contractTo}まで、その後は{case.dispatch.afterwards}の予定です。',
        { when: '派遣' },
      ),
    ]),
    part('fit', [
      heading('５．学歴・職歴と職務の関連'),
      body('申請人は{school}の{faculty}を{graduatedOn}に卒業し、{degreeName}を取得しました。', {
        each: 'applicant.education',
      }),
      item('{name}：{servesDuty}', { each: 'applicant.subjects' }),
      body('{from}から{to}まで、{employerLatin}の{department}に{position}として勤務し、次の実績があります。{results}', {
        each: 'applicant.work.jobs',
        when: '!十年の実務経験',
      }),
      item('{from}～{to}　{employerLatin}　{duties}', { each: 'applicant.work.jobs', when: '十年の実務経験' }),
      prompt('関連する実務の月数と、証明する者（在職証明書）', { when: '十年の実務経験' }),
      prompt('学歴・職歴と職務の関連についての事務所の判断を、事実で（科目・担当業務と職務の対応）'),
    ]),
    part('terms', [
      heading('６．待遇'),
      body('雇用期間の定めのない社員として{就労開始日}から雇用し、所定労働時間は週{週労働時間}時間です。', {
        when: '期間の定めなし',
      }),
      body(
        '{就労開始日}から{case.contract.termYears}年{case.contract.termMonths}月の契約で雇用し、所定労働時間は週{週労働時間}時間です。',
        {
          when: '!期間の定めなし',
        },
      ),
      body('報酬は月額{月額報酬}（税引前、手当を除く。）です。'),
      body('報酬の決め方は次のとおりです。{case.pay.basis}', { when: 'case.pay.basis' }),
      prompt(
        '日本人が同じ職務・経験で受ける報酬の額と、同等以上であることを示す資料（賃金表、同職の社員、求人・統計）',
      ),
      body('役員への就任は{case.officer.appointedOn}の{case.officer.resolution}によります。', { when: '役員' }),
    ]),
    part('training', [
      heading('７．研修と今後'),
      body(
        '入社後{case.job.trainingMonths}か月は、{case.training.place}で次の研修を行います。{case.training.content}',
        {
          when: 'case.training',
        },
      ),
      body('日本人の社員にも同じ研修を行っています。', { when: '日本人も同じ研修' }),
      item('{afterYears}年後：{position}（{duties}）', { each: 'case.career' }),
    ]),
    part(
      'stability',
      [
        heading('８．事業の安定性'),
        prompt('赤字の理由と、その後の対策・実績', { when: '赤字' }),
        body('売上・費用・人員の3年間の見込みは、別添の事業計画書に示します。', { when: 'カテゴリー４' }),
        prompt('資金の状況（資本金、借入、手元資金）', { when: 'カテゴリー４' }),
      ],
      '赤字または新設',
    ),
    part('end', [
      body('以上の理由により申請人を採用したく、許可くださるようお願いします。', { when: '!役員' }),
      body('以上の理由により申請人を役員として迎えたく、許可くださるようお願いします。', { when: '役員' }),
      closing('以上'),
    ]),
  ],
};
