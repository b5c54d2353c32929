import { openExtensionLab } from '../e2e/harness/extension-lab';
import { describeFillBehaviour } from '../lab/suites/fill-behaviour';

describeFillBehaviour(openExtensionLab);
