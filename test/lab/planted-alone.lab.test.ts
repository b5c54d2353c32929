import { openPageLab } from './page-lab';
import { describePlantedAlone } from './suites/planted-alone';

describePlantedAlone(openPageLab);
