import { openExtensionLab } from '../e2e/harness/extension-lab';

import { everyCell } from '../lab/suites/cells';
import { describePlantedPages, everyPlantedPage, plantedCases } from '../lab/suites/planted-pages';

describePlantedPages(openExtensionLab, everyCell(everyPlantedPage, plantedCases));
