import type { Facts } from '../../../domain/facts';
import type { Rule } from '../known';
import { ask, askMissing, facts, fail, given, needs, notApplicable, pass, silent, text, unknown, warn } from './kit';
import { clientRule, practice } from './sources';

// Past stay in Japan: R-LND-05, X-PAST-STAY.

const pastStay: Rule = {
  id: 'R-LND-05',
  chapter: 'landing',
  title: text('過去の在留状況', 'Past stay in Japan'),
  source: clientRule('入管法令違反がないこと'),
  judge: ({ facts: known }) => {
    const stay = known.applicant.history?.pastStay;
    const points = facts('applicant.history.pastStay.overstay', 'applicant.history.pastStay.unpermittedActivity');
    if (stay?.overstay === 'yes' || stay?.unpermittedActivity === 'yes') {
      return warn(
        text(
          `過去の${[...(stay.overstay === 'yes' ? ['不法残留'] : []), ...(stay.unpermittedActivity === 'yes' ? ['資格外活動'] : [])].join('と')}があるとの申告です。在留歴の説明が必要です。`,
          `${[...(stay.overstay === 'yes' ? ['an overstay'] : []), ...(stay.unpermittedActivity === 'yes' ? ['activity outside the status'] : [])].join(' and ').replace(/^a/, 'A')} is declared and has to be explained.`,
        ),
        [...points, ...facts('applicant.history.pastStay.explanation')],
        text(
          '経緯と再発しない理由の説明書を添えてください。',
          'Add an explanation of what happened and why it will not again.',
        ),
      );
    }
    if (stay?.overstay === 'no' && stay.unpermittedActivity === 'no')
      return pass(text('違反はないとの申告です。', 'No violation is declared.'));
    if (known.applicant.history?.entries?.answer === 'no')
      return notApplicable(text('来日したことがないとの申告です。', 'Never been to Japan, as declared.'));
    return askMissing(
      needs(
        '過去の不法残留の有無',
        'whether there was an overstay',
        stay?.overstay,
        ...facts('applicant.history.pastStay.overstay'),
      ),
      needs(
        '資格外活動の有無',
        'whether there was activity outside the status',
        stay?.unpermittedActivity,
        ...facts('applicant.history.pastStay.unpermittedActivity'),
      ),
    );
  },
  examples: [
    given('No violation', 'pass'),
    given('An overstay', 'warn', { applicant: { history: { pastStay: { overstay: 'yes' } } } }),
    given('Work outside the status', 'warn', { applicant: { history: { pastStay: { unpermittedActivity: 'yes' } } } }),
    given('Never in Japan', 'notApplicable', { applicant: { history: { pastStay: undefined } } }),
    given('Been to Japan, not asked about the stay', 'unknown', {
      applicant: { history: { entries: { answer: 'yes' }, pastStay: undefined } },
    }),
    silent(),
  ],
};

/** Whether something in the file shows that the applicant has lived in Japan. */
function traces({ applicant }: Facts): boolean {
  const { history } = applicant;
  return (
    (applicant.education ?? []).some(({ place }) => place === 'japan') ||
    (applicant.work?.answer === 'yes' && (applicant.work.jobs ?? []).some(({ country }) => country === 'JPN')) ||
    history?.entries?.resided === 'yes' ||
    history?.pastStay?.overstay === 'yes' ||
    history?.pastStay?.unpermittedActivity === 'yes' ||
    history?.deportation?.answer === 'yes' ||
    applicant.inJapan?.answer === 'yes'
  );
}

const entries: Rule = {
  id: 'X-PAST-STAY',
  chapter: 'landing',
  title: text('出入国歴の申告', 'Declared entries into Japan'),
  source: practice('学歴・職歴と出入国歴の照合'),
  judge: ({ facts: known }) => {
    const declared = known.applicant.history?.entries?.answer;
    const points = facts('applicant.history.entries.answer', 'applicant.education.0.place', 'applicant.inJapan.answer');
    if (declared === 'no' && traces(known)) {
      return fail(
        text(
          '過去の出入国歴が「無」ですが、日本の学校・在留などの事実があります。「有」が想定されます。',
          'Past entries are declared "no", but the file shows a school or a stay in Japan: "yes" is expected.',
        ),
        points,
        text('申請人に確認してください。', 'Ask the applicant.'),
      );
    }
    if (declared === 'yes') return pass(text('出入国歴が申告されています。', 'Past entries are declared.'));
    if (declared !== 'no') return ask(text('過去の出入国歴', 'past entries into Japan'), ...points);
    const told = known.applicant.education !== undefined && known.applicant.inJapan?.answer === 'no';
    return told
      ? pass(text('日本にいたことを示す事実はありません。', 'Nothing in the file shows a stay in Japan.'))
      : unknown(
          text(
            '学歴と現在の在留を確認すると判断できます。',
            'It can be told once the education and the present stay are known.',
          ),
          points,
        );
  },
  examples: [
    given('Never in Japan', 'pass'),
    given('A school in Japan, and no entry declared', 'fail', {
      applicant: { education: [{ id: 'school-1', place: 'japan' }] },
    }),
    given('In Japan now, and no entry declared', 'fail', { applicant: { inJapan: { answer: 'yes' } } }),
    given('A school in Japan, and entries declared', 'pass', {
      applicant: { education: [{ id: 'school-1', place: 'japan' }], history: { entries: { answer: 'yes' } } },
    }),
    given('The education is not known', 'unknown', { applicant: { education: undefined } }),
    silent(),
  ],
};

/** R-LND-05, X-PAST-STAY. */
export const pastStayRules: readonly Rule[] = [pastStay, entries];
