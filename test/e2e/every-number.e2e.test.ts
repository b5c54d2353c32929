import { thirtyCases } from '../fixtures/thirty';
import { describeEveryNumber } from './suites/every-number';

// One case in ten; all thirty are in test/all.
describeEveryNumber(thirtyCases().filter((_, at) => at % 10 === 1));
