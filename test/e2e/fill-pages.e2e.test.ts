import { caseIds } from '../fixtures/cases/load';
import { eachPageOnce } from '../lab/suites/cells';
import { describeFilledPages, fillablePages } from '../lab/suites/fill-pages';
import { openExtensionLab } from './harness/extension-lab';

describeFilledPages(openExtensionLab, eachPageOnce(fillablePages, caseIds));
