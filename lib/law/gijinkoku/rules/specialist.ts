import { entryOf } from '../../../domain/case/case';
import type { Rule } from '../known';
import { unskilledWords } from '../unskilled';
import { areasOf, graduatedForDesignated46, isDesignated46, teachesLanguage, translates } from './duties';
import { ask, askMissing, facts, fail, given, needs, pass, silent, text, warn } from './kit';
import { clientRule, guideline } from './sources';

// What the work is: R-ACT-03 and R-ACT-05.

/** Share of unskilled work, in per cent, above which it is the main part. */
const mainShare = 50;

const specialist: Rule = {
  id: 'R-ACT-03',
  chapter: 'activity',
  title: text('専門的な業務', 'Specialist work'),
  source: guideline,
  judge: ({ facts: known }) => {
    const { job } = known.case;
    const entry = entryOf(known.case);
    const points = facts('case.job.activity', 'case.job.unskilledShare', 'case.job.occupation');
    const share = job?.unskilledShare;
    const others =
      graduatedForDesignated46(known) === 'yes'
        ? text('特定活動46号又は特定技能', 'Designated Activities no. 46 or Specified Skilled Worker')
        : text('特定技能など', 'Specified Skilled Worker, say');
    const another = text(
      `専門的な業務を主とする職務に改めるか、他の在留資格（${others.ja}）を検討してください。`,
      `Make specialist work the main duties, or consider another status (${others.en}).`,
    );
    if (share !== undefined && share > mainShare)
      return fail(
        text(
          `単純作業の割合が${share}％で、主たる業務（${mainShare}％超）が専門的な業務と認められません。`,
          `${share}% of the work is unskilled: the main duties (over ${mainShare}%) are not specialist work.`,
        ),
        facts('case.job.unskilledShare'),
        another,
      );
    if (isDesignated46(job?.occupation) && entry?.purpose !== 'designated46')
      return fail(
        text(
          '主たる職種が接客又は製品製造（特定活動46号の職種）で、専門的な業務と認められません。',
          'The main occupation is serving customers or manufacture (listed for no. 46): not specialist work.',
        ),
        facts('case.job.occupation'),
        another,
      );
    const words = job?.activity === undefined ? [] : unskilledWords(job.activity);
    if ((share ?? 0) > 0 || words.length > 0) {
      const ja = [
        ...((share ?? 0) > 0 ? [`単純作業の割合が${share}％`] : []),
        ...(words.length > 0 ? [`活動内容に「${words.join('」「')}」の記載`] : []),
      ].join('、');
      const en = [
        ...((share ?? 0) > 0 ? [`${share}% of the work is unskilled`] : []),
        ...(words.length > 0 ? [`the duties name ${words.join(', ')}`] : []),
      ].join(', and ');
      return warn(
        text(
          `専門的でない業務が含まれています（${ja}）。付随的なものにとどまる必要があります。`,
          `Some duties are not specialist work: ${en}. They must stay incidental.`,
        ),
        points,
        text(
          '主たる業務を具体的に示し、付随する業務の内容と割合を理由書で説明してください。',
          'Describe the main duties, and explain in the letter of reason what the rest is and how small.',
        ),
      );
    }
    if (job?.activity === undefined || share === undefined || job.occupation === undefined)
      return askMissing(
        needs('活動内容詳細', 'the details of the activities', job?.activity, ...facts('case.job.activity')),
        needs('単純作業の割合', 'the share of unskilled work', share, ...facts('case.job.unskilledShare')),
        needs('主たる職種', 'the main occupation', job?.occupation, ...facts('case.job.occupation')),
      );
    return pass(
      text(
        '単純作業はなく、活動内容・職種とも専門的な業務です。',
        'No unskilled work; duties and occupation are specialist work.',
      ),
    );
  },
  examples: [
    given('Design of machines', 'pass'),
    given('A tenth of the work is unskilled', 'warn', { case: { job: { unskilledShare: 10 } } }),
    given('Half of the work is unskilled', 'warn', { case: { job: { unskilledShare: 50 } } }),
    given('More than half of the work is unskilled', 'fail', { case: { job: { unskilledShare: 51 } } }),
    given('The duties name the front desk', 'warn', {
      case: { job: { activity: '宿泊施設における翻訳、通訳及び接客に従事する。' } },
    }),
    given('オンライン is not a production line', 'pass', {
      case: { job: { activity: 'オンライン広告の企画及び効果の分析に従事する。' } },
    }),
    given('An occupation of another status', 'fail', { case: { job: { occupation: '52' } } }),
    given('Nobody has said how much is unskilled', 'unknown', { case: { job: { unskilledShare: undefined } } }),
    silent(),
  ],
};

const consistent: Rule = {
  id: 'R-ACT-05',
  chapter: 'activity',
  title: text('分野・職種・職務内容の一致', 'Area, occupation and duties agree'),
  source: clientRule('職務内容の適切さ。申請書の職種・活動内容の照合'),
  judge: ({ facts: known }) => {
    const { job } = known.case;
    const points = facts('case.job.area', 'case.job.occupation', 'case.job.internationalDuty', 'case.job.activity');
    const { area, occupation, internationalDuty: duty } = job ?? {};
    if (area === undefined) return ask(text('業務の分野', 'the area of the work'), ...facts('case.job.area'));
    const change = text(
      '実際の職務に合わせて、分野・職種・活動内容をそろえてください（語学の指導・翻訳・通訳は国際業務）。',
      'Make area, occupation and duties fit the real work (teaching a language, translation and interpretation are international services).',
    );
    if (area === 'engineering' && teachesLanguage(known) === 'yes') {
      return fail(
        text(
          '申請区分（技術）と職務内容（語学の指導）が一致しません。',
          'A language teacher cannot be filed as an engineer.',
        ),
        points,
        change,
      );
    }
    if (area === 'engineering' && translates(known) === 'yes') {
      return fail(
        text(
          '申請区分（技術）と職務内容（翻訳・通訳）が一致しません。',
          'A translator or interpreter cannot be filed as an engineer.',
        ),
        points,
        change,
      );
    }
    if (occupation === undefined || duty === undefined) {
      return askMissing(
        needs('主たる職種', 'the main occupation', occupation, ...facts('case.job.occupation')),
        needs(
          '国際業務の種類（なければ「該当なし」）',
          'the kind of international services, or that there is none',
          duty,
          ...facts('case.job.internationalDuty'),
        ),
      );
    }
    const usual = areasOf(occupation);
    const oddOccupation = usual !== undefined && !usual.includes(area);
    const oddDuty =
      (area === 'international' && duty === 'none') ||
      (area === 'humanities' && ['translation', 'interpretation', 'languageTeaching'].includes(duty)) ||
      (area === 'engineering' && !['none', 'design', 'productDevelopment'].includes(duty));
    if (oddOccupation && oddDuty) {
      return fail(
        text(
          '申請区分と、職種及び職務内容が一致しません。',
          'The area agrees neither with the occupation nor with the duties.',
        ),
        points,
        change,
      );
    }
    if (oddOccupation || oddDuty) {
      return warn(
        text(
          oddOccupation
            ? '業務の分野に通常ない職種です（国際業務の種類とは一致しています）。'
            : '業務の分野と国際業務の種類が一致しません（職種とは一致しています）。',
          oddOccupation
            ? 'The occupation is unusual for the area of the work (the kind of international services fits).'
            : 'The area of the work and the kind of international services disagree (the occupation fits).',
        ),
        points,
        change,
      );
    }
    return pass(text('分野・職種・職務内容が一致しています。', 'Area, occupation and duties agree.'));
  },
  examples: [
    given('An engineer who designs machines', 'pass'),
    given('A language teacher filed as an engineer', 'fail', {
      case: { job: { occupation: '12', internationalDuty: 'languageTeaching' } },
    }),
    given('The words of the duties alone say so', 'fail', {
      case: { job: { occupation: '12', activity: '成人に対する英会話レッスンを担当する。' } },
    }),
    given('The same teacher filed as international services', 'pass', {
      case: { job: { area: 'international', occupation: '24', internationalDuty: 'languageTeaching' } },
    }),
    given('An interpreter filed as an engineer', 'fail', {
      case: { job: { occupation: '25', internationalDuty: 'interpretation' } },
    }),
    given('Accounting filed as engineering', 'warn', { case: { job: { occupation: '29' } } }),
    given('Advertising by an accountant, filed as engineering', 'fail', {
      case: { job: { occupation: '29', internationalDuty: 'advertising' } },
    }),
    given('Translation filed as humanities', 'warn', {
      case: { job: { area: 'humanities', occupation: '25', internationalDuty: 'translation' } },
    }),
    given('The occupation is not known', 'unknown', { case: { job: { occupation: undefined, activity: undefined } } }),
    silent(),
  ],
};

/** R-ACT-03 and R-ACT-05. */
export const specialistRules: readonly Rule[] = [specialist, consistent];
