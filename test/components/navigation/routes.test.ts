import { describe, expect, it } from 'vitest';
import { worstOf } from '../../../lib/editor/change-state';
import { describeRecord } from '../../../lib/facts/describe';
import { placeOf } from '../../../lib/editor/places';
import { caseHref, hrefOf, routeOf, sheetHref } from '../../../components/navigation/routes';
import { sectionsOf } from '../../../lib/editor/sections';

describe('an address', () => {
  it.each([
    ['', { page: 'home' }],
    ['#/', { page: 'home' }],
    ['#/home', { page: 'home' }],
    ['#/cases', { page: 'cases' }],
    ['#/cases/c-1', { page: 'case', id: 'c-1', tab: 'home' }],
    ['#/cases/c-1/case', { page: 'case', id: 'c-1', tab: 'case' }],
    ['#/cases/c-1/employer', { page: 'case', id: 'c-1', tab: 'employer' }],
    ['#/cases/c-1/report', { page: 'case', id: 'c-1', tab: 'report' }],
    [
      '#/cases/c-1/office?at=office.agents.*.phone',
      { page: 'case', id: 'c-1', tab: 'office', at: 'office.agents.*.phone' },
    ],
    ['#/cases/c-1/checks', { page: 'case', id: 'c-1', tab: 'checks' }],
    ['#/cases/c-1/copy', { page: 'case', id: 'c-1', tab: 'copy' }],
    ['#/cases/c-1/photo', { page: 'case', id: 'c-1', tab: 'photo' }],
    ['#/cases/c-1/copy/x', { page: 'unknown' }],
    [`#/cases/c-1/check-sheet/${'a'.repeat(64)}`, { page: 'checkSheet', id: 'c-1', hash: 'a'.repeat(64) }],
    [`#/cases/c-1/check-sheet/${'a'.repeat(63)}`, { page: 'unknown' }],
    [`#/cases/c-1/check-sheet/${'g'.repeat(64)}`, { page: 'unknown' }],
    [`#/cases/c-1/check-sheet/${'a'.repeat(64)}/x`, { page: 'unknown' }],
    [`#/cases/a b/check-sheet/${'a'.repeat(64)}`, { page: 'unknown' }],
    ['#/cases/c-1/check-sheet', { page: 'unknown' }],
    ['#/cases/c-1/case?at=<b>', { page: 'unknown' }],
    ['#/cases/c-1/case?at=', { page: 'unknown' }],
    ['#/applicants/a.1', { page: 'record', kind: 'applicant', id: 'a.1' }],
    ['#/offices/o', { page: 'record', kind: 'office', id: 'o' }],
    ['#/capture/12', { page: 'capture', tabId: 12 }],
    ['#/capture/x', { page: 'unknown' }],
    ['#/capture/1/2', { page: 'unknown' }],
    ['#/capture', { page: 'unknown' }],
    ['#/shape/12', { page: 'shape', tabId: 12 }],
    ['#/shape/x', { page: 'unknown' }],
    ['#/shape', { page: 'unknown' }],
    ['#/help', { page: 'help' }],
    ['#/help?at=undo', { page: 'help', at: 'undo' }],
    ['#/help?at=<b>', { page: 'help' }],
    ['#/help/x', { page: 'unknown' }],
    ['#/backup', { page: 'backup' }],
    ['#/nowhere', { page: 'unknown' }],
    ['#/nowhere/x', { page: 'unknown' }],
    ['#/cases/c-1/nowhere', { page: 'unknown' }],
    ['#/cases/a b', { page: 'unknown' }],
    ['#/applicants/a/case', { page: 'unknown' }],
    ['#/cases/a/case/b', { page: 'unknown' }],
  ])('"%s" is %j', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it('of a fact of a case leads back to it', () => {
    const at = 'applicant.work.jobs.0.from';
    expect(routeOf(caseHref('c-1', 'applicant', at))).toEqual({ page: 'case', id: 'c-1', tab: 'applicant', at });
    expect(routeOf(caseHref('c-1', 'report'))).toEqual({ page: 'case', id: 'c-1', tab: 'report' });
  });

  it('of a check sheet leads back to it', () => {
    const hash = 'b'.repeat(64);
    expect(routeOf(sheetHref('c-1', hash))).toEqual({ page: 'checkSheet', id: 'c-1', hash });
  });

  it.each(['applicant', 'employer', 'office'] as const)('of %s leads back to it', (kind) => {
    expect(routeOf(hrefOf(kind, 'x'))).toEqual({ page: 'record', kind, id: 'x' });
  });
});

describe('the place of a problem in a file', () => {
  it('is the record by number and the way inside it in words', () => {
    expect(placeOf('applicants[2]', 'passport.number', 'en')).toEqual({
      kind: 'applicant',
      number: 3,
      words: ['Passport', 'Passport number'],
    });
  });

  it.each(['', 'applicants', 'people[1]', 'toString[0]'])('is nothing for "%s"', (record) => {
    expect(placeOf(record, 'x', 'ja')).toBeNull();
  });
});

describe('the sections of a record', () => {
  it('hold every fact once, single facts together where the first of them stands', () => {
    const descriptors = describeRecord('applicant');
    const sections = sectionsOf(descriptors);
    expect(sections.slice(0, 3).map(({ key }) => key)).toEqual(['name', 'basics', 'contactInJapan']);
    const keys = sections.flatMap((section) =>
      'fact' in section ? [section.key] : section.facts.map(({ key }) => key),
    );
    expect(keys.sort()).toEqual(descriptors.map(({ key }) => key).sort());
  });
});

describe('the state of several records', () => {
  it.each([
    [['saved', 'unsaved', 'conflict'], 'conflict'],
    [['saved', 'saving', 'problems'], 'problems'],
    [['saved', 'unsaved'], 'unsaved'],
    [['saved'], 'saved'],
    [[], 'saved'],
  ] as const)('%j is %s', (states, worst) => {
    expect(worstOf(states)).toBe(worst);
  });
});
