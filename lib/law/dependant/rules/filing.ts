import type { Rule } from '../../gijinkoku/known';
import { askMissing, facts, fail, needs, notApplicable, pass, silent, text, warn } from '../../gijinkoku/rules/kit';
import { documentAgeRules } from '../../gijinkoku/rules/document-age';
import { page, remembered } from '../../gijinkoku/rules/sources';
import { familyGiven } from '../examples';
import { familyOf } from '../kit';
import { photoExempt } from '../photo';

// Who files for a family abroad, and whether a photograph is asked for: R-DEP-07, R-DOC-02.

const filer: Rule = {
  id: 'R-DEP-07',
  chapter: 'process',
  title: text('申請する者と代理人', 'Who files, and for whom'),
  source: page(
    '在留申請オンラインシステム Q&A（利用者の範囲）。代理人は扶養者又は日本に住む親族など（入管法7条の2、要確認）',
    'www.moj.go.jp/isa/applications/online/online-QA.html',
  ),
  judge: ({ facts: known }) => {
    const { filing } = known.case;
    const proxy = familyOf(known).proxy?.name;
    const points = facts('case.filing.filer', 'case.filing.registered', 'case.dependant.proxy.name');
    if (filing?.filer === 'applicant' && known.applicant.inJapan?.answer === 'no') {
      return fail(
        text(
          '申請人本人が申請するとの回答ですが、日本に在留していません。',
          'The applicant is said to file, but is not in Japan.',
        ),
        points,
        text('扶養者などの代理人又は取次者が申請してください。', 'Let the supporter or an agent file.'),
      );
    }
    if (filing?.registered === 'no') {
      return warn(
        text(
          'オンラインシステムの利用登録（利用申出）が済んでいません。',
          'The filer is not registered for the online system.',
        ),
        points,
        text(
          '利用申出を済ませるか、登録のある者が申請してください。',
          'Register for the online system, or let somebody file who is.',
        ),
      );
    }
    const agent = filing?.filer === 'agent' ? known.agent : 'none';
    if (filing?.filer === undefined || agent === undefined || proxy === undefined || filing.registered !== 'yes') {
      return askMissing(
        needs('申請する者', 'who files', filing?.filer, ...facts('case.filing.filer')),
        needs('取次者の氏名', 'which agent', agent, ...facts('case.filing.agentId')),
        needs('代理人の氏名', "the representative's name", proxy, ...facts('case.dependant.proxy.name')),
        needs(
          'オンラインシステムの利用登録',
          'the registration for the online system',
          filing?.registered,
          ...facts('case.filing.registered'),
        ),
      );
    }
    return pass(
      text('登録された者が申請し、代理人が分かっています。', 'A registered person files; for whom is known.'),
    );
  },
  examples: [
    familyGiven('The supporter, registered', 'pass'),
    familyGiven('Not registered', 'warn', { case: { filing: { registered: 'no' } } }),
    familyGiven('The applicant abroad', 'fail', { case: { filing: { filer: 'applicant' } } }),
    familyGiven('An agent whom nobody has named', 'unknown', { case: { filing: { filer: 'agent' } } }),
    familyGiven('Nobody has named the representative', 'unknown', { case: { dependant: { proxy: undefined } } }),
    familyGiven('Nobody has said who files', 'unknown', { case: { filing: { filer: undefined } } }),
    familyGiven('Registration not asked about', 'unknown', { case: { filing: { registered: undefined } } }),
    silent(),
  ],
};

const dated = (takenOn: string) => ({ case: { documents: [{ id: 'D02', received: 'yes' as const, takenOn }] } });

/** R-DOC-02, which does not concern whoever needs no photograph. */
const photos: readonly Rule[] = documentAgeRules
  .filter(({ id }) => id === 'R-DOC-02')
  .map((rule) => ({
    ...rule,
    source: remembered('写真の規格（6か月以内）と提出を要しない年齢'),
    judge: (context) =>
      photoExempt(context.facts.applicant.birth, context.on) === true
        ? notApplicable(text('写真の提出を要しない年齢です。', 'No photograph is asked for at this age.'))
        : rule.judge(context),
    examples: [
      familyGiven('A month old', 'pass'),
      familyGiven('Six months to the day', 'pass', dated('2025-12-15')),
      familyGiven('Six months and a day', 'fail', dated('2025-12-14')),
      familyGiven('A child of a year, without one', 'unknown', {
        applicant: { birth: '2025-06-15' },
        case: { documents: undefined },
      }),
      familyGiven('A child a day younger', 'notApplicable', {
        applicant: { birth: '2025-06-16' },
        case: { documents: undefined },
      }),
      familyGiven(
        'Fifteen years old, on the last day of the older rule',
        'notApplicable',
        {
          applicant: { birth: '2010-06-14' },
          case: { documents: undefined },
        },
        '2026-06-13',
      ),
      silent(),
    ],
  }));

/** R-DEP-07. */
export const familyFilingRules: readonly Rule[] = [filer];
/** R-DOC-02. */
export const familyPhotoRules = photos;
