import { goesWithSample } from '../domain/sample';
import type { Draft } from '../facts/descriptor';
import { pruned, valueAt, withValue } from '../facts/draft';

/** What of a case is about the job and the employer, and so holds for the next worker of the same employer. */
const takenOver = [
  ...['officeId', 'procedure', 'plannedStep', 'assignedTo', 'contract', 'pay', 'job', 'dispatch', 'receipt'],
  ...['entry.purpose', 'entry.port', 'entry.portOther', 'entry.stayYears', 'entry.stayMonths'],
  ...['filing.filer', 'filing.agentId', 'filing.representativeId', 'filing.registered'],
];

/** Facts inside of these that are of the worker, or of a paper that only the worker before has signed. */
const ofTheWorker = [
  ...[
    'startsOn',
    'signedByEmployerOn',
    'signedByApplicantOn',
    'statesDuties',
    'statesWorkplace',
    'statesSupervisor',
  ].map((key) => `contract.${key}`),
  ...['experienceMonths', 'dutiesChanged', 'highlySkilledPoints'].map((key) => `job.${key}`),
  ...['pay.contractAmountYen', 'dispatch.contractFrom', 'dispatch.contractTo'],
];

/** What the copy is called and about. */
export interface CopyFor {
  readonly id: string;
  readonly applicantId: string;
  readonly employerId: string;
  /** YYYY-MM-DD */
  readonly today: string;
  /** The office of the case that is copied, where there is one. */
  readonly office?: unknown;
}

/**
 * A case for the next worker of the same employer: job, pay, contract and who files. Nothing about the person: no documents,
 * no declarations, no judgement of staff, no dates of entry or filing, no texts for the portal, no notes.
 */
export function copiedCase(source: Draft, { id, applicantId, employerId, today, office }: CopyFor): Draft {
  let copy: Draft = { id, applicantId, employerId, status: 'draft', createdOn: today };
  // Contact persons are the employer's own: with another employer there is nobody of that name.
  const isOther = valueAt(source, 'employerId') !== employerId;
  const ofSample = goesWithSample(source) || goesWithSample(office);
  for (const path of takenOver) {
    // The sample's office and agent are made up: a real case has its own.
    if (ofSample && (path === 'officeId' || path === 'filing.agentId')) continue;
    if (isOther && path === 'filing.representativeId') continue;
    const value = valueAt(source, path);
    if (value !== undefined) copy = withValue(copy, path, value);
  }
  for (const path of ofTheWorker) if (valueAt(copy, path) !== undefined) copy = withValue(copy, path, undefined);
  return pruned(copy);
}
