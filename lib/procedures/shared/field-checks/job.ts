import { entryOf } from '../../../domain/case/case';
import type { CheckContext, FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import { about, byComparison, example, finding, fromForm } from './kit';
import { unskilledWords } from '../../../law/gijinkoku/unskilled';

function term({ facts }: CheckContext): readonly FieldFinding[] {
  const { contract, dispatch } = facts.case;
  const entry = entryOf(facts.case);
  if (contract?.term !== 'fixed') return [];
  const { termYears: years, termMonths: months } = contract;
  const paths = ['case.contract.termYears', 'case.contract.termMonths'] as const;
  if (years === undefined || months === undefined) {
    const row = years === undefined ? 'job.termYears' : 'job.termMonths';
    const message = {
      ja: '就労予定期間を確認してください（年数と月数の両方を入力します。ない方は０）。',
      en: 'Enter both the years and the months of the period of work (0 where there are none).',
    };
    return [finding('F-30', 'error', row, message, ...paths)];
  }
  const length = years * 12 + months;
  if (length === 0) {
    const message = { ja: '就労予定期間を確認してください（０年０か月です）。', en: 'The period of work is zero.' };
    return [finding('F-30', 'error', 'job.termYears', message, ...paths)];
  }
  const found: FieldFinding[] = [];
  const stay =
    entry?.stayYears === undefined || entry.stayMonths === undefined ? 0 : entry.stayYears * 12 + entry.stayMonths;
  if (stay > length) {
    const message = {
      ja: '就労予定期間を確認してください（滞在予定期間より短いです）。',
      en: 'The period of work is shorter than the intended stay.',
    };
    found.push(finding('F-30', 'warn', 'job.termYears', message, ...paths, 'case.entry.stayYears'));
  }
  if (dispatch?.isDispatch === 'yes' && (dispatch.plannedMonths ?? 0) > length) {
    const message = {
      ja: '就労予定期間を確認してください（派遣予定期間より短いです）。',
      en: 'The period of work is shorter than the period of dispatch.',
    };
    found.push(finding('F-30', 'warn', 'job.termYears', message, ...paths, 'case.dispatch.plannedMonths'));
  }
  return found;
}

/** F-30 */
const period: FieldCheck = {
  id: 'F-30',
  title: { ja: '就労予定期間', en: 'Period of work' },
  source: byComparison,
  check: term,
  examples: [
    example('Without a fixed term', {}, null),
    example('As long as the stay', { case: { contract: { term: 'fixed', termYears: 3, termMonths: 0 } } }, null),
    about(
      'entry.stayYears',
      example(
        'A month shorter than the stay',
        { case: { contract: { term: 'fixed', termYears: 2, termMonths: 11 } } },
        'warn',
      ),
    ),
    example('Zero', { case: { contract: { term: 'fixed', termYears: 0, termMonths: 0 } } }, 'error'),
    example('The months are blank', { case: { contract: { term: 'fixed', termYears: 1 } } }, 'error'),
    example(
      'Shorter than the dispatch',
      {
        case: {
          contract: { term: 'fixed', termYears: 3, termMonths: 0 },
          dispatch: { isDispatch: 'yes', plannedMonths: 37 },
        },
      },
      'warn',
    ),
    example('Not asked', { case: { contract: { term: undefined } } }, null),
  ],
};

function salary({ facts }: CheckContext): readonly FieldFinding[] {
  const monthly = facts.derived.monthlyPayYen;
  if (monthly === undefined) return [];
  const row = 'job.monthlySalaryYen';
  if (monthly <= 0 || monthly > 99_999_999) {
    const message = {
      ja: '月額給与を確認してください（１円以上、８桁以内）。',
      en: 'Check the monthly pay: 1 yen or more, at most 8 digits.',
    };
    return [finding('F-32', 'error', row, message, 'case.pay.amountYen')];
  }
  const { contractAmountYen: contract, includesAllowances } = facts.case.pay ?? {};
  const found: FieldFinding[] = [];
  if (includesAllowances === 'yes') {
    const message = {
      ja: '月額給与は各種手当（通勤・住宅・扶養等）を除いた額を入力してください。',
      en: 'Enter the pay without allowances.',
    };
    found.push(finding('F-32', 'warn', row, message, 'case.pay.includesAllowances', 'case.pay.amountYen'));
  }
  if (contract !== undefined && contract !== monthly) {
    const message = { ja: '月額給与が雇用契約書と一致しません。', en: 'The monthly pay differs from the contract.' };
    found.push(finding('F-32', 'warn', row, message, 'case.pay.contractAmountYen', 'case.pay.amountYen'));
  }
  return found;
}

/** F-32 */
const pay: FieldCheck = {
  id: 'F-32',
  title: { ja: '月額給与', en: 'Monthly pay' },
  source: byComparison,
  check: salary,
  examples: [
    example('As in the contract', {}, null),
    example('One yen less than in the contract', { case: { pay: { amountYen: 299_999 } } }, 'warn'),
    example('Allowances in it', { case: { pay: { includesAllowances: 'yes' } } }, 'warn'),
    example('Zero', { case: { pay: { amountYen: 0 } } }, 'error'),
    example('Eight digits', { case: { pay: { amountYen: 99_999_999, contractAmountYen: 99_999_999 } } }, null),
    example('Nine digits', { case: { pay: { amountYen: 100_000_000, contractAmountYen: 100_000_000 } } }, 'error'),
    example('Not asked', { case: { pay: undefined } }, null),
  ],
};

/** F-33 */
const title: FieldCheck = {
  id: 'F-33',
  title: { ja: '役職名', en: 'Title' },
  source: fromForm,
  check: ({ facts }) => {
    const position = facts.case.job?.title;
    if (position?.answer !== 'yes' || position.name !== undefined) return [];
    const message = { ja: '役職名を入力してください。', en: 'Enter the title.' };
    return [finding('F-33', 'error', 'job.title', message, 'case.job.title.name')];
  },
  examples: [
    example('No title', {}, null),
    example('A title', { case: { job: { title: { answer: 'yes', name: '主任' } } } }, null),
    example('A title without its name', { case: { job: { title: { answer: 'yes' } } } }, 'error'),
    example('Not asked', { case: { job: { title: undefined } } }, null),
  ],
};

/** Occupations that the form offers for 特定活動46号 only. */
const designated46: readonly unknown[] = ['51', '52', '53', '54'];

/** F-34 */
const occupation: FieldCheck = {
  id: 'F-34',
  title: { ja: '職種の範囲', en: 'Range of occupations' },
  source: {
    title: '職種一覧のうち技術・人文知識・国際業務の職種（接客・製品製造は特定活動46号。記憶による）',
    checkedOn: '2026-11-01',
    confidence: 'memory',
  },
  check: ({ facts }) => {
    const { job } = facts.case;
    const entry = entryOf(facts.case);
    if (!designated46.includes(job?.occupation) || entry?.purpose === 'designated46') return [];
    const message = {
      ja: '職種が「技術・人文知識・国際業務」の範囲外です。',
      en: 'The occupation is outside "Engineer / Specialist in Humanities / International Services".',
    };
    return [finding('F-34', 'error', 'job.occupationMain', message, 'case.job.occupation', 'case.entry.purpose')];
  },
  examples: [
    example('An occupation of the status', {}, null),
    example('The last of the status', { case: { job: { occupation: '31' } } }, null),
    example('Service in a shop', { case: { job: { occupation: '51' } } }, 'error'),
    example('Manufacture of products', { case: { job: { occupation: '54' } } }, 'error'),
    about(
      'entry.purpose',
      example(
        'Service in a shop for Designated Activities',
        { case: { job: { occupation: '51' }, entry: { purpose: 'designated46' } } },
        null,
      ),
    ),
    example('Not asked', { case: { job: { occupation: undefined } } }, null),
  ],
};

const shortText = 80;
const longText = 600;

/** F-35 */
const otherOccupation: FieldCheck = {
  id: 'F-35',
  title: { ja: '職種「その他」', en: 'Another occupation' },
  source: byComparison,
  check: ({ facts }) => {
    const job = facts.case.job;
    if (job?.occupation !== '999' || (job.activity?.length ?? 0) >= shortText) return [];
    const message = {
      ja: '活動内容詳細に職務を具体的に記載してください。',
      en: 'Describe the duties in detail: the occupation is "others".',
    };
    return [finding('F-35', 'warn', 'job.activityDetail', message, 'case.job.activity')];
  },
  examples: [
    example('An occupation of the list', {}, null),
    example(
      'Others, described in eighty characters',
      { case: { job: { occupation: '999', activity: '設'.repeat(80) } } },
      null,
    ),
    example(
      'Others, described in seventy-nine',
      { case: { job: { occupation: '999', activity: '設'.repeat(79) } } },
      'warn',
    ),
    example('Not asked', { case: { job: { occupation: undefined, activity: undefined } } }, null),
  ],
};

function activity({ facts }: CheckContext): readonly FieldFinding[] {
  const text = facts.case.job?.activity;
  if (text === undefined) return [];
  const found: FieldFinding[] = [];
  const say = (ja: string, en: string) =>
    found.push(finding('F-36', 'warn', 'job.activityDetail', { ja, en }, 'case.job.activity'));
  if (text.length > longText)
    say('活動内容詳細は600文字以内です。', 'The details of activities take at most 600 characters.');
  if (text.length < shortText) {
    say(
      '活動内容詳細が短いようです（80文字未満）。職務を具体的に記載してください。',
      'Under 80 characters: describe the duties in detail.',
    );
  }
  const words = unskilledWords(text);
  if (words.length > 0) {
    say(
      `単純労働と受け取られる記載があります（${words.join('、')}）。付随的な業務であれば、その旨と割合を記載してください。`,
      `Words that may be taken for unskilled work (${words.join(', ')}). If it is incidental, say so and how much.`,
    );
  }
  return found;
}

const described = (text: string) => ({ case: { job: { activity: text } } });
const filler = '機械装置の設計開発に従事する。'.repeat(6);

/** F-36. The words named are of the fixed list, not the person's text. */
const details: FieldCheck = {
  id: 'F-36',
  title: { ja: '活動内容詳細', en: 'Details of activities' },
  source: byComparison,
  check: activity,
  examples: [
    example('Specialist duties in detail', {}, null),
    example('Eighty characters', described('設'.repeat(80)), null),
    example('Seventy-nine characters', described('設'.repeat(79)), 'warn'),
    example('Six hundred characters', described('設'.repeat(600)), null),
    example('Six hundred and one characters', described('設'.repeat(601)), 'warn'),
    example('Waiting on customers', described(`${filler}店舗での接客も行う。`), 'warn'),
    example('Work on a line', described(`${filler}製造ラインでの作業を含む。`), 'warn'),
    example('An online service', described(`${filler}オンラインのガイドラインとパイプラインを整備する。`), null),
    example('Not asked', { case: { job: { activity: undefined } } }, null),
  ],
};

/** F-30 and F-32 to F-36. */
export const jobChecks: readonly FieldCheck[] = [period, pay, title, occupation, otherOccupation, details];
