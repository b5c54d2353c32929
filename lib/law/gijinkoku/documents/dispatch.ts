import type { CheckContext, DocumentGroup, DocumentRow } from '../known';
import type { Need } from '../../../spec/check';
import { dispatchPeriod } from './covers';
import { category1, example, notNamedByClient, others, title } from './kit';
import { notRequired, required, unknown } from './needs';
import { dispatchRules, sheet1 } from './sources';

/** The first filing date of the two pledges and the fixed site. */
const pledgesFrom = '2026-03-09';

function ofDispatched({ facts }: CheckContext, then: () => Need): Need {
  const answer = facts.case.dispatch?.isDispatch;
  if (answer === 'yes') return then();
  if (answer === 'no') return notRequired('人材派遣ではないため不要です。', 'Not a dispatched worker.');
  return unknown(
    '人材派遣かどうかによります。',
    'It depends on whether the applicant will be dispatched.',
    'case.dispatch.isDispatch',
  );
}

const pledge = (context: CheckContext): Need =>
  ofDispatched(context, () =>
    context.on >= pledgesFrom
      ? required(
          '派遣労働者は、2026年3月9日以降の申請でカテゴリーを問わず必要です。',
          'Required of dispatched workers in every category, for applications from 9 March 2026.',
        )
      : notRequired('2026年3月8日までの申請では求められません。', 'Not asked for before 9 March 2026.'),
  );

const always = (context: CheckContext): Need =>
  ofDispatched(context, () =>
    required('派遣労働者はカテゴリーを問わず必要です。', 'Required of dispatched workers in every category.'),
  );

const sent = { case: { dispatch: { isDispatch: 'yes' } } } as const;
const common = { group: 'D06', client: [others], difference: notNamedByClient } as const;

const examples: DocumentRow['examples'] = [
  example('Dispatched', sent, 'required'),
  example('Dispatched, category 1', { ...category1, ...sent }, 'required'),
  example('Not dispatched', {}, 'notRequired'),
  example('Not asked', { case: { dispatch: undefined } }, 'unknown'),
];

const pledgeExamples: DocumentRow['examples'] = [
  ...examples,
  example('Dispatched, the first day of the rule', sent, 'required', '2026-03-09'),
  example('Dispatched, the day before', sent, 'notRequired', '2026-03-08'),
];

const olderExamples: DocumentRow['examples'] = [
  ...examples,
  example('Dispatched, before the pledges', sent, 'required', '2026-03-08'),
];

/** D06a to D06d. */
export const dispatchRows: readonly DocumentRow[] = [
  {
    ...common,
    id: 'D06a',
    title: title(
      '申請人の派遣労働に関する誓約書（所属機関（派遣元）用）（参考様式）',
      'Pledge on dispatch work, by the employer',
    ),
    form: 'unspecified',
    from: 'employer',
    languageNotAsked: true,
    source: dispatchRules,
    need: pledge,
    examples: pledgeExamples,
  },
  {
    ...common,
    id: 'D06b',
    title: title(
      '申請人の派遣労働に関する誓約書（派遣先用）（参考様式）',
      'Pledge on dispatch work, by the client company',
    ),
    form: 'unspecified',
    from: 'client',
    languageNotAsked: true,
    source: dispatchRules,
    need: pledge,
    examples: pledgeExamples,
  },
  {
    ...common,
    id: 'D06c',
    title: title(
      '派遣先での活動内容を明らかにする資料：労働条件通知書（雇用契約書）',
      'Duties at the client company: notice of working conditions (contract)',
    ),
    form: 'copy',
    from: 'employer',
    languageNotAsked: true,
    source: sheet1,
    need: always,
    examples: olderExamples,
  },
  {
    ...common,
    id: 'D06d',
    title: title(
      '派遣契約期間を明らかにする資料：労働者派遣個別契約書',
      'Period of dispatch: the individual dispatch contract',
    ),
    form: 'copy',
    from: 'employer',
    languageNotAsked: true,
    source: sheet1,
    covers: 'span',
    need: always,
    inspect: dispatchPeriod,
    examples: olderExamples,
  },
];

/** D06: all of them. */
export const dispatchGroup: DocumentGroup = {
  id: 'D06',
  title: title('派遣労働に関する資料', 'Documents on dispatch work'),
  source: dispatchRules,
  need: always,
  wants: ({ on }) => ({
    all: (on >= pledgesFrom ? ['D06a', 'D06b', 'D06c', 'D06d'] : ['D06c', 'D06d']).map((row) => ({ row })),
  }),
};
