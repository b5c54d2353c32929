import type { FactLine } from '../../../components/next-case/FactLines';
import { differencesOf, factText } from '../../editor/differences';
import type { Draft } from '../../facts/descriptor';
import { entriesAt, valueAt } from '../../facts/draft';
import type { Language } from '../../i18n/i18n';
import { factName } from '../shared/fact-name';

/** The records that the ids in a case lead to. */
export interface NamedRecords {
  readonly office: unknown;
  readonly employer: unknown;
}

/** What only a program writes, and what the page around the lines already says. */
const unsaid = /^(id|applicantId|employerId|procedure|plannedStep|status|createdOn|basedOn|sample)$|(^|\.)\d+\.id$/;

/** The facts of a case as lines, in the order of the record; an id by the name of whom it leads to. */
export function factLines(facts: Draft, { office, employer }: NamedRecords, language: Language): readonly FactLine[] {
  const nameIn = (list: readonly unknown[], id: unknown) => {
    const name = valueAt(
      list.find((one) => valueAt(one, 'id') === id),
      'name',
    );
    return typeof name === 'string' ? name : undefined;
  };
  return differencesOf({}, facts)
    .filter(({ path }) => !unsaid.test(path))
    .map(({ path, other }) => {
      const named =
        path === 'officeId'
          ? nameIn([office], other)
          : path === 'filing.agentId'
            ? nameIn(entriesAt(office, 'agents'), other)
            : path === 'filing.representativeId'
              ? nameIn(entriesAt(employer, 'contacts'), other)
              : undefined;
      return {
        path,
        label: factName(`case.${path}`, language),
        value: named ?? factText('case', path, other, language),
      };
    });
}
