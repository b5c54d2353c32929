import { openPageLab } from './page-lab';
import { describeWhosePage } from './suites/whose-page';

describeWhosePage(openPageLab);
