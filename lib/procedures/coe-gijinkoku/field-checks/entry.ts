import { entryOf } from '../../../domain/case/case';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import { grantable } from '../../../law/gijinkoku/periods';
import { plannedEntryOf } from '../../../law/gijinkoku/rules/plan';
import { byComparison, example, finding, fromForm } from '../../shared/field-checks/kit';

const said = { saidBy: 'applicant', saidOn: '2026-06-01' } as const;

/** F-09 */
const otherPort: FieldCheck = {
  id: 'F-09',
  title: { ja: '上陸予定港（その他）', en: 'Another port of entry' },
  source: fromForm,
  check: ({ facts }) => {
    const entry = entryOf(facts.case);
    if (entry?.port !== 'other' || entry.portOther !== undefined) return [];
    const message = { ja: '上陸予定港（その他）を入力してください。', en: 'Name the other port of entry.' };
    return [finding('F-09', 'error', 'entry.portOther', message, 'case.entry.portOther')];
  },
  examples: [
    example('A port of the list', {}, null),
    example('Another port, named', { case: { entry: { port: 'other', portOther: '仙台空港' } } }, null),
    example('Another port, not named', { case: { entry: { port: 'other' } } }, 'error'),
    example('Not asked', { case: { entry: { port: undefined } } }, null),
  ],
};

/** F-10 */
const stay: FieldCheck = {
  id: 'F-10',
  title: { ja: '滞在予定期間', en: 'Intended length of stay' },
  source: {
    title: '在留資格「技術・人文知識・国際業務」の在留期間（出入国在留管理庁のページの写し）',
    checkedOn: '2026-11-01',
    confidence: 'secondary',
  },
  check: ({ facts }) => {
    const entry = entryOf(facts.case);
    if (entry?.stayYears === undefined || entry.stayMonths === undefined) return [];
    const months = entry.stayYears * 12 + entry.stayMonths;
    const paths = ['case.entry.stayYears', 'case.entry.stayMonths'] as const;
    if (months === 0) {
      const message = { ja: '滞在予定期間を確認してください（０年０か月です）。', en: 'The intended stay is zero.' };
      return [finding('F-10', 'error', 'entry.stayYears', message, ...paths)];
    }
    if (grantable.includes(months)) return [];
    const message = {
      ja: '滞在予定期間を確認してください（在留期間は５年、３年、１年又は３月です）。',
      en: 'Check the intended stay: the periods of stay are 5 years, 3 years, 1 year or 3 months.',
    };
    return [finding('F-10', 'warn', 'entry.stayYears', message, ...paths)];
  },
  examples: [
    example('Three years', {}, null),
    example('Three months', { case: { entry: { stayYears: 0, stayMonths: 3 } } }, null),
    example('Zero', { case: { entry: { stayYears: 0, stayMonths: 0 } } }, 'error'),
    example('Two years', { case: { entry: { stayYears: 2, stayMonths: 0 } } }, 'warn'),
    example('Months not asked', { case: { entry: { stayMonths: undefined } } }, null),
  ],
};

/** F-11 */
const companions: FieldCheck = {
  id: 'F-11',
  title: { ja: '同伴者', en: 'Accompanying persons' },
  source: byComparison,
  check: ({ facts }) => {
    if (entryOf(facts.case)?.accompanying?.answer !== 'yes') return [];
    const family = ['husband', 'wife', 'child', 'adoptedChild'];
    const here = facts.applicant.relatives?.people?.some(({ relationship = '' }) => family.includes(relationship));
    const message = {
      ja: `同伴者は別途「家族滞在」の申請が必要です。${here ? '21に記載した配偶者・子は既に日本に在留しているため、同伴者には当たりません。' : ''}`,
      en: `Each companion needs an application of their own ("Dependent").${here ? ' A spouse or child listed in item 21 already lives in Japan and is no companion.' : ''}`,
    };
    return [finding('F-11', 'info', 'entry.accompanying', message, 'case.entry.accompanying.answer')];
  },
  examples: [
    example('Nobody comes along', {}, null),
    example('Somebody comes along', { case: { entry: { accompanying: { answer: 'yes', ...said } } } }, 'info'),
    example('Not asked', { case: { entry: { accompanying: undefined } } }, null),
  ],
};

/** F-31 */
const start: FieldCheck = {
  id: 'F-31',
  title: { ja: '入社日と入国予定日', en: 'Start of work and planned entry' },
  source: byComparison,
  check: ({ facts }) => {
    // A text such as 上旬 takes the place of the date: then there is no date to compare with.
    const [starts, entry] = [facts.case.contract?.startsOn, plannedEntryOf(facts)];
    if (starts === undefined || entry === undefined || starts >= entry) return [];
    const message = { ja: '入社日が入国予定日より前です。', en: 'The work starts before the planned entry.' };
    return [finding('F-31', 'warn', 'job.startDate', message, 'case.contract.startsOn', 'case.entry.plannedOn')];
  },
  examples: [
    example('After the entry', {}, null),
    example('On the day of entry', { case: { contract: { startsOn: '2026-10-01' } } }, null),
    example('The day before', { case: { contract: { startsOn: '2026-09-30' } } }, 'warn'),
    example(
      'The day before the date, which a text has replaced',
      { case: { contract: { startsOn: '2026-09-30' }, entry: { plannedText: '2026年9月上旬' } } },
      null,
    ),
    example('Not asked', { case: { contract: { startsOn: undefined } } }, null),
  ],
};

/** F-09 to F-11 and F-31. */
export const entryChecks: readonly FieldCheck[] = [otherPort, stay, companions, start];
