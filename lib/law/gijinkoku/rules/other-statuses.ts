import { entryOf } from '../../../domain/case/case';
import type { Rule } from '../known';
import type { Text } from '../../../i18n/text';
import type { RecordChanges } from '../examples';
import { graduatedForDesignated46, isDesignated46, teachesLanguage } from './duties';
import { ask, facts, fail, given, notApplicable, pass, silent, text, warn } from './kit';
import { activityTable, page, remembered } from './sources';

// Work that belongs to another status: R-ACT-04, R-ACT-06 and R-ACT-12.

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
  chapter: 'activity',
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

const school: Rule = {
  id: 'R-ACT-06',
  chapter: 'activity',
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
  chapter: 'activity',
  title: text('特定活動46号の検討', 'Designated Activities no. 46'),
  source: remembered('特定活動（本邦大学卒業者、46号）の職種'),
  judge: ({ facts: known }) => {
    const { job } = known.case;
    const entry = entryOf(known.case);
    const points = facts('case.job.looksLikeDesignated46', 'case.job.occupation');
    if (entry?.purpose === 'designated46') {
      return notApplicable(text('特定活動46号としての申請です。', 'Filed as Designated Activities no. 46.'));
    }
    const listed = [job?.occupation, ...(job?.otherOccupations ?? [])].some(isDesignated46);
    const graduate = graduatedForDesignated46(known);
    // 本邦大学卒業者: whoever has only studied abroad is not concerned, whatever the duties are.
    if (graduate === 'no')
      return notApplicable(
        text(
          '日本の大学等を卒業していないため、特定活動46号（本邦大学卒業者）の対象ではありません。',
          'Not a graduate of a university or college in Japan: no. 46 (graduates of universities in Japan) is not open.',
        ),
      );
    if (job?.looksLikeDesignated46 === 'yes' || listed) {
      if (graduate === 'unknown')
        return ask(
          text(
            '日本の大学等の卒業（接客などの業務のため、卒業していれば特定活動46号の対象になり得ます）',
            'whether a university or college in Japan was finished (with such duties, no. 46 would be open)',
          ),
          ...facts('applicant.education.0.place', 'applicant.education.0.level'),
        );
      return warn(
        text(
          `日本の大学等を卒業しており、${listed ? '職種（接客・製品製造）' : '業務の内容'}から特定活動46号（本邦大学卒業者）に該当する可能性があります。`,
          `A graduate of a university or college in Japan, and by the ${listed ? 'occupation (customers, manufacture)' : 'duties'} it might be Designated Activities no. 46.`,
        ),
        points,
        text(
          'N1（BJT480点以上）相当の日本語能力があれば、特定活動46号での申請と比べてください。',
          'With Japanese of level N1 (BJT 480 or more), compare it with an application for no. 46.',
        ),
      );
    }
    if (job?.looksLikeDesignated46 !== 'no')
      return ask(
        text(
          '特定活動46号に当たる業務（接客・製造など）かどうか',
          'whether the duties are those of no. 46 (customers, manufacture)',
        ),
        ...points,
      );
    return pass(text('特定活動46号に当たる業務ではありません。', 'Not the duties of no. 46.'));
  },
  examples: [
    given('Not such duties', 'pass', fromJapan({ looksLikeDesignated46: 'no' })),
    given('Serving customers is another occupation', 'warn', fromJapan({ otherOccupations: ['51'] })),
    given('The duties look like it', 'warn', fromJapan({ looksLikeDesignated46: 'yes' })),
    given('The duties look like it, and the degree is from abroad', 'notApplicable', {
      case: { job: { looksLikeDesignated46: 'yes' } },
    }),
    given('A high school in Japan and a university abroad', 'notApplicable', {
      applicant: {
        education: [
          { id: 'school-1', place: 'japan', level: 'highSchool', degreeAwarded: 'yes' },
          { id: 'school-2', place: 'abroad', level: 'bachelor', degreeAwarded: 'yes', highest: true },
        ],
      },
      case: { job: { looksLikeDesignated46: 'yes' } },
    }),
    given('A 高度専門士 of Japan', 'warn', {
      applicant: { education: [{ id: 'school-1', place: 'japan', level: 'vocational', title: 'kodoSenmonshi' }] },
      case: { job: { looksLikeDesignated46: 'yes' } },
    }),
    given('A 専門士 of Japan', 'notApplicable', {
      applicant: { education: [{ id: 'school-1', place: 'japan', level: 'vocational', title: 'senmonshi' }] },
      case: { job: { looksLikeDesignated46: 'yes' } },
    }),
    given('The duties look like it, and nobody knows where the university is', 'unknown', {
      applicant: { education: [{ id: 'school-1', level: 'bachelor', degreeAwarded: 'yes' }] },
      case: { job: { looksLikeDesignated46: 'yes' } },
    }),
    given('Filed as no. 46', 'notApplicable', { case: { entry: { purpose: 'designated46' } } }),
    given('Not asked', 'unknown', fromJapan({ looksLikeDesignated46: undefined })),
    silent(),
  ],
};

function fromJapan(job: NonNullable<RecordChanges['case']>['job']): RecordChanges {
  return {
    applicant: { education: [{ id: 'school-1', place: 'japan', level: 'bachelor', degreeAwarded: 'yes' }] },
    case: { job },
  };
}

/** R-ACT-04, R-ACT-06 and R-ACT-12. */
export const otherStatusRules: readonly Rule[] = [otherStatus, school, designated];
