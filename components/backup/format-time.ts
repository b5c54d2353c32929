const inOwnTime = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', options);

const day = inOwnTime({ dateStyle: 'short' });
const minute = inOwnTime({ dateStyle: 'short', timeStyle: 'short' });
const second = inOwnTime({ dateStyle: 'short', timeStyle: 'medium' });

/** The day of a moment, YYYY-MM-DD in the person's own time. */
export const dayOf = (moment: string): string => day.format(new Date(moment));

/** A moment to the minute, YYYY-MM-DD HH:MM in the person's own time. */
export const minuteOf = (moment: string): string => minute.format(new Date(moment));

/** A moment to the second, YYYY-MM-DD HH:MM:SS in the person's own time. */
export const secondOf = (moment: string): string => second.format(new Date(moment));
