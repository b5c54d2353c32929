import { caseIds } from '../fixtures/cases/load';
import { openPageLab } from './page-lab';
import { aFifthOfCells } from './suites/cells';
import { describeFilledPages, fillablePages } from './suites/fill-pages';

describeFilledPages(openPageLab, aFifthOfCells('base', fillablePages, caseIds));
