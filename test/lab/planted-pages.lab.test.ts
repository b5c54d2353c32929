import { openPageLab } from './page-lab';
import { aFifthOfCells } from './suites/cells';
import { describePlantedPages, everyPlantedPage, plantedCases } from './suites/planted-pages';

describePlantedPages(openPageLab, aFifthOfCells('base', everyPlantedPage, plantedCases));
