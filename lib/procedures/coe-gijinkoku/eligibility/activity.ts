import type { Rule } from '../../../spec/check';
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
import { activityTable, clientRule, practice } from './sources';

// The contract: R-ACT-01, R-ACT-02, R-ACT-07. Documents whose signatures are judged: see R-DOC-05.

const sponsor: Rule = {
  id: 'R-ACT-01',
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

const clarity: Rule = {
  id: 'R-ACT-07',
  title: text('契約書の記載（職務内容・勤務場所・指揮命令者）', 'The contract names duties, place and supervisor'),
  source: clientRule('職務内容・勤務場所・上司の明記'),
  judge: ({ facts: known }) => {
    const { statesDuties, statesWorkplace, statesSupervisor } = known.case.contract ?? {};
    const points = facts(
      'case.contract.statesDuties',
      'case.contract.statesWorkplace',
      'case.contract.statesSupervisor',
    );
    const change = text(
      '契約書又は労働条件通知書に記載してもらってください。',
      'Have them written into the contract or the statement of conditions.',
    );
    if (statesDuties === 'no') {
      return fail(
        text('雇用契約書等に職務内容の記載がありません。', 'The contract does not state the duties.'),
        points,
        change,
      );
    }
    if (statesWorkplace === 'no' || statesSupervisor === 'no') {
      return warn(
        text(
          `雇用契約書等に${[...(statesWorkplace === 'no' ? ['勤務場所'] : []), ...(statesSupervisor === 'no' ? ['指揮命令者（上司）'] : [])].join('と')}の記載がありません。`,
          `The contract does not state ${[...(statesWorkplace === 'no' ? ['the place of work'] : []), ...(statesSupervisor === 'no' ? ['the supervisor'] : [])].join(' and ')}.`,
        ),
        points,
        change,
      );
    }
    const all = [statesDuties, statesWorkplace, statesSupervisor].every((answer) => answer === 'yes');
    if (!all)
      return askMissing(
        needs(
          '契約書に職務内容の記載があるか',
          'whether the contract states the duties',
          statesDuties,
          ...facts('case.contract.statesDuties'),
        ),
        needs(
          '勤務場所の記載があるか',
          'whether it states the place of work',
          statesWorkplace,
          ...facts('case.contract.statesWorkplace'),
        ),
        needs(
          '指揮命令者の記載があるか',
          'whether it states the supervisor',
          statesSupervisor,
          ...facts('case.contract.statesSupervisor'),
        ),
      );
    return pass(
      text('職務内容・勤務場所・指揮命令者の記載があります。', 'Duties, place of work and supervisor are stated.'),
    );
  },
  examples: [
    given('All three are stated', 'pass'),
    given('No supervisor', 'warn', { case: { contract: { statesSupervisor: 'no' } } }),
    given('No place of work', 'warn', { case: { contract: { statesWorkplace: 'no' } } }),
    given('No duties', 'fail', { case: { contract: { statesDuties: 'no' } } }),
    given('The place has not been looked up', 'unknown', { case: { contract: { statesWorkplace: 'notAsked' } } }),
    silent(),
  ],
};

/** Employees up to which the volume of translation work is asked about. */
const smallFirm = 5;

const volume: Rule = {
  id: 'R-ACT-08',
  title: text('業務量の裏付け', 'Enough specialist work'),
  source: practice('少人数の機関における翻訳・通訳等の業務量'),
  judge: ({ facts: known }) => {
    const { job } = known.case;
    const { employees } = known.employer;
    const points = facts('case.job.volumeEvidence', 'employer.employees');
    if (employees === undefined) return ask(text('従業員数', 'the number of employees'), ...points);
    if (employees > smallFirm) {
      return pass(
        text(
          `従業員${employees}人で、業務量を問われる目安（${smallFirm}人以下）を超えています。`,
          `${employees} employees: more than the ${smallFirm} up to which the volume of work is asked about.`,
        ),
      );
    }
    if (job?.volumeEvidence === 'yes')
      return pass(text('業務量の資料があります。', 'There is evidence of the volume of work.'));
    const duty = job?.internationalDuty;
    const needsVolume = job?.occupation === '25' || duty === 'translation' || duty === 'interpretation';
    if (!needsVolume) {
      return job?.occupation === undefined
        ? ask(text('職種', 'the occupation'), ...facts('case.job.occupation'))
        : pass(text('翻訳・通訳を専ら行う職ではありません。', 'Not a post for translation or interpretation alone.'));
    }
    return warn(
      text(
        `従業員${employees}人（目安は${smallFirm}人以下）の機関で翻訳・通訳を専ら行うため、業務量の裏付けが必要です。`,
        `Translation or interpretation in an organisation of ${employees} (the measure is ${smallFirm} or fewer): show that there is enough of it.`,
      ),
      points,
      text(
        '外国語を用いる業務の件数、取引先・顧客数などを示す資料を添えてください。',
        'Add how much of the work needs the language: orders, customers, documents.',
      ),
    );
  },
  examples: [
    given('A translator in an office of six', 'pass', {
      employer: { employees: 6 },
      case: { job: { occupation: '25', volumeEvidence: 'no' } },
    }),
    given('A translator in an office of five, without evidence', 'warn', {
      employer: { employees: 5 },
      case: { job: { occupation: '25', volumeEvidence: 'no' } },
    }),
    given('An interpreter under another occupation', 'warn', {
      employer: { employees: 5 },
      case: { job: { occupation: '999', internationalDuty: 'interpretation', volumeEvidence: 'no' } },
    }),
    given('The same with evidence', 'pass', { employer: { employees: 5 }, case: { job: { occupation: '25' } } }),
    given('An engineer in an office of five', 'pass', {
      employer: { employees: 5 },
      case: { job: { volumeEvidence: 'no' } },
    }),
    silent(),
  ],
};

/** R-ACT-01, R-ACT-02, R-ACT-07, R-ACT-08. */
export const contractRules: readonly Rule[] = [sponsor, stable, clarity, volume];
