import { aThirdOf, eachPageOnce } from '../lab/suites/cells';
import { describePlantedPages, everyPlantedPage, plantedCases } from '../lab/suites/planted-pages';
import { openExtensionLab } from './harness/extension-lab';

// The lab tries every page, and the longest tier every page and case here: a third shows that the built extension does the same.
describePlantedPages(openExtensionLab, aThirdOf(eachPageOnce(everyPlantedPage, plantedCases)), 1);
