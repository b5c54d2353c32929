import { pruned, valueAt } from '../../facts/draft';
import type { NewCase, NewCaseStart } from '../../spec/module';

/**
 * A new case: nothing answered but what follows from the choice just made and from the office's own defaults.
 * @param own what else cases of the procedure begin with
 */
export function newCaseOf<P extends string>(
  procedure: P,
  { id, applicantId, employerId, office, agentId, today }: NewCaseStart,
  own: Readonly<Record<string, unknown>> = {},
): NewCase<P> {
  const started = pruned({
    id,
    applicantId,
    employerId,
    officeId: valueAt(office, 'id'),
    procedure,
    ...own,
    status: 'draft',
    createdOn: today,
    filing: { agentId },
    receipt: {
      method: valueAt(office, 'defaults.receiptMethod'),
      notificationEmail: valueAt(office, 'defaults.notificationEmail'),
    },
  });
  return { ...started, procedure };
}
