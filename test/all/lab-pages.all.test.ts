import { caseIds } from '../fixtures/cases/load';
import { openPageLab } from '../lab/page-lab';
import { everyCell } from '../lab/suites/cells';
import { describeFilledPages, fillablePages } from '../lab/suites/fill-pages';
import { describePlantedPages, everyPlantedPage, plantedCases } from '../lab/suites/planted-pages';

describeFilledPages(openPageLab, everyCell(fillablePages, caseIds));
describePlantedPages(openPageLab, everyCell(everyPlantedPage, plantedCases));
