import { addDays } from '../domain/calendar';
import type { CaseListEntry } from './list-entries';
import type { NextDate } from './next-date';

/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same day of the same case, so that a calendar that takes the file again changes what it has. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly title: string;
}

/** As many octets as a line of a calendar file may have, its break aside (RFC 5545, 3.1). */
const mostOctets = 75;

const octets = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

/** A line cut so that none is too long; what goes on begins with a space. Characters are never cut (RFC 5545, 3.1). */
export function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let used = 0;
  for (const character of line) {
    const size = octets(character);
    if (used + size > mostOctets) {
      lines.push(now);
      now = ' ';
      used = 1;
    }
    now += character;
    used += size;
  }
  return [...lines, now].join('\r\n');
}

/** A text as the value of a property: marks are escaped, line breaks become `\n`, other controls go (RFC 5545, 3.3.11). */
export function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replace(/\n/g, '\\n')
      // A lone half of a character has no octets.
      .toWellFormed()
      .replace(/[\p{Cc}]/gu, '')
  );
}

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * The days of a case for a calendar, which may be shared: of the case they say its title and no more. `words`: what a day is
 * about, and what a case without a title is called.
 */
export function calendarDaysOf(
  { id, line }: { readonly id: string; readonly line: Pick<CaseListEntry, 'title'> },
  dates: readonly NextDate[],
  words: { readonly date: (date: NextDate) => string; readonly untitled: string },
): readonly CalendarDay[] {
  const seen = new Map<string, number>();
  return dates.map((date) => {
    const about = [date.kind, date.document].filter(Boolean).join('-');
    const before = seen.get(about) ?? 0;
    seen.set(about, before + 1);
    return {
      uid: `${id}-${about}${before === 0 ? '' : `-${before + 1}`}@tenken.invalid`,
      on: date.on,
      title: `${words.date(date)} ${line.title || words.untitled}`,
    };
  });
}

/** A calendar file (RFC 5545) of days that last all day. `stamp`: the moment it is made, ISO in UTC. */
export function calendarFile(days: readonly CalendarDay[], stamp: string): string {
  const made = stamp.replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Tenken//Tenken//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap(({ uid, on, title }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      // The end is the first day that is not of it.
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
