import { describe, expect, it } from 'vitest';
import { identityOf } from '../../lib/engine/identity';
import { jobOf, jobRow, part } from './match-kit';

const write = (row: string, text: string) =>
  jobRow(row, row, { parts: [part({ want: { state: 'write', text }, pageDefault: '選択' })] });
const job = jobOf(
  [
    write('name', 'TESTA ANA'),
    write('birth', '19980412'),
    jobRow('passport', 'passport'),
    write('port', '成田'),
    write('account', 'T-1'),
  ],
  {
    identity: [
      ['name', 'TESTA ANA'],
      ['birth', '19980412'],
      ['passport', null],
    ].map(([row = '', text]) => ({ row: String(row), part: 'value', text: text ?? null })),
    preset: ['account'],
  },
);

/** Rows that are not named are empty on the page; with null the page does not let the row be read. */
type Page = Readonly<Record<string, string | null>>;
const check = (page: Page) => identityOf(job, (row) => page[row] ?? (row in page ? null : ''));

describe('whose page it is', () => {
  it.each<[string, Page, ReturnType<typeof check>]>([
    ['a page with nothing in it', {}, { result: 'empty', rows: [] }],
    ['one on which only defaults stand', { name: '選択', birth: '選択' }, { result: 'empty', rows: [] }],
    ['one that says something else only', { port: '成田' }, { result: 'empty', rows: [] }],
    ['one with the name alone', { name: 'Ｔｅｓｔａ　Ａｎａ' }, { result: 'same', rows: [] }],
    ['one with the birth date in other clothes', { birth: '1998/04/12' }, { result: 'same', rows: [] }],
    ['one with another name', { name: 'TESTA LI', birth: '19980412' }, { result: 'differs', rows: ['name'] }],
    [
      'one with nobody’s birth date',
      { name: 'TESTA LI', birth: '20000101' },
      { result: 'differs', rows: ['name', 'birth'] },
    ],
    ['one that says what the case does not know', { passport: 'T1' }, { result: 'differs', rows: ['passport'] }],
    ['one whose name cannot be read, otherwise untouched', { name: null }, { result: 'empty', rows: [] }],
    [
      'one whose name cannot be read, with a default elsewhere',
      { name: null, port: '選択' },
      { result: 'empty', rows: [] },
    ],
    [
      'one whose name cannot be read, with what the portal put there',
      { name: null, account: 'T-2' },
      { result: 'empty', rows: [] },
    ],
    [
      'one whose name cannot be read, with anything else',
      { name: null, port: '羽田' },
      { result: 'differs', rows: ['name'] },
    ],
  ])('%s', (_, page, expected) => {
    expect(check(page)).toEqual(expected);
  });
});
