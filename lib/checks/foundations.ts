import type { Foundation } from '../spec/law';

/** A foundation that has to be asked for. */
export type OpenFoundation = Foundation & Required<Pick<Foundation, 'ask'>>;

/** Whether a foundation is unknown and there is something to ask for. */
export const isOpen = (one: Foundation): one is OpenFoundation => one.state === 'unknown' && one.ask !== undefined;
