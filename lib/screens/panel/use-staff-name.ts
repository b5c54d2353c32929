import { question, useQuery } from '../shared/use-query';

/**
 * The person who checks at this computer, from the settings; empty if nobody is named. Never the person the case is
 * assigned to: a check is signed by the person who made it.
 */
export const useStaffName = (): string =>
  useQuery(question('desk.get', null), { refreshOn: ['vault'] }).value?.staffName ?? '';
