import { describeEveryNumber } from '../e2e/suites/every-number';
import { thirtyCases } from '../fixtures/thirty';

describeEveryNumber(thirtyCases());
