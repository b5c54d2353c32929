import type { CaseRecords } from '../domain/records';
import type { Kept, Repository } from '../storage/repository';

/** A case with the records it refers to. Throws a FailureError that says what could not be read. */
export async function caseRecordsOf(
  repository: Repository,
  caseId: string,
): Promise<{ readonly kept: Kept<'case'>; readonly records: CaseRecords }> {
  const kept = await repository.get('case', caseId);
  const one = kept.payload;
  const [applicant, employer, office] = await Promise.all([
    repository.get('applicant', one.applicantId),
    repository.get('employer', one.employerId),
    one.officeId === undefined ? undefined : repository.get('office', one.officeId),
  ]);
  return {
    kept,
    records: { case: one, applicant: applicant.payload, employer: employer.payload, office: office?.payload },
  };
}
