import type { Rule } from '../../gijinkoku/known';
import { ask, facts, pass, silent, text } from '../../gijinkoku/rules/kit';
import { dependantWork, sideJob, sideJobJudged, weeklyHoursJudged } from '../../stay/changes';
import { familyGiven } from '../examples';
import { familyOf } from '../kit';

// Work of a dependant: R-DEP-02 and R-SIDE-01, from the places of work that an extension asks for.

const place = { id: 'work-1', content: '接客', name: 'サンプル食堂' } as const;

const hours: Rule = {
  ...dependantWork,
  judge: ({ facts: known }) => {
    const { answer, places = [] } = familyOf(known).sideWork ?? {};
    const points = facts('case.dependant.sideWork.answer', 'case.dependant.sideWork.places.0.weeklyHours');
    if (answer === 'no') return pass(text('資格外活動はしていません。', 'No work beside.'));
    if (answer !== 'yes') return ask(text('資格外活動の有無', 'whether there is work beside'), ...points);
    const told = places.map(({ weeklyHours }) => weeklyHours);
    const sum = told.reduce<number>((total, one) => total + (one ?? 0), 0);
    const isKnown = places.length > 0 && !told.includes(undefined);
    // What is told already may be too much, whatever the rest comes to.
    return weeklyHoursJudged(isKnown || sum > 28 ? sum : undefined, points);
  },
  examples: [
    familyGiven('No work', 'pass'),
    familyGiven('28 hours in two places', 'pass', {
      case: {
        dependant: {
          sideWork: {
            answer: 'yes',
            places: [
              { ...place, weeklyHours: 20 },
              { ...place, id: 'work-2', weeklyHours: 8 },
            ],
          },
        },
      },
    }),
    familyGiven('28.5 hours', 'warn', {
      case: {
        dependant: {
          sideWork: {
            answer: 'yes',
            places: [
              { ...place, weeklyHours: 20 },
              { ...place, id: 'work-2', weeklyHours: 8.5 },
            ],
          },
        },
      },
    }),
    familyGiven('29 hours in one place, and another not told', 'warn', {
      case: {
        dependant: {
          sideWork: {
            answer: 'yes',
            places: [
              { ...place, weeklyHours: 29 },
              { ...place, id: 'b' },
            ],
          },
        },
      },
    }),
    familyGiven('The hours are not told', 'unknown', {
      case: { dependant: { sideWork: { answer: 'yes', places: [place] } } },
    }),
    familyGiven('No place of work is named', 'unknown', { case: { dependant: { sideWork: { answer: 'yes' } } } }),
    familyGiven('Not asked', 'unknown', { case: { dependant: { sideWork: undefined } } }),
    silent(),
  ],
};

const permitted: Rule = {
  ...sideJob,
  judge: ({ facts: known }) =>
    sideJobJudged(
      familyOf(known).sideWork?.answer,
      known.case.stay?.sideJobPermitted,
      facts('case.dependant.sideWork.answer', 'case.stay.sideJobPermitted'),
    ),
  examples: [
    familyGiven('No work', 'pass'),
    familyGiven('Permitted', 'pass', {
      case: { dependant: { sideWork: { answer: 'yes' } }, stay: { sideJobPermitted: 'yes' } },
    }),
    familyGiven('Unclear', 'warn', { case: { dependant: { sideWork: { answer: 'yes' } } } }),
    familyGiven('Not permitted', 'fail', {
      case: { dependant: { sideWork: { answer: 'yes' } }, stay: { sideJobPermitted: 'no' } },
    }),
    familyGiven('Not asked', 'unknown', { case: { dependant: { sideWork: undefined } } }),
    silent(),
  ],
};

/** R-DEP-02, R-SIDE-01. */
export const familyWorkRules: readonly Rule[] = [hours, permitted];
