import type { Rule } from '../known';
import {
  ask,
  askMissing,
  documentState,
  facts,
  fail,
  given,
  gravest,
  needs,
  pass,
  receivedOf,
  silent,
  text,
  warn,
} from './kit';
import { activityTable, clientRule } from './sources';

// The contract: R-ACT-01, R-ACT-02. Documents whose signatures are judged: see R-DOC-05.

const sponsor: Rule = {
  id: 'R-ACT-01',
  chapter: 'activity',
  title: text('本邦の公私の機関との契約', 'Contract with an organisation in Japan'),
  source: activityTable,
  judge: ({ facts: known }) => {
    const { contract } = known.case;
    const here = known.employer.inJapan;
    const where = facts('employer.inJapan');
    if (here === 'no') {
      return fail(
        text(
          '契約の相手が本邦の機関ではないとの回答です。本邦の公私の機関との契約が確認できません。',
          'The employer is said to be no organisation in Japan: no contract with an organisation in Japan is shown.',
        ),
        where,
        text(
          '本邦の機関（外国法人の日本支店を含む）との契約を確認し、所属機関を選び直してください。',
          'Look for a contract with an organisation in Japan (a branch of a foreign one counts) and choose that as the employer.',
        ),
      );
    }
    if (here !== 'yes') {
      return ask(text('契約の相手が本邦の機関か', 'whether the employer is an organisation in Japan'), ...where);
    }
    if (contract?.type === undefined) {
      return ask(text('契約の形態', 'the type of contract'), ...facts('case.contract.type'));
    }
    // A transfer inside one corporation needs no new contract, and an officer is appointed by a resolution.
    if (contract.role === 'transferee' || contract.role === 'officer') {
      return documentState(known, 'D07b', 'D07c') === 'yes'
        ? pass(
            text(
              '役員・転勤者の地位を示す資料があります。',
              'A document shows the position of the officer or transferee.',
            ),
          )
        : warn(
            text(
              `${contract.role === 'officer' ? '役員' : '転勤者'}のため、雇用契約書に代わる地位・期間・報酬の資料が必要ですが、受領していません。`,
              `${contract.role === 'officer' ? 'An officer' : 'A transferee'}: the document of position, period and pay that stands for the contract was not received.`,
            ),
            [...facts('case.contract.role'), { kind: 'document', id: 'D07b' }, { kind: 'document', id: 'D07c' }],
            contract.role === 'officer'
              ? text(
                  '役員報酬を定める定款又は株主総会の議事録の写し（D07b。会社以外の団体の役員はD07c）をそろえてください。',
                  'Obtain the articles or minutes that fix the pay of officers (D07b; D07c for another body).',
                )
              : text(
                  '地位・期間・報酬を明らかにする所属団体の文書（D07c）をそろえてください。',
                  'Obtain the document of position, period and pay (D07c).',
                ),
          );
    }
    if (contract.type === 'other') {
      return warn(
        text(
          '契約の形態が「その他」です。契約の内容の説明が必要です。',
          'The contract is of type "other": its nature has to be explained.',
        ),
        facts('case.contract.type', 'case.contract.typeOther'),
        text('契約の根拠となる資料と説明を添えてください。', 'Add the document it rests on and an explanation.'),
      );
    }
    return signature(known);
  },
  examples: [
    given('An employer in Japan and a contract signed by it', 'pass'),
    given('A contract of mandate', 'pass', { case: { contract: { type: 'entrustment' } } }),
    given('The organisation is abroad', 'fail', { employer: { inJapan: 'no' } }),
    given('A contract of another kind', 'warn', { case: { contract: { type: 'other' } } }),
    given('A contract that the employer has not signed', 'warn', {
      case: {
        contract: { signedByEmployerOn: undefined },
        documents: [{ id: 'D07a', received: 'yes', signedBy: ['applicant'] }],
      },
    }),
    given('A transferee without a document of the position', 'warn', { case: { contract: { role: 'transferee' } } }),
    given('A transferee with one', 'pass', {
      case: { contract: { role: 'transferee' }, documents: [{ id: 'D07c', received: 'yes' }] },
    }),
    given('Nobody has said whether it is signed', 'unknown', {
      case: { contract: { signedByEmployerOn: undefined }, documents: [] },
    }),
    silent(),
  ],
};

function signature(known: Parameters<Rule['judge']>[0]['facts']) {
  const papers = receivedOf(known, 'D07a').flatMap(({ signedBy }) => (signedBy ? [signedBy] : []));
  if (known.case.contract?.signedByEmployerOn !== undefined || papers.some((signers) => signers.includes('employer'))) {
    return pass(text('本邦の機関との契約があります。', 'There is a contract with an organisation in Japan.'));
  }
  if (papers.length > 0) {
    return warn(
      text('契約書に雇用主の署名がありません。', 'The contract is not signed by the employer.'),
      [...facts('case.contract.signedByEmployerOn'), { kind: 'document', id: 'D07a' }],
      text('雇用主の署名と日付をもらってください。', 'Have the employer sign and date it.'),
    );
  }
  return ask(text('契約書への署名', 'whether the contract is signed'), ...facts('case.contract.signedByEmployerOn'));
}

/** Weekly hours below which the work is not taken for full-time. */
const fullTimeHours = 30;

const stable: Rule = {
  id: 'R-ACT-02',
  chapter: 'activity',
  title: text('安定した常勤の雇用', 'Stable, full-time employment'),
  source: clientRule('安定した常勤の雇用。入管法上は活動の継続性・安定性の問題'),
  judge: ({ facts: known }) => {
    const { type, fullTime, weeklyHours, term } = known.case.contract ?? {};
    const points = facts('case.contract.fullTime', 'case.contract.weeklyHours', 'case.contract.term');
    if (fullTime === 'no') {
      return fail(
        text(
          '常勤ではないとの回答です。契約の安定性・継続性が確認できません（事務所の基準）。',
          'It is said not to be full-time: no stable, continuing employment is shown (a rule of the practice).',
        ),
        points,
        text(
          '常勤の契約にするか、安定性・継続性を説明してください。',
          'Agree on full-time work, or explain stability and continuity.',
        ),
      );
    }
    const doubts = [
      ...(type === 'entrustment' || type === 'serviceContract'
        ? [
            warn(
              text(
                `${type === 'entrustment' ? '委任' : '請負'}の契約です。報酬の最低額と契約の継続性が分かりません。`,
                `A contract of ${type === 'entrustment' ? 'mandate' : 'services'}: how much is paid at least, and for how long, is not shown.`,
              ),
              facts('case.contract.type'),
              text(
                '最低報酬額と契約期間（更新の見込み）を示す書面をもらってください。',
                'Obtain a letter on the minimum pay and the term, with the outlook of renewal.',
              ),
            ),
          ]
        : []),
      ...(weeklyHours !== undefined && weeklyHours < fullTimeHours
        ? [
            warn(
              text(
                `週の労働時間が${weeklyHours}時間で、常勤の目安（${fullTimeHours}時間）に足りません。`,
                `${weeklyHours} hours a week, fewer than the ${fullTimeHours} by which work is taken for full-time.`,
              ),
              facts('case.contract.weeklyHours'),
              text(
                '契約書の労働時間を確認し、常勤の契約にするか、安定性を説明してください。',
                'Look the hours up in the contract; agree on full-time work, or explain the stability.',
              ),
            ),
          ]
        : []),
      ...(term === 'fixed'
        ? [
            warn(
              text(
                '期間の定めのある契約です。更新されるかが問われます。',
                'A fixed-term contract: whether it will be renewed may be asked.',
              ),
              facts('case.contract.term'),
              text(
                '契約書の更新条項を示すか、更新の見込みを理由書で説明してください。',
                'Show the clause on renewal, or explain the outlook in the letter of reason.',
              ),
            ),
          ]
        : []),
    ];
    const [first, ...rest] = doubts;
    if (first) return gravest(first, ...rest);
    const isFull = fullTime === 'yes' || (weeklyHours !== undefined && weeklyHours >= fullTimeHours);
    if (!isFull || term === undefined) {
      return askMissing(
        needs('常勤かどうか', 'whether it is full-time', isFull || undefined, ...facts('case.contract.fullTime')),
        needs('契約期間の定めの有無', 'whether it has a fixed term', term, ...facts('case.contract.term')),
      );
    }
    return pass(text('期間の定めのない常勤の契約です。', 'Full-time employment without a fixed term.'));
  },
  examples: [
    given('Full-time without a term', 'pass'),
    given('30 hours a week', 'pass', { case: { contract: { fullTime: undefined, weeklyHours: 30 } } }),
    given('29 hours a week', 'warn', { case: { contract: { fullTime: undefined, weeklyHours: 29 } } }),
    given('A fixed term of one year', 'warn', { case: { contract: { term: 'fixed', termYears: 1 } } }),
    given('A service contract', 'warn', { case: { contract: { type: 'serviceContract' } } }),
    given('Not full-time', 'fail', { case: { contract: { fullTime: 'no', weeklyHours: 15 } } }),
    given('The term is not known', 'unknown', { case: { contract: { term: undefined } } }),
    silent(),
  ],
};

/** R-ACT-01, R-ACT-02. */
export const contractRules: readonly Rule[] = [sponsor, stable];
