import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCheck, makeSign } from '../../../lib/checks/record/entries';
import { type SigningRefusal, signingRefusal, freshnessOf } from '../../../lib/checks/record/freshness';
import { caseHashOf, formHashOf, pageHashOf, type StateHashes } from '../../../lib/checks/record/state';
import type { RecordEntry } from '../../../lib/domain/case/checks';
import type { CaseRecords } from '../../../lib/domain/records';
import type { PageReading } from '../../../lib/engine/reading';
import { runs } from '../../property-runs';
import { inputOf, jobOf, leavesOf, moment, otherLeaf, recordsOf, withLeaf } from './kit';

const records = recordsOf('testa-arjun');
const input = inputOf(records);
const check = makeCheck([], input, { by: '担当者サンプル', when: moment(0) });

const stateOf = (now: CaseRecords, reading: PageReading | null): StateHashes => ({
  formHash: formHashOf(jobOf(now)),
  caseHash: caseHashOf(now),
  pageHash: reading && pageHashOf(reading),
});
const standing = (now: CaseRecords, reading: PageReading | null = input.reading) =>
  freshnessOf(check, stateOf(now, reading), jobOf(now));

describe('a check', () => {
  it('is current while nothing has changed', () => {
    expect(standing(records)).toEqual({ changes: [], rows: [] });
  });

  it('is stale after any change of any fact of the case', () => {
    const ignored = /^case\.(status|filedOn|decidedOn|receiptNumber|notes|checks)(\.|$)/;
    // The procedure is a fixed word; a case with another one cannot be planned.
    const places = leavesOf(records).filter((place) => {
      const path = place.join('.');
      return !ignored.test(path) && path !== 'case.procedure';
    });
    expect(places.length).toBeGreaterThan(150);
    fc.assert(
      fc.property(fc.constantFrom(...places), (place) => {
        const hash = caseHashOf(withLeaf(records, place, otherLeaf));
        expect(hash, place.join('.')).not.toBe(check.caseHash);
        expect(caseHashOf(withLeaf(records, place, () => undefined))).not.toBe(check.caseHash);
      }),
      { numRuns: runs(300) },
    );
  });

  it.each([
    ['how far it is', { status: 'filed' }],
    ['when it was filed', { filedOn: '2026-06-20' }],
    ['when it was decided', { decidedOn: '2026-09-01' }],
    ['its receipt number', { receiptNumber: 'サンプル1' }],
    ['its notes', { notes: [{ by: 'サンプル', on: '2026-06-16', text: '経過' }] }],
    ['the record of checks itself', { checks: [check] }],
  ] as const)('stays current when a case changes %s', (_, change) => {
    const now = { ...records, case: { ...records.case, ...change } } as CaseRecords;
    expect(standing(now).changes).toEqual([]);
  });

  it('names the rows on which the case wants something else', () => {
    const now = withLeaf(records, ['applicant', 'passport', 'number'], () => 'ZZ1234567');
    expect(standing(now)).toEqual({ changes: ['caseChanged'], rows: ['passport.number'] });
  });

  it('tells facts that are not on the form from those that are', () => {
    const now = { ...records, case: { ...records.case, title: '別の件名' } };
    expect(standing(now)).toEqual({ changes: ['otherFactsChanged'], rows: [] });
  });

  it('is stale after any change of any part of the page', () => {
    const { parts } = input.reading;
    const changes = [
      (part: PageReading['parts'][number]) => ({ ...part, text: `${part.text}1` }),
      (part: PageReading['parts'][number]) => ({ ...part, visible: !part.visible }),
      (part: PageReading['parts'][number]) => ({ ...part, enabled: !part.enabled }),
      (part: PageReading['parts'][number]) => ({ ...part, found: 'missing' as const }),
    ];
    fc.assert(
      fc.property(fc.nat(parts.length - 1), fc.constantFrom(...changes), (at, change) => {
        const reading = { ...input.reading, parts: parts.map((part, n) => (n === at ? change(part) : part)) };
        expect(standing(records, reading).changes).toEqual(['pageChanged']);
      }),
      { numRuns: runs(200) },
    );
  });

  it('does not mind that controls were counted anew', () => {
    const parts = input.reading.parts.map((part) => ({ ...part, control: { id: 'x', name: 'y', order: 999 } }));
    expect(standing(records, { ...input.reading, parts }).changes).toEqual([]);
  });

  it('says that it cannot know of a page that is not open', () => {
    expect(standing(records, null).changes).toEqual(['pageUnknown']);
  });
});

describe('a second person', () => {
  const signed = makeSign([check], check, { by: '確認者サンプル', when: moment(1) });
  const same = stateOf(records, input.reading);
  const otherCase = { ...same, caseHash: 'f'.repeat(64) };
  const otherForm = { ...same, formHash: 'f'.repeat(64) };
  const otherPage = { ...same, pageHash: 'f'.repeat(64) };
  const broken = [{ ...check, by: '別人サンプル' }];
  it.each<[string, readonly RecordEntry[], string, string, StateHashes, SigningRefusal | null]>([
    ['signs what is still the same', [check], check.hash, '確認者サンプル', same, null],
    ['signs beside another', [check, signed], check.hash, '第三者サンプル', same, null],
    ['is not the one who checked', [check], check.hash, '担当者サンプル', same, 'samePerson'],
    ['is not the one who checked, in another width', [check], check.hash, ' 担当者　ｻﾝﾌﾟﾙ', same, 'samePerson'],
    ['signs once', [check, signed], check.hash, '確認者サンプル', same, 'samePerson'],
    ['signs no check that is not there', [check], 'f'.repeat(64), '確認者サンプル', same, 'notFound'],
    ['signs no signature', [check, signed], signed.hash, '第三者サンプル', same, 'notFound'],
    ['signs no record that was altered', broken, check.hash, '確認者サンプル', same, 'recordBroken'],
    ['signs no changed case', [check], check.hash, '確認者サンプル', otherCase, 'stale'],
    ['signs no changed form', [check], check.hash, '確認者サンプル', otherForm, 'stale'],
    ['signs no changed page', [check], check.hash, '確認者サンプル', otherPage, 'stale'],
    ['signs no page that is gone', [check], check.hash, '確認者サンプル', { ...same, pageHash: null }, 'pageUnknown'],
  ])('%s', (_, entries, hash, by, now, refusal) => {
    expect(signingRefusal('testa-arjun', entries, hash, by, now)).toBe(refusal);
  });
});
