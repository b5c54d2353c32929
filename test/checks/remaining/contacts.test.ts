import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../components/report/links';
import { requiredBoxes } from '../../../lib/checks/boxes';
import { reportOf } from '../../../lib/checks/report';
import type { CaseRequest } from '../../../lib/domain/case/case';
import type { CaseRecords } from '../../../lib/domain/records';
import { factsOf } from '../../../lib/facts/facts';
import { openRequests, requestNow } from '../../../lib/overview/requests';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';
import { requestsFor } from '../../letters/kit';
import { workedDay, workedRecords } from '../../fixtures/worked/load';

// The employer has three contact persons. What is asked and shown is about the one whom the case has chosen.

const base = workedRecords('1');
const contacts = [
  { id: 'hanako', name: 'サンプル 花子', relationship: '人事課長', phone: '0312345678' },
  { id: 'jiro.t', name: 'サンプル 次郎', phone: '0387654321' },
  // Without an address and a telephone of their own: the employer's are taken.
  { id: 'saburo', name: 'サンプル 三郎' },
];
const choosing = (representativeId: string | undefined): CaseRecords => ({
  ...base,
  employer: { ...base.employer, contacts },
  case: { ...base.case, filing: { ...base.case.filing, representativeId } },
});
const reportFor = (records: CaseRecords) =>
  reportOf({ form: coeGijinkoku, law: coeGijinkokuLaw, records, on: workedDay });
const relationshipIn = (records: CaseRecords) =>
  reportFor(records).remaining.filter(({ id }) => /^fact employer\.contacts\..*\.relationship$/.test(id));
const askedBefore = (...matters: string[]): readonly CaseRequest[] => [{ to: 'employer', on: '2026-05-01', matters }];
const openIds = (requests: readonly CaseRequest[], records: CaseRecords) =>
  openRequests(requests, relationshipIn(records)).flatMap(({ open }) => open.map(({ id }) => id));

describe('a fact of the contact person whom a case has chosen', () => {
  it.each([
    ['the second', 'jiro.t', 1],
    ['the third, who has the address of the employer', 'saburo', 2],
  ])('is a matter of that person: %s', (_, id, index) => {
    const records = choosing(id);
    const place = `employer.contacts.${index}.relationship`;
    const [item, ...others] = relationshipIn(records);
    expect(others).toEqual([]);
    expect(item?.id).toBe(`fact employer.contacts.${id}.relationship`);
    expect(item?.where).toEqual({ kind: 'fact', path: place });
    const base = { caseId: 'c', canShow: false, factsOfRow: () => [] };
    expect(linksOf(item?.where ? [item.where] : [], base)).toMatchObject([{ href: `#/cases/c/employer?at=${place}` }]);
    const facts = factsOf(records, workedDay);
    const boxes = requiredBoxes(coeGijinkoku, reportFor(records).completeness, facts).flatMap(({ paths }) => paths);
    expect(boxes).toContain(place);
    expect(boxes.filter((path) => path.startsWith('employer.contacts.') && !path.includes(`.${index}.`))).toEqual([]);
  });

  it('is no matter where the chosen one has it', () => {
    expect(relationshipIn(choosing('hanako'))).toEqual([]);
  });

  it('is asked for in the letter once, in plain words', () => {
    const paths = requestsFor(choosing('jiro.t')).to.employer.questions.map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('employer.contacts'))).toEqual(['employer.contacts.relationship']);
  });

  it('stays asked for, in a request of now and in one of an earlier version, which knew no person', () => {
    const records = choosing('jiro.t');
    const now = requestNow(reportFor(records).remaining, 'employer', { on: '2026-05-01', due: null });
    const id = 'fact employer.contacts.jiro.t.relationship';
    expect(now?.matters).toContain(id);
    expect(openIds(now ? [now] : [], records)).toEqual([id]);
    expect(openIds(askedBefore('fact employer.contacts.0.relationship'), records)).toEqual([id]);
  });

  it('is not taken as asked for where another person or another fact was asked about', () => {
    const asked = askedBefore('fact employer.contacts.jiro.t.relationship', 'fact employer.contacts.0.name');
    expect(openIds(asked, choosing('saburo'))).toEqual([]);
  });

  it('is asked for of the first while there is nobody', () => {
    const records = { ...base, employer: { ...base.employer, contacts: undefined } };
    expect(relationshipIn(records).map(({ id }) => id)).toEqual(['fact employer.contacts.0.relationship']);
  });
});
