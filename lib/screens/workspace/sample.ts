import { movedSample } from '../../editor/sample-dates';
import { call } from '../../messaging/call';
import { today } from './link';
import sample from './sample.json?raw';

/** Loads the invented sample case, filed two weeks from today. */
export const importSample = () => call('exchange.import', { text: movedSample(sample, today()) });
