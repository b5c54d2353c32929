import { subscribe } from '../../messaging/call';
import { type CaseFilter, type CaseOrder, noFilter } from '../../overview/query';

/** The state of a list, kept for returning to it from a case. */
interface CasesState {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

const fresh: CasesState = { filter: noFilter, order: { by: 'next', down: false } };

let cases = fresh;

// The search text may be a name: it is dropped when the vault locks.
subscribe((news) => {
  if (news.news === 'vault' && news.state !== 'open') cases = fresh;
});

/** The lists of this window in their last state. */
export const listState = {
  cases: () => cases,
  keepCases: (state: CasesState): void => {
    cases = state;
  },
};
