import { entryOf } from '../../../domain/case/case';
import type { Rule } from '../known';
import { entryPlanRules } from './entry-plan';
import { ask, askMissing, facts, fail, given, needs, pass, silent, text, warn } from './kit';
import { form, page, remembered } from './sources';

// How a certificate is applied for: R-PRC-01 to R-PRC-06.

const filer: Rule = {
  id: 'R-PRC-01',
  chapter: 'process',
  title: text('申請する者と利用登録', 'Who files, and the registration'),
  source: page(
    '在留申請オンラインシステム Q&A（利用者の範囲）',
    'www.moj.go.jp/isa/applications/online/online-QA.html',
  ),
  judge: ({ facts: known }) => {
    const { filing } = known.case;
    const points = facts('case.filing.filer', 'case.filing.registered', 'case.filing.agentId');
    const change = text(
      '利用申出を済ませるか、登録のある者が申請してください（窓口で申請する場合は身分を証する文書を提示します）。',
      'Register for the online system, or let somebody file who is (at the counter, proof of who files is shown).',
    );
    if (filing?.filer === 'applicant' && known.applicant.inJapan?.answer === 'no') {
      return fail(
        text(
          '申請人本人が申請するとの回答ですが、日本に在留していないため、オンラインでこの申請をすることができません。',
          'The applicant is said to file, but is not in Japan and cannot file this online.',
        ),
        points,
        text('取次者又は受入機関の職員が申請してください。', 'Let the agent, or staff of the employer, file.'),
      );
    }
    if (filing?.registered === 'no') {
      return warn(
        text(
          'オンラインシステムの利用登録（利用申出）が済んでいません。',
          'The filer is not registered for the online system.',
        ),
        points,
        change,
      );
    }
    const named =
      filing?.filer === 'agent'
        ? known.agent !== undefined
        : filing?.filer === 'representative'
          ? known.representative !== undefined
          : filing?.filer !== undefined;
    if (
      !named ||
      filing?.registered !== 'yes' ||
      (filing.filer === 'applicant' && known.applicant.inJapan?.answer !== 'yes')
    ) {
      return askMissing(
        needs('申請する者', 'who files', filing?.filer, ...facts('case.filing.filer')),
        ...(filing?.filer === 'agent'
          ? [needs('取次者の氏名', 'which agent', known.agent, ...facts('case.filing.agentId'))]
          : filing?.filer === 'representative'
            ? [
                needs(
                  '代理人の氏名',
                  'which representative',
                  known.representative,
                  ...facts('case.filing.representativeId'),
                ),
              ]
            : filing?.filer === 'applicant'
              ? [
                  needs(
                    '申請人が日本に在留しているか',
                    'whether the applicant is in Japan',
                    known.applicant.inJapan?.answer,
                    ...facts('applicant.inJapan.answer'),
                  ),
                ]
              : []),
        needs(
          'オンラインシステムの利用登録',
          'the registration for the online system',
          filing?.registered,
          ...facts('case.filing.registered'),
        ),
      );
    }
    return pass(text('登録された者が自らの名義で申請します。', 'A registered person files in their own name.'));
  },
  examples: [
    given('Staff of the employer, registered', 'pass'),
    given('Staff of the employer, not registered', 'warn', { case: { filing: { registered: 'no' } } }),
    given('The applicant abroad', 'fail', { case: { filing: { filer: 'applicant' } } }),
    given('An agent whom nobody has named', 'unknown', {
      case: { filing: { filer: 'agent', representativeId: undefined } },
    }),
    given('Nobody has said who files', 'unknown', {
      case: { filing: { filer: undefined, representativeId: undefined } },
    }),
    given('The applicant in Japan', 'pass', {
      applicant: { inJapan: { answer: 'yes' } },
      case: { filing: { filer: 'applicant' } },
    }),
    given('Registration not asked about', 'unknown', { case: { filing: { registered: undefined } } }),
    silent(),
  ],
};

const inJapan: Rule = {
  id: 'R-PRC-02',
  chapter: 'process',
  title: text('日本に在留中の申請人', 'Applicant now in Japan'),
  source: remembered('入管法7条の2、20条3項'),
  judge: ({ facts: known }) => {
    const now = known.applicant.inJapan;
    const points = facts('applicant.inJapan.answer', 'applicant.inJapan.status');
    if (now?.answer === 'no') return pass(text('日本に在留していません。', 'Not in Japan.'));
    if (now?.answer !== 'yes')
      return ask(text('現在日本に在留しているか', 'whether the applicant is now in Japan'), ...points);
    if (now.status !== undefined && /短期滞在|temporary visitor/i.test(now.status)) {
      return warn(
        text(
          '短期滞在中です。認定証明書は申請できますが、査証の取得のため出国するのが原則です（変更はやむを得ない特別の事情がある場合のみ）。',
          'A temporary visitor: the certificate can be applied for, but the visa is fetched abroad as a rule (a change only in unavoidable circumstances).',
        ),
        points,
        text('出国と査証申請の予定を確認してください。', 'Check when the applicant will leave and apply for the visa.'),
      );
    }
    return warn(
      text(
        '中長期の在留中です。認定証明書の申請は通常ではなく、在留資格変更許可申請（同じ在留資格であれば所属機関に関する届出）が適切と考えられます。',
        'A mid- or long-term resident: a certificate is unusual. A change of status (or, with the same status, the notice of a new employer) is likely the right step.',
      ),
      points,
      text(
        '変更許可申請を検討し、認定で申請する場合は理由を説明してください。',
        'Consider a change of status; if a certificate is applied for, explain why.',
      ),
    );
  },
  examples: [
    given('Abroad', 'pass'),
    given('A student in Japan', 'warn', { applicant: { inJapan: { answer: 'yes', status: '留学' } } }),
    given('A temporary visitor', 'warn', { applicant: { inJapan: { answer: 'yes', status: '短期滞在' } } }),
    given('Not asked', 'unknown', { applicant: { inJapan: { answer: 'notAsked' } } }),
    silent(),
  ],
};

/** Of these, the application is to be sent or has been. */
export const readyOrLater: readonly (string | undefined)[] = ['ready', 'filed', 'additional', 'issued', 'refused'];

const confirmed: Rule = {
  id: 'R-PRC-05',
  chapter: 'process',
  title: text('申請意思・内容の確認の記録', 'Intent and truth confirmed'),
  source: form,
  judge: ({ facts: known }) => {
    const { confirmations, status } = known.case;
    const points = facts('case.confirmations.intent.on', 'case.confirmations.truth.on');
    if (confirmations?.intent && confirmations.truth)
      return pass(text('申請意思と申請内容の確認が記録されています。', 'Intent and truth are recorded as confirmed.'));
    if (readyOrLater.includes(status)) {
      return fail(
        text(
          `${[...(confirmations?.intent ? [] : ['申請意思']), ...(confirmations?.truth ? [] : ['申請内容'])].join('と')}の確認の記録がないまま、案件が準備完了以降になっています。`,
          `The case is called ready or later without a record that ${[...(confirmations?.intent ? [] : ['the intent']), ...(confirmations?.truth ? [] : ['the truth'])].join(' and ')} was confirmed.`,
        ),
        points,
        text(
          '申請人に確認し、日付と担当者を記録してください。',
          'Confirm with the applicant, and record who did and when.',
        ),
      );
    }
    return askMissing(
      needs(
        '申請意思の確認',
        "the applicant's confirmation of the intent",
        confirmations?.intent,
        ...facts('case.confirmations.intent.on'),
      ),
      needs(
        '申請内容の確認',
        "the applicant's confirmation of the truth",
        confirmations?.truth,
        ...facts('case.confirmations.truth.on'),
      ),
    );
  },
  examples: [
    given('Both are recorded', 'pass'),
    given('The truth is not, and the case is still being collected', 'unknown', {
      case: { confirmations: { truth: undefined } },
    }),
    given('The truth is not, and the case is called ready', 'fail', {
      case: { status: 'ready', confirmations: { truth: undefined } },
    }),
    silent(),
  ],
};

const visaPost: Rule = {
  id: 'R-PRC-06',
  chapter: 'process',
  title: text('査証申請予定地', 'Intended place to apply for the visa'),
  source: form,
  judge: ({ facts: known }) => {
    const entry = entryOf(known.case);
    const points = facts('case.entry.visaPost');
    if (entry?.visaPost !== undefined)
      return pass(text('査証申請予定地が入力されています。', 'The place to apply for the visa is named.'));
    // Left blank in a plan of entry that has been filled in; with no plan at all it has simply not been asked.
    const planned = entry?.plannedOn ?? entry?.plannedText ?? entry?.port ?? entry?.stayYears ?? entry?.stayMonths;
    return planned === undefined
      ? ask(text('査証申請予定地', 'the place to apply for the visa'), ...points)
      : fail(
          text(
            '入国の予定は入力されていますが、査証申請予定地が空欄です。',
            'The plan of entry is filled in, but not where the visa will be applied for.',
          ),
          points,
          text(
            '居住国の日本大使館・総領事館の所在地を入力してください。',
            'Enter the city of the Japanese embassy or consulate.',
          ),
        );
  },
  examples: [
    given('A city', 'pass'),
    given('Left blank', 'fail', { case: { entry: { visaPost: undefined } } }),
    given('No plan of entry yet', 'unknown', { case: { entry: undefined } }),
    silent(),
  ],
};

/** R-PRC-01 to R-PRC-06. */
export const processRules: readonly Rule[] = [filer, inJapan, ...entryPlanRules, confirmed, visaPost];
