import type { CaseRecords } from '../domain/records';
import type { Kept, Repository } from '../storage/repository';
import { answering } from './records';

/** A case with the records it is about. Throws a CallFailure that says what could not be read. */
export async function caseRecordsOf(
  repository: Repository,
  caseId: string,
): Promise<{ readonly kept: Kept<'case'>; readonly records: CaseRecords }> {
  const kept = await answering(repository.get('case', caseId));
  const one = kept.payload;
  const [applicant, employer, office] = await Promise.all([
    answering(repository.get('applicant', one.applicantId)),
    answering(repository.get('employer', one.employerId)),
    one.officeId === undefined ? undefined : answering(repository.get('office', one.officeId)),
  ]);
  return {
    kept,
    records: { case: one, applicant: applicant.payload, employer: employer.payload, office: office?.payload },
  };
}
