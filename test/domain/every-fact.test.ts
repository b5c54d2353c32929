import { describe, expect, it } from 'vitest';
import { dependantOf } from '../../lib/domain/case/case';
import { procedureIds } from '../../lib/domain/case/procedures';
import { recordSchemas } from '../../lib/domain/exchange';
import { type RecordKind, recordKinds } from '../../lib/domain/record-kinds';
import { describeCase, describeRecord } from '../../lib/facts/describe';
import type { Draft, FactDescriptor } from '../../lib/facts/descriptor';

/** A value that every fact of this kind takes; years of a plan are its first to third. */
function factValue(fact: FactDescriptor): unknown {
  switch (fact.kind) {
    case 'group':
      return filled(fact.of);
    case 'list':
      return [{ ...(fact.ownIds ? { id: 'one' } : {}), ...filled(fact.of) }];
    case 'record':
      return { row: 'サンプル' };
    case 'number':
      if (fact.key !== 'year') return 1;
      return fact.path.includes('.goals.') ? 3 : 2025;
    case 'boolean':
      return true;
    case 'date':
    case 'partialDate':
    case 'careerDate':
      return '2026-02-03';
    case 'answer':
      return 'yes';
    case 'choice':
      return fact.options.at(-1)?.code;
    case 'choices':
      return fact.target ? ['one'] : fact.options.map(({ code }) => code);
    case 'reference':
      return 'one';
    default:
      return 'サンプル';
  }
}

const filled = (facts: readonly FactDescriptor[]): Draft =>
  Object.fromEntries(facts.map((fact) => [fact.key, factValue(fact)]));

describe('a record with every fact there is', () => {
  const others = recordKinds.filter((kind): kind is Exclude<RecordKind, 'case'> => kind !== 'case');

  it.each(others)('can be stored and is read as it was: %s', (kind) => {
    const record = { id: 'one', ...filled(describeRecord(kind)) };
    expect(recordSchemas[kind].parse(record)).toEqual(record);
  });

  it.each(procedureIds)('can be stored and is read as it was: a case of %s', (procedure) => {
    const record = { id: 'one', ...filled(describeCase(procedure)), procedure };
    expect(recordSchemas.case.parse(record)).toEqual(record);
    // Of a member of the family nothing is asked about a job: who has one is the supporter.
    const asked = 'contract' in record;
    expect(asked).toBe(dependantOf(recordSchemas.case.parse(record)) === undefined);
    for (const group of ['hiring', 'training', 'career', 'transfer', 'officer'])
      expect([group, group in record]).toEqual([group, asked]);
  });

  it('refuses My Number in what people write for papers too', () => {
    const record = { id: 'one', statement: { plan: '個人番号 123456789018' } };
    expect(recordSchemas.applicant.safeParse(record).success).toBe(false);
  });
});
