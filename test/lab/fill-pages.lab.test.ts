import { caseIds } from '../fixtures/cases/load';
import { openPageLab } from './page-lab';
import { aThirdOfCells } from './suites/cells';
import { describeFilledPages, fillablePages } from './suites/fill-pages';

describeFilledPages(openPageLab, aThirdOfCells('base', fillablePages, caseIds));
