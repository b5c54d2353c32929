import type { ProcedureId } from '../../lib/domain/case/procedures';
import { describe, expect, it } from 'vitest';
import { planFill } from '../../lib/engine/plan';
import { factsOf } from '../../lib/facts/facts';
import { listEntryOf } from '../../lib/overview/list-entries';
import type { CaseListEntry } from '../../lib/overview/list-entries';
import { module as certificate } from '../../lib/procedures/coe-gijinkoku/module';
import { validityOf } from '../../lib/procedures/registry';
import { wordsOfForm } from '../../lib/screens/shared/form-words';
import { formWithRow } from '../../lib/services/forms';
import { pointingsIn } from '../../lib/storage/pointings';
import { emptyVault } from '../tools/import-json';
import { planOf } from '../../lib/tables/mapping/plan';
import { planOptions } from '../tables/mapping/kit';
import { module as libraryCard } from '../fixtures/procedures/library-card/module';
import { memoryArea } from '../storage/memory-area';
import { exampleDay, recordsOf } from './modules';

const shared = ['passport.number', 'applicant.occupation'] as const;
const target = {
  ...{ section: '申込者', label: '証明書の番号', words: '証明書の番号', kind: 'text' as const },
  ...{ block: null, nth: 0, place: 0, limit: 20, options: '' },
};

describe('a row that two procedures call the same', () => {
  it.each(shared)('%s is a row of both, with words of its own in each', (row) => {
    const [one, other] = [certificate, libraryCard].map(({ form }) => wordsOfForm(form).row(row));
    expect(one).not.toBeNull();
    expect(other).not.toBeNull();
    expect(one?.label).not.toEqual(other?.label);
  });

  it('is planned by its own form: what is too long for one fits the other', () => {
    const facts = factsOf(
      { ...recordsOf(libraryCard.examples.empty), applicant: { id: 'a', occupation: '架空の図書館で働く会社員です' } },
      exampleDay,
    );
    const plannedValueOf = (form: typeof certificate.form) =>
      planFill(form, facts).rows.find(({ row }) => row === 'applicant.occupation')?.parts[0]?.want.state;
    expect([plannedValueOf(certificate.form), plannedValueOf(libraryCard.form)]).toEqual(['write', 'refused']);
  });

  it('is pointed to in each of them by itself', async () => {
    const pointings = pointingsIn(memoryArea());
    const of = (procedure: string) => ({
      ...{ procedure, row: shared[0], part: 'value', target, revision: 'r', on: '2026-06-15' },
    });
    await pointings.add([of(certificate.id), of(libraryCard.id)]);
    expect((await pointings.list()).map(({ procedure }) => procedure)).toEqual([certificate.id, libraryCard.id]);
    await pointings.remove(of(libraryCard.id));
    expect((await pointings.list()).map(({ procedure }) => procedure)).toEqual([certificate.id]);
  });

  it('is asked for with its procedure, and refused for one that is not known or has no such row', () => {
    expect(formWithRow({ procedure: certificate.id, row: shared[0] }).id).toBe(certificate.id);
    for (const about of [
      { procedure: libraryCard.id, row: shared[0] },
      { procedure: certificate.id, row: 'card.wishes' },
    ]) {
      expect(() => formWithRow(about)).toThrow();
    }
  });
});

describe('a row of a table', () => {
  it('is of the case of its own procedure, whatever others the same person has at the same employer', () => {
    const cells = [
      { place: 'applicant.id', text: 'reader-good', row: 1, column: 0 },
      { place: 'employer.id', text: 'shop-good', row: 1, column: 1 },
      { place: 'case.title', text: '架空の案件', row: 1, column: 2 },
    ];
    const { case: card, applicant, employer } = recordsOf(libraryCard.examples.good);
    const both = [card, { ...card, id: 'certificate', procedure: certificate.id }];
    const stored = { ...emptyVault, applicants: [applicant], employers: [employer], cases: both };
    const changed = ({ id, newCase }: typeof certificate | typeof libraryCard, cases = both) =>
      planOf(
        [cells],
        { ...stored, cases },
        planOptions({ procedures: { preset: id as ProcedureId, newCase: (_, start) => newCase(start) } }),
      ).records.flatMap((one) => (one.kind === 'case' ? [[one.id, one.state]] : []));
    expect(changed(certificate)).toEqual([['certificate', 'changed']]);
    expect(changed(libraryCard)).toEqual([[card.id, 'changed']]);
    expect(changed(certificate, [card])).toEqual([['new-1', 'added']]);
  });
});

describe('a document', () => {
  it('lasts as long as the list of its own procedure says', () => {
    const validities = (procedure: string, id: string) =>
      procedure === libraryCard.id
        ? libraryCard.law.documents.rows.find((row) => row.id === id)?.validity
        : validityOf(procedure, id);
    const documents = [{ id: 'C01', received: 'yes', issuedOn: '2026-06-01' }] as const;
    const lineFor = (procedure: string) => {
      const one = { ...recordsOf(libraryCard.examples.good).case, documents, procedure };
      return (listEntryOf('case', one, validities) as CaseListEntry).documents;
    };
    expect(lineFor(libraryCard.id)).toEqual([['C01', '2026-09-01']]);
    expect(lineFor(certificate.id)).toEqual([]);
  });
});
