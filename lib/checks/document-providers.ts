import type { DocumentRow } from '../spec/check';

/** Who is asked for documents. */
export const providers = ['applicant', 'employer', 'practice'] as const;
export type Provider = (typeof providers)[number];

/** Schools are asked through the applicant, and the dispatch site (派遣先) through the employer. */
export const providerOf: Readonly<Record<DocumentRow['from'], Provider>> = {
  applicant: 'applicant',
  school: 'applicant',
  employer: 'employer',
  client: 'employer',
  practice: 'practice',
};
