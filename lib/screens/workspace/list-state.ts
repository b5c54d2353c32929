import { subscribe } from '../../messaging/call';
import { type CaseFilter, type CaseOrder, noFilter } from '../../overview/query';

/** How a list was left, for coming back to it from a case. */
interface CasesState {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
}

const fresh: CasesState = { filter: noFilter, order: { by: 'next', down: false } };

let cases = fresh;

// What was searched for may be a name: it goes with the open vault.
subscribe((news) => {
  if (news.news === 'vault' && news.state !== 'open') cases = fresh;
});

/** The lists of this window as they were left. */
export const listState = {
  cases: () => cases,
  keepCases: (state: CasesState): void => {
    cases = state;
  },
};
