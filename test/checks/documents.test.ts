import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentStatusOf } from '../../lib/checks/document-state';
import { documentsOf } from '../../lib/checks/documents';
import type { DocumentRow } from '../../lib/law/gijinkoku/known';
import { documents } from '../../lib/law/gijinkoku/documents/index';
import { emptyRecords, exampleDay, exampleRecords, type RecordChanges } from '../../lib/law/gijinkoku/examples';
import type { CaseDocument, DocumentFinding, DocumentState } from '../../lib/spec/check';
import { runs } from '../property-runs';
import { contextFor } from './kit';

const findings = (changes: RecordChanges = {}, on = exampleDay): readonly DocumentFinding[] =>
  documentsOf(documents, contextFor(exampleRecords(changes), on));
const finding = (id: string, changes: RecordChanges = {}, on = exampleDay): DocumentFinding | undefined =>
  findings(changes, on).find((one) => one.id === id);

/** The good case's documents with one of them changed, added or taken away. */
function having(id: string, change: Omit<Partial<CaseDocument>, 'id'> | null): RecordChanges {
  const kept = (exampleRecords().case.documents ?? []).filter((document) => document.id !== id);
  return { case: { documents: change === null ? kept : [...kept, { id, received: 'yes', ...change }] } };
}

describe('a document', () => {
  it.each<[string, string, Parameters<typeof having>[1], DocumentState]>([
    ['is satisfied when it is there', 'D11', {}, 'satisfied'],
    ['is missing when it was not received', 'D11', { received: 'no' }, 'missing'],
    ['is missing when others were recorded and it was not', 'D11', null, 'missing'],
    ['is missing while it has not been said whether it came', 'D11', { received: 'notAsked' }, 'missing'],
    ['is not required although it is there', 'D06a', {}, 'notRequired'],
    ['is defective when it falls under a non-disclosure agreement', 'D11', { nda: 'yes' }, 'defective'],
    ['is satisfied when it does not fall under one', 'D11', { nda: 'no' }, 'satisfied'],
    ['is defective when it is dated after the filing', 'D10', { issuedOn: '2026-06-16' }, 'defective'],
    ['is satisfied when it is dated on the day of filing', 'D10', { issuedOn: '2026-06-15' }, 'satisfied'],
    ['cannot be told without its date', 'D10', {}, 'unknown'],
    ['is expired by its own last day', 'D10', { issuedOn: '2026-06-01', validUntil: '2026-06-14' }, 'expired'],
    ['is expiring on its own last day', 'D10', { issuedOn: '2026-06-01', validUntil: '2026-06-15' }, 'expiring'],
    ['is defective when only one side signed', 'D07a', { signedBy: ['employer'] }, 'defective'],
    ['is satisfied when both sides signed', 'D07a', { signedBy: ['applicant', 'employer'] }, 'satisfied'],
  ])('%s', (_says, id, change, state) => {
    expect(finding(id, having(id, change))?.state).toBe(state);
  });

  it('is signed as the contract says where its entry does not', () => {
    expect(finding('D07a', having('D07a', {}))?.state).toBe('satisfied');
    const unsigned = { signedByEmployerOn: undefined, signedByApplicantOn: undefined };
    expect(finding('D07a', { case: { ...having('D07a', {}).case, contract: unsigned } })?.state).toBe('unknown');
    const oneSided = { signedByApplicantOn: undefined };
    expect(finding('D07a', { case: { ...having('D07a', {}).case, contract: oneSided } })?.state).toBe('defective');
  });

  it('is required, not missing, while no document was recorded', () => {
    expect(finding('D11', { case: { documents: undefined } })?.state).toBe('required');
    expect(finding('D11', { case: { documents: [] } })?.state).toBe('missing');
  });

  it('counts by its best copy', () => {
    const documentsOfTwo = [
      { id: 'D10', received: 'yes', issuedOn: '2025-01-06' },
      { id: 'D10', received: 'yes', issuedOn: '2026-06-01' },
    ] as const;
    expect(finding('D10', { case: { documents: [...documentsOfTwo] } })?.state).toBe('satisfied');
  });

  it.each<[string, Omit<CaseDocument, 'id' | 'received'>, string]>([
    ['a copy that is good', { issuedOn: '2026-06-01' }, 'Of all.'],
    ['a copy that ends soon', { issuedOn: '2026-06-01', validUntil: '2026-06-20' }, 'Of all.'],
    ['a copy of which something is not told yet', {}, 'Of all.'],
    ['a copy that something is wrong with', { issuedOn: '2026-06-16' }, 'It is dated after the filing date.'],
  ])('is judged by what is said of all copies together, but after what is wrong with each: %s', (_, of, reason) => {
    const row = documents.rows.find(({ id }) => id === 'D10');
    if (!row) throw new Error('There is no D10.');
    const inspected: DocumentRow = {
      ...row,
      inspect: () => ({ state: 'defective', reason: { ja: '全部について。', en: 'Of all.' }, points: [] }),
    };
    const context = contextFor(exampleRecords(), exampleDay);
    const standing = documentStatusOf(inspected, context, [{ id: 'D10', received: 'yes', ...of }]);
    expect([standing.state, standing.reason?.en]).toEqual(['defective', reason]);
  });

  it("is known by the number on the client's page", () => {
    expect(finding('D11', { case: { documents: [{ id: 'S16', received: 'yes' }] } })?.state).toBe('satisfied');
    expect(finding('P-stmt', { case: { documents: [{ id: 'S4', received: 'yes' }] } })?.state).toBe('satisfied');
  });

  it('that is only useful is never missing', () => {
    expect(finding('P-reason')).toMatchObject({ need: 'optional', state: 'notRequired', neverRequired: true });
    expect(finding('P-reason', having('P-reason', { signedBy: [] }))?.state).toBe('defective');
  });
});

describe('validity', () => {
  it.each<[string, string, string, DocumentState, string]>([
    ['is good on day 79', '2026-01-15', '2026-04-04', 'satisfied', '2026-04-15'],
    ['is said to end from day 80 on', '2026-01-15', '2026-04-05', 'expiring', '2026-04-15'],
    ['lasts to the same day three months later', '2026-01-15', '2026-04-15', 'expiring', '2026-04-15'],
    ['is over the day after', '2026-01-15', '2026-04-16', 'expired', '2026-04-15'],
    ['ends with February where it has no such day', '2025-11-30', '2026-02-28', 'expiring', '2026-02-28'],
    ['is over the day after', '2025-11-30', '2026-03-01', 'expired', '2026-02-28'],
    ['ends on 29 February of a leap year', '2027-11-30', '2028-02-29', 'expiring', '2028-02-29'],
    ['is in doubt from the last day of February on', '2026-02-28', '2026-05-31', 'expiring', '2026-05-28'],
    ['is over in the month after', '2026-02-28', '2026-06-01', 'expired', '2026-05-28'],
  ])('of a registry certificate %s', (_says, issuedOn, on, state, expiresOn) => {
    expect(finding('D10', having('D10', { issuedOn }), on)).toMatchObject({ state, expiresOn });
  });

  it.each<[string, string, DocumentState, number]>([
    ['is satisfied within five months', '2026-01-20', 'satisfied', 35],
    ['lasts to the same day six months later', '2025-12-15', 'expiring', 0],
    ['is over the day after', '2025-12-14', 'expired', -1],
  ])('of a photograph %s', (_says, takenOn, state, inDays) => {
    expect(finding('D02', having('D02', { takenOn }))).toMatchObject({ state, inDays });
  });

  const nepal = (tuberculosis: object, entry: object): RecordChanges => ({
    applicant: { nationality: 'NPL', residence: 'NPL', tuberculosis: { exemption: 'none', ...tuberculosis } },
    ...having('D17', entry),
  });

  it.each<[string, object, object, DocumentState, string | undefined]>([
    ['runs 180 days from the X-ray', { xRayOn: '2025-12-17' }, { issuedOn: '2026-01-08' }, 'expiring', '2026-06-15'],
    ['is over the day after', { xRayOn: '2025-12-16' }, { issuedOn: '2026-01-08' }, 'expired', '2026-06-14'],
    ['is that printed on it', { xRayOn: '2026-05-01', validUntil: '2026-06-14' }, {}, 'expired', '2026-06-14'],
    ['is said from thirty days before', { xRayOn: '2026-01-16' }, {}, 'expiring', '2026-07-15'],
    ['is not said thirty-one days before', { xRayOn: '2026-01-17' }, {}, 'satisfied', '2026-07-16'],
    ['runs from the issue where nothing else is known', {}, { issuedOn: '2026-05-01' }, 'satisfied', '2026-10-28'],
    ['cannot be told without a date', {}, {}, 'unknown', undefined],
  ])('of a tuberculosis certificate %s', (_says, tuberculosis, entry, state, expiresOn) => {
    const found = finding('D17', nepal(tuberculosis, entry));
    expect(found?.state).toBe(state);
    expect(found?.expiresOn).toBe(expiresOn);
  });

  it('never says both expired and days left, whatever the days', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2026-06-15'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const found = finding('D10', having('D10', { issuedOn: date.toISOString().slice(0, 10) }));
        const { state, inDays = 0 } = found ?? {};
        if (state === 'expired') expect(inDays).toBeLessThan(0);
        if (state === 'satisfied') expect(inDays).toBeGreaterThan(0);
        if (state === 'expiring') expect(inDays).toBeGreaterThanOrEqual(-3);
        expect(['expired', 'expiring', 'satisfied']).toContain(state);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a group', () => {
  const newCompany = (known: object, entries: readonly CaseDocument[]): RecordChanges => ({
    employer: {
      foundedOn: '2026-02-03',
      firstClosingOn: '2027-01-31',
      accounts: undefined,
      category: { withholding: [{ year: 2025, filed: 'no' }], withholdingExempt: 'no', ...known },
    },
    case: { documents: [{ id: 'D02', received: 'yes', takenOn: '2026-06-01' }, ...entries] },
  });
  const entry = (id: string, months?: number): CaseDocument => ({
    id,
    received: 'yes',
    ...(months === undefined ? {} : { months }),
  });
  const slips = (from: string, to?: string, id = 'D15-2b'): CaseDocument => ({
    ...entry(id),
    period: { from, ...(to === undefined ? {} : { to }) },
  });

  it.each<[string, readonly CaseDocument[], DocumentState, RegExp]>([
    ['nothing', [], 'missing', /^ア.*及びイ/],
    ['A alone', [entry('D15-2a')], 'missing', /^イが不足/],
    ['three slips alone', [slips('2026-03', '2026-05')], 'missing', /^アが不足/],
    ['the special due dates alone', [entry('D15-2c')], 'missing', /^アが不足/],
    ['A and three slips', [entry('D15-2a'), slips('2026-03', '2026-05')], 'satisfied', /カテゴリー４/],
    [
      'A and three slips in two entries',
      [entry('D15-2a'), slips('2026-05'), slips('2026-03', '2026-04')],
      'satisfied',
      /カテゴリー４/,
    ],
    ['A and the special due dates', [entry('D15-2a'), entry('D15-2c')], 'satisfied', /カテゴリー４/],
    ['A and two slips', [entry('D15-2a'), entry('D15-2b', 2)], 'defective', /2か月分しかありません.*イが不足/],
    ['A and slips of an unknown number', [entry('D15-2a'), entry('D15-2b')], 'unknown', /どの月の/],
    ['A and three slips of unknown months', [entry('D15-2a'), entry('D15-2b', 3)], 'unknown', /どの月の/],
    ['A and slips of which only the year is known', [entry('D15-2a'), slips('2026')], 'unknown', /どの月の/],
    [
      'A and one slip recorded three times',
      [entry('D15-2a'), slips('2026-05'), slips('2026-05'), slips('2026-05')],
      'defective',
      /1か月分しかありません/,
    ],
    [
      'A and the slips of a January long ago and the months after',
      [entry('D15-2a'), slips('2024-01', '2024-03')],
      'defective',
      /2024年3月分まで/,
    ],
    ['A and slips up to two months ago', [entry('D15-2a'), slips('2026-02', '2026-04')], 'satisfied', /カテゴリー４/],
    ['A and slips up to three months ago', [entry('D15-2a'), slips('2026-01', '2026-03')], 'defective', /直近3か月/],
    [
      'A and three months with one left out',
      [entry('D15-2a'), slips('2026-02', '2026-03'), slips('2026-05')],
      'defective',
      /続く直近3か月/,
    ],
    ['A and slips of months to come', [entry('D15-2a'), slips('2026-05', '2026-07')], 'defective', /2か月分しか/],
    [
      'A and B by the numbers of the client',
      [entry('S20'), slips('2026-03', '2026-05', 'S21')],
      'satisfied',
      /カテゴリー４/,
    ],
  ])('D15 with %s', (_what, entries, state, reason) => {
    const found = finding('D15', newCompany({}, entries));
    expect(found?.state).toBe(state);
    expect(found?.reason.ja).toMatch(reason);
  });

  it('D15 takes the proof of an exemption from who is exempt', () => {
    const exempt = { withholdingExempt: 'yes' };
    expect(finding('D15', newCompany(exempt, [entry('D15-1')]))?.state).toBe('satisfied');
    expect(finding('D15', newCompany(exempt, [entry('D15-2a'), entry('D15-2b', 3)]))?.state).toBe('missing');
  });

  it('D15 takes either while the exemption was not asked', () => {
    const notAsked = { withholdingExempt: undefined };
    expect(finding('D15', newCompany(notAsked, []))?.reason.ja).toContain('免除');
    expect(finding('D15', newCompany(notAsked, [entry('D15-1')]))?.state).toBe('satisfied');
    expect(finding('D15', newCompany(notAsked, [entry('D15-2a'), entry('D15-2c')]))?.state).toBe('satisfied');
  });

  it('lasts as long as the alternative it rests on, and the one that does not end goes first', () => {
    const notAsked = { withholdingExempt: undefined };
    const ending = { ...entry('D15-1'), validUntil: '2026-06-20' };
    const found = (entries: readonly CaseDocument[]) => finding('D15', newCompany(notAsked, entries));
    expect(found([ending])).toMatchObject({ state: 'expiring', inDays: 5 });
    expect(found([ending, entry('D15-2a'), entry('D15-2c')])?.state).toBe('satisfied');
  });

  it('does not want an alternative once another is there', () => {
    const found = findings(newCompany({}, [entry('D15-2a'), entry('D15-2c')]));
    expect(found.find(({ id }) => id === 'D15-2b')?.state).toBe('notRequired');
    const open = findings(newCompany({}, [entry('D15-2a')]));
    expect(open.filter(({ state }) => state === 'oneOf').map(({ id }) => id)).toEqual(['D15-2b', 'D15-2c']);
  });

  it('tells of the plan where there are no accounts, and of the accounts where there are', () => {
    expect(finding('D12', newCompany({}, []))?.reason.ja).toContain('事業計画書');
    expect(finding('D12', newCompany({}, [entry('S19')]))?.state).toBe('satisfied');
    expect(finding('D12', newCompany({}, [entry('D12')]))?.state).toBe('satisfied');
    expect(finding('D12', having('D12', null))).toMatchObject({ state: 'missing' });
    const planOnly = { case: { documents: [entry('S19')] } };
    expect(finding('D12', planOnly)?.state).toBe('missing');
    expect(finding('D12b', planOnly)).toMatchObject({ need: 'optional', state: 'satisfied' });
  });

  it('tells what of its documents expires first', () => {
    const sent: RecordChanges = {
      case: {
        dispatch: { isDispatch: 'yes', contractTo: '2027-06-30' },
        documents: ['a', 'b', 'c', 'd'].map((part) => entry(`D06${part}`)),
      },
    };
    expect(finding('D06', sent)?.state).toBe('satisfied');
    const late = {
      ...sent.case,
      documents: (sent.case?.documents ?? []).map((one) =>
        one.id === 'D06d' ? { ...one, validUntil: '2026-06-20' } : one,
      ),
    };
    expect(finding('D06', { case: late })).toMatchObject({ state: 'expiring', inDays: 5 });
  });
});

describe('what is said of a need', () => {
  const unknownCategory: RecordChanges = { employer: { category: undefined } };

  it.each(['D04', 'D07', 'D08', 'D09', 'D10', 'D12', 'D13', 'D15'])('%s waits for the category', (id) => {
    expect(finding(id, unknownCategory)).toMatchObject({ need: 'unknown', waitsFor: 'category' });
    expect(finding(id)?.waitsFor).toBeUndefined();
  });

  it.each<[string, RecordChanges]>([
    ['D03', { case: { receipt: undefined } }],
    ['D06', { case: { dispatch: undefined } }],
    ['D19', { case: { filing: { registered: undefined } } }],
  ])('%s waits for an answer of its own, not for the category', (id, changes) => {
    const found = finding(id, { ...changes, ...unknownCategory });
    expect(found?.need).toBe('unknown');
    expect(found?.waitsFor).toBeUndefined();
  });

  it('tells what the client’s page requires from what is only useful', () => {
    expect(finding('P-director', { employer: { directorsUnpaid: 'yes' } })).toMatchObject({
      need: 'optional',
      listed: true,
    });
    expect(finding('P-reason')).toMatchObject({ need: 'optional', listed: true });
    expect(finding('S23')?.listed).toBeUndefined();
    expect(finding('S12')?.listed).toBeUndefined();
  });
});

describe('what a document covers', () => {
  type Period = CaseDocument['period'];
  const of = (id: string, period: Period, more: RecordChanges = {}, on = exampleDay) =>
    finding(id, { ...more, case: { ...having(id, period === undefined ? {} : { period }).case, ...more.case } }, on);

  it.each<[string, Period, DocumentState]>([
    ['of the year that counts', { year: 2025 }, 'satisfied'],
    ['of the year before', { year: 2024 }, 'defective'],
    ['of this year', { year: 2026 }, 'defective'],
    ['of the whole year by its months', { from: '2025-01', to: '2025-12' }, 'satisfied'],
    ['of eleven months of it', { from: '2025-01', to: '2025-11' }, 'unknown'],
    ['of a year that nobody has named', undefined, 'unknown'],
  ])('a summary of statutory records %s', (_, period, state) => {
    expect(of('D04', period)?.state).toBe(state);
  });

  it('asks where it is answered', () => {
    const found = of('D04', undefined);
    const at = having('D04', {}).case?.documents?.findIndex(({ id }) => id === 'D04');
    expect(found?.points).toContainEqual({ kind: 'fact', path: `case.documents.${at}.period.year` });
  });

  it('is not asked of the proof of a listed company', () => {
    expect(of('D04', undefined, { employer: { category: { firstGround: 'listed' } } })?.state).toBe('satisfied');
  });

  it('of a summary is the year before last in January, where that one is told', () => {
    const filed: RecordChanges = {
      employer: { category: { withholding: [{ year: 2024, filed: 'yes', salaryTaxYen: 1 }] } },
    };
    expect(of('D04', { year: 2024 }, filed, '2026-01-31')?.state).toBe('satisfied');
    expect(of('D04', { year: 2025 }, filed, '2026-01-31')?.state).toBe('defective');
  });

  it('of one good summary beside an old one is enough', () => {
    const entries = [2024, 2025].map((year) => ({ id: 'D04', received: 'yes', period: { year } }) as const);
    expect(finding('D04', { case: { documents: entries } })?.state).toBe('satisfied');
  });

  it('cannot be told to be enough while the category is not known', () => {
    expect(of('D04', { year: 2025 }, { employer: { category: undefined } })?.state).toBe('unknown');
  });

  it.each<[string, Period, DocumentState, string]>([
    ['of the year that closed last', { from: '2025-04-01', to: '2026-03-31' }, 'satisfied', exampleDay],
    ['known by its last day alone', { to: '2026-03-31' }, 'satisfied', exampleDay],
    ['of 2019', { from: '2018-04-01', to: '2019-03-31' }, 'defective', exampleDay],
    ['of a year nobody has named', undefined, 'unknown', exampleDay],
    ['of which only the year is known', { from: '2025', to: '2026' }, 'unknown', exampleDay],
    ['of a year that is not over', { from: '2026-04-01', to: '2027-03-31' }, 'defective', exampleDay],
    [
      'of the year before, a day short of three months after the next closing',
      { to: '2025-03-31' },
      'satisfied',
      '2026-06-29',
    ],
    ['of the year before, three months after the next closing', { to: '2025-03-31' }, 'defective', '2026-06-30'],
  ])('accounts %s', (_, period, state, on) => {
    expect(of('D12', period, {}, on)?.state).toBe(state);
  });

  it.each<[string, Period, string | undefined, DocumentState]>([
    ['that still runs', { from: '2026-01-01', to: '2026-06-15' }, undefined, 'satisfied'],
    ['that ended the day before', { from: '2026-01-01', to: '2026-06-14' }, undefined, 'defective'],
    ['whose period the case has', undefined, '2027-06-30', 'satisfied'],
    ['of a period nobody has told', undefined, undefined, 'unknown'],
  ])('a dispatch contract %s', (_, period, contractTo, state) => {
    const dispatch = { isDispatch: 'yes', ...(contractTo === undefined ? {} : { contractTo }) } as const;
    expect(of('D06d', period, { case: { dispatch } })?.state).toBe(state);
  });
});

describe('translations', () => {
  const diploma = (translated: CaseDocument['translated']): CaseDocument => ({
    id: 'D09a',
    received: 'yes',
    foreignLanguage: 'yes',
    ...(translated === undefined ? {} : { translated }),
  });
  const known: CaseDocument[] = ['D07a', 'D08', 'D11', 'S9'].map((id) => ({
    id,
    received: 'yes',
    foreignLanguage: 'no',
  }));

  it.each<[string, readonly CaseDocument[], DocumentState]>([
    ['are missing for a foreign document without one', [diploma('no')], 'missing'],
    ['are there when every foreign document has one', [diploma('yes')], 'satisfied'],
    ['are required while it was not said', [diploma(undefined)], 'required'],
    ['cannot be told while a language was not asked', [diploma('yes'), { id: 'D11', received: 'yes' }], 'unknown'],
    ['are not required where all is Japanese', known, 'notRequired'],
    [
      'do not ask the language of documents that are always Japanese',
      [...known, { id: 'D10', received: 'yes', issuedOn: '2026-06-01' }, { id: 'D12', received: 'yes' }],
      'notRequired',
    ],
    ['of what was not received are not asked for', [{ ...diploma('no'), received: 'no' }], 'unknown'],
  ])('%s', (_says, entries, state) => {
    expect(finding('D18', { case: { documents: [...entries] } })?.state).toBe(state);
  });

  it('name the documents that lack them', () => {
    const found = finding('D18', { case: { documents: [diploma('no')] } });
    expect(found?.points).toContainEqual({ kind: 'document', id: 'D09a' });
  });
});

describe('a case with nothing answered', () => {
  it('has nothing satisfied and nothing missing', () => {
    const found = documentsOf(documents, contextFor(emptyRecords(), exampleDay));
    const states = new Set(found.map(({ state }) => state));
    expect([...states].toSorted()).toEqual(['notRequired', 'required', 'unknown']);
    expect(found.filter(({ state }) => state === 'required').map(({ id }) => id)).toEqual(['D01', 'D02']);
  });
});
