import type { FieldCheck } from '../../../law/gijinkoku/known';
import type { FieldFinding } from '../../../spec/check';
import { byComparison, example, finding, fromForm } from '../../shared/field-checks/kit';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

/** F-12 */
const visits: FieldCheck = {
  id: 'F-12',
  title: { ja: '過去の出入国歴', en: 'Past entries' },
  source: byComparison,
  check: ({ facts, on }) => {
    const visit = facts.applicant.history?.entries;
    if (visit?.answer !== 'yes') return [];
    const found: FieldFinding[] = [];
    const wrong = (row: string, ja: string, en: string, path: 'count' | 'latestFrom' | 'latestTo') =>
      found.push(
        finding(
          'F-12',
          'error',
          row,
          {
            ja: `直近の出入国歴の日付を確認してください（${ja}）。`,
            en: `Check the latest entry and departure (${en}).`,
          },
          `applicant.history.entries.${path}`,
        ),
      );
    if (visit.count === undefined)
      wrong('history.entries.count', '回数が未入力', 'the number of times is missing', 'count');
    if (visit.count === 0) wrong('history.entries.count', '有の場合は１回以上', 'at least one time', 'count');
    const { latestFrom: from, latestTo: to } = visit;
    if (from === undefined) wrong('history.entries.latestFrom', '始期が未入力', 'the entry is missing', 'latestFrom');
    if (to === undefined) {
      const here = facts.applicant.inJapan?.answer === 'yes';
      wrong(
        'history.entries.latestTo',
        here ? '現在も在留中のため終期がありません。入力方法を確認してください' : '終期が未入力',
        here ? 'still in Japan, so there is no departure: ask how to enter it' : 'the departure is missing',
        'latestTo',
      );
    }
    if (from !== undefined && from > on)
      wrong('history.entries.latestFrom', '始期が申請日より後', 'the entry is in the future', 'latestFrom');
    if (to !== undefined && to > on)
      wrong('history.entries.latestTo', '終期が申請日より後', 'the departure is in the future', 'latestTo');
    if (from !== undefined && to !== undefined && from > to) {
      wrong('history.entries.latestTo', '終期が始期より前', 'the departure is before the entry', 'latestTo');
    }
    return found;
  },
  examples: [
    example('Never', {}, null),
    example(
      'One visit',
      {
        applicant: {
          history: { entries: { answer: 'yes', count: 1, latestFrom: '2024-05-01', latestTo: '2024-05-10', ...said } },
        },
      },
      null,
    ),
    example(
      'In and out on one day',
      {
        applicant: {
          history: { entries: { answer: 'yes', count: 1, latestFrom: '2024-05-01', latestTo: '2024-05-01', ...said } },
        },
      },
      null,
    ),
    example(
      'Out before in',
      {
        applicant: {
          history: { entries: { answer: 'yes', count: 1, latestFrom: '2024-05-02', latestTo: '2024-05-01', ...said } },
        },
      },
      'error',
    ),
    example(
      'Out after the filing date',
      {
        applicant: {
          history: { entries: { answer: 'yes', count: 1, latestFrom: '2024-05-02', latestTo: '2026-06-16', ...said } },
        },
      },
      'error',
    ),
    example('No dates', { applicant: { history: { entries: { answer: 'yes', count: 1, ...said } } } }, 'error'),
    example(
      'Zero times',
      {
        applicant: {
          history: { entries: { answer: 'yes', count: 0, latestFrom: '2024-05-01', latestTo: '2024-05-10', ...said } },
        },
      },
      'error',
    ),
    example('Not asked', { applicant: { history: { entries: undefined } } }, null),
  ],
};

/** F-13 */
const applications: FieldCheck = {
  id: 'F-13',
  title: { ja: '過去の申請歴', en: 'Past applications' },
  source: byComparison,
  check: ({ facts }) => {
    const past = facts.applicant.history?.certificateApplications;
    if (past?.answer !== 'yes') return [];
    const paths = [
      'applicant.history.certificateApplications.count',
      'applicant.history.certificateApplications.refusedCount',
    ] as const;
    if (past.count === undefined || past.count === 0) {
      const message = { ja: '申請歴の回数（１回以上）を入力してください。', en: 'Enter how many times (one or more).' };
      return [finding('F-13', 'error', 'history.coe.count', message, paths[0])];
    }
    if (past.refusedCount === undefined) {
      const message = {
        ja: '不交付となった回数を入力してください（なければ０）。',
        en: 'Enter how many were not issued (0 if none).',
      };
      return [finding('F-13', 'error', 'history.coe.refusedCount', message, paths[1])];
    }
    if (past.refusedCount <= past.count) return [];
    const message = { ja: '不交付の回数が申請回数を超えています。', en: 'More refusals than applications.' };
    return [finding('F-13', 'error', 'history.coe.refusedCount', message, ...paths)];
  },
  examples: [
    example('Never', {}, null),
    example(
      'All refused',
      { applicant: { history: { certificateApplications: { answer: 'yes', count: 2, refusedCount: 2, ...said } } } },
      null,
    ),
    example(
      'More refused than filed',
      { applicant: { history: { certificateApplications: { answer: 'yes', count: 2, refusedCount: 3, ...said } } } },
      'error',
    ),
    example(
      'Refusals not given',
      { applicant: { history: { certificateApplications: { answer: 'yes', count: 2, ...said } } } },
      'error',
    ),
    example(
      'Times not given',
      { applicant: { history: { certificateApplications: { answer: 'yes', ...said } } } },
      'error',
    ),
    example('Not asked', { applicant: { history: { certificateApplications: undefined } } }, null),
  ],
};

const detailLimit = 40;

/** F-14 */
const record: FieldCheck = {
  id: 'F-14',
  title: { ja: '処分の具体的内容', en: 'Details of the record' },
  source: fromForm,
  check: ({ facts }) => {
    const criminal = facts.applicant.history?.criminal;
    if (criminal?.answer !== 'yes') return [];
    const length = criminal.detail?.length ?? 0;
    if (length >= 1 && length <= detailLimit) return [];
    const message = {
      ja: '処分の具体的内容を入力してください（40文字以内。詳細は別紙）。',
      en: 'Describe the disposition in at most 40 characters; a longer account goes on a separate sheet.',
    };
    return [finding('F-14', 'error', 'history.criminal', message, 'applicant.history.criminal.detail')];
  },
  examples: [
    example('No record', {}, null),
    example(
      'Forty characters',
      { applicant: { history: { criminal: { answer: 'yes', detail: '罰'.repeat(40), ...said } } } },
      null,
    ),
    example(
      'Forty-one characters',
      { applicant: { history: { criminal: { answer: 'yes', detail: '罰'.repeat(41), ...said } } } },
      'error',
    ),
    example('No details', { applicant: { history: { criminal: { answer: 'yes', ...said } } } }, 'error'),
    example('Not asked', { applicant: { history: { criminal: undefined } } }, null),
  ],
};

/** F-15 */
const deportation: FieldCheck = {
  id: 'F-15',
  title: { ja: '送還歴', en: 'Deportation' },
  source: byComparison,
  check: ({ facts, on }) => {
    const past = facts.applicant.history?.deportation;
    if (past?.answer !== 'yes') return [];
    const message = { ja: '送還歴を入力してください。', en: 'Enter how many times and the latest departure.' };
    if (past.count === undefined || past.count === 0) {
      return [finding('F-15', 'error', 'history.deport.count', message, 'applicant.history.deportation.count')];
    }
    if (past.latestOn !== undefined && past.latestOn <= on) return [];
    return [finding('F-15', 'error', 'history.deport.latestDate', message, 'applicant.history.deportation.latestOn')];
  },
  examples: [
    example('Never', {}, null),
    example(
      'Once, with the date',
      { applicant: { history: { deportation: { answer: 'yes', count: 1, latestOn: '2018-02-03', ...said } } } },
      null,
    ),
    example(
      'On the filing date',
      { applicant: { history: { deportation: { answer: 'yes', count: 1, latestOn: '2026-06-15', ...said } } } },
      null,
    ),
    example(
      'After the filing date',
      { applicant: { history: { deportation: { answer: 'yes', count: 1, latestOn: '2026-06-16', ...said } } } },
      'error',
    ),
    example('No date', { applicant: { history: { deportation: { answer: 'yes', count: 1, ...said } } } }, 'error'),
    example('Not asked', { applicant: { history: { deportation: undefined } } }, null),
  ],
};

/** F-12 to F-15. */
export const historyChecks: readonly FieldCheck[] = [visits, applications, record, deportation];
