import { openPageLab } from './page-lab';
import { everyCell } from './suites/cells';
import { describePlantedPages, everyPlantedPage, plantedCases } from './suites/planted-pages';

describePlantedPages(openPageLab, everyCell(everyPlantedPage, plantedCases));
