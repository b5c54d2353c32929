import { describe, expect, it } from 'vitest';
import { copiedCase } from '../../lib/editor/copied-case';
import { askedFor } from '../../lib/facts/asked-of';
import { recordKinds } from '../../lib/domain/record-kinds';
import { valueAt, withValue } from '../../lib/facts/draft';
import { leafAt, leavesOf } from '../../lib/tables/mapping/leaf';
import { policyOf } from '../../lib/facts/policies';
import saved from './policies.saved.json';

// What was said of each fact when this was saved. A fact that is new since then may be in none of the lists.

/** What only a program writes, and notes that the practice keeps: no client was ever asked, whatever the list said. */
const neverAsked = /(^|\.)(id|sample)$|^(applicant|employer)\.notes$|^case\.(requests|checks|portalTextOf|plannedStep)/;

describe.each(Object.entries(saved.asked))('what the %s is asked for', (asked, paths) => {
  it.each(paths.filter((path) => !neverAsked.test(path)))('holds %s', (path) => {
    expect(askedFor(path.replaceAll('*', '0'))).toBe(asked);
    expect(askedFor(path)).toBe(asked);
  });
});

describe('policies', () => {
  it('ask nobody for what only a program writes', () => {
    const paths = recordKinds.flatMap(leavesOf).filter(({ path }) => !path.includes('~'));
    // Records of a case's documents are named by a person.
    const own = paths.filter(({ own }) => own === true).map(({ path }) => path);
    expect(paths.filter(({ path }) => askedFor(path) === 'nobody').map(({ path }) => path)).toEqual(own);
  });

  it('copy no declaration, and nothing of a record that a new case names again', () => {
    const paths = recordKinds.flatMap(leavesOf).map(({ path }) => path);
    const groups = paths.filter((path) => path.endsWith('.saidBy')).map((path) => path.slice(0, -'saidBy'.length));
    const declared = paths.filter((path) => groups.some((group) => path.startsWith(group)));
    expect(declared.length).toBeGreaterThan(30);
    const ofOthers = paths.filter((path) => !path.startsWith('case.'));
    expect([...declared, ...ofOthers].filter((path) => policyOf(path).carries.length > 0)).toEqual([]);
  });
});

/** A case with that fact only; a list has one entry. */
function caseWith(path: string): Record<string, unknown> {
  const [list = '', rest] = path.split('.*');
  const entry = rest === undefined || rest === '' ? 'x' : withValue({}, rest.slice(1), 'x');
  return { employerId: 'e', ...withValue({}, list, rest === undefined ? entry : [entry]) };
}

describe('the case of the next worker', () => {
  const given = new Set(['id', 'applicantId', 'employerId', 'status', 'createdOn']);
  const paths = leavesOf('case')
    .map(({ path }) => path.slice('case.'.length))
    .filter((path) => !path.includes('~') && !given.has(path));

  it.each(paths)('takes %s over where it did', (path) => {
    const copy = copiedCase(caseWith(path), { id: 'c', applicantId: 'a', employerId: 'e', today: '2026-11-26' });
    const isCarried = valueAt(copy, path.replace('*', '0')) !== undefined;
    expect(isCarried).toBe(saved.carried.includes(`case.${path}`));
  });
});

describe('headings of other tables', () => {
  it.each(Object.entries(saved.synonyms))('for %s are the same', (path, words) => {
    expect(leafAt(path)?.synonyms).toEqual(words);
  });

  it('are said of no other fact', () => {
    const named = recordKinds.flatMap(leavesOf).filter(({ synonyms = [] }) => synonyms.length > 0);
    expect(new Set(named.map(({ path }) => path))).toEqual(new Set(Object.keys(saved.synonyms)));
  });
});
