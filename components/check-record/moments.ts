import type { Language } from '../../lib/i18n/i18n';

/** A moment as people in Japan read it, to the minute, in Japan's time. */
export function momentText(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', {
    timeZone: 'Asia/Tokyo',
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(iso));
}

/** As much of a hash as a person compares. */
export const shortOf = (hash: string): string => hash.slice(0, 12);
