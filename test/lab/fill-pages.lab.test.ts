import { caseIds } from '../fixtures/cases/load';
import { openPageLab } from './page-lab';
import { everyCell } from './suites/cells';
import { describeFilledPages, fillablePages } from './suites/fill-pages';

describeFilledPages(openPageLab, everyCell(fillablePages, caseIds));
