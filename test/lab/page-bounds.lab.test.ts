import { openPageLab } from './page-lab';
import { describePageBounds } from './suites/page-bounds';

describePageBounds(openPageLab);
