import { earliestDay, latestDay } from '../../../domain/calendar';
import type { FieldCheck } from '../../../law/gijinkoku/known';
import { familyChecked as example } from '../../../law/dependant/examples';
import { familyOf } from '../../../law/dependant/kit';
import type { FieldFinding } from '../../../spec/check';
import { byComparison, finding } from './kit';

const places = [
  ['family.inJapan.on', 'inJapan', '日本国', 'in Japan'],
  ['family.atHome.on', 'atHome', '本国等', 'in the home country'],
] as const;

/** F-60 */
const notified: FieldCheck = {
  id: 'F-60',
  title: { ja: '届出年月日', en: 'When it was notified' },
  source: byComparison,
  check: ({ facts, on }) => {
    const family = familyOf(facts);
    const born = latestDay(facts.applicant.birth ?? 'unknown');
    return places.flatMap(([row, key, ja, en]): readonly FieldFinding[] => {
      const day = family[key]?.on;
      if (day === undefined) return [];
      const path = `case.dependant.${key}.on` as const;
      if (day > on) {
        const message = {
          ja: `${ja}への届出年月日が申請日より後です。`,
          en: `Notified ${en} after the filing date.`,
        };
        return [finding('F-60', 'error', row, message, path)];
      }
      if (born === undefined || day >= born) return [];
      const message = {
        ja: `${ja}への届出年月日が申請人の生年月日より前です。`,
        en: `Notified ${en} before the applicant was born.`,
      };
      // A child is notified on the day of birth at the earliest; so is everything that comes later in a life.
      return [finding('F-60', 'error', row, message, path, 'applicant.birth')];
    });
  },
  examples: [
    example('Years after the birth', {}, null),
    example('On the filing date', { case: { dependant: { atHome: { on: '2026-06-15' } } } }, null),
    example('The day after', { case: { dependant: { atHome: { on: '2026-06-16' } } } }, 'error'),
    example('On the day of birth', { case: { dependant: { inJapan: { on: '1996-04-12' } } } }, null),
    example('The day before', { case: { dependant: { inJapan: { on: '1996-04-11' } } } }, 'error'),
    example(
      'In the year of a birth of which only the year is known',
      { applicant: { birth: '2023' }, case: { dependant: { atHome: { on: '2023-12-31' } } } },
      null,
    ),
    example('Not asked', { case: { dependant: { inJapan: undefined, atHome: undefined } } }, null),
  ],
};

/** F-68 */
const birth: FieldCheck = {
  id: 'F-68',
  title: { ja: '生年月日', en: 'Date of birth' },
  source: byComparison,
  check: ({ facts, on }) => {
    const born = earliestDay(facts.applicant.birth ?? 'unknown');
    if (born === undefined || born <= on) return [];
    const message = {
      ja: '生年月日が申請日より後です。生年月日を確認してください。',
      en: 'The date of birth is after the filing date.',
    };
    return [finding('F-68', 'error', 'applicant.birth', message, 'applicant.birth')];
  },
  examples: [
    example('An adult', {}, null),
    example(
      'Born on the filing date',
      { applicant: { birth: '2026-06-15' }, case: { dependant: { inJapan: undefined, atHome: undefined } } },
      null,
    ),
    example(
      'Born the day after',
      { applicant: { birth: '2026-06-16' }, case: { dependant: { inJapan: undefined, atHome: undefined } } },
      'error',
    ),
    example('Not asked', { applicant: { birth: undefined } }, null),
  ],
};

/** F-61 */
const supporterBirth: FieldCheck = {
  id: 'F-61',
  title: { ja: '扶養者の生年月日', en: "Supporter's date of birth" },
  source: byComparison,
  check: ({ facts, on }) => {
    const { supporter } = familyOf(facts);
    const day = supporter?.birth;
    if (day === undefined) return [];
    const path = 'case.dependant.supporter.birth';
    if (day > on) {
      const message = {
        ja: '扶養者の生年月日が申請日より後です。',
        en: 'The supporter is born after the filing date.',
      };
      return [finding('F-61', 'error', 'supporter.birth', message, path)];
    }
    const isParent = supporter?.relation === 'father' || supporter?.relation === 'mother';
    const born = latestDay(facts.applicant.birth ?? 'unknown');
    if (!isParent || born === undefined || day < born) return [];
    const message = {
      ja: '父又は母である扶養者が、申請人より後に生まれています。',
      en: 'The supporter, father or mother, is born after the applicant.',
    };
    return [finding('F-61', 'error', 'supporter.birth', message, path, 'applicant.birth')];
  },
  examples: [
    example('A husband two years older', {}, null),
    example('A husband who is younger', { case: { dependant: { supporter: { birth: '1999-01-01' } } } }, null),
    example('Born on the filing date', { case: { dependant: { supporter: { birth: '2026-06-15' } } } }, null),
    example('Born after it', { case: { dependant: { supporter: { birth: '2026-06-16' } } } }, 'error'),
    example(
      'A father born the day before his child',
      { case: { dependant: { supporter: { relation: 'father', birth: '1996-04-11' } } } },
      null,
    ),
    example(
      'A father born on the same day',
      { case: { dependant: { supporter: { relation: 'father', birth: '1996-04-12' } } } },
      'error',
    ),
    example('Not asked', { case: { dependant: { supporter: { birth: undefined } } } }, null),
  ],
};

/** F-60, F-61. */
export const dateChecks: readonly FieldCheck[] = [notified, birth, supporterBirth];
