import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckReport, findingsOf } from '../../lib/engine/check-report';
import type { FillPlan, PlannedPart } from '../../lib/engine/fill-plan';
import type { PageReading } from '../../lib/engine/reading';
import { verify } from '../../lib/engine/verify';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { matchKey } from '../../lib/spec/part-key';
import type { CaseId } from '../fixtures/cases/load';
import { runs } from '../property-runs';
import { jobOfCase } from './case-kit';
import { type Change, readingOf } from './reading-kit';

type Texts = Readonly<Record<string, string>>;

/** What a case has in one block, by `member part`; nothing for a part that the portal's default says as well. */
function entryOf(job: FillPlan, block: string): Texts {
  const rows = job.rows.filter(({ row }) => row.startsWith(`${block}.`) || row === block);
  return Object.fromEntries(
    rows.flatMap(({ row, parts }) =>
      parts.map((part) => [`${row.slice(block.length)} ${part.part}`, textOf(part)] as const),
    ),
  );
}
const textOf = ({ want, pageDefault }: PlannedPart) => (want.state === 'write' ? want.text : (pageDefault ?? ''));

/** A block of the page: the case's entry of a number (from 0), with these parts otherwise. */
type Held = readonly [entry: number, changes?: Texts];

/** The page of a case in whose blocks of a group these entries stand. */
function pageWith(job: FillPlan, group: string, held: readonly Held[]): PageReading {
  const changes = held.flatMap(([entry, others = {}], at) => {
    const texts = { ...entryOf(job, `${group}[${entry}]`), ...others };
    return Object.entries(texts).map(([name, text]): [string, Change] => [
      `${group}[${at}]${name}`,
      { text, visible: true },
    ]);
  });
  return readingOf(job, Object.fromEntries(changes));
}

/** The findings of a group as `row part: kind reason @entry`; what is only in another order is left out. */
function found(id: CaseId, group: string, held: readonly Held[]): { readonly real: string[]; readonly order: number } {
  const job = jobOfCase(id);
  const { report } = verify(coeGijinkoku, job, pageWith(job, group, held));
  const findings = findingsOf(report).filter(({ reason }) => reason !== 'overflow');
  expect(findings.filter(({ row }) => !row.startsWith(`${group}[`))).toEqual([]);
  const real = findings.filter(({ reason }) => reason !== 'order');
  return {
    real: real.map(
      ({ row, part, result, entry }) =>
        `${row.slice(group.length)} ${part}: ${result}${entry ? ` @${entry.repeat} ${entry.row}` : ''}`,
    ),
    order: findings.length - real.length,
  };
}

/** Somebody whom the case does not know, but for the residence card's number. */
const otherPerson: Texts = {
  '.relationship value': '父 Father',
  '.name value': 'ＳＡＭＰＬＥ　ＴＥＳＴＡ',
  '.birth day': '19600101',
  '.workOrSchool value': 'サンプル',
};

describe('blocks of the page in another order', () => {
  it('are all of them a matter of order when nothing else is the matter, and tell whose entry they hold', () => {
    const job = jobOfCase('testa-chen');
    const { report, sides } = verify(coeGijinkoku, job, pageWith(job, 'relatives', [[1], [2], [0], [3], [4], [5]]));
    const findings = findingsOf(report);
    expect(new Set(findings.map(({ result, reason }) => `${result} ${reason}`))).toEqual(
      new Set(['sameInOtherForm order']),
    );
    const name = findings.find(({ row }) => row === 'relatives[2].name');
    expect(name?.entry).toEqual({ row: 'relatives[0].name', repeat: 1 });
    const texts = sides[matchKey('relatives[2].name', 'value')];
    expect(texts?.case).toBe(texts?.page);
    expect(findings.filter(({ row }) => /\[[345]\]/.test(row))).toEqual([]);
  });

  it('with one error: that one differs from its own entry, all else is order', () => {
    const { real, order } = found('testa-chen', 'relatives', [
      [1],
      [2],
      [0, { '.birth day': '19950808' }],
      [3],
      [4],
      [5],
    ]);
    expect(real).toEqual(['[2].birth day: differs @1 relatives[0].birth']);
    expect(order).toBeGreaterThan(6);
  });

  it('with an error in each of two blocks', () => {
    const { real } = found('testa-largest', 'relatives', [
      [2],
      [0, { '.residenceCardNo value': '' }],
      [1, { '.name value': 'ＳＡＭＰＬＥ　ＴＥＳＴＡ' }],
      [5],
      [3],
      [4],
    ]);
    expect(real).toEqual([
      '[1].residenceCardNo value: missing @1 relatives[0].residenceCardNo',
      '[2].name value: differs @2 relatives[1].name',
    ]);
  });

  it('of jobs, one month wrong', () => {
    const { real } = found('testa-silva', 'work', [[2], [1], [0, { '.employerLatin value': 'SAMPLE OTHER LTD.' }]]);
    expect(real).toEqual(['[2].employerLatin value: differs @1 work[0].employerLatin']);
  });

  it('after the first was deleted: the entry that stands nowhere is missing', () => {
    const job = jobOfCase('testa-chen');
    const nothing = Object.fromEntries(
      Object.keys(entryOf(job, 'relatives[5]')).map((name) => [name, defaultOf(job, `relatives[5]${name}`)]),
    );
    const { real } = found('testa-chen', 'relatives', [[1], [2], [3], [4], [5], [0, nothing]]);
    expect(real.length).toBeGreaterThan(3);
    expect(real.filter((one) => !/^\[5\].*: missing @1 relatives\[0\]/.test(one))).toEqual([]);
  });

  it.each<[string, CaseId, string, Held[]]>([
    [
      'two birth dates in each other’s blocks',
      'testa-largest',
      'relatives',
      [
        [0, birthOf(1)],
        [1, birthOf(0)],
      ],
    ],
    ['one of them twice, another nowhere', 'testa-chen', 'relatives', [[0], [0], [2], [3], [4], [5]]],
    ['one twice, with a slip in one of them', 'testa-silva', 'work', [[1], [1, { '.join value': '201001' }], [2]]],
    [
      'two blocks that agree with each other’s entries in a little more than with their own',
      'testa-chen',
      'relatives',
      [
        [1, otherPerson],
        [0, otherPerson],
      ],
    ],
    ['single choices, two of which are wrong', 'testa-silva', 'job.occupationOther', [[2], [1], [1]]],
  ])('%s: an error, not an order', (_, id, group, held) => {
    const { real, order } = found(id, group, held);
    expect(order).toBe(0);
    expect(real.length).toBeGreaterThan(0);
    expect(real.filter((one) => one.includes('@'))).toEqual([]);
  });
});

function birthOf(n: number): Texts {
  const job = jobOfCase('testa-largest');
  return Object.fromEntries(
    Object.entries(entryOf(job, `relatives[${n}]`)).filter(([name]) => name.startsWith('.birth')),
  );
}

function defaultOf(job: FillPlan, name: string): string {
  const [row, part] = name.split(' ');
  return job.rows.find((one) => one.row === row)?.parts.find((one) => one.part === part)?.pageDefault ?? '';
}

// A form with blocks of its own: few different texts, so that entries are alike in some parts and blocks may be anybody's.

const members = ['name', 'workOrSchool', 'residenceCardNo'] as const;
const cell = fc.constantFrom('', '', 'Ａ', 'Ｂ', 'Ｃ');
const block = fc.tuple(cell, cell, cell);
const blocks = fc.array(block, { minLength: 6, maxLength: 6 });
type Block = readonly [string, string, string];

const blankRows = jobOfCase('testa-arjun');
const isCell = (row: string, part: string) =>
  part === 'value' && members.some((member) => new RegExp(`^relatives\\[\\d\\]\\.${member}$`).test(row));

/** A job that wants these entries and nothing else. */
function jobWith(entries: readonly Block[]): FillPlan {
  return {
    ...blankRows,
    rows: blankRows.rows.map((row) => ({
      ...row,
      parts: row.parts.map((part): PlannedPart => {
        const text = isCell(row.row, part.part) ? cellOf(entries, row.row) : '';
        return { ...part, want: text === '' ? { state: 'none', reason: 'notAnswered' } : { state: 'write', text } };
      }),
    })),
  };
}

function cellOf(held: readonly Block[], row: string): string {
  const [, at = '', member = ''] = /\[(\d)\]\.(\w+)$/.exec(row) ?? [];
  return held[Number(at)]?.[members.map(String).indexOf(member)] ?? '';
}

function reportOf(entries: readonly Block[], held: readonly Block[]): CheckReport {
  const job = jobWith(entries);
  const changes = job.rows.flatMap(({ row, parts }) =>
    parts.flatMap(({ part }): [string, Change][] =>
      isCell(row, part) ? [[`${row} ${part}`, { text: cellOf(held, row), visible: true }]] : [],
    ),
  );
  return verify(coeGijinkoku, job, readingOf(job, Object.fromEntries(changes)), true).report;
}

const sorted = (held: readonly Block[]) => held.map((one) => one.join('/')).sort();
/** Entries without a name or a school of their own are open in the case, too: that is no matter of their order. */
const realOf = (report: CheckReport) =>
  findingsOf(report).filter(
    ({ result, reason }) => reason !== 'order' && !(result === 'missing' && reason === 'caseHasNothing'),
  );

describe('whatever a case has and whatever stands in the blocks of its page', () => {
  const shuffled = blocks.chain((entries) =>
    fc.record({
      entries: fc.constant(entries),
      held: fc.shuffledSubarray(entries, { minLength: 6, maxLength: 6 }),
    }),
  );

  it('the same entries in whatever order differ in nothing', () => {
    fc.assert(
      fc.property(shuffled, ({ entries, held }) => {
        expect(realOf(reportOf(entries, held))).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });

  it('other entries are never passed over, and no order makes more of them than there is', () => {
    const spoiled = fc
      .tuple(shuffled, fc.array(fc.tuple(fc.nat(5), fc.nat(2), cell), { minLength: 1, maxLength: 4 }))
      .map(([{ entries, held }, slips]) => ({
        entries,
        held: held.map((one, at) =>
          slips.reduce<Block>(
            (now, [where, member, text]) =>
              where === at ? (now.map((each, index) => (index === member ? text : each)) as unknown as Block) : now,
            one,
          ),
        ),
      }));
    const any = fc.record({ entries: blocks, held: blocks });
    fc.assert(
      fc.property(fc.oneof(spoiled, any), ({ entries, held }) => {
        fc.pre(sorted(entries).join() !== sorted(held).join());
        const real = realOf(reportOf(entries, held));
        expect(real.length).toBeGreaterThan(0);
        expect(real.every(({ result }) => ['differs', 'missing', 'extra'].includes(result))).toBe(true);
        const inPlace = entries.flatMap((entry, at) => entry.filter((text, index) => text !== held[at]?.[index]));
        expect(real.length).toBeLessThanOrEqual(inPlace.length);
      }),
      { numRuns: runs(500) },
    );
  });
});
