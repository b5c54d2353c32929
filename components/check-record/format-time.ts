/** A time to the minute, `2026-09-01 09:30`, in Japan's time zone. */
export function momentText(iso: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** The part of a hash that a person compares. */
export const shortOf = (hash: string): string => hash.slice(0, 12);
