import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldLabel } from '../../lib/engine/fold';
import type { FillPlan } from '../../lib/engine/fill-plan';
import type { PageFacts, RowFacts } from '../../lib/engine/page-facts';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { isRow, type PageModel } from '../../lib/practice/model';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { portalModel } from '../pages/build';
import { addCopies, renumber, respaceLabels, swapLabels } from '../pages/transforms';
import { runs } from '../property-runs';
import { jobTold } from './case-kit';
import { assignments, factsOfModel } from './match-kit';

// The whole form against the page as it was read off the portal, and against what a revision may make of it.

const job = jobTold();
const formRows = coeGijinkoku.fields.filter(({ role }) => role === 'form');
const formKeys = formRows.flatMap((field) => field.parts.map((one) => `${field.id} ${one.part}`));
/** The control of each part by its id on the page that was read: the marker. */
const home = Object.fromEntries(
  formRows.flatMap((field) => field.parts.map((one) => [`${field.id} ${one.part}`, one.pageIds.id] as const)),
);
const labelled = new Map<string, string[]>();
for (const { id, label, section } of formRows) {
  const words = `${fold(section)} ${foldLabel(label.ja)}`;
  labelled.set(words, [...(labelled.get(words) ?? []), id]);
}
const twins = [...labelled.values()].filter((ids) => ids.length > 1);

/** The ids are left out where a test is about the words alone. */
const withoutPageIds = (one: FillPlan): FillPlan => ({
  ...one,
  rows: one.rows.map((row) => ({
    ...row,
    parts: row.parts.map((part) => ({ ...part, pageIds: { id: null, name: null } })),
  })),
});

function ofForm(one: FillPlan, page: PageFacts): Record<string, string> {
  const all = assignments(one, page);
  return Object.fromEntries(formKeys.map((key) => [key, all[key] ?? '']));
}

const base = factsOfModel(portalModel());

describe('the form on its own page', () => {
  it('has the twins that the page is known for: 24.1, 24.2, and 26.2 and 26.4 of six blocks', () => {
    expect(twins).toHaveLength(2 + 12);
    expect(twins.every((ids) => ids.length === 2)).toBe(true);
  });

  it('has every part at its own control', () => {
    expect(ofForm(job, base)).toEqual(home);
  });

  it('has so by the words alone, without the ids', () => {
    expect(ofForm(withoutPageIds(job), base)).toEqual(home);
  });

  it('has so on the practice page made of its own rows', () => {
    expect(ofForm(job, factsOfModel(pageModelOf(coeGijinkoku)))).toEqual(home);
  });
});

describe('the form on a page of another revision', () => {
  const moved = (model: PageModel, rows: number): Record<string, string> => {
    const given = ofForm(job, factsOfModel(model));
    const back = (id: string) =>
      id
        .replace(/\d{6}/, (digits) => String(Number(digits) - rows))
        .replace(/^(item_)(\d+)/, (_, before: string, index: string) => `${before}${Number(index) - rows}`);
    return Object.fromEntries(Object.entries(given).map(([key, id]) => [key, back(id)]));
  };

  it.each([
    ['numbered anew', 5003],
    ['numbered on by one, so that old ids stand one row above their own', 1],
    ['numbered on by seven, so that old ids stand in the block before', 7],
    ['numbered back by nine, so that old ids stand in the block after', -9],
  ])('%s has every part at its own control', (_, rows) => {
    expect(moved(renumber(portalModel(), rows, rows), rows)).toEqual(home);
  });

  it('with other widths and spaces has every part at its own control', () => {
    expect(ofForm(withoutPageIds(job), factsOfModel(respaceLabels(portalModel())))).toEqual(home);
  });

  it('with labels that changed places refuses exactly those rows', () => {
    const page = swapLabels(swapLabels(portalModel(), '９.３', '９.４'), '１７.３', '１７.４');
    const given = ofForm(job, factsOfModel(page));
    const keys = [
      'contactJapan.phone value',
      'contactJapan.mobile value',
      'history.entries.latestFrom value',
      'history.entries.latestTo value',
    ];
    expect(given).toEqual({ ...home, ...Object.fromEntries(keys.map((key) => [key, '(disagree)'])) });
  });

  it('with hidden copies takes the rows that are shown', () => {
    const page = addCopies(portalModel(), ['１　国籍・地域', '３　氏名', '６　配偶者の有無'], true);
    expect(ofForm(job, factsOfModel(page))).toEqual(home);
  });

  it('with a row that stands there twice refuses exactly that row', () => {
    const given = ofForm(job, factsOfModel(addCopies(portalModel(), ['５　出生地'], false)));
    expect(given).toEqual({ ...home, 'applicant.placeOfBirth value': '(ambiguous)' });
  });

  it('with every row twice finds none but by what they follow or are shown', () => {
    const model = portalModel();
    const shown = model.rows
      .filter(isRow)
      .filter((row) => row.controls && !row.hiddenAtLoad && (row.repeat?.index ?? 1) === 1);
    const given = ofForm(
      withoutPageIds(job),
      factsOfModel(
        addCopies(
          model,
          shown.map(({ label }) => label),
          false,
        ),
      ),
    );
    const twice = new Set(shown.map(({ row }) => row));
    for (const field of formRows.filter(({ portalRow }) => twice.has(portalRow ?? ''))) {
      for (const { part } of field.parts)
        expect([field.id, given[`${field.id} ${part}`]]).toEqual([field.id, '(ambiguous)']);
    }
  });
});

/** Rows of the page that must stay together: a row that is known by the row before it, with that row. */
function units(page: PageFacts): readonly (readonly RowFacts[])[] {
  const made: RowFacts[][] = [];
  for (const row of page.rows.filter(({ controls }) => controls.length > 0)) {
    if (foldLabel('２４.２　専攻・専門分野　その他') === row.label) made.at(-1)?.push(row);
    else made.push([row]);
  }
  return made;
}

/** The page with its rows in another order; every control keeps its marker. */
function ordered(page: PageFacts, rows: readonly RowFacts[]): PageFacts {
  const keys = new Map(rows.flatMap(({ controls }) => controls).map((old, now) => [old, now] as const));
  const at = new Map(rows.flatMap(({ controls }, index) => controls.map((old) => [old, index] as const)));
  const controls = page.controls
    .filter(({ key }) => keys.has(key))
    .map((control) => ({ ...control, key: keys.get(control.key) ?? -1, row: at.get(control.key) ?? -1 }))
    .sort((a, b) => a.key - b.key)
    .map((control, order) => ({ ...control, order }));
  return {
    ...page,
    controls,
    rows: rows.map((row) => ({ ...row, controls: row.controls.map((old) => keys.get(old) ?? -1) })),
  };
}

const isAssigned = (id: string | undefined) => id !== undefined && !id.startsWith('(');

describe('whatever becomes of the page', () => {
  it('rows in another order keep their controls', () => {
    const together = units(base);
    const orders = fc.shuffledSubarray([...together], { minLength: together.length });
    fc.assert(
      fc.property(orders, fc.boolean(), (order, byIds) => {
        const page = ordered(base, order.flat());
        expect(ofForm(byIds ? job : withoutPageIds(job), page)).toEqual(home);
      }),
      { numRuns: runs(25) },
    );
  });

  it('labels in other widths and spaces are the same labels', () => {
    const labels = portalModel()
      .rows.filter(isRow)
      .map(({ label }) => label);
    const spaces = fc.constantFrom('', ' ', '　', '  ', '\n', '\t', '\u00a0');
    const wide = (c: string) => (/[!-~]/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c);
    const styled = fc.record({
      label: fc.constantFrom(...labels),
      styles: fc.array(fc.tuple(fc.boolean(), spaces), { minLength: 90, maxLength: 90 }),
      mark: fc.constantFrom('', ' 必須', '任意'),
    });
    fc.assert(
      fc.property(styled, ({ label, styles, mark }) => {
        const written = [...label]
          .map((c, at) => {
            const [isWide = false, space = ''] = styles[at] ?? [];
            return (isWide ? wide(c) : c.normalize('NFKC')) + space;
          })
          .join('');
        expect(foldLabel(written + mark)).toBe(foldLabel(label));
      }),
      { numRuns: runs(300) },
    );
  });

  it('a row that is gone is missing, and nobody else takes or loses a control', () => {
    const alone = formRows.filter(({ id }) => !twins.flat().includes(id));
    expect(alone.length).toBeGreaterThan(150);
    const rowOf = new Map(
      base.rows.flatMap((row) => row.controls.map((key) => [base.controls[key]?.id, row] as const)),
    );
    for (const field of alone) {
      const gone = rowOf.get(field.parts[0]?.pageIds.id ?? '');
      const page = ordered(
        base,
        base.rows.filter((row) => row !== gone),
      );
      const given = ofForm(withoutPageIds(job), page);
      for (const { part } of field.parts) expect(given[`${field.id} ${part}`]).toBe('(missing)');
      for (const key of formKeys) {
        // A row that was known by the row before it may be in doubt now; it is never at another's control.
        if (isAssigned(given[key])) expect([field.id, key, given[key]]).toEqual([field.id, key, home[key]]);
      }
    }
  });

  it('no two parts are given the same control', () => {
    for (const page of [
      base,
      factsOfModel(respaceLabels(portalModel())),
      factsOfModel(renumber(portalModel(), 1, 1)),
    ]) {
      const given = Object.values(ofForm(job, page)).filter(isAssigned);
      expect(new Set(given).size).toBe(given.length);
    }
  });

  it('other words never find anything', () => {
    const words = fc.string({ unit: fc.constantFrom(...'あいう氏名０1９.　 旅券'), minLength: 1, maxLength: 6 });
    const known = new Set(formRows.map(({ label }) => foldLabel(label.ja)));
    fc.assert(
      fc.property(words, (label) => {
        fc.pre(!known.has(foldLabel(label)));
        const page = { ...base, rows: base.rows.map((row) => ({ ...row, label: foldLabel(label) })) };
        expect(Object.values(ofForm(job, page)).filter(isAssigned)).toEqual([]);
      }),
      { numRuns: runs(20) },
    );
  });
});
