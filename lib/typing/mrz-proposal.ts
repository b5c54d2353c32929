import type { MrzPassport } from './mrz';

/** One fact that a passport's zone tells, beside what the record says. */
export interface MrzProposal {
  /** Within an applicant's record. */
  readonly path: string;
  readonly proposed: string;
  /** What the record says now; absent where it says nothing. */
  readonly current?: string;
  /** `new`: the record says nothing yet; `differs`: it says something else, and keeps it unless the person decides. */
  readonly state: 'new' | 'same' | 'differs';
}

const paths: readonly (readonly [keyof Omit<MrzPassport, 'form' | 'question' | 'warnings' | 'unproved'>, string])[] = [
  ['family', 'name.family'],
  ['given', 'name.given'],
  ['mrz', 'name.mrz'],
  ['sex', 'sex'],
  ['birth', 'birth'],
  ['nationality', 'nationality'],
  ['number', 'passport.number'],
  ['expiresOn', 'passport.expiresOn'],
  ['issuingState', 'passport.issuingState'],
];

/** What a passport would bring into a record. `valueAt` gives the record's fact at a path. */
export function mrzProposals(passport: MrzPassport, valueAt: (path: string) => unknown): readonly MrzProposal[] {
  return paths.flatMap(([key, path]): readonly MrzProposal[] => {
    const proposed = passport[key];
    if (proposed === undefined) return [];
    const stands = valueAt(path);
    if (stands === undefined || stands === '') return [{ path, proposed, state: 'new' }];
    const current = String(stands);
    return [{ path, proposed, current, state: current === proposed ? 'same' : 'differs' }];
  });
}
