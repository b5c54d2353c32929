import { openPageLab } from './page-lab';
import { describeOtherHands } from './suites/other-hands';

describeOtherHands(openPageLab);
