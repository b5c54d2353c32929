import { question, useQuery } from '../shared/use-query';

/**
 * Who checks at this desk, as said in the settings; empty where nobody is named. Never who the case is assigned to: a check is signed
 * by who made it.
 */
export const useStaffName = (): string =>
  useQuery(question('desk.get', null), { refreshOn: ['vault'] }).value?.staffName ?? '';
