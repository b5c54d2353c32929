import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../lib/engine/match';
import { found, jobOf, jobRow, type Line, pageOf, part } from './match-kit';

/** How many of the ids that the form knows stand elsewhere, and how many are on the page at all. */
interface Ids {
  readonly rows: number;
  /** Rows whose known id stands on another control of the page. */
  readonly elsewhere: number;
  /** Rows whose known id is nowhere on the page. */
  readonly gone?: number;
}

const idOf = (index: number) => `id-${index}`;

/** What became of each row: the first `elsewhere` are contradicted by the ids, the last `gone` have no witness. */
function statesOf({ rows, elsewhere, gone = 0 }: Ids): string[] {
  const indexes = Array.from({ length: rows }, (_, index) => index);
  const job = jobOf(
    indexes.map((index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: idOf(index), name: null } })] }),
    ),
  );
  const lines = indexes.map(
    (index): Line => ({
      label: `項目${index}番`,
      boxes: [{ id: index < elsewhere || index >= rows - gone ? `new-${index}` : idOf(index) }],
    }),
  );
  const strangers = indexes
    .slice(0, elsewhere)
    .map((index): Line => ({ label: `別の項目${index}`, boxes: [{ id: idOf(index) }] }));
  const page = pageOf([...lines, ...strangers]);
  const matches = matcherOf(job).match(page);
  return indexes.map((index) => found(matches, page, `row-${index}`));
}

const refused = (states: readonly string[]) => states.filter((state) => state === '(disagree)').length;

describe('the portal’s ids as a second witness', () => {
  it.each([
    ['nine ids say too little to be heard', { rows: 9, elsewhere: 1 }, 0],
    ['ten ids are heard', { rows: 10, elsewhere: 1 }, 1],
    ['ids that are not on the page are no witnesses', { rows: 12, elsewhere: 1, gone: 3 }, 0],
    ['ten ids are heard beside ids that are not on the page', { rows: 13, elsewhere: 1, gone: 3 }, 1],
    ['ids that agree with more than four fifths of the words are believed', { rows: 11, elsewhere: 2 }, 2],
    ['ids that agree with fewer than four fifths are not', { rows: 14, elsewhere: 3 }, 0],
    ['81 of a hundred agree: believed', { rows: 100, elsewhere: 19 }, 19],
    ['79 of a hundred agree: not believed', { rows: 100, elsewhere: 21 }, 0],
    ['none agrees: not believed', { rows: 30, elsewhere: 30 }, 0],
    ['all agree', { rows: 30, elsewhere: 0 }, 0],
  ])('%s', (_, ids, expected) => {
    const states = statesOf(ids);
    expect(refused(states)).toBe(expected);
    const contradicted = states.slice(0, ids.elsewhere);
    if (expected === 0) expect(contradicted).toEqual(contradicted.map((_state, index) => `new-${index}`));
    else expect(contradicted.every((state) => state === '(disagree)')).toBe(true);
  });

  it('take nothing from the rows that they do not contradict', () => {
    const states = statesOf({ rows: 20, elsewhere: 2, gone: 3 });
    expect(states.slice(2, 17)).toEqual(Array.from({ length: 15 }, (_, index) => idOf(index + 2)));
    expect(states.slice(17)).toEqual(['new-17', 'new-18', 'new-19']);
  });

  it('never find a row whose words are not on the page', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: idOf(index), name: null } })] }),
    );
    const page = pageOf(
      rows.map(
        (_, index): Line => ({ label: index === 0 ? '別の項目' : `項目${index}番`, boxes: [{ id: idOf(index) }] }),
      ),
    );
    expect(found(matcherOf(jobOf(rows)).match(page), page, 'row-0')).toBe('(missing)');
  });

  it('never decide between two rows of the same words', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: idOf(index), name: null } })] }),
    );
    const lines = rows.map((_, index): Line => ({ label: `項目${index}番`, boxes: [{ id: idOf(index) }] }));
    const page = pageOf([...lines, { label: '項目0番', boxes: [{ id: 'copy' }] }]);
    expect(found(matcherOf(jobOf(rows)).match(page), page, 'row-0')).toBe('(ambiguous)');
  });

  it('of a group of radios are the ids of all its radios', () => {
    const radios = jobRow('radios', '性別', {
      parts: [part({ kind: 'radio', pageIds: { id: 'sex_1', name: null } })],
    });
    const others = Array.from({ length: 10 }, (_, index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: idOf(index), name: null } })] }),
    );
    const lines = others.map((_, index): Line => ({ label: `項目${index}番`, boxes: [{ id: idOf(index) }] }));
    const group: Line = { label: '性別', boxes: [{ id: 'sex_2', ids: ['sex_2', 'sex_1'], kind: 'radio' }] };
    const page = pageOf([...lines, group]);
    expect(found(matcherOf(jobOf([radios, ...others])).match(page), page, 'radios')).toBe('sex_2');
  });

  it('that are empty are nobody’s', () => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      jobRow(`row-${index}`, `項目${index}番`, { parts: [part({ pageIds: { id: '', name: null } })] }),
    );
    const page = pageOf(rows.map((_, index): Line => ({ label: `項目${index}番`, boxes: [{ id: '' }] })));
    const matches = matcherOf(jobOf(rows)).match(page);
    expect([...matches.values()].map(({ state }) => state)).toEqual(rows.map(() => 'one'));
  });
});
