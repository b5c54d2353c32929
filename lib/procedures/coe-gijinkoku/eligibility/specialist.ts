import type { Rule } from '../../../spec/check';
import { unskilledWords } from '../field-checks/unskilled';
import { areasOf, isDesignated46, teachesLanguage, translates } from './duties';
import { ask, facts, fail, given, pass, silent, text, warn } from './kit';
import { clientRule, guideline } from './sources';

// What the work is: R-ACT-03 and R-ACT-05.

/** Share of unskilled work, in per cent, above which it is the main part. */
const mainShare = 50;

const specialist: Rule = {
  id: 'R-ACT-03',
  title: text('専門的な業務', 'Specialist work'),
  source: guideline,
  judge: ({ facts: known }) => {
    const { job, entry } = known.case;
    const points = facts('case.job.activity', 'case.job.unskilledShare', 'case.job.occupation');
    const change = text(
      '主たる業務を具体的に示し、付随的な業務の割合を説明してください。',
      'Describe the main duties and explain how small the rest is.',
    );
    const notSpecialist = text(
      '主たる業務が専門的技術・知識又は外国文化に基盤を有する思考等を要する業務と認められません。',
      'The main duties are not specialist work.',
    );
    if (job?.unskilledShare !== undefined && job.unskilledShare > mainShare) return fail(notSpecialist, points, change);
    if (isDesignated46(job?.occupation) && entry?.purpose !== 'designated46')
      return fail(notSpecialist, points, change);
    const words = job?.activity === undefined ? [] : unskilledWords(job.activity);
    if ((job?.unskilledShare ?? 0) > 0 || words.length > 0) {
      return warn(
        text(
          '専門的でない業務が含まれています。付随的なものにとどまる必要があります（そうでなければ特定活動46号・特定技能等の検討）。',
          'Some duties are not specialist work. They must stay incidental (otherwise another status has to be considered).',
        ),
        points,
        change,
      );
    }
    if (job?.activity === undefined || job.unskilledShare === undefined || job.occupation === undefined) {
      return ask(text('職務の内容、単純作業の割合', 'the duties and the share of unskilled work'), ...points);
    }
    return pass(text('専門的な業務です。', 'The duties are specialist work.'));
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
      return ask(text('職種と国際業務の種類', 'the occupation and the kind of international services'), ...points);
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
          '分野・職種・職務内容のうち一つが他と一致しません。',
          'One of area, occupation and duties disagrees with the others.',
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
