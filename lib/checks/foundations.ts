import type { Foundation } from '../spec/law';

/** A foundation that someone has to be asked for. */
export type OpenFoundation = Foundation & Required<Pick<Foundation, 'ask'>>;

/** Whether a foundation is unknown and has a question to ask. */
export const isOpen = (one: Foundation): one is OpenFoundation => one.state === 'unknown' && one.ask !== undefined;
