import type { ReferenceTarget } from './descriptor';

/** Which entries an id refers to, by the path of the fact; the schemas only say that it is an id. */
export const references: Readonly<Record<string, ReferenceTarget>> = {
  'case.applicantId': 'applicant',
  'case.employerId': 'employer',
  'case.officeId': 'office',
  'case.filing.agentId': 'agent',
  'case.filing.representativeId': 'representative',
  'case.assessment.related.*.id': 'career',
  'case.documents.*.proves': 'career',
};
