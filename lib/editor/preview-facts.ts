import type { Applicant } from '../domain/applicant';
import type { Case } from '../domain/case/case';
import type { Employer } from '../domain/employer';
import type { RecordKind } from '../domain/exchange';
import type { Facts } from '../domain/facts';
import type { Office } from '../domain/office';
import type { Draft } from '../facts/descriptor';
import { valueAt } from '../facts/draft';
import { chosenIn, type SelectionId, selectionFrom, withChosen } from '../facts/selections';

/** Valid drafts (see `validPart`) of the available records; a record may also be edited without the others. */
export type Drafts = Readonly<Partial<Record<RecordKind, Draft>>>;

/** The engine's function from the records of a case to the facts of the form. */
export type FactsOf = (
  records: { case: Case; applicant: Applicant; employer: Employer; office?: Office },
  today: string,
) => Facts;

const nobody = { id: 'none' };
const noCase = { id: 'none', applicantId: 'none', employerId: 'none' };

/**
 * The facts used to preview a fact of an editor. An entry of a list that a case chooses from (a school, a contact
 * person, an agent) is shown as if it were chosen, unless the case has chosen another.
 */
export function previewFacts(drafts: Drafts, factPath: string, today: string, factsOf: FactsOf): Facts {
  // Valid drafts have passed their schemas except for what is missing, and the engine accepts any missing fact.
  const facts = factsOf(
    {
      case: (drafts.case ?? noCase) as unknown as Case,
      applicant: (drafts.applicant ?? nobody) as unknown as Applicant,
      employer: (drafts.employer ?? nobody) as unknown as Employer,
      ...(drafts.office ? { office: drafts.office as unknown as Office } : {}),
    },
    today,
  );
  const at = entryAt(drafts, factPath);
  if (at === null || typeof at.entry !== 'object' || at.entry === null) return facts;
  const chosen = chosenIn(facts);
  const { [at.selection]: now, ...others } = chosen;
  if (now === undefined) return withChosen(facts, { ...chosen, [at.selection]: at.entry });
  // The engine may have given the chosen entry the employer's address: that entry stays.
  return 'id' in at.entry && now.id === at.entry.id ? facts : withChosen(facts, others);
}

/** Whether an entry that a case chooses from is the one in the facts; all other facts are always in them. */
export function isPreviewable(drafts: Drafts, factPath: string, facts: Facts): boolean {
  const at = entryAt(drafts, factPath);
  return at === null || valueAt(at.entry, 'id') === chosenIn(facts)[at.selection]?.id;
}

/** The entry that a path leads into, if its list is one that a case chooses from; null for every other path. */
function entryAt(
  drafts: Drafts,
  factPath: string,
): { readonly selection: SelectionId; readonly entry: unknown } | null {
  const [root = '', list = '', index = ''] = factPath.split('.');
  const selection = selectionFrom(`${root}.${list}`);
  if (selection === undefined || index === '') return null;
  return { selection, entry: valueAt(drafts[root as RecordKind], `${list}.${index}`) };
}
