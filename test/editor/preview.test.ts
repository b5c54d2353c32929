import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { describe, expect, it } from 'vitest';
import { type Preview, previewOf } from '../../lib/editor/preview';
import { indexRows } from '../../lib/editor/rows';
import { type Drafts, previewFacts } from '../../lib/editor/preview-facts';
import { convert } from '../../lib/convert/convert';
import { factsOf } from '../../lib/facts/facts';
import { plannedValueOf } from '../../lib/engine/plan';

const rows = indexRows(coeGijinkoku.fields);

function previews(path: string, drafts: Drafts): readonly Preview[] {
  const facts = previewFacts(drafts, path, '2026-06-01', factsOf);
  return rows.feedsOf(path).map((feed) => previewOf(feed, facts, { plannedValueOf, convert }));
}
const oneCase = { id: 'c', applicantId: 'a', employerId: 'e', procedure: 'coe-gijinkoku' };
const text = (words: string) => ({ state: 'text', text: words });

describe('what the form will receive', () => {
  it('is the name in capitals, family name first, of an applicant by themselves', () => {
    const applicant = { id: 'a', name: { family: 'Testa', given: 'Sample' } };
    expect(previews('applicant.name.given', { applicant })).toEqual([text('TESTA SAMPLE')]);
  });

  it('is only the box of the date that fits what is known of it', () => {
    expect(previews('applicant.birth', { applicant: { id: 'a', birth: '1990-05' } })).toEqual([
      text('日不詳 Unknown about day of birth'),
      { state: 'notApplicable' },
      { state: 'notApplicable' },
      text('199005'),
    ]);
  });

  it('is a refusal with a proposal where the text does not fit', () => {
    expect(previews('applicant.homeTown', { applicant: { id: 'a', homeTown: '髙松' } })).toEqual([
      { state: 'refused', reason: 'character', characters: ['髙'], excess: 0, proposal: '高松' },
    ]);
  });

  it('is nothing for a question that was not asked', () => {
    const applicant = { id: 'a', history: { entries: { answer: 'notAsked' } } };
    expect(previews('applicant.history.entries.answer', { applicant })).toEqual([{ state: 'nothing' }]);
  });

  it('is unnecessary where another answer says so', () => {
    const applicant = { id: 'a', history: { entries: { answer: 'no', count: 3 } } };
    expect(previews('applicant.history.entries.count', { applicant })).toEqual([{ state: 'notApplicable' }]);
  });

  it('is a twelfth of a yearly pay', () => {
    expect(
      previews('case.pay.amountYen', { case: { ...oneCase, pay: { amountYen: 3_600_000, per: 'year' } } }),
    ).toEqual([text('300000')]);
  });

  const written = {
    ...oneCase,
    portalText: { 'applicant.placeOfBirth': 'Sao Paulo' },
    portalTextOf: { 'applicant.placeOfBirth': 'São Paulo' },
  };

  it('is the text that stands for the fact, where the case has one', () => {
    const drafts = { applicant: { id: 'a', birthplace: 'São Paulo' }, case: written };
    expect(previews('applicant.birthplace', drafts)).toEqual([text('Sao Paulo')]);
  });

  it('is neither the text nor the fact, once the text has outlived the fact', () => {
    const refused = { state: 'refused', reason: 'outlivedText', characters: [], excess: 0 };
    const drafts = { applicant: { id: 'a', birthplace: '髙松' }, case: written };
    expect(previews('applicant.birthplace', drafts)).toEqual([refused]);
    expect(previews('applicant.birthplace', { ...drafts, applicant: { id: 'a' } })).toEqual([{ state: 'nothing' }]);
  });

  it('comes from the school declared as the highest only', () => {
    const education = [
      { id: 'e1', school: 'TESTA HIGH', level: 'highSchool' },
      { id: 'e2', school: 'TESTA UNIVERSITY', level: 'bachelor' },
    ];
    expect(previews('applicant.education.0.school', { applicant: { id: 'a', education } })).toEqual([
      { state: 'nothing' },
    ]);
    expect(previews('applicant.education.1.school', { applicant: { id: 'a', education } })).toEqual([
      text('TESTA UNIVERSITY'),
    ]);
  });

  it('shows a contact person as if chosen, unless the case has chosen another', () => {
    const employer = {
      id: 'e',
      contacts: [
        { id: 'p1', name: 'サンプル一' },
        { id: 'p2', name: 'サンプル二' },
      ],
    };
    expect(previews('employer.contacts.1.name', { employer })).toEqual([text('サンプル二')]);
    const chosen = { ...oneCase, filing: { filer: 'representative', representativeId: 'p1' } };
    expect(previews('employer.contacts.1.name', { employer, case: chosen })).toEqual([{ state: 'nothing' }]);
    expect(previews('employer.contacts.0.name', { employer, case: chosen })).toEqual([text('サンプル一')]);
  });
});
