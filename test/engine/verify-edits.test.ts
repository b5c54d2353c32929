import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../lib/engine/check-report';
import { saysTheSame } from '../../lib/convert/convert';
import { parseDate } from '../../lib/convert/partial-date';
import { holdsText } from '../../lib/engine/held';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { verify } from '../../lib/engine/verify';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { Format } from '../../lib/spec/format';
import { caseIds } from '../fixtures/cases/load';
import { runs } from '../property-runs';
import { jobOfCase } from './case-kit';
import { readingOf } from './reading-kit';

// One slip of the finger in any text of any case: no check may pass over it, and one that changes what is said is said to
// differ.

interface Wanted {
  readonly caseId: string;
  readonly row: string;
  readonly part: string;
  readonly text: string;
  readonly format: Format;
}

const formats = new Map(
  coeGijinkoku.fields.flatMap(({ id, parts }) =>
    parts.flatMap(({ part, control }) => ('format' in control ? [[`${id} ${part}`, control.format] as const] : [])),
  ),
);

function textsOf(caseId: string, job: FillPlan): Wanted[] {
  return job.rows.flatMap(({ row, parts }) =>
    parts.flatMap(({ part, want }) => {
      const format = formats.get(`${row} ${part}`);
      return want.state === 'write' && format ? [{ caseId, row, part, text: want.text, format }] : [];
    }),
  );
}

const jobs = new Map(caseIds.map((id) => [id as string, jobOfCase(id)]));
/** Each text of each format once. */
const wanted = [
  ...new Map(
    [...jobs].flatMap(([id, job]) => textsOf(id, job)).map((one) => [`${one.format} ${one.text}`, one] as const),
  ).values(),
];

/** Characters that a finger, an eye or an input method puts in the place of another. */
const lookAlikes = [
  '0O',
  'lI',
  '1l',
  '1I',
  '5S',
  '8B',
  'uv',
  'ー一',
  '一二',
  'ヤャ',
  'ツッ',
  'アァ',
  'ハバ',
  'ハパ',
  'バパ',
  'シツ',
  'ソン',
  'ロ口',
  'カ力',
  'エ工',
  'ニ二',
  'へヘ',
  'り卩',
  '高髙',
  '崎﨑',
  '斉斎',
  '斎齋',
  '辺邊',
  '末未',
  '土士',
  '己已',
  '、。',
  '・、',
  '（「',
].map((pair) => [...pair] as [string, string]);
const like = new Map<string, string[]>();
for (const [a, b] of lookAlikes) {
  like.set(a, [...(like.get(a) ?? []), b]);
  like.set(b, [...(like.get(b) ?? []), a]);
}

const isDigit = (character = '') => /^[0-9０-９]$/.test(character);
const nextDigit = (digit: string) => {
  const code = digit.charCodeAt(0);
  return String.fromCharCode(digit === '9' || digit === '９' ? code - 1 : code + 1);
};

/** What the test itself counts as mere form: width, spaces, capitals, kinds of hyphens and quotes. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−－ー](?=[0-9A-Za-z])/g, '-')
    .replace(/[‘’']/g, "'")
    .toUpperCase();

/** Each edit of one character at each place of a text. */
function* editsOf(text: string): Generator<string> {
  const characters = [...text];
  const put = (at: number, length: number, ...news: readonly string[]) =>
    [...characters.slice(0, at), ...news, ...characters.slice(at + length)].join('');
  for (let at = 0; at < characters.length; at += 1) {
    const [one = '', next] = characters.slice(at, at + 2);
    yield put(at, 1);
    yield put(at, 0, one);
    if (next !== undefined && next !== one) yield put(at, 2, next, one);
    for (const other of like.get(one) ?? []) yield put(at, 1, other);
    if (isDigit(one)) yield put(at, 1, nextDigit(one));
    else yield put(at, 1, '点');
  }
}

const digitsOf = (text: string) => text.normalize('NFKC').replace(/\D/g, '');
/** Both the same day or month, in whatever digits: ９月 and ０９月. */
const isSameDate = (a: string, b: string) => {
  const [one, other] = [parseDate(a), parseDate(b)];
  return one.ok && other.ok && JSON.stringify(one.date) === JSON.stringify(other.date);
};

describe('one slip in any text of any case', () => {
  it('is never taken for equal', () => {
    const passed = wanted.flatMap((one) =>
      [...editsOf(one.text)].filter((edit) => edit !== one.text && holdsText({ kind: 'text' }, one.text, edit)),
    );
    expect(passed).toEqual([]);
  });

  it('that changes more than width, spaces, capitals and hyphens is never taken for the same in another form', () => {
    const passed = wanted.flatMap((one) =>
      [...editsOf(one.text)]
        .filter((edit) => plain(edit) !== plain(one.text) && !isSameDate(edit, one.text))
        .filter((edit) => saysTheSame(one.text, edit, one.format))
        // A separator typed twice or left out of a number is its form only; there its digits count.
        .filter((edit) => !(numeric.has(one.format) && digitsOf(edit) === digitsOf(one.text)))
        .map((edit) => `${one.format}: ${one.text} → ${edit}`),
    );
    expect(passed).toEqual([]);
  });

  it('in a digit is never taken for the same in another form', () => {
    const passed = wanted.flatMap((one) =>
      [...editsOf(one.text)]
        .filter((edit) => digitsOf(edit) !== digitsOf(one.text) && !isSameDate(edit, one.text))
        .filter((edit) => saysTheSame(one.text, edit, one.format))
        .map((edit) => `${one.format}: ${one.text} → ${edit}`),
    );
    expect(passed).toEqual([]);
  });

  it('gives one finding, in its own row', () => {
    const slips = fc
      .constantFrom(...wanted)
      .chain((one) => fc.record({ one: fc.constant(one), edit: fc.constantFrom(...editsOf(one.text)) }));
    fc.assert(
      fc.property(slips, ({ one, edit }) => {
        fc.pre(edit !== one.text);
        const job = jobs.get(one.caseId);
        if (!job) throw new Error('No such case.');
        const { report } = verify(coeGijinkoku, job, readingOf(job, { [`${one.row} ${one.part}`]: { text: edit } }));
        const findings = findingsOf(report).filter(({ reason }) => reason !== 'overflow');
        expect(findings.map(({ row, part }) => `${row} ${part}`)).toEqual([`${one.row} ${one.part}`]);
        const [finding] = findings;
        if (plain(edit) !== plain(one.text) && edit !== '' && !isSameDate(edit, one.text)) {
          expect(finding?.result).toBe('differs');
        }
      }),
      { numRuns: runs(400) },
    );
  });
});

const numeric: ReadonlySet<Format> = new Set([
  'postalCode',
  'phone',
  'corporateNumber',
  'insuranceNumber',
  'yen',
  'count',
]);

describe('a neighbouring option', () => {
  const lists = Object.entries(jobOfCase('testa-largest').lists);
  it.each(lists)('of the list %s is never taken for the wanted one', (_, options) => {
    const taken = options.flatMap((one, index) =>
      options
        .filter((other, at) => at !== index && holdsText({ kind: 'select' }, one, other))
        .map((other) => `${one} / ${other}`),
    );
    expect(taken).toEqual([]);
  });
});
