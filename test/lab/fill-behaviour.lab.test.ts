import { openPageLab } from './page-lab';
import { describeFillBehaviour } from './suites/fill-behaviour';

describeFillBehaviour(openPageLab);
