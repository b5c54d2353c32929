import type { Draft } from '../facts/descriptor';
import { pruned, valueAt } from '../facts/draft';

/** What a new case starts from. */
export interface NewCase {
  readonly id: string;
  readonly applicantId: string;
  readonly employerId: string;
  /** The practice's record, whose defaults the case takes. */
  readonly office?: Draft;
  /** Who of the practice files, where that is always the same person (取次者). */
  readonly agentId?: string;
  /** YYYY-MM-DD */
  readonly today: string;
}

/** A new case: nothing answered but what follows from the choice just made and from the office's own defaults. */
export function freshCase({ id, applicantId, employerId, office, agentId, today }: NewCase): Draft {
  return pruned({
    id,
    applicantId,
    employerId,
    officeId: valueAt(office, 'id'),
    procedure: 'coe-gijinkoku',
    plannedStep: 'certificate',
    status: 'draft',
    createdOn: today,
    filing: { agentId },
    receipt: {
      method: valueAt(office, 'defaults.receiptMethod'),
      notificationEmail: valueAt(office, 'defaults.notificationEmail'),
    },
  });
}

/** A new entry of a list: with an id of its own where its schema asks for one. */
export function freshEntry(ownIds: boolean, newId: () => string): Draft {
  return ownIds ? { id: newId() } : {};
}
