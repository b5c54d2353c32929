import { openExtensionLab } from '../e2e/harness/extension-lab';
import { caseIds } from '../fixtures/cases/load';
import { everyCell } from '../lab/suites/cells';
import { describeFilledPages, fillablePages } from '../lab/suites/fill-pages';

describeFilledPages(openExtensionLab, everyCell(fillablePages, caseIds));
