import type { Changes } from '../../../law/gijinkoku/examples';
import type { Case } from '../../../domain/case/case';
import type { Rule } from '../../../law/gijinkoku/known';
import {
  documents,
  fail,
  facts as factsAt,
  given,
  notApplicable,
  pass,
  silent,
  text,
  warn,
} from '../../../law/gijinkoku/rules/kit';
import { practice } from '../../../law/gijinkoku/rules/sources';
import { type LetterFinding, letterFindings } from '../../../papers/letter-checks';

const joined = (some: readonly LetterFinding[]) =>
  text(some.map((one) => one.text.ja).join(''), some.map((one) => one.text.en).join(' '));

const pointsOf = (some: readonly LetterFinding[]) => [
  ...factsAt(...new Set(some.flatMap(({ paths }) => paths))),
  ...documents(...new Set(some.flatMap((one) => one.documents))),
];

type Duties = NonNullable<NonNullable<Case['job']>['duties']>;

const doing = (...duties: Duties) => ({
  case: { job: { duties, activity: '機械部品の設計と、設計図面の作成に従事する。' }, contract: { weeklyHours: 40 } },
});
const designing = { name: '設計', hoursPerWeek: 30, specialist: 'yes' } as const;
const told = (hiring: Changes<NonNullable<Case['hiring']>>) => ({ case: { hiring } });

/** R-PAPER-02: what the papers tell holds against the form, and against what was recorded of the documents (L-04 to L-16). */
export const lettersHold: Rule = {
  id: 'R-PAPER-02',
  chapter: 'documents',
  title: text('書面の事実と様式・資料の照合', 'What the papers tell, against form and documents'),
  source: practice('書面・様式・資料の照合'),
  judge({ facts, on }) {
    const findings = letterFindings({ facts, on });
    if (findings.length === 0) {
      return notApplicable(text('書面の事実の入力はありません。', 'What papers tell has not been entered.'));
    }
    const [failing, doubtful] = (['fail', 'warn'] as const).map((state) =>
      findings.filter((one) => one.state === state),
    );
    if (failing && failing.length > 0) {
      return fail(
        joined(failing),
        pointsOf(failing),
        text('どちらが正しいか確かめ、直してください。', 'See which of the two is right, and mend the other.'),
      );
    }
    if (doubtful && doubtful.length > 0) {
      return warn(
        joined(doubtful),
        pointsOf(doubtful),
        text('人が読んで確かめてください。', 'Have a person compare them.'),
      );
    }
    return pass(text('書面の事実は様式・資料と一致しています。', 'They agree with the form and the documents.'));
  },
  examples: [
    given('Nothing that papers tell', 'notApplicable', {
      case: { contract: { signedByEmployerOn: undefined, signedByApplicantOn: undefined }, documents: [] },
    }),
    given('Duties that take the weekly hours', 'pass', doing(designing, { ...designing, hoursPerWeek: 10 })),
    given('Duties that take half an hour less', 'fail', doing(designing, { ...designing, hoursPerWeek: 9.5 })),
    given('A duty that item 11 does not name', 'warn', doing({ ...designing, name: '翻訳', hoursPerWeek: 40 })),
    given(
      'An interview on the day of the application',
      'pass',
      told({ appliedOn: '2026-05-01', interviews: [{ on: '2026-05-01' }] }),
    ),
    given(
      'An interview a day before the application',
      'fail',
      told({ appliedOn: '2026-05-02', interviews: [{ on: '2026-05-01' }] }),
    ),
    silent('notApplicable'),
  ],
};
