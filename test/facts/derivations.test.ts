import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statusesOfResidence } from '../../lib/domain/codes/status-of-residence';
import type { CaseRecords } from '../../lib/domain/records';
import { edited } from '../../lib/engine/capture/edit';
import { sourcesOf } from '../../lib/editor/rows';
import { recordPathOf } from '../../lib/facts/asked-of';
import { derivations, derivedAt } from '../../lib/facts/derivations';
import type { FactEdit } from '../../lib/facts/edit';
import { selectionIds, selections } from '../../lib/facts/selections';
import { allPolicies, policyOf } from '../../lib/facts/policies';

const today = '2026-11-02';
const newId = () => 'new';

const blank: CaseRecords = {
  applicant: { id: 'a' },
  employer: { id: 'e' },
  case: { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' },
};

const withEdits = (records: CaseRecords, edits: readonly FactEdit[]): CaseRecords =>
  edits.reduce((now, edit) => edited(now, edit, newId), records);

const word = fc.stringMatching(/^[A-Z][A-Z'-]{0,8}$/);
const fullName = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Records of which any of the facts that a derivation reads may be there already. */
const someRecords: fc.Arbitrary<CaseRecords> = fc
  .record({
    family: maybe(fullName),
    given: maybe(fullName),
    mrz: maybe(fullName.map((name) => `${name.replaceAll(' ', '<')}<<X`)),
    plannedOn: maybe(day),
    plannedText: maybe(fc.constantFrom('2026年9月上旬', '未定')),
    amountYen: maybe(fc.nat(9_999_999)),
    per: maybe(fc.constantFrom('month' as const, 'year' as const)),
    experienceMonths: maybe(fc.nat(600)),
  })
  .map(({ family, given, mrz, plannedOn, plannedText, amountYen, per, experienceMonths }) => ({
    ...blank,
    applicant: { id: 'a', name: { family, given, mrz } },
    case: { ...blank.case, entry: { plannedOn, plannedText }, pay: { amountYen, per }, job: { experienceMonths } },
  }));

/** What a page or a table may state, for every derived fact that can be taken back. */
const stated: Readonly<Record<string, fc.Arbitrary<string | number>>> = {
  passportName: fullName,
  plannedEntry: fc.oneof(day, fc.constantFrom('2026年9月上旬', '2026年9月', '未定')),
  monthlyPayYen: fc.nat(9_999_999),
  experienceMonths: fc.nat(600),
  presentStatus: fc.constantFrom(...statusesOfResidence.map(({ code }) => code)),
};

const all = Object.entries(derivations);
const takenBack = all.flatMap(([name, { compute, accept }]) => (accept ? [{ name, compute, accept }] : []));

describe('a derived fact', () => {
  it('is taken back exactly where the tests state it', () => {
    expect(takenBack.map(({ name }) => name).toSorted()).toEqual(Object.keys(stated).toSorted());
  });

  it.each(takenBack)('$name follows as it was stated, whatever stood there before', ({ name, compute, accept }) => {
    fc.assert(
      fc.property(someRecords, stated[name] ?? fc.constant(''), (records, value) => {
        expect(compute(withEdits(records, accept(value, records)), today)).toEqual(value);
        expect(compute(withEdits(blank, accept(value, {})), today)).toEqual(value);
      }),
    );
  });

  it.each(takenBack)('$name is the same once what follows is taken back', ({ compute, accept }) => {
    fc.assert(
      fc.property(someRecords, (records) => {
        const value = compute(records, today);
        if (typeof value !== 'string' && typeof value !== 'number') return;
        expect(compute(withEdits(records, accept(value, records)), today)).toEqual(value);
      }),
    );
  });

  it.each(takenBack)('$name is taken back as its sources, and as no other fact', ({ name, accept }) => {
    const { sources } = derivations[derivedAt(`derived.${name}`) ?? 'site'];
    fc.assert(
      fc.property(someRecords, stated[name] ?? fc.constant(''), (records, value) => {
        for (const { record, path } of accept(value, records)) expect(sources).toContain(`${record}.${path}`);
      }),
    );
  });

  it.each(all)('%s stands at places that have a policy', (_, { sources, place, askedBy = place }) => {
    for (const at of [...sources, place, askedBy]) {
      const holder = [...allPolicies.keys()].some((one) => at === one || at.startsWith(`${one}.`));
      expect([at, holder]).toEqual([at, true]);
      expect(policyOf(at).askedOf).not.toBe('nobody');
    }
  });

  it('of a day that no record takes is still a day, so that the record refuses it', () => {
    expect(derivations.plannedEntry.accept?.('1850-01-01', {})).toContainEqual({
      record: 'case',
      path: 'entry.plannedOn',
      value: '1850-01-01',
    });
  });

  it.each(['derived.unknown', 'derived', 'derived.toString', 'case.pay.per'])('%s is none', (path) => {
    expect(derivedAt(path)).toBeUndefined();
  });
});

describe('where a fact of the form is kept', () => {
  it.each([
    ['derived.passportName', 'applicant.name', ['applicant.name.family', 'applicant.name.given']],
    ['derived.education.school', 'applicant.education.school', ['applicant.education.*.school']],
    ['derived.plannedEntry', 'case.entry.plannedOn', ['case.entry.plannedOn', 'case.entry.plannedText']],
    ['derived.monthlyPayYen', 'case.pay.amountYen', ['case.pay.amountYen', 'case.pay.per']],
    ['derived.experienceMonths', 'applicant.work.jobs', ['case.job.experienceMonths']],
    ['derived.site', 'case.dispatch.isDispatch', ['case.dispatch.isDispatch', 'case.dispatch.elsewhere']],
    ['representative.phone', 'employer.contacts.phone', ['employer.contacts.*.phone']],
    ['agent.name', 'office.agents.name', ['office.agents.*.name']],
    ['applicant.work.jobs.1.from', 'applicant.work.jobs.1.from', ['applicant.work.jobs.1.from']],
  ])('%s is asked for as %s', (path, asked, sources) => {
    expect(recordPathOf(path)).toBe(asked);
    expect(sourcesOf(path)).toEqual(sources);
  });
});

describe('an entry that is chosen', () => {
  const entries = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 4 });
  const records = fc
    .record({ ids: entries, marks: fc.array(fc.boolean()), at: fc.nat(3) })
    .map(({ ids, marks, at }) => ({
      at: at % ids.length,
      id: ids[at % ids.length],
      records: {
        applicant: { id: 'a', education: ids.map((id, n) => ({ id, ...(marks[n] ? { highest: true } : {}) })) },
        employer: { id: 'e', contacts: ids.map((id) => ({ id })) },
        office: { id: 'o', agents: ids.map((id) => ({ id })) },
        case: blank.case,
      } satisfies CaseRecords,
    }));

  it.each(selectionIds)('%s is the one at the place that was accepted', (name) => {
    const { accept, compute } = selections[name];
    fc.assert(
      fc.property(records, ({ records: before, at, id }) => {
        expect(compute(withEdits(before, accept(at, before)))?.id).toBe(id);
      }),
    );
  });

  it.each(selectionIds)('%s is none where the list has no entry there', (name) => {
    expect(selections[name].accept(0, blank)).toEqual([]);
  });
});
