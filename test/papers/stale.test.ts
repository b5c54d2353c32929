import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import type { CaseRecords } from '../../lib/domain/records';
import { type FactEntry, factEntry } from '../../lib/facts/entry';
import { templateOf } from '../../lib/facts/descriptor';
import { factsOf } from '../../lib/facts/facts';
import { newPaper, paperStatus } from '../../lib/papers/case-papers';
import type { PaperContext } from '../../lib/papers/context';
import { makePaper, type MadeLine } from '../../lib/papers/make';
import { module } from '../../lib/procedures/coe-gijinkoku/module';
import { papersDay, papersRecords } from '../fixtures/papers/load';
import { workedDay, workedRecords } from '../fixtures/worked/load';

// Every fact of every case there is, changed one at a time: exactly the papers that hold it are stale.

const contextOf = (records: CaseRecords, day: string): PaperContext => ({
  facts: factsOf(records, day),
  office: records.office,
  foundations: module.law.assess(checkedCaseOf(records, day)).foundations,
  calendar: 'western',
  datedOn: '2026-07-06',
  enclosures: [],
});

type Path = readonly string[];

/** Every plain fact of a record with its path. */
const leavesIn = (value: unknown, at: Path): readonly (readonly [Path, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inside]) => leavesIn(inside, [...at, key]))
    : [[at, value]];

function changed(value: unknown, [key = '', ...rest]: Path, to: unknown): unknown {
  if (typeof value !== 'object' || value === null) return to;
  const inside = rest.length === 0 ? to : changed((value as Record<string, unknown>)[key], rest, to);
  return Array.isArray(value)
    ? value.map((one, at) => (String(at) === key ? inside : one))
    : { ...value, [key]: inside };
}

/** Another value of a fact, and how a text would show it; null where no text shows it as such. */
interface Another {
  readonly value: unknown;
  readonly shown: RegExp | null;
}

/** A value that no case has, so that a text which holds it holds this fact. */
function anotherOf(fact: FactEntry | undefined, value: unknown): Another | null {
  switch (fact?.kind) {
    case 'line':
    case 'paragraph':
      return { value: 'ZEBRA', shown: /ZEBRA/ };
    case 'number':
      return { value: 7_654_321, shown: /7,?654,?321/ };
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return { value: '2031-03-17', shown: /2031年3月17日|2031-03-17/ };
    case 'choice': {
      const other = fact.options.find(({ code }) => code !== value);
      return other ? { value: other.code, shown: null } : null;
    }
    case 'answer':
      return { value: value === 'yes' ? 'no' : 'yes', shown: null };
    case 'boolean':
      return { value: value !== true, shown: null };
    default:
      return null;
  }
}

const isUnder = (path: string, one: string): boolean => path === one || path.startsWith(`${one}.`);
const restsOn = (lines: readonly MadeLine[], path: string): boolean =>
  lines.some(({ paths }) => paths.some((one) => isUnder(path, one) || isUnder(one, path)));

const cases: readonly (readonly [string, CaseRecords, string])[] = [
  ['testa-mariana, which has everything that papers say', papersRecords(), papersDay],
  ['worked 6', workedRecords('6'), workedDay],
];

describe.each(cases)('of %s', (name, records, day) => {
  const before = contextOf(records, day);
  const made = module.papers.map((paper) => ({ paper, lines: makePaper(paper, before) }));
  const papers = made.map(({ paper, lines }) => newPaper(paper.id, lines, {}, day));
  const facts = (['applicant', 'employer', 'case'] as const)
    .flatMap((kind) => leavesIn(records[kind], [kind]))
    // Who and which procedure it is about are no facts that change.
    .filter(([path]) => !/^(id|procedure|.*Id)$/.test(path.at(-1) ?? ''))
    .flatMap(([path, value]) => {
      const another = anotherOf(factEntry(templateOf(path.join('.'))), value);
      return another === null ? [] : [{ path, another }];
    });

  it('no paper is stale while nothing changes', () => {
    for (const { paper } of made) expect(paperStatus(paper, { papers }, before).stale).toEqual([]);
  });

  it('a fact that is taken out makes no paper stale that does not name it', () => {
    const wrong = facts.flatMap(({ path }) => {
      const at = path.join('.');
      const now = contextOf(changed(records, path, undefined) as CaseRecords, day);
      return made.flatMap(({ paper, lines }) => {
        const status = paperStatus(paper, { papers }, now);
        const isNamed = restsOn(lines, at) || restsOn(status.now, at);
        return status.stale.length > 0 && !isNamed ? [`${paper.id} does not name ${at}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('a changed fact makes exactly the papers stale that hold it', () => {
    let [stale, fresh] = [0, 0];
    const wrong: string[] = [];
    for (const { path, another } of facts) {
      const at = path.join('.');
      const now = contextOf(changed(records, path, another.value) as CaseRecords, day);
      for (const { paper, lines } of made) {
        const status = paperStatus(paper, { papers }, now);
        const isStale = status.stale.length > 0;
        const holds = another.shown !== null && status.now.some(({ text }) => another.shown?.test(text));
        // What a text shows must be stale, and what is stale must rest on the fact, before or after.
        if (holds && !isStale) wrong.push(`${paper.id} holds ${at} and is not stale`);
        if (isStale && !restsOn(lines, at) && !restsOn(status.now, at)) wrong.push(`${paper.id} does not name ${at}`);
        if (isStale) stale += 1;
        else fresh += 1;
      }
    }
    expect(wrong).toEqual([]);
    expect(facts.length).toBeGreaterThan(name.startsWith('testa') ? 250 : 60);
    expect(stale).toBeGreaterThan(20);
    expect(fresh).toBeGreaterThan(stale);
  });
});
