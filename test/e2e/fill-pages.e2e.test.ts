import { caseIds } from '../fixtures/cases/load';
import { aThirdOf, eachPageOnce } from '../lab/suites/cells';
import { describeFilledPages, fillablePages } from '../lab/suites/fill-pages';
import { openExtensionLab } from './harness/extension-lab';

// The lab tries every page, and the longest tier every page and case here: a third shows that the built extension does the same.
describeFilledPages(openExtensionLab, aThirdOf(eachPageOnce(fillablePages, caseIds)));
