import type { Applicant, Education } from '../domain/applicant';
import type { Case } from '../domain/case';
import type { ContactPerson, Employer } from '../domain/employer';
import type { RecordKind } from '../domain/exchange';
import type { Facts } from '../domain/facts';
import type { Agent, Office } from '../domain/office';
import type { Draft } from '../facts/descriptor';
import { valueAt } from '../facts/draft';

/** Sound drafts (see `soundPart`) of the records at hand; a record edited by itself stands alone. */
export type Drafts = Readonly<Partial<Record<RecordKind, Draft>>>;

/** The engine's way from the records of a case to the facts of the form. */
export type FactsOf = (
  records: { case: Case; applicant: Applicant; employer: Employer; office?: Office },
  today: string,
) => Facts;

const nobody = { id: 'none' };
const noCase = { id: 'none', applicantId: 'none', employerId: 'none' };

/**
 * The facts that a fact of an editor is previewed in. An entry of a list that a case would choose from (a school, a
 * contact person, an agent) is looked at as if it were chosen, unless the case at hand has chosen another.
 */
export function previewFacts(drafts: Drafts, factPath: string, today: string, factsOf: FactsOf): Facts {
  // Sound drafts have passed their schemas but for what is missing, and the engine takes every fact as missing.
  const facts = factsOf(
    {
      case: (drafts.case ?? noCase) as unknown as Case,
      applicant: (drafts.applicant ?? nobody) as unknown as Applicant,
      employer: (drafts.employer ?? nobody) as unknown as Employer,
      ...(drafts.office ? { office: drafts.office as unknown as Office } : {}),
    },
    today,
  );
  const [root, list, index] = factPath.split('.');
  if (root === undefined || list === undefined || index === undefined) return facts;
  const entry = valueAt(drafts[root as RecordKind], `${list}.${index}`);
  if (typeof entry !== 'object' || entry === null) return facts;
  const { agent, representative, derived, ...others } = facts;
  const { education, ...otherDerived } = derived;
  const isChosen = (chosen: { id: string } | undefined) =>
    chosen === undefined || ('id' in entry && chosen.id === entry.id);
  switch (`${root}.${list}`) {
    case 'applicant.education':
      return {
        ...facts,
        derived: { ...otherDerived, ...(isChosen(education) ? { education: entry as Education } : {}) },
      };
    case 'employer.contacts': {
      // The chosen one may have been given the employer's address by the engine: that one stays.
      const shown = representative ?? (entry as ContactPerson);
      return {
        ...others,
        derived,
        ...(agent ? { agent } : {}),
        ...(isChosen(representative) ? { representative: shown } : {}),
      };
    }
    case 'office.agents':
      return {
        ...others,
        derived,
        ...(representative ? { representative } : {}),
        ...(isChosen(agent) ? { agent: entry as Agent } : {}),
      };
    default:
      return facts;
  }
}

/** Whether an entry that a case chooses from is the one that stands in the facts; everything else always stands. */
export function isPreviewable(drafts: Drafts, factPath: string, { derived, representative, agent }: Facts): boolean {
  const [root = '', list = '', index = ''] = factPath.split('.');
  const chosen: Readonly<Record<string, { readonly id: string } | undefined>> = {
    'applicant.education': derived.education,
    'employer.contacts': representative,
    'office.agents': agent,
  };
  const place = `${root}.${list}`;
  if (!Object.hasOwn(chosen, place) || index === '') return true;
  return valueAt(drafts[root as RecordKind], `${list}.${index}.id`) === chosen[place]?.id;
}
