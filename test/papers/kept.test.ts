import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import type { CaseRecords } from '../../lib/domain/records';
import { factsOf } from '../../lib/facts/facts';
import { makePaper } from '../../lib/papers/make';
import { promptsIn } from '../../lib/papers/tags';
import { module } from '../../lib/procedures/coe-gijinkoku/module';
import type { Paper } from '../../lib/spec/paper';
import { writeDocx } from '../../lib/tables/formats/docx-write';
import { papersDay, papersRecords } from '../fixtures/papers/load';
import { workedDay, workedIds, workedRecords } from '../fixtures/worked/load';
import { textsOf } from '../tables/formats/docx-kit';

// Every paper of the worked cases, line by line with the facts behind it, beside the text it was read as. To write them anew:
// TENKEN_GOLDEN=write npx vitest run --config test/vitest.unit.config.ts test/papers/kept.test.ts; then read every line.

const folder = new URL('../fixtures/papers/kept/', import.meta.url);
const isWriting = process.env.TENKEN_GOLDEN === 'write';

const cases: readonly (readonly [name: string, records: CaseRecords, day: string])[] = [
  ...workedIds.map((id) => [`worked-${id}`, workedRecords(id), workedDay] as const),
  ['testa-mariana', papersRecords(), papersDay],
];

const linesOf = (paper: Paper, records: CaseRecords, day: string) =>
  makePaper(paper, {
    facts: factsOf(records, day),
    office: records.office,
    foundations: module.law.assess(checkedCaseOf(records, day)).foundations,
    calendar: 'western',
    datedOn: '2026-07-06',
    enclosures: ['写真', '登記事項証明書'],
  });

describe.each(cases)('the papers of %s', (name, records, day) => {
  const papers = module.papers.map((paper) => ({ paper, lines: linesOf(paper, records, day) }));

  it('are those that were read', () => {
    const made = papers
      .map(({ paper, lines }) =>
        [
          `# ${paper.title.ja}`,
          ...lines.map(({ text, paths }) => `${text}${paths.length > 0 ? `  [${paths.join(', ')}]` : ''}`),
        ].join('\n'),
      )
      .join('\n\n');
    const file = new URL(`${name}.txt`, folder);
    if (isWriting) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, `${made}\n`);
    }
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(`${made}\n`);
  });

  it('have no sentence with a figure, a day or a name that no fact and no prompt stands behind', () => {
    const bare = papers.flatMap(({ lines }) =>
      lines.filter(({ text, paths }) => {
        const said = text.replace(/〔[^〕]*〕/g, '');
        const stated = /\d{3,}|\d+(円|名|時間|か月)|[A-Z]{3,} [A-Z]{3,}/.test(said);
        return stated && paths.length === 0 && promptsIn(text).length === 0 && !said.includes('2026年7月6日');
      }),
    );
    expect(bare.map(({ text }) => text)).toEqual([]);
  });

  it('say in Word what they say here', () => {
    for (const { paper, lines } of papers) {
      const bytes = writeDocx({ title: paper.title.ja, lines: lines.map(({ style, text }) => ({ style, text })) });
      const words = textsOf(bytes).join('').replace(/\s/g, '');
      for (const { text } of lines) {
        for (const cell of text.split('\t')) expect(words).toContain(cell.replace(/\s/g, ''));
      }
    }
  });
});

describe('the texts that are kept', () => {
  it('are those of the cases there are', () => {
    expect(readdirSync(folder).sort()).toEqual(cases.map(([name]) => `${name}.txt`).sort());
  });
});
