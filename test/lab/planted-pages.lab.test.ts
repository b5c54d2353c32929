import { openPageLab } from './page-lab';
import { aThirdOfCells } from './suites/cells';
import { describePlantedPages, everyPlantedPage, plantedCases } from './suites/planted-pages';

describePlantedPages(openPageLab, aThirdOfCells('base', everyPlantedPage, plantedCases));
