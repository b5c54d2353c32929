/** A moment to the minute, `2026-09-01 09:30`, in Japan's time. */
export function momentText(iso: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short', timeStyle: 'short' }).format(
    new Date(iso),
  );
}

/** As much of a hash as a person compares. */
export const shortOf = (hash: string): string => hash.slice(0, 12);
