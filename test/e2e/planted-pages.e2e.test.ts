import { eachPageOnce } from '../lab/suites/cells';
import { describePlantedPages, everyPlantedPage, plantedCases } from '../lab/suites/planted-pages';
import { openExtensionLab } from './harness/extension-lab';

describePlantedPages(openExtensionLab, eachPageOnce(everyPlantedPage, plantedCases), 1);
