import { coeGijinkokuLaw } from '../../lib/procedures/coe-gijinkoku/law';
import { describe, expect, it } from 'vitest';
import { providerOf } from '../../lib/checks/document-providers';
import { type DocumentGroupLine, type DocumentLine, isGroup, sectionsOf } from '../../lib/checks/document-sections';
import type { DocumentFinding, DocumentGroup, DocumentList, DocumentRow } from '../../lib/spec/check';
import { workedIds, workedRecords } from '../fixtures/worked/load';
import { reportFor } from '../letters/kit';

const source = { title: 'サンプル', checkedOn: '2026-01-01', confidence: 'memory' } as const;
const text = { ja: 'サンプル', en: 'Sample' };
const row = (id: string, more: Partial<DocumentRow> = {}): DocumentRow => ({
  id,
  title: text,
  form: 'copy',
  from: 'applicant',
  source,
  need: () => ({ need: 'required', because: text }),
  examples: [],
  ...more,
});
const group: DocumentGroup = {
  id: 'G',
  title: text,
  source,
  need: () => ({ need: 'required', because: text }),
  wants: () => ({ any: [{ row: 'G1' }, { row: 'G2' }] }),
};
const finding = (
  id: string,
  state: DocumentFinding['state'] = 'missing',
  need: DocumentFinding['need'] = 'required',
): DocumentFinding => ({ id, state, need, reason: text, points: [] });

const list: DocumentList = {
  rows: [
    row('A', { aliases: ['S1'] }),
    row('B', { from: 'employer' }),
    row('G1', { from: 'client', group: 'G' }),
    row('G2', { from: 'client', group: 'G' }),
    row('C', { from: 'school' }),
    row('P', { from: 'practice' }),
  ],
  groups: [group],
};
const all = ['A', 'B', 'G', 'G1', 'G2', 'C', 'P'];
const findings = all.map((id) => finding(id));
const shape = (lines: readonly (DocumentLine | DocumentGroupLine)[]): unknown =>
  lines.map((line) => (isGroup(line) ? { [line.id]: shape(line.members) } : line.id));
const sections = (found = findings, entryIds: readonly string[] = []) => sectionsOf(list, found, entryIds).sections;
const shapes = (...given: Parameters<typeof sections>) => sections(...given).map(({ lines }) => shape(lines));

describe('the documents by who provides them', () => {
  it('stand in the order of the list, groups with their members', () => {
    expect(shapes()).toEqual([['A', 'C'], ['B', { G: ['G1', 'G2'] }], ['P']]);
  });

  it('count what waits for the category, and not what is unknown for another reason', () => {
    const found = findings.map((one) =>
      one.id === 'A'
        ? {
            ...finding('A', 'unknown', 'unknown'),
            waitsFor: 'category',
            waits: { ja: 'カテゴリー', en: 'the category' },
          }
        : one.id === 'C'
          ? finding('C', 'unknown', 'unknown')
          : one,
    );
    expect(sections(found).map(({ wanted, waiting }) => [wanted, waiting])).toEqual([
      [0, { count: 1, what: { ja: 'カテゴリー', en: 'the category' } }],
      [2, { count: 0 }],
      [1, { count: 0 }],
    ]);
  });

  it('fold what is not needed, in a group too', () => {
    const found = findings.map((one) =>
      one.id === 'B' || one.id === 'G2' ? finding(one.id, 'notRequired', 'notRequired') : one,
    );
    expect(shapes(found)).toEqual([['A', 'C'], [{ G: ['G1'] }], ['P']]);
    expect(sections(found).map(({ folded }) => shape(folded))).toEqual([[], ['B'], []]);
  });

  it('show what is not needed when it was recorded, and what is optional', () => {
    const none = findings.map(({ id }) => finding(id, 'notRequired', id === 'A' ? 'optional' : 'notRequired'));
    expect(shapes(none, ['B', 'G1'])).toEqual([['A'], ['B', { G: ['G1'] }], []]);
  });

  it.each([
    ['missing', 0],
    ['satisfied', 1],
    ['expiring', 1],
    ['expired', 0],
    ['unknown', 0],
  ] as const)('count a document that is %s as %s', (state, good) => {
    const [applicant] = sections(findings.map((one) => (one.id === 'A' ? finding('A', state) : one)));
    expect(applicant).toMatchObject({ wanted: 2, good });
  });
});

describe('the entries of the case', () => {
  it('belong to their document under its own id and under the number on the client page', () => {
    const [applicant] = sections(findings, ['B', 'S1', 'A']);
    expect(applicant?.lines[0]?.entries).toEqual([{ index: 1 }, { index: 2 }]);
  });

  it('belong to a group when recorded under its number alone', () => {
    const [, employer] = sections(findings, ['G']);
    expect(employer?.lines[1]?.entries).toEqual([{ index: 0 }]);
  });

  it('are shown by themselves when they are on no list', () => {
    expect(sectionsOf(list, findings, ['A', 'X', '']).others).toEqual([
      { id: 'X', index: 1 },
      { id: '', index: 2 },
    ]);
  });
});

describe.each(workedIds)('worked case %s', (id) => {
  it('has each document of the list in one place and each entry in view', () => {
    const { documents } = coeGijinkokuLaw;
    const records = workedRecords(id);
    const entryIds = (records.case.documents ?? []).map((entry) => entry.id);
    const made = sectionsOf(documents, reportFor(records).documents, entryIds);
    const lines = made.sections.flatMap(({ lines: shown, folded }) => [...shown, ...folded]);
    const rows = lines.flatMap((line) => (isGroup(line) ? [...line.members, ...line.folded] : [line]));
    expect(rows.map((line) => line.id).sort()).toEqual(documents.rows.map((one) => one.id).sort());
    const inView = new Set(
      [...lines, ...rows, ...made.others]
        .flatMap((one) => ('entries' in one ? one.entries : [one]))
        .map(({ index }) => index),
    );
    expect(inView.size).toBe(entryIds.length);
    for (const { provider, lines: own } of made.sections) {
      for (const line of own) if (!isGroup(line)) expect(providerOf[line.row.from]).toBe(provider);
    }
  });
});
