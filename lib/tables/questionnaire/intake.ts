import type { Exchange, RecordKind } from '../../domain/exchange';
import type { Draft } from '../../facts/descriptor';
import type { CellProblem, Plan, PlanOptions } from '../mapping/plan';
import { planOf } from '../mapping/plan';
import type { Intake } from '../imports/model';
import { planIntake } from '../imports/planned';
import { homesOf, type LostPart } from './homes';
import { settleNone } from './none';
import { cellsOf, type Returned, type ReturnedCase, signedBy } from './read';
import { questionColumns } from './sheets';
import { understood } from './spoken';
import { withNone } from './told-none';

type Made = Pick<PlanOptions, 'newId' | 'today' | 'procedures'>;

/** What importing a returned questionnaire would do, and which of its parts have no case any more. */
export interface QuestionnaireIntake extends Intake {
  readonly lost: readonly LostPart[];
}

/**
 * What importing a returned questionnaire would do; null if none of its cases is stored. A wrong answer holds back only
 * itself: it is named, and the others are taken. So is each answer about a case that is not stored any more.
 */
export function questionnaireIntake(returned: Returned, stored: Exchange, made: Made): QuestionnaireIntake | null {
  const homes = homesOf(returned, stored);
  if (homes.cases.length === 0) return null;
  const { recipient, language } = returned;
  const cases = homes.cases.map((one) => {
    const told = understood(one.rows, language, made.today);
    const settled = settleNone(told.rows, draftsOf(one, stored));
    return { ...one, ...settled, problems: [...told.problems, ...settled.problems] };
  });
  const problems: CellProblem[] = [
    ...cases.flatMap((one) => one.problems),
    ...homes.lost.map(({ row, place }) => ({ row, place, code: 'caseGone' as const })),
  ].map((problem) => ({ ...problem, column: questionColumns.answer }));
  const none = new Map(cases.map((one) => [one.caseId, one.none]));
  const signed = signedBy(recipient, made.today);
  const options: PlanOptions = {
    ...{ blank: 'keep', makeCases: false, ...made },
    after: (kind, draft, assigned) => {
      const now = signed(kind, draft, assigned);
      const facts = kind === 'case' ? (none.get(String(draft.id)) ?? []) : [];
      return facts.length === 0 ? now : withNone(now, facts, { by: recipient, on: made.today });
    },
  };
  let answers = cases.map(({ rows }) => rows);
  for (;;) {
    const plan = planOf(
      cases.map((one, index) => cellsOf(one, answers[index] ?? [])),
      stored,
      options,
    );
    const found = plan.problems.filter((one) => !problems.some((known) => isSame(known, one)));
    problems.push(...found);
    const wrong = new Set(plan.problems.flatMap(({ row, column }) => (column === null ? [] : [row])));
    const rest = answers.map((rows) => rows.filter(({ row }) => !wrong.has(row)));
    const isLess = rest.some((rows, index) => rows.length < (answers[index]?.length ?? 0));
    if (!isLess) return { ...intakeOf(plan, problems, returned), lost: homes.parts };
    answers = rest;
  }
}

/** A plan without its wrong answers. What is wrong with a record as a whole keeps everything back. */
function intakeOf(plan: Plan, problems: readonly CellProblem[], { sheet }: Returned): Intake {
  const sorted = problems.toSorted((a, b) => a.row - b.row);
  return {
    ...planIntake({ ...plan, problems: sorted }, sheet),
    records: plan.problems.length > 0 ? [] : plan.records,
  };
}

const isSame = (a: CellProblem, b: CellProblem): boolean =>
  a.row === b.row && a.column === b.column && a.code === b.code && a.place === b.place;

function draftsOf(
  { caseId, applicantId, employerId }: ReturnedCase,
  { cases, applicants, employers }: Exchange,
): Readonly<Partial<Record<RecordKind, Draft>>> {
  const named = <One extends { readonly id: string }>(list: readonly One[], id: string) =>
    list.find((one) => one.id === id) as Draft | undefined;
  const [one, applicant, employer] = [
    named(cases, caseId),
    named(applicants, applicantId),
    named(employers, employerId),
  ];
  return { ...(one ? { case: one } : {}), ...(applicant ? { applicant } : {}), ...(employer ? { employer } : {}) };
}
