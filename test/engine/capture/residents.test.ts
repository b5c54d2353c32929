import { describe, expect, it } from 'vitest';
import type { CaseRecords } from '../../../lib/domain/records';
import { derivedAt } from '../../../lib/facts/derivations';
import { applyCapture, captureOf } from '../../../lib/engine/capture';
import { targetOf } from '../../../lib/engine/capture-targets';
import { planFill } from '../../../lib/engine/plan';
import { factsOf } from '../../../lib/facts/facts';
import { residentCaseIds, residentOf } from '../../fixtures/cases/residents/load';
import { writesOf } from '../case-kit';
import { confirmedFor, moduleOf, planOfResident, residentModules } from '../resident-kit';
import { emptied, ids, leavesOf, pageOf, parsed } from './kit';

// A page of an extension or a change of status, taken into a case.

const applicationOf = ({ case: one }: CaseRecords) => ('application' in one ? one.application : undefined);

describe.each(residentCaseIds)('the page filled from %s', (id) => {
  const { form } = moduleOf(id);
  const { records, on } = residentOf(id);
  const values = pageOf(planOfResident(id));
  const empty = emptied(records);
  const items = captureOf(form, empty, values, on);
  const made = applyCapture(form, empty, values, new Set(items.map((item) => item.id)), on, ids());

  it('taken into an empty case, is planned again word for word', () => {
    expect(items.filter(({ state }) => state === 'impossible')).toEqual([]);
    const again = planFill(form, factsOf(made, on), confirmedFor(id));
    expect(writesOf(again)).toEqual(writesOf(planOfResident(id)));
  });

  it('gives facts that fit the schemas and are kept by them as they stand', () => {
    expect(parsed(made)).toEqual(made);
  });

  it('says nothing new to the case itself', () => {
    expect(captureOf(form, records, values, on).filter(({ state }) => state !== 'same')).toEqual([]);
  });

  it('gives back what only these forms ask, fact by fact', () => {
    const { status, periodMonths, expiresOn } = records.case.stay ?? {};
    expect(made.case.stay).toEqual({ status, periodMonths, expiresOn });
    const wanted = applicationOf(records);
    // No row says that nobody files for the applicant: the rows of whoever does stay empty.
    const { legalRepresentative, ...rest } = wanted ?? {};
    const filed = legalRepresentative?.answer === 'yes' ? { legalRepresentative } : {};
    expect(new Set(leavesOf(applicationOf(made)).keys())).toEqual(new Set(leavesOf({ ...rest, ...filed }).keys()));
    expect(made.case.job?.dutiesChanged?.answer).toBe(records.case.job?.dutiesChanged?.answer);
    const cards = [made, records].map(({ applicant: { residenceCard } }) => Object.keys(residenceCard ?? {}));
    expect(cards[0]).toEqual(cards[1]);
  });
});

describe.each([...residentModules])('the form of %s', (_, { form }) => {
  it('has a way back for every derived fact but one, which its number says', () => {
    const without = form.fields.flatMap(({ id, parts }) =>
      parts.flatMap(({ from }) => (from !== undefined && derivedAt(from) && targetOf(from) === null ? [id] : [])),
    );
    expect(without).toEqual(['card.has']);
  });
});
