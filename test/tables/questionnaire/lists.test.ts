import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../../lib/checks/context';
import { recordKinds } from '../../../lib/domain/record-kinds';
import type { CaseRecords } from '../../../lib/domain/records';
import { type Recipient, recipients } from '../../../lib/facts/asked-of';
import { factsOf } from '../../../lib/facts/facts';
import { factsForPapers } from '../../../lib/papers/asked';
import { newPaper } from '../../../lib/papers/case-papers';
import { module } from '../../../lib/procedures/coe-gijinkoku/module';
import { leafAt, leavesOf } from '../../../lib/tables/mapping/leaf';
import { questionColumns } from '../../../lib/tables/questionnaire/sheets';
import { papersRecords } from '../../fixtures/papers/load';
import { workedRecords } from '../../fixtures/worked/load';
import { answerFrom, askedOf, emptied, filled, imported, returned, sent, sheetsOf, today } from './kit';

// A list is asked for entry by entry, a row for each of its facts, whatever form or paper wants it.

const full = papersRecords();
const nothing = emptied(full);
const duties = ['case.job.duties'];
const dutiesIn = (records: CaseRecords) => records.case.job?.duties ?? [];

/** Every list of the records by what a recipient is asked about in it. */
const lists = recordKinds.flatMap((kind) => {
  const leaves = leavesOf(kind).filter(({ path, own }) => path.includes('.*.') && !own);
  return [...Map.groupBy(leaves, ({ path }) => path.slice(0, path.indexOf('.*')))].flatMap(([list, inside]) =>
    recipients.flatMap((recipient) => {
      const asked = inside.filter(({ askedOf: who }) => who === recipient);
      return asked.length === 0 ? [] : [[list, recipient, asked.map(({ path }) => path)] as const];
    }),
  );
});

describe('a list that is asked for as a whole', () => {
  it.each(lists)('%s, of the %s, has rows of its own for each entry', (list, recipient, inside) => {
    const blocks = askedOf(nothing, recipient, [list]).filter(({ at }) => at.startsWith(`${list}.`));
    expect(blocks.map(({ at }) => at)).toEqual(blocks.map((_, index) => `${list}.${index}`));
    expect(blocks.length).toBeGreaterThan(0);
    const first = blocks[0]?.facts.map(({ leaf }) => leaf.path) ?? [];
    expect(first.length).toBeGreaterThan(0);
    for (const path of first) expect(leafAt(path)).toBeDefined();
    // A list of no form has all its facts asked in every entry; the form's blocks what the form takes.
    if (blocks.length > 1) for (const one of blocks.slice(1)) expect(one.facts.length).toBeGreaterThan(0);
    expect(first.filter((path) => !inside.includes(path))).toEqual([]);
    const isOnForm = blocks.some(({ entryId }) => entryId !== undefined);
    if (!isOnForm) for (const one of blocks) expect(one.facts.map(({ leaf }) => leaf.path).length).toBe(first.length);
  });

  it('has enough empty entries, and nothing of them must be filled in', () => {
    const facts = askedOf(nothing, 'employer', duties).filter(({ at }) => at.startsWith('case.job.duties.'));
    expect(facts).toHaveLength(6);
    expect(facts.map((block) => block.facts.map(({ place }) => place.split('.').at(-1)))).toEqual(
      facts.map(() => ['name', 'content', 'output', 'hoursPerWeek', 'specialist']),
    );
    expect(facts.flatMap((block) => block.facts).filter(({ required }) => required)).toEqual([]);
  });

  it('is not asked for again once it has an entry', () => {
    const one = { ...nothing, case: { ...nothing.case, job: { duties: [{ name: '設計' }] } } };
    expect(askedOf(one, 'employer', duties).filter(({ at }) => at.startsWith('case.job.duties'))).toEqual([]);
  });

  it.each(['ja', 'en'] as const)('comes back entry by entry, as it is in the full case: %s', (language) => {
    const known = answerFrom(full, language);
    const bytes = filled(sent(nothing, 'employer', language, duties), (place) =>
      place.startsWith('case.job.duties.') ? known(place) : '',
    );
    const back = returned(bytes, nothing);
    expect(back.problems).toEqual([]);
    expect(dutiesIn(full).length).toBeGreaterThan(2);
    expect(dutiesIn(imported(nothing, back))).toEqual(dutiesIn(full));
  });

  it('lets a wrong cell hold back its own fact alone, and closes the gap of an empty entry', () => {
    const answers: Readonly<Record<string, string>> = {
      'case.job.duties.0.name': '設計',
      'case.job.duties.0.hoursPerWeek': 'たくさん',
      'case.job.duties.2.name': '翻訳',
      'case.job.duties.2.hoursPerWeek': '12',
      'case.job.duties.3.hoursPerWeek': '半日',
      'case.job.duties.4.name': '検査',
      'case.job.duties.5.name': 'なし',
      'case.job.duties.5.content': 'なし',
    };
    const bytes = filled(sent(nothing, 'employer', 'ja', duties), (place) => answers[place] ?? '');
    const back = returned(bytes, nothing);
    const rows = sheetsOf(bytes)[1]?.rows ?? [];
    const places = back.problems.map(({ row, text }) => [rows[row ?? 0]?.[questionColumns.place], text]);
    expect(places).toEqual([
      ['case.job.duties.0.hoursPerWeek', 'たくさん'],
      ['case.job.duties.3.hoursPerWeek', '半日'],
    ]);
    expect(dutiesIn(imported(nothing, back))).toEqual([
      { name: '設計' },
      { name: '翻訳', hoursPerWeek: 12 },
      { name: '検査' },
    ]);
  });

  it('is named by its number in the sheet', () => {
    const rows = sheetsOf(sent(nothing, 'employer', 'ja', duties))[1]?.rows ?? [];
    const at = rows.findIndex((row) => row[questionColumns.place] === 'case.job.duties.1.name');
    expect(rows[at - 1]?.[0]).toMatch(/担当業務の一覧 2/);
  });
});

const lackingIn = (records: CaseRecords) => {
  const { foundations } = module.law.assess(checkedCaseOf(records, today));
  return factsForPapers(module.papers, records.case, {
    ...{ facts: factsOf(records, today), office: records.office, foundations },
    ...{ calendar: 'western', enclosures: [] },
  });
};

describe('what is asked for the papers of a case', () => {
  it('is what they would say and the case does not have', () => {
    const lacking = lackingIn(nothing);
    for (const path of [...duties, 'case.hiring.reason', 'case.training', 'applicant.statement.whyField'])
      expect(lacking).toContain(path);
    const asked = (recipient: Recipient) =>
      askedOf(nothing, recipient, lacking).flatMap(({ facts }) => facts.map(({ place }) => place));
    expect(asked('employer')).toEqual(expect.arrayContaining(['case.hiring.reason', 'case.training.place']));
    expect(asked('applicant')).toEqual(expect.arrayContaining(['applicant.statement.whyField']));
    expect(asked('applicant')).not.toContain('case.hiring.reason');
  });

  it('is nothing of a paper that the case does not want, and nothing of one that is finished', () => {
    // Category 1: neither letter nor statement is usual.
    const listed = workedRecords('1');
    const wants = module.papers.filter((paper) => {
      const { foundations } = module.law.assess(checkedCaseOf(listed, today));
      return paper.need({ facts: factsOf(listed, today), foundations }) === 'usual';
    });
    const isWanted = wants.some(({ id }) => id === 'statement');
    expect(lackingIn(listed).includes('applicant.statement.whyField')).toBe(isWanted);
    const finished = module.papers.map(({ id }) => ({
      ...newPaper(id, [], {}, today),
      finished: { by: 'TESTA', on: today },
    }));
    expect(lackingIn({ ...nothing, case: { ...nothing.case, papers: finished } })).toEqual([]);
  });

  it('is asked again only where it was not answered', () => {
    let records = nothing;
    const answered = new Set<string>();
    const known = answerFrom(full, 'ja');
    for (let round = 0; round < 4; round += 1) {
      for (const recipient of recipients) {
        const lacking = lackingIn(records);
        const bytes = filled(sent(records, recipient, 'ja', lacking), (place) => {
          const answer = known(place).replace('未確認', '');
          if (answer !== '') expect([...answered]).not.toContain(place);
          if (answer !== '') answered.add(place);
          return answer;
        });
        const back = returned(bytes, records);
        expect(back.problems).toEqual([]);
        records = imported(records, back);
      }
    }
    expect(answered.size).toBeGreaterThan(120);
    // Whatever the papers say is there, as in the full case; the bureau is for the practice to say.
    expect(lackingIn(records).filter((path) => path !== 'case.filing.bureau')).toEqual(lackingIn(full));
    expect(records.case.hiring?.interviews).toEqual(full.case.hiring?.interviews);
    expect(records.case.training).toEqual(full.case.training);
    expect(dutiesIn(records)).toEqual(dutiesIn(full));
  });
});
