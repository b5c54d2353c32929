import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseRecord } from '../../lib/domain/case/case';
import { withProcedure } from '../../lib/domain/case/change-procedure';
import { type ProcedureId, procedureIds } from '../../lib/domain/case/procedures';
import { exampleRecords } from '../../lib/law/gijinkoku/examples';

const certificate = { ...exampleRecords().case };
const other = fc.constantFrom(...procedureIds);

describe('a case that changes its procedure', () => {
  it('sets aside what the other does not ask, and asks for none of it', () => {
    const renewal = withProcedure(certificate, 'renewal-gijinkoku');
    expect(renewal).toMatchObject({ procedure: 'renewal-gijinkoku', setAside: { entry: { port: 'NRT' } } });
    expect(renewal).not.toHaveProperty('entry');
    expect(caseRecord.parse(renewal)).toEqual(renewal);
  });

  it('is the same case when it comes back, by whatever way', () => {
    fc.assert(
      fc.property(fc.array(other, { maxLength: 5 }), (ways) => {
        const there = ways.reduce<Record<string, unknown>>(withProcedure, { ...certificate });
        expect(caseRecord.parse(there)).toEqual(there);
        expect(withProcedure(there, 'coe-gijinkoku')).toEqual(certificate);
      }),
    );
  });

  it.each([
    [
      'an entry that was given meanwhile stays',
      { entry: { port: 'KIX' }, setAside: { entry: { port: 'NRT' } } },
      'KIX',
    ],
    ['one that was set aside comes back', { setAside: { entry: { port: 'NRT' } } }, 'NRT'],
    ['none is none', {}, undefined],
  ])('%s', (_, facts, port) => {
    const start = { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'side-job' as ProcedureId, ...facts };
    const made = withProcedure(start, 'coe-gijinkoku') as { entry?: { port: string } };
    expect(made.entry?.port).toBe(port);
  });

  it('keeps what a person in Japan was asked while it is of the certificate', () => {
    const looked = { by: '担当サンプル', on: '2026-11-01' };
    const job = withProcedure({ ...certificate, procedure: 'side-job', requirements: looked }, 'coe-gijinkoku');
    expect(job).toMatchObject({ setAside: { requirements: looked } });
    expect(withProcedure(job, 'side-job')).toMatchObject({ requirements: looked });
  });

  it('keeps what a family was asked while it is of another procedure, and the job while it is of the family', () => {
    const family = withProcedure({ ...certificate, procedure: 'coe-gijinkoku' }, 'coe-dependant');
    expect(family).toMatchObject({ contract: certificate.contract, entry: { port: 'NRT' } });
    const told = { ...family, dependant: { relation: 'marriage' as const } };
    const back = withProcedure(told, 'coe-gijinkoku');
    expect(back).toMatchObject({ setAside: { dependant: { relation: 'marriage' } } });
    expect(withProcedure(back, 'renewal-dependant')).toMatchObject({ dependant: { relation: 'marriage' } });
    for (const one of [told, back]) expect(caseRecord.parse(one)).toEqual(one);
  });
});
