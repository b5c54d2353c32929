import { describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { jobOf } from '../checks/record/checked-page';
import { recordsOf } from '../checks/record/kit';
import { residentModules } from '../engine/resident-kit';
import { residentCaseIds } from '../fixtures/cases/residents/load';
import { goldenCases, goldenDocuments } from './cases';
import { goldenExchange } from './exchange';
import { compareGolden, differences, goldenNames, goldenText, goldenVariable } from './file';
import { goldenForm } from './form';
import { goldenCase, goldenChain, goldenResident, goldenSentences, parentsOfProcedure } from './make';

const hint = `If that is meant, write the golden files anew with ${goldenVariable}=write and say why in the commit.`;
const alike = (name: string, made: Readonly<Record<string, unknown>>): void =>
  expect(compareGolden(name, made), hint).toEqual([]);

const shared = ['chain', 'exchange', 'form', 'parents', 'sentences'];
const forms = [...residentModules.keys()].map((id) => `form-${id}`);

describe('the golden files', () => {
  it.each(goldenCases.map((one) => [one.name, one] as const))(
    '%s is filled, hashed, judged and recorded as it was',
    (name, one) => {
      alike(name, goldenCase(one));
    },
  );

  it.each(residentCaseIds)('%s is filled, hashed and judged as it was', (id) => {
    alike(id, goldenResident(id));
  });

  it('have the form as it was, row by row', () => {
    alike('form', goldenForm(coeGijinkoku));
  });

  it.each([...residentModules])('have the expected form of %s as it was, row by row', (id, { form }) => {
    alike(`form-${id}`, goldenForm(form));
  });

  it.each(goldenCases.map(({ name, records }) => [name, records] as const))(
    '%s has parts that rest on the answers they rested on',
    (_, records) => {
      alike('parents', parentsOfProcedure(jobOf(records)));
    },
  );

  it('have one record of checks whole', () => {
    alike('chain', goldenChain(recordsOf('testa-arjun')));
  });

  it('know every sentence of the checks by its hash', () => {
    alike('sentences', goldenSentences(goldenCases));
  });

  it('have every document as it comes back from the vault', async () => {
    alike('exchange', await goldenExchange(goldenDocuments));
  });

  it('are those of the cases there are, and those that all cases share', () => {
    expect(goldenNames()).toEqual(
      [...shared, ...forms, ...goldenCases.map(({ name }) => name), ...residentCaseIds].sort(),
    );
  });
});

describe('a difference', () => {
  const kept = goldenText({ a: 'text', b: [1, 2], c: null });

  it.each([
    ['nothing', { a: 'text', b: [1, 2], c: null }, []],
    ['a value', { a: 'test', b: [1, 2], c: null }, ['a: "text" is now "test"']],
    ['a list in another order', { a: 'text', b: [2, 1], c: null }, ['b: [1,2] is now [2,1]']],
    ['a list', { a: 'text', b: [1, 3], c: null }, ['b: lost [2], gained [3]']],
    ['a key that is gone', { a: 'text', b: [1, 2] }, ['c: null is now nothing']],
    ['a key that is new', { a: 'text', b: [1, 2], c: null, d: 0 }, ['d: nothing is now 0']],
    ['the order alone', { b: [1, 2], a: 'text', c: null }, ['The order of the keys, or the layout of the file.']],
  ])('of %s is told by its key', (_, made, lines) => {
    expect(differences(kept, goldenText(made))).toEqual(lines);
  });
});
