import { thirtyCases } from '../fixtures/thirty';
import { describeEveryNumber } from './suites/every-number';

// Two of the cases; all thirty are in test/all.
describeEveryNumber(thirtyCases().filter((_, at) => at % 15 === 7));
