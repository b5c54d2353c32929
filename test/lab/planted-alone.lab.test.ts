import { everyLook } from '../tools/every-look';
import { openPageLab } from './page-lab';
import { describePlantedAlone } from './suites/planted-alone';
import { aThirdOf } from './suites/cells';
import { plantedCases } from './suites/planted-pages';

// Every error is planted among others too, in planted-pages.
describePlantedAlone(openPageLab, everyLook ? plantedCases : aThirdOf(plantedCases).slice(0, 1));
