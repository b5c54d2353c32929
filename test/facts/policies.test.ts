import { describe, expect, it } from 'vitest';
import { copiedCase } from '../../lib/editor/copied-case';
import { askedFor } from '../../lib/facts/asked-of';
import { valueAt, withValue } from '../../lib/facts/draft';
import { leavesOf } from '../../lib/tables/mapping/leaf';
import { synonyms } from '../../lib/tables/mapping/synonyms';
import saved from './policies.saved.json';

// What was said of each fact when this was saved. A fact that is new since then may be in none of the lists.

describe.each(Object.entries(saved.asked))('what the %s is asked for', (asked, paths) => {
  it.each(paths)('holds %s', (path) => {
    expect(askedFor(path.replaceAll('*', '0'))).toBe(asked);
    expect(askedFor(path)).toBe(asked);
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
    expect(synonyms[path]).toEqual(words);
  });
});
