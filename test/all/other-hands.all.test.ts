import { openExtensionLab } from '../e2e/harness/extension-lab';
import { describeOtherHands } from '../lab/suites/other-hands';

describeOtherHands(openExtensionLab);
