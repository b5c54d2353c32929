import { describe, expect, it } from 'vitest';
import type { Applicant } from '../../lib/domain/applicant';
import type { Case } from '../../lib/domain/case/case';
import type { Employer } from '../../lib/domain/employer';
import { recordSchemas } from '../../lib/domain/exchange';
import { merged, mergeLines, namesLost, repointed } from '../../lib/overview/merge';
import { loadCase } from '../fixtures/cases/load';

let made = 0;
const newId = () => {
  made += 1;
  return `new-${made}`;
};

const keep: Employer = {
  id: 'keep',
  name: '株式会社サンプル',
  phone: '03-0000-0000',
  contacts: [{ id: 'p-1', name: 'サンプル花子' }],
};
const drop: Employer = {
  id: 'drop',
  name: 'サンプル株式会社',
  address: '東京都架空区1-1',
  contacts: [
    { id: 'p-1', name: 'サンプル次郎' },
    { id: 'p-2', name: 'サンプル花子' },
    { id: 'p-3', name: 'サンプル三郎' },
  ],
};
const aCase = (representativeId: string): Case => ({
  ...{ id: 'c-1', applicantId: 'a-1', employerId: 'drop', procedure: 'coe-gijinkoku' },
  filing: { representativeId },
});

describe('the preview of a merge', () => {
  it('sets every fact side by side and proposes what loses nothing', () => {
    const lines = mergeLines('employer', keep, drop);
    expect(lines.map(({ key, same, choices }) => [key, same, choices])).toEqual([
      ['name', false, ['keep', 'drop']],
      ['phone', false, ['keep']],
      ['contacts', false, ['both', 'keep', 'drop']],
      ['address', false, ['drop', 'keep']],
    ]);
  });

  it('says what is the same, whatever the order of its parts', () => {
    const one: Applicant = { id: 'a', passport: { number: 'TZ1234567', expiresOn: '2030-01-01' } };
    const other: Applicant = { id: 'b', passport: { expiresOn: '2030-01-01', number: 'TZ1234567' } };
    expect(mergeLines('applicant', one, other)).toMatchObject([{ key: 'passport', same: true, choices: ['keep'] }]);
  });
});

describe('a merge', () => {
  it('takes what was chosen, joins lists, and gives an entry of the same name a new one', () => {
    const result = merged('employer', keep, drop, { name: 'drop' }, newId);
    expect(result.record).toEqual({
      id: 'keep',
      name: 'サンプル株式会社',
      phone: '03-0000-0000',
      address: '東京都架空区1-1',
      contacts: [
        { id: 'p-1', name: 'サンプル花子' },
        { id: expect.stringMatching(/^new-/), name: 'サンプル次郎' },
        { id: 'p-3', name: 'サンプル三郎' },
      ],
    });
  });

  it('points cases of the record that goes at the one that stays, and at its entries', () => {
    const result = merged('employer', keep, drop, {}, newId);
    const renamed = result.renamed.get('p-1');
    expect(renamed).toMatch(/^new-/);
    const now = (id: string) => repointed('employer', aCase(id), 'keep', result);
    expect(now('p-1')).toMatchObject({ employerId: 'keep', filing: { representativeId: renamed } });
    expect(now('p-2').filing?.representativeId).toBe('p-1');
    expect(now('p-3').filing?.representativeId).toBe('p-3');
    for (const id of ['p-1', 'p-2', 'p-3']) expect(namesLost('employer', now(id), result)).toBe(false);
  });

  it('says so when a person a case names would be gone', () => {
    const result = merged('employer', keep, drop, { contacts: 'keep' }, newId);
    expect(namesLost('employer', repointed('employer', aCase('p-3'), 'keep', result), result)).toBe(true);
  });

  it('takes no choice that was not offered', () => {
    expect(merged('employer', keep, drop, { phone: 'drop' }, newId).record.phone).toBe('03-0000-0000');
  });

  it('joins schools and jobs of an applicant, and what documents prove', () => {
    const one: Applicant = { id: 'keep', work: { answer: 'yes', jobs: [{ id: 'j-1', duties: '架空の仕事' }] } };
    const other: Applicant = { id: 'drop', work: { answer: 'no', jobs: [{ id: 'j-1', duties: '別の仕事' }] } };
    const result = merged('applicant', one, other, {}, newId);
    const renamed = result.renamed.get('j-1') ?? '';
    expect(result.record.work).toEqual({
      answer: 'yes',
      jobs: [
        { id: 'j-1', duties: '架空の仕事' },
        { id: renamed, duties: '別の仕事' },
      ],
    });
    const proof: Case = { ...aCase('x'), documents: [{ id: 'D09', proves: ['j-1'] }] };
    expect(repointed('applicant', proof, 'keep', result)).toMatchObject({
      applicantId: 'keep',
      documents: [{ id: 'D09', proves: [renamed] }],
    });
  });

  it('of a whole record with itself changes nothing', () => {
    const { applicants, employers } = loadCase('testa-largest');
    for (const [kind, record] of [
      ['applicant', applicants[0]],
      ['employer', employers[0]],
    ] as const) {
      if (!record) throw new Error('The fixture has no record.');
      const result = merged(kind, record, { ...record, id: 'other' }, {}, newId);
      expect(recordSchemas[kind].parse(result.record)).toEqual(record);
    }
  });
});
