import type { MrzPassport } from './mrz';

/** One fact from a passport's zone, compared with the record. */
export interface MrzProposal {
  /** Path in an applicant's record. */
  readonly path: string;
  readonly proposed: string;
  /** The record's present value; absent if it has none. */
  readonly current?: string;
  /** `new`: the record has no value yet; `differs`: it has another value, and keeps it unless the person decides. */
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

/** What a passport would bring into a record. `valueAt` returns the record's fact at a path. */
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
