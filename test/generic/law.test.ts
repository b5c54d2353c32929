import { describe, expect, it } from 'vitest';
import { checkedCaseOf } from '../../lib/checks/context';
import { withEntries } from '../../lib/checks/fields';
import type { CaseRecords } from '../../lib/domain/records';
import type { FieldFinding, FieldLevel, FileSeen } from '../../lib/spec/check';
import { byId } from './modules';

const byGravity: readonly FieldLevel[] = ['error', 'warn', 'info'];
const gravest = (findings: readonly FieldFinding[]): FieldLevel | null =>
  byGravity.find((level) => findings.some((finding) => finding.level === level)) ?? null;

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

describe.each(byId)('the law of %s', (id, { law, form }) => {
  const { rules, documents, fields, chapters } = law;
  const assess = (example: { records: CaseRecords; on: string; files?: readonly FileSeen[] }) => {
    const checked = withEntries(checkedCaseOf(example.records, example.on, example.files), form);
    return { checked, ...law.assess(checked) };
  };

  it('is of that procedure, and is asked about no other', () => {
    expect(law.procedure).toBe(id);
    const [example] = rules.flatMap(({ examples }) => examples);
    if (!example) throw new Error('A law without an example cannot be tried.');
    const other = { ...example.records, case: { ...example.records.case, procedure: 'another' as never } };
    expect(() => assess({ ...example, records: other })).toThrow('a case of "another"');
  });

  it('has every id once', () => {
    const ids = [...rules, ...documents.rows, ...documents.groups, ...fields].map((one) => one.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
  });

  it('has every rule in a chapter, and the chapters in the order of the rules', () => {
    const order = [...new Set(rules.map(({ chapter }) => chapter))];
    expect(order).toEqual(chapters.map((chapter) => chapter.id));
    expect(new Set(order).size).toBe(order.length);
  });

  it('says everything in both languages, with a source and the day it was looked up', () => {
    const all = [...rules, ...documents.rows, ...documents.groups, ...fields];
    const poor = all.filter(
      ({ title, source }) =>
        !japanese.test(title.ja) ||
        title.en === '' ||
        source.title === '' ||
        !/^20\d\d-\d\d-\d\d$/.test(source.checkedOn) ||
        (source.url !== undefined && !source.url.startsWith('https://')),
    );
    expect(poor.map((one) => one.id)).toEqual([]);
    for (const { title } of chapters) expect([japanese.test(title.ja), title.en !== '']).toEqual([true, true]);
  });

  it('has a short name for every document and group, and for no other', () => {
    const ids = [...documents.rows, ...documents.groups].map((one) => one.id);
    const none = ids.filter((one) => law.shorts[one] === undefined);
    expect(none, `${none.join(', ')}: give it a short name (for 技人国 in law/gijinkoku/documents/shorts.ts)`).toEqual(
      [],
    );
    expect(Object.keys(law.shorts).filter((one) => !ids.includes(one))).toEqual([]);
  });

  it('names only its own documents, groups and rules', () => {
    const own = new Set([...documents.rows, ...documents.groups].map((one) => one.id));
    const ruleIds = new Set(rules.map((rule) => rule.id));
    expect(documents.rows.flatMap(({ group }) => group ?? []).filter((group) => !own.has(group))).toEqual([]);
    expect(Object.entries(law.ruleMatters).filter(([rule, one]) => !ruleIds.has(rule) || !own.has(one))).toEqual([]);
  });

  it('says of every example what the example says', () => {
    const wrong = [
      ...rules.flatMap((rule) =>
        rule.examples.flatMap((example) => {
          const found = assess(example).rules.find((one) => one.id === rule.id)?.outcome;
          return found === example.expect ? [] : [`${rule.id}, ${example.says}: ${found}, not ${example.expect}`];
        }),
      ),
      ...documents.rows.flatMap((row) =>
        row.examples.flatMap((example) => {
          const { documents: now, checked } = assess(example);
          const found = now.rows.find((one) => one.id === row.id)?.need(checked).need;
          return found === example.expect ? [] : [`${row.id}, ${example.says}: ${found}, not ${example.expect}`];
        }),
      ),
      ...fields.flatMap((check) =>
        check.examples.flatMap((example) => {
          const found = gravest(assess(example).fields.filter((one) => one.id === check.id));
          return found === example.expect ? [] : [`${check.id}, ${example.says}: ${found}, not ${example.expect}`];
        }),
      ),
    ];
    expect(wrong).toEqual([]);
  });

  it('finds nothing of a field under another id than a check has', () => {
    const ids = new Set(fields.map((check) => check.id));
    const found = fields.flatMap(({ examples }) => examples.flatMap((example) => assess(example).fields));
    expect([...new Set(found.map((one) => one.id))].filter((one) => !ids.has(one))).toEqual([]);
  });

  it('has examples of all, which are cases of the procedure', () => {
    const all = [...rules, ...documents.rows, ...fields];
    expect(all.filter(({ examples }) => examples.length === 0).map((one) => one.id)).toEqual([]);
    const procedures = all.flatMap(({ examples }) => examples.map(({ records }) => records.case.procedure));
    expect([...new Set<string>(procedures)]).toEqual([id]);
  });

  it('names a foundation that it has wherever a document waits for one', () => {
    for (const example of documents.rows.flatMap(({ examples }) => examples)) {
      const { documents: now, checked, foundations } = assess(example);
      const waits = now.rows.flatMap((row) => {
        const need = row.need(checked);
        return need.need === 'unknown' ? (need.waitsFor ?? []) : [];
      });
      const open = foundations.filter(({ ask, waiting }) => ask !== undefined && waiting !== undefined);
      expect(waits.filter((one) => !open.some((foundation) => foundation.id === one))).toEqual([]);
    }
  });
});
