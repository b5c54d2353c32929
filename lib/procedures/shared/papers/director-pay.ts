import type { Paper } from '../../../spec/paper';
import { body, closing, employerHead, part, practiceSource, prompt } from './kit';

/** 役員報酬に関する理由書: where directors are not paid. */
export const directorPay: Paper = {
  id: 'director-pay',
  title: { ja: '役員報酬に関する理由書', en: 'Letter on unpaid directors' },
  about: {
    ja: '役員が報酬を受けていない理由、決定、生計、今後の予定を説明する書面。代表者が署名します。',
    en: 'Why directors are not paid, by which decision, what they live on, and from when they will be. The representative signs.',
  },
  signs: 'employer',
  documents: ['P-director'],
  need: ({ facts }) => (facts.employer.directorsUnpaid === 'yes' ? 'usual' : 'no'),
  source: practiceSource,
  parts: [
    employerHead('役員報酬に関する理由書'),
    part('why', [
      body(
        '当社の{employer.directorPay.unpaid.position} {employer.directorPay.unpaid.name}は、{employer.directorPay.since}から報酬を受けていません。',
      ),
      body('その理由は次のとおりです。{employer.directorPay.why}'),
      body('この扱いは、{employer.directorPay.decision}により定めました。'),
      body('この間の生計は次のとおりです。{employer.directorPay.livelihood}'),
      prompt('預貯金などを示す資料の有無と、提出するかどうか'),
      body(
        '{employer.directorPay.from}からは月額{employer.directorPay.monthlyYen|円}の支払を予定し、事業計画書にもそのように計上しています。',
      ),
      prompt('従業員の給与を支払い、源泉所得税を納付している事実（月、徴収高計算書）'),
      closing('以上'),
    ]),
  ],
};
