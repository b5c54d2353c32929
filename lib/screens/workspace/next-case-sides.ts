import type { AskedLine, NextCaseProps } from '../../../components/next-case/NextCase';
import { groupWords } from '../../../components/next-case/next-case.words';
import { mainLink } from '../../../components/report/links';
import { caseHref } from '../../../components/navigation/routes';
import { counted, type Remaining } from '../../checks/remaining/item';
import { reportOf } from '../../checks/report';
import type { CaseRecords } from '../../domain/records';
import { earlierGroupsOf, withEarlier } from '../../editor/carried';
import type { Draft } from '../../facts/descriptor';
import { withValue } from '../../facts/draft';
import type { Language } from '../../i18n/i18n';
import type { ProcedureModule } from '../../spec/module';
import { factLines, type NamedRecords } from './fact-lines';
import { wayOf } from './remaining-way';

/** The two sides of a next case, and where each question is asked once the case is there. */
export interface NextCaseSides extends NonNullable<NextCaseProps['sides']> {
  readonly hrefOf: (asked?: string) => string;
}

/** Whether the form itself asks for it: a document or a requirement is another matter. */
const isQuestion = ({ kind, level }: Remaining): boolean => kind === 'field' && level === 'needed';

/**
 * What a next case takes over, and what its form asks, each once: first what a press confirms as it was in the earlier case,
 * then what no earlier case can say.
 * @param on the day of filing that is assumed, YYYY-MM-DD
 */
export function sidesOf(
  source: Draft,
  next: Draft,
  records: Omit<CaseRecords, 'case'>,
  named: NamedRecords,
  { form, law }: Pick<ProcedureModule, 'form' | 'law'>,
  language: Language,
  on: string,
): NextCaseSides {
  const groups = earlierGroupsOf(source, next);
  const confirmed = groups.reduce(withEarlier, next);
  const one = confirmed as unknown as CaseRecords['case'];
  const report = reportOf({ form, law, records: { ...records, case: one }, on });
  const { links } = wayOf(report);
  const questions = counted(report.remaining).filter(isQuestion);
  const id = String(next.id);
  const hrefs = new Map(
    questions.map(({ id: question, where }) => {
      const link = where && mainLink([where], links);
      return [question, link && link.to !== 'row' ? link.href : caseHref(id, 'report')] as const;
    }),
  );
  const home = caseHref(id, 'home', 'earlier');
  const asked: readonly AskedLine[] = [
    ...groups.map((group) => ({
      id: group.id,
      title: groupWords[group.id][language],
      earlier: factLines(
        group.facts.reduce<Draft>((draft, [path, value]) => withValue(draft, path, value), {}),
        named,
        language,
      ),
    })),
    ...questions.map((question) => ({ id: question.id, title: question.title[language], earlier: [] })),
  ];
  return {
    taken: factLines(next, named, language),
    asked,
    hrefOf: (question = asked[0]?.id) =>
      (question === undefined ? undefined : hrefs.get(question)) ?? (groups.length > 0 ? home : caseHref(id, 'home')),
  };
}
