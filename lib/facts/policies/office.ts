import { nobody, practice, type Policies } from './policy';

/** The practice answers for its own record. */
export const officePolicies = {
  'office.id': nobody,
  'office.sample': nobody,
  'office.name': practice,
  'office.agents': practice,
  'office.agents.*.id': nobody,
  'office.defaults': practice,
  'office.letterWords': practice,
  'office.notes': practice,
} satisfies Policies<'office'>;
