const inOwnTime = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('sv-SE', options);

const day = inOwnTime({ dateStyle: 'short' });
const minute = inOwnTime({ dateStyle: 'short', timeStyle: 'short' });
const second = inOwnTime({ dateStyle: 'short', timeStyle: 'medium' });

/** The day of a time, YYYY-MM-DD in the person's own time zone. */
export const dayOf = (moment: string): string => day.format(new Date(moment));

/** A time to the minute, YYYY-MM-DD HH:MM in the person's own time zone. */
export const minuteOf = (moment: string): string => minute.format(new Date(moment));

/** A time to the second, YYYY-MM-DD HH:MM:SS in the person's own time zone. */
export const secondOf = (moment: string): string => second.format(new Date(moment));
