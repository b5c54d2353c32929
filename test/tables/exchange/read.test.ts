import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../../lib/domain/exchange';
import { type IsStored, readExchange, recordsOf } from '../../../lib/tables/exchange/read';
import { allCases, type CaseId, caseIds, rawCase } from '../../fixtures/cases/load';
import { runs } from '../../property-runs';
import { applicantWith, caseWith, nothingStored, problems, read, small } from './document-kit';

describe('a good document', () => {
  it.each(caseIds)('%s is read whole', (id) => {
    expect(read(rawCase(id))).toEqual({ ok: true, document: rawCase(id) });
  });

  it('with all cases is read whole', () => {
    expect(read(allCases())).toEqual({ ok: true, document: allCases() });
  });

  it('may be empty', () => {
    const empty = small({ applicants: [], employers: [], cases: [] });
    expect(read(empty)).toEqual({ ok: true, document: empty });
  });

  it('may begin with a byte order mark', () => {
    expect(readExchange(`\ufeff${JSON.stringify(small())}`, nothingStored)).toEqual({ ok: true, document: small() });
  });

  it('may point at records that are stored already', () => {
    const document = small({ applicants: [], employers: [] });
    expect(read(document).ok).toBe(false);
    expect(read(document, () => true)).toEqual({ ok: true, document });
  });

  it('loses the blanks around its texts', () => {
    const reading = read(applicantWith({ homeTown: '　ハノイ ' }));
    expect(reading.ok && reading.document.applicants[0]?.homeTown).toBe('ハノイ');
  });

  it('of the fictional cases reads with any facts left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseIds), fc.integer(), fc.integer({ min: 1, max: 9 }), (id, seed, share) => {
        const document = thinned(id, seed, share);
        const reading = read(document);
        expect(reading.ok ? [] : reading.problems).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it('comes back as it was read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...caseIds), fc.integer(), (id, seed) => {
        const reading = read(thinned(id, seed, 4));
        expect(reading.ok).toBe(true);
        expect(reading.ok && read(reading.document)).toEqual(reading);
      }),
      { numRuns: runs(30) },
    );
  });
});

/** What a record cannot be without. */
const needed = new Set([
  'filing',
  'agentId',
  'representativeId',
  'officeId',
  'contacts',
  'agents',
  'id',
  'applicantId',
  'employerId',
  'procedure',
  'by',
  'on',
  'finding',
  'note',
]);

/** A fictional case with about one fact of `share` left out, wherever it stands. */
function thinned(id: CaseId, seed: number, share: number): unknown {
  let state = seed >>> 0;
  const drop = () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return (state >>> 8) % (share + 1) === 0;
  };
  const thin = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(thin);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, entry]) => (!needed.has(key) && drop() ? [] : [[key, thin(entry)]])),
    );
  };
  const document = rawCase(id) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, thin(value)]));
}

describe('references', () => {
  it('ask the store only for what the file does not hold, by kind and id', () => {
    const asked: string[] = [];
    const isStored: IsStored = (kind, id) => {
      asked.push(`${kind} ${id}`);
      return kind !== 'office';
    };
    expect(problems(caseWith({ employerId: 'other', officeId: 'o' }), isStored)).toEqual([
      'cases[0] officeId noSuchRecord',
    ]);
    expect(asked).toEqual(['employer other', 'office o']);
  });

  it('may lead to the same record from several cases', () => {
    const [one] = small().cases;
    const document = small({ cases: [one, { ...one, id: 'c2' }] });
    expect(read(document)).toEqual({ ok: true, document });
  });
});

describe('the records of a document', () => {
  it('come with what they depend on before them', () => {
    const reading = read({ ...small(), offices: [{ id: 'o' }] });
    if (!reading.ok) throw new Error('The document is good.');
    const { document } = reading;
    expect(recordsOf(document).map(({ kind, id }) => [kind, id])).toEqual([
      ['applicant', 'a'],
      ['employer', 'e'],
      ['office', 'o'],
      ['case', 'c'],
    ]);
    expect(recordsOf(document).map(({ payload }) => payload)).toEqual([
      ...document.applicants,
      ...document.employers,
      ...document.offices,
      ...document.cases,
    ]);
  });

  it('are all of them', () => {
    const all: Exchange = allCases();
    expect(recordsOf(all)).toHaveLength(
      all.applicants.length + all.employers.length + all.offices.length + all.cases.length,
    );
  });
});
