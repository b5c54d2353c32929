import type { Rule } from '../known';
import { ask, askMissing, facts, fail, given, needs, pass, silent, text, warn } from './kit';
import { clientRule, practice } from './sources';

// What the contract names, and whether there is enough work: R-ACT-07, R-ACT-08.

const clarity: Rule = {
  id: 'R-ACT-07',
  chapter: 'activity',
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
  chapter: 'activity',
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

/** R-ACT-07, R-ACT-08. */
export const contractContentRules: readonly Rule[] = [clarity, volume];
