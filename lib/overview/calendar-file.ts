import { addDays } from '../domain/calendar';
import type { CaseListEntry } from './list-entries';
import type { NextDate } from './next-date';
import type { DueClient } from './office-day';

/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same day of the same case, so that a calendar that reads the file again updates its entry. */
  readonly uid: string;
  /** YYYY-MM-DD */
  readonly on: string;
  readonly title: string;
}

/** Maximum octets in a line of a calendar file, without its line break (RFC 5545, 3.1). */
const mostOctets = 75;

const octets = (text: string): number =>
  [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);

/**
 * A line folded so that no part is too long; continuation lines begin with a space. Characters are never split (RFC
 * 5545, 3.1).
 */
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

/**
 * A text as the value of a property: special characters are escaped, line breaks become `\n`, other control characters
 * are removed (RFC 5545, 3.3.11).
 */
export function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[\\;,]/g, (mark) => `\\${mark}`)
      .replace(/\n/g, '\\n')
      // An unpaired surrogate has no octets.
      .toWellFormed()
      .replace(/[\p{Cc}]/gu, '')
  );
}

const compact = (day: string): string => day.replaceAll('-', '');

/**
 * The days of a case for a calendar, which may be shared: they contain only the title of the case. `words`: the names
 * of the kinds of days, and the name of a case without a title.
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

/**
 * The days by which clients were to answer, with what is open. `words`: the names of the days and of a client without a
 * name.
 */
export function dueDaysOf(
  clients: readonly DueClient[],
  words: { readonly due: (client: DueClient, name: string) => string; readonly noName: string },
): readonly CalendarDay[] {
  return clients.map((client) => ({
    uid: `${client.owes}-${client.id}-answer-${client.due}@tenken.invalid`,
    on: client.due,
    title: words.due(client, client.name || words.noName),
  }));
}

/** A calendar file (RFC 5545) of all-day events. `stamp`: the time it is made, ISO in UTC. */
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
      // The end is the first day after it.
      `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
      `SUMMARY:${escaped(title)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
