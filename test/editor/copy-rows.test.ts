import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../lib/domain/records';
import {
  copyListOf,
  type CopyRow,
  copyRowsOf,
  type CopyTicks,
  nextToCopy,
  tickOf,
  tickStateOf,
} from '../../lib/editor/copy-rows';
import { planFill } from '../../lib/engine/plan';
import { factsOf } from '../../lib/facts/facts';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { caseIds, loadCase, loadExpected } from '../fixtures/cases/load';
import { workedIds, workedRecords } from '../fixtures/worked/load';
import { exampleDay, recordsOf, withForm } from '../generic/modules';

const day = '2026-06-15';

function recordsIn(id: (typeof caseIds)[number]): CaseRecords {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [one] = cases;
  const applicant = applicants.find((other) => other.id === one?.applicantId);
  const employer = employers.find((other) => other.id === one?.employerId);
  if (!one || !applicant || !employer) throw new Error(`${id} is not whole.`);
  return { case: one, applicant, employer, office: offices.find((other) => other.id === one.officeId) };
}

const rowsOf = (records: CaseRecords): readonly CopyRow[] => copyRowsOf(coeGijinkoku, factsOf(records, day));
const textsOf = (rows: readonly CopyRow[]) =>
  Object.fromEntries(rows.flatMap(({ key, value }) => (value.state === 'copy' ? [[key, value.text]] : [])));

describe('a copy sheet', () => {
  it.each(caseIds)('of %s holds what the portal must hold, and nothing besides', (id) => {
    const expected = Object.entries(loadExpected(id)).flatMap(([row, parts]) =>
      Object.entries(parts).map(([part, text]) => [`${row}/${part}`, text] as const),
    );
    expect(textsOf(rowsOf(recordsIn(id)))).toEqual(Object.fromEntries(expected));
  });

  it.each(withForm)('of %s says what a fill would write, in the form’s order', (_, { form, examples }) => {
    for (const records of [examples.empty, examples.good].map(recordsOf)) {
      const facts = factsOf(records, exampleDay);
      const rows = copyRowsOf(form, facts);
      const planned = planFill(form, facts).rows.flatMap(({ row, parts }) =>
        parts.flatMap(({ part, want, predicted }) =>
          want.state === 'write' && !predicted ? [[`${row}/${part}`, want.text] as const] : [],
        ),
      );
      const seen = rows.filter(({ isPredicted }) => !isPredicted);
      expect(Object.entries(textsOf(seen))).toEqual(planned);
      const order = form.fields.flatMap(({ id, parts }) => parts.map(({ part }) => `${id}/${part}`));
      const places = rows.map(({ key }) => order.indexOf(key));
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  it('names nothing twice in any of the worked cases', () => {
    for (const id of workedIds) {
      const keys = rowsOf(workedRecords(id)).map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });

  const arjun = recordsIn('testa-arjun');
  const with_ = (
    applicant: Partial<CaseRecords['applicant']>,
    one: Partial<CaseRecords['case']> = {},
  ): CaseRecords => ({
    ...arjun,
    applicant: { ...arjun.applicant, ...applicant },
    case: { ...arjun.case, ...one } as CaseRecords['case'],
  });
  const rowIn = (records: CaseRecords, key: string) => rowsOf(records).find((row) => row.key === key);

  it('shows a text with the limit of its box, and where its fact is', () => {
    expect(rowIn(arjun, 'passport.number/value')).toMatchObject({
      section: '身分事項',
      item: '10.1',
      kind: 'text',
      block: null,
      fact: 'applicant.passport.number',
      value: { state: 'copy', text: 'T1234567' },
    });
  });

  it.each<[string, CaseRecords, string, object | undefined]>([
    [
      'is refused with the characters that the box does not take',
      with_({ homeTown: '髙松市' }),
      'applicant.homeTown/value',
      { state: 'refused', reason: 'character', characters: ['髙'], excess: 0, proposal: '高松市' },
    ],
    [
      'is refused with how many characters are too many, and never cut',
      with_({ homeTown: 'あ'.repeat(81) }),
      'applicant.homeTown/value',
      { state: 'refused', reason: 'tooLong', characters: [], excess: 1 },
    ],
    [
      'is whole at the limit',
      with_({ homeTown: 'あ'.repeat(80) }),
      'applicant.homeTown/value',
      { state: 'copy', text: 'あ'.repeat(80) },
    ],
    [
      'is open where the case says nothing',
      with_({ occupation: undefined }),
      'applicant.occupation/value',
      {
        state: 'open',
        waits: false,
      },
    ],
    ['is left out where another answer makes it unnecessary', arjun, 'relatives[0].name/value', undefined],
    ['is a person’s where only a person may do it', arjun, 'file.photo/value', { state: 'yours' }],
  ])('a value %s', (_, records, key, value) => {
    expect(rowIn(records, key)?.value).toEqual(value);
  });

  it('leads to the texts for the portal where one was written for another fact', () => {
    const old = with_({}, { portalText: { 'applicant.homeTown': 'サンプル市' }, portalTextOf: {} });
    expect(rowIn(old, 'applicant.homeTown/value')).toMatchObject({
      fact: 'case.portalText',
      value: { state: 'refused', reason: 'outlivedText' },
    });
  });

  it('names the entries for which the form has no block, behind the last one that has', () => {
    const people = Array.from({ length: 7 }, (_, at) => ({ id: `p${at}`, name: `サンプル${at}` }));
    const rows = rowsOf(with_({ relatives: { answer: 'yes', saidBy: 'applicant', saidOn: day, people } }));
    const at = rows.findIndex(({ value }) => value.state === 'refused' && value.reason === 'overflow');
    expect(rows[at]).toMatchObject({
      ...{ key: 'relatives[6]', block: 7, section: '身分事項', fact: 'applicant.relatives.people' },
    });
    expect(rows[at + 1]?.section).not.toBe('身分事項');
  });

  it('numbers blocks from one', () => {
    const largest = rowsOf(recordsIn('testa-largest'));
    expect(largest.find(({ key }) => key === 'relatives[0].name/value')?.block).toBe(1);
    expect(largest.find(({ key }) => key === 'relatives[5].name/value')?.block).toBe(6);
  });
});

const rows = rowsOf(recordsIn('testa-arjun'));
const copyable = rows.filter(({ value }) => value.state === 'copy');
const ticked = (keys: readonly string[]): CopyTicks =>
  new Map(
    rows.flatMap(({ key, value }) =>
      keys.includes(key) && value.state === 'copy' ? [[key, tickOf(value.text, '2026-06-15T01:00:00.000Z')]] : [],
    ),
  );

describe('what was copied', () => {
  const [first, second, third] = copyable.map(({ key }) => key);
  if (first === undefined || second === undefined || third === undefined) throw new Error('Three rows are needed.');

  it('keeps no text', () => {
    expect(JSON.stringify([...ticked(copyable.map(({ key }) => key)).values()])).not.toContain('TESTA');
  });

  it('counts no more once the case has another text', () => {
    const row = rows.find(({ key }) => key === 'applicant.occupation/value');
    if (row?.value.state !== 'copy') throw new Error('The occupation is needed.');
    const ticks = ticked([row.key]);
    expect(tickStateOf(row, ticks)).toBe('copied');
    const changed = { ...row, value: { state: 'copy', text: `${row.value.text}。` } } as const;
    expect(tickStateOf(changed, ticks)).toBe('changed');
    expect(copyListOf('left', [changed], ticks)).toEqual([changed]);
    expect(copyListOf('done', [changed], ticks)).toEqual([]);
  });

  it.each<[string, readonly string[], string, string | null]>([
    ['is the one below', [first], first, second],
    ['passes over what was copied before', [first, second], first, third],
    ['goes on from the top after the last', [copyable.at(-1)?.key ?? ''], copyable.at(-1)?.key ?? '', first],
    ['is none once all were copied', copyable.map(({ key }) => key), second, null],
  ])('the next to copy %s', (_, done, key, next) => {
    expect(nextToCopy(key, rows, ticked(done))).toBe(next);
  });

  it('is a list of its own: what was copied, what is left and what cannot be come to all of them', () => {
    fc.assert(
      fc.property(fc.subarray(copyable.map(({ key }) => key)), (keys) => {
        const ticks = ticked(keys);
        const size = (list: Parameters<typeof copyListOf>[0]) => copyListOf(list, rows, ticks).length;
        expect(size('done')).toBe(keys.length);
        expect(size('done') + size('left')).toBe(size('copy'));
        expect(size('copy') + size('refused') + size('open') + size('yours')).toBe(size('all'));
      }),
    );
  });

  it('walks through every row once, whichever is first', () => {
    fc.assert(
      fc.property(fc.nat(copyable.length - 1), (start) => {
        const done: string[] = [];
        let key: string | null = copyable[start]?.key ?? null;
        while (key !== null && done.length <= copyable.length) {
          done.push(key);
          key = nextToCopy(key, rows, ticked(done));
        }
        expect([...done].sort()).toEqual(copyable.map((row) => row.key).sort());
      }),
    );
  });
});
