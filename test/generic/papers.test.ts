import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import type { CaseRecords } from '../../lib/domain/records';
import { factsOf } from '../../lib/facts/facts';
import type { PaperContext } from '../../lib/papers/context';
import { englishOfPaper, makePaper } from '../../lib/papers/make';
import { isAnswerName, isKnownName } from '../../lib/papers/scope';
import { promptsIn, readTags, tagsIn } from '../../lib/papers/tags';
import type { Paper } from '../../lib/spec/paper';
import { workedIds, workedRecords } from '../fixtures/worked/load';
import { type AnyModule, byId, exampleDay, recordsOf } from './modules';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

const contextOf = ({ law }: AnyModule, records: CaseRecords): PaperContext => ({
  facts: factsOf(records, exampleDay),
  office: records.office,
  foundations: law.assess(checkedCaseOf(records, exampleDay)).foundations,
  calendar: 'western',
  datedOn: '2026-07-06',
  enclosures: records.case.documents ? ['写真', '登記事項証明書'] : [],
});

const withPapers = byId.flatMap(([id, module]) => module.papers.map((paper) => [id, paper.id, module, paper] as const));

/** Where a paper names a placeholder, with the list whose entries it stands in. */
const namesOf = (paper: Paper): readonly (readonly string[])[] =>
  paper.parts.flatMap((part) => [
    ...(part.when === undefined ? [] : [[part.when.replace(/^!/, '')] as const]),
    ...part.lines.flatMap(({ text, en = '', each, when }) => {
      const reading = readTags(`${text}${en}`);
      if (!reading.ok) throw new Error(`${paper.id}: ${text}`);
      const list = each === undefined ? [] : [each];
      return [
        ...list.map((name) => [name] as const),
        ...(when === undefined ? [] : [[when.replace(/^!/, ''), ...list] as const]),
        ...tagsIn(reading.nodes).map((name) => [name, ...list] as const),
      ];
    }),
  ]);

describe.each(withPapers)('of %s, the paper %s', (id, _, module, paper) => {
  const cases = [module.examples.good, module.examples.empty].map(recordsOf);
  const worked = id === 'coe-gijinkoku' ? workedIds.map(workedRecords) : [];

  it('names only what there is', () => {
    expect(namesOf(paper).filter(([name = '', list]) => !isKnownName(name, list))).toEqual([]);
  });

  it('lets nothing stand or fall with a question that 無 answers, too', () => {
    const conditions = paper.parts.flatMap((part) => [part.when, ...part.lines.map(({ when }) => when)]);
    expect(conditions.filter((when) => when !== undefined && isAnswerName(when.replace(/^!/, '')))).toEqual([]);
  });

  it('has words in both languages, a source, and documents of the list', () => {
    for (const { ja, en } of [paper.title, paper.about])
      expect([japanese.test(ja), /[A-Za-z]/.test(en)]).toEqual([true, true]);
    expect(paper.source.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    const known = new Set(module.law.documents.rows.map((row) => row.id));
    expect(paper.documents.filter((one) => !known.has(one))).toEqual([]);
  });

  it('has English for every sentence, or for none', () => {
    const lines = paper.parts.flatMap((part) => part.lines);
    const signed = lines.filter(
      ({ style, text }) => !['date', 'addressee', 'closing'].includes(style) && !promptsIn(text).length,
    );
    const lacking = signed.filter(({ en, text }) => en === undefined && !/^国籍/.test(text));
    if (lines.some(({ en }) => en !== undefined)) expect(lacking.map(({ text }) => text)).toEqual([]);
    for (const records of [...cases, ...worked]) {
      const english = [...englishOfPaper(paper, contextOf(module, records)).values()].join('\n');
      expect(english).not.toMatch(/undefined|null|\[object|NaN|[{}]/);
    }
  });

  it('has every part and line once, each of its lines under an id of its own', () => {
    expect(new Set(paper.parts.map((part) => part.id)).size).toBe(paper.parts.length);
    for (const records of [...cases, ...worked]) {
      const ids = makePaper(paper, contextOf(module, records)).map((line) => line.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('says of a case of which nothing is known nothing but set phrases and prompts', () => {
    const lines = makePaper(paper, contextOf(module, recordsOf(module.examples.empty)));
    const stated = lines.filter(({ text }) =>
      /\d/.test(text.replace(/〔[^〕]*〕|[（(]\d[）)]|第[1-3]期|3年間|□.*/g, '')),
    );
    expect(stated.map(({ text }) => text).filter((text) => !text.includes('2026年7月6日'))).toEqual([]);
    expect(lines.flatMap(({ text }) => promptsIn(text)).length).toBeGreaterThan(0);
  });

  it('never says undefined, null, an object or a bare code', () => {
    for (const records of [...cases, ...worked]) {
      const text = makePaper(paper, contextOf(module, records))
        .map((line) => line.text)
        .join('\n');
      expect(text).not.toMatch(/undefined|null|\[object|notAsked|NaN|[{}]/);
    }
  });
});
