import { openExtensionLab } from '../e2e/harness/extension-lab';
import { describePlantedAlone } from '../lab/suites/planted-alone';

describePlantedAlone(openExtensionLab);
