import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/calendar';
import { calendarDaysOf, calendarFile, escaped, folded } from '../../lib/overview/calendar-file';
import type { NextDate } from '../../lib/overview/next-date';
import { caseLine } from './kit';

const stamp = '2026-11-28T01:02:03.456Z';
const octets = (text: string) => new TextEncoder().encode(text).length;

/** What a reader of the format makes of a file: lines unfolded, by property; texts unescaped. */
function read(file: string): readonly (readonly [name: string, value: string])[] {
  return file
    .replace(/\r\n /g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', value = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
      return [name, value.replace(/\\([\\;,nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark))];
    });
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom('案', '件', ',', ';', '\\', '\n', '𠮷', 'a', ' ', '👨‍👩‍👧'), maxLength: 300 }),
);
const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a line of a calendar file', () => {
  it.each([
    ['a'.repeat(75), 1],
    ['a'.repeat(76), 2],
    ['a'.repeat(149), 2],
    ['a'.repeat(150), 3],
    ['案'.repeat(25), 1],
    ['案'.repeat(26), 2],
  ])('%s is folded into %i', (line, count) => {
    expect(folded(line).split('\r\n')).toHaveLength(count);
  });

  it('is nowhere longer than 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(
        texts.map((text) => text.replace(/[\r\n]/g, '')),
        (text) => {
          const lines = folded(text).split('\r\n');
          for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
          for (const line of lines.slice(1)) expect(line.startsWith(' ')).toBe(true);
          expect(lines.map((line, at) => (at === 0 ? line : line.slice(1))).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('a text in a calendar file', () => {
  it.each([
    ['a,b;c\\d', 'a\\,b\\;c\\\\d'],
    ['one\r\ntwo\rthree\nfour', 'one\\ntwo\\nthree\\nfour'],
    ['bell\u0007tab\tnul\u0000', 'belltabnul'],
    ['half \ud83d', 'half \ufffd'],
  ])('%j is written as %j', (text, written) => {
    expect(escaped(text)).toBe(written);
  });
});

describe('a calendar file', () => {
  it('says each day as an event that lasts all day and does not block it', () => {
    const file = calendarFile(
      [{ uid: 'c-1-filing@tenken.invalid', on: '2026-12-31', title: '申請予定 サンプル' }],
      stamp,
    );
    expect(file).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Tenken//Tenken//JA',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:c-1-filing@tenken.invalid',
        'DTSTAMP:20261128T010203Z',
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:申請予定 サンプル',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('gives back every day and title to whoever reads it, whatever the titles hold', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ uid: fc.uuid(), on: days, title: texts }), { maxLength: 8 }), (written) => {
        const file = calendarFile(written, stamp);
        // Lines end in CRLF and in nothing else.
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(file.endsWith('\r\n')).toBe(true);
        const found = read(file);
        const of = (property: string) => found.flatMap(([name, value]) => (name === property ? [value] : []));
        expect(of('UID')).toEqual(written.map(({ uid }) => uid));
        expect(of('DTSTART;VALUE=DATE')).toEqual(written.map(({ on }) => on.replaceAll('-', '')));
        expect(of('DTEND;VALUE=DATE')).toEqual(written.map(({ on }) => addDays(on, 1).replaceAll('-', '')));
        // The reader undoes the escapes; controls other than a line break are gone.
        const kept = (title: string) => title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '');
        expect(of('SUMMARY')).toEqual(written.map(({ title }) => kept(title)));
        expect(of('BEGIN')).toEqual(['VCALENDAR', ...written.map(() => 'VEVENT')]);
      }),
    );
  });
});

describe('the days of a case for a calendar', () => {
  const words = { date: ({ kind }: NextDate) => kind, untitled: 'Case' };
  const dates: readonly NextDate[] = [
    { kind: 'document', on: '2026-12-01', document: 'D02' },
    { kind: 'document', on: '2026-12-02', document: 'D10' },
    { kind: 'graduation', on: '2027-03-20' },
    { kind: 'graduation', on: '2027-03-31' },
  ];

  it('say the title of the case and nothing else of it', () => {
    const one = {
      id: 'c-1',
      line: caseLine({ title: 'サンプル案件', assignedTo: '担当サンプル', receiptNumber: '9' }),
    };
    expect(calendarDaysOf(one, dates, words).map(({ title }) => title)).toEqual([
      'document サンプル案件',
      'document サンプル案件',
      'graduation サンプル案件',
      'graduation サンプル案件',
    ]);
    expect(calendarDaysOf({ id: 'c-1', line: caseLine() }, dates.slice(0, 1), words)[0]?.title).toBe('document Case');
  });

  it('have names of their own that stay the same when a day is moved', () => {
    const uids = (list: readonly NextDate[]) =>
      calendarDaysOf({ id: 'c-1', line: caseLine() }, list, words).map(({ uid }) => uid);
    expect(new Set(uids(dates)).size).toBe(dates.length);
    expect(uids(dates.map((date) => ({ ...date, on: '2028-01-01' })))).toEqual(uids(dates));
  });
});
