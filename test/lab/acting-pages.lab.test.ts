import { openPageLab } from './page-lab';
import { describeActingPages } from './suites/acting-pages';

describeActingPages(openPageLab);
