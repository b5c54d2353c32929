import type { Rule } from '../../../spec/check';
import type { Text } from '../../../spec/text';
import { unskilledWords } from '../field-checks/unskilled';
import { areasOf, isDesignated46, teachesLanguage, translates } from './duties';
import { ask, facts, fail, given, notApplicable, pass, silent, text, warn } from './kit';
import { activityTable, clientRule, guideline, page, remembered } from './sources';

// What the work is: R-ACT-03 to R-ACT-06.

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

const excluded: Readonly<Record<string, Text>> = {
  professor: text('教授', 'Professor'),
  artist: text('芸術', 'Artist'),
  journalist: text('報道', 'Journalist'),
  businessManager: text('経営・管理', 'Business Manager'),
  legalAccounting: text('法律・会計業務', 'Legal/Accounting Services'),
  medical: text('医療', 'Medical Services'),
  researcher: text('研究', 'Researcher'),
  instructor: text('教育', 'Instructor'),
  transferee: text('企業内転勤', 'Intra-company Transferee'),
  nursingCare: text('介護', 'Nursing Care'),
  entertainer: text('興行', 'Entertainer'),
};

const otherStatus: Rule = {
  id: 'R-ACT-04',
  title: text('他の在留資格に当たる活動', 'Activity of another status'),
  source: activityTable,
  judge: ({ facts: known }) => {
    const { job, contract } = known.case;
    const points = facts('case.job.excludedStatus');
    const status = job?.excludedStatus;
    const named = status === undefined ? undefined : excluded[status];
    if (named) {
      return fail(
        text(
          `「${named.ja}」に該当する活動です。技術・人文知識・国際業務では申請できません。`,
          `The activity belongs to another status (${named.en}).`,
        ),
        points,
        text('該当する在留資格での申請を検討してください。', 'Consider filing for that status.'),
      );
    }
    if (status !== 'none')
      return ask(text('他の在留資格に当たる活動かどうか', 'whether the activity belongs to another status'), ...points);
    if (job?.occupation === '16') {
      return warn(
        text(
          '報道の業務です。外国の報道機関との契約であれば「報道」に当たります。',
          'Journalism: under a contract with a foreign medium it would be the status "Journalist".',
        ),
        facts('case.job.occupation', 'case.job.excludedStatus'),
        text('契約の相手を確認してください。', 'Check with whom the contract is.'),
      );
    }
    if (contract?.role === 'transferee') {
      return warn(
        text(
          '転勤者です。「企業内転勤」が適切でないか確認してください。',
          'A transferee: check whether "Intra-company Transferee" fits better.',
        ),
        facts('case.contract.role', 'case.job.excludedStatus'),
      );
    }
    return pass(text('他の在留資格に当たる活動ではありません。', 'Not an activity of another status.'));
  },
  examples: [
    given('None of the excluded activities', 'pass'),
    given('Management of a business', 'fail', { case: { job: { excludedStatus: 'businessManager' } } }),
    given('Nursing care', 'fail', { case: { job: { excludedStatus: 'nursingCare' } } }),
    given('Journalism for a company in Japan', 'warn', { case: { job: { occupation: '16' } } }),
    given('A transferee', 'warn', { case: { contract: { role: 'transferee' } } }),
    given('Not asked', 'unknown', { case: { job: { excludedStatus: undefined } } }),
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

const school: Rule = {
  id: 'R-ACT-06',
  title: text('教育機関での語学教育', 'Language teaching at a school'),
  source: page('教育機関における語学教育は「教育」（勤務場所で判断）', 'nyukan-bengoshi.com'),
  judge: ({ facts: known }) => {
    const teaching = teachesLanguage(known);
    if (teaching === 'unknown')
      return ask(
        text('語学の指導を行うかどうか', 'whether a language is taught'),
        ...facts('case.job.occupation', 'case.job.internationalDuty'),
      );
    if (teaching === 'no') return notApplicable(text('語学の指導ではありません。', 'No language is taught.'));
    const points = facts('case.job.workplaceKind', 'case.dispatch.site.industries.main');
    const change = text(
      '勤務場所が学校であれば「教育」（大学であれば「教授」）での申請を検討してください。',
      'If the place of work is a school, consider the status "Instructor" ("Professor" at a university).',
    );
    // The place of work decides, not the employer.
    if (known.derived.site === 'yes' && known.case.dispatch?.site?.industries?.main === '36') {
      return fail(
        text(
          '派遣先等が学校です。教育機関での語学教育は「教育」に該当します。',
          'The place of work is a school: teaching there is the status "Instructor".',
        ),
        points,
        change,
      );
    }
    switch (known.case.job?.workplaceKind) {
      case 'school':
      case 'vocationalSchool':
      case 'miscellaneousSchool':
        return fail(
          text(
            '教育機関での語学教育は「教育」に該当します（専修学校・各種学校を含む）。',
            'Teaching at a school is the status "Instructor" (vocational and miscellaneous schools too).',
          ),
          points,
          change,
        );
      case 'university':
        return fail(
          text('大学での語学教育は「教授」に該当します。', 'Teaching at a university is the status "Professor".'),
          points,
          change,
        );
      case 'internationalSchool':
        return warn(
          text(
            'インターナショナルスクールの学校種別により「教育」に該当します。',
            'Depending on how the international school is classed, this is the status "Instructor".',
          ),
          points,
          change,
        );
      case 'other':
        return warn(
          text('勤務場所が教育機関に当たらないか確認してください。', 'Check that the place of work is no school.'),
          points,
          change,
        );
      case 'company':
        return pass(
          text(
            '私企業の語学教師は国際業務に当たります。',
            'Language teachers of private companies are international services.',
          ),
        );
      default:
        return ask(text('勤務場所の種類', 'the kind of workplace'), ...points);
    }
  },
  examples: [
    given('A teacher of a private company', 'pass', {
      case: { job: { internationalDuty: 'languageTeaching', occupation: '24' } },
    }),
    given('A teacher at a high school', 'fail', { case: { job: { occupation: '24', workplaceKind: 'school' } } }),
    given('A teacher at a vocational school', 'fail', {
      case: { job: { occupation: '24', workplaceKind: 'vocationalSchool' } },
    }),
    given('A teacher at a miscellaneous school', 'fail', {
      case: { job: { occupation: '24', workplaceKind: 'miscellaneousSchool' } },
    }),
    given("A private company's teacher placed at a school", 'fail', {
      case: { job: { occupation: '24' }, dispatch: { isDispatch: 'yes', site: { industries: { main: '36' } } } },
    }),
    given('A teacher at an international school', 'warn', {
      case: { job: { occupation: '24', workplaceKind: 'internationalSchool' } },
    }),
    given('An engineer', 'notApplicable'),
    given('A teacher, nobody knows where', 'unknown', {
      case: { job: { occupation: '24', workplaceKind: undefined } },
    }),
    silent(),
  ],
};

const designated: Rule = {
  id: 'R-ACT-12',
  title: text('特定活動46号の検討', 'Designated Activities no. 46'),
  source: remembered('特定活動（本邦大学卒業者、46号）の職種'),
  judge: ({ facts: known }) => {
    const { job, entry } = known.case;
    const points = facts('case.job.looksLikeDesignated46', 'case.job.occupation');
    if (entry?.purpose === 'designated46') {
      return notApplicable(text('特定活動46号としての申請です。', 'Filed as Designated Activities no. 46.'));
    }
    const listed = [job?.occupation, ...(job?.otherOccupations ?? [])].some(isDesignated46);
    if (job?.looksLikeDesignated46 === 'yes' || listed) {
      return warn(
        text(
          '特定活動（本邦大学卒業者）に該当する可能性があります。',
          'The duties might be those of Designated Activities no. 46.',
        ),
        points,
        text(
          '日本の大学の卒業とＮ１相当の日本語能力があれば、特定活動46号を検討してください。',
          'With a Japanese degree and Japanese of level N1, consider no. 46.',
        ),
      );
    }
    if (job?.looksLikeDesignated46 !== 'no')
      return ask(text('特定活動46号に当たる業務かどうか', 'whether the duties are those of no. 46'), ...points);
    return pass(text('特定活動46号に当たる業務ではありません。', 'Not the duties of no. 46.'));
  },
  examples: [
    given('Not such duties', 'pass'),
    given('Serving customers is another occupation', 'warn', { case: { job: { otherOccupations: ['51'] } } }),
    given('The duties look like it', 'warn', { case: { job: { looksLikeDesignated46: 'yes' } } }),
    given('Filed as no. 46', 'notApplicable', { case: { entry: { purpose: 'designated46' } } }),
    given('Not asked', 'unknown', { case: { job: { looksLikeDesignated46: undefined } } }),
    silent(),
  ],
};

/** R-ACT-03 to R-ACT-06 and R-ACT-12. */
export const specialistRules: readonly Rule[] = [specialist, otherStatus, consistent, school, designated];
