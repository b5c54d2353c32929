import { openPageLab } from './page-lab';
import { describeEmptiedBlocks } from './suites/emptied-blocks';

describeEmptiedBlocks(openPageLab);
