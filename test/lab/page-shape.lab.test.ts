import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Drift } from '../../lib/engine/fill-plan';
import { fold } from '../../lib/engine/fold';
import type { PageFacts } from '../../lib/engine/page-facts';
import { factsOfShape } from '../../lib/engine/shape/facts-of-shape';
import { type ShapeFile, withheldIn } from '../../lib/engine/shape/shape-file';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { shapeDay, shapePath, recordedForm } from '../fixtures/portal/shape';
import { pageModelOf } from '../../lib/practice/from-procedure';
import { renderForm } from '../../lib/practice/markup';
import type { LayoutRow } from '../../lib/spec/form';
import { allModules, withForm } from '../generic/modules';
import { buildOtherPage, buildPage, documentOf, pageSource } from '../pages/build';
import { type VariantName, variantNames, variants } from '../pages/variants';
import { learnFrom } from '../tools/learn/learn-from';
import { pageOfShape } from '../tools/learn/learnt-page';
import { factsOfModel } from '../engine/match-kit';
import { fileOf, openShapeLab, type ShapeLab } from './shape-lab';
import { aThirdUnlessLong } from './suites/cells';

let lab: ShapeLab;
beforeAll(async () => {
  lab = await openShapeLab();
});
afterAll(() => lab?.close());

async function recorded(html: string): Promise<ShapeFile> {
  const one = await lab.open(html);
  try {
    return fileOf(await one.read(), [], shapeDay).file;
  } finally {
    await one.close();
  }
}

const module = () => {
  const found = allModules.find(({ id }) => id === coeGijinkoku.id);
  if (!found) throw new Error('The certificate is not loaded.');
  return found;
};
const revision = () => {
  const [newest] = module().revisions;
  if (!newest) throw new Error('The certificate has no page.');
  return newest;
};

/** Variants that name another procedure, of whose page nothing is known. */
const ofOthers: readonly VariantName[] = ['other-procedure', 'other-kubun'];
const own = variantNames.filter((name) => !ofOthers.includes(name));

/** What is planted in the variants that truly differ, as `kind row detail`. */
const planted: Partial<Record<VariantName, (drift: readonly Drift[]) => void>> = {
  'option-gone': (drift) => {
    expect(new Set(drift.map(({ kind, detail }) => `${kind} ${detail}`))).toEqual(
      new Set((variants['option-gone'] as { gone?: readonly string[] }).gone?.map((gone) => `optionMissing ${gone}`)),
    );
    expect(drift.map(({ row }) => row)).toContain('applicant.nationality');
  },
  'row-gone': (drift) =>
    expect(drift.map(({ kind, row, label }) => [kind, row, label])).toEqual([
      ['rowMissing', 'applicant.occupation', '７　職業'],
      ['rowUnknown', null, '新規項目'],
    ]),
  'labels-swapped': (drift) =>
    expect(drift.map(({ kind, row }) => [kind, row])).toEqual([
      ['witnessesDisagree', 'contactJapan.phone'],
      ['witnessesDisagree', 'contactJapan.mobile'],
      ['witnessesDisagree', 'history.entries.latestFrom'],
      ['witnessesDisagree', 'history.entries.latestTo'],
    ]),
  'duplicate-visible': (drift) =>
    expect(drift.map(({ kind, row }) => [kind, row])).toEqual([['ambiguous', 'applicant.placeOfBirth']]),
  // The row has no control, so it is none of the form's rows: the page then names no status.
  'no-status': (drift) => expect(drift).toEqual([]),
};

describe('the recorded form', () => {
  it('is the one at hand', async () => {
    const file = await recorded(await buildPage('base'));
    if (process.env.TENKEN_GOLDEN === 'write') writeFileSync(shapePath, `${JSON.stringify(file)}\n`);
    expect(file).toEqual(recordedForm());
    expect(withheldIn(file)).toBe(0);
  });

  it('says of the page what its own rows say', async () => {
    const facts = factsOfShape(await recorded(await buildPage('base')));
    const expected = factsOfModel(pageSource('base').model);
    const plain = ({ rows, controls }: PageFacts) =>
      rows.map(({ label, section, required, block, controls: keys }) => ({
        ...{ label, section: section.replace(/^選択中の.*/, ''), required, block },
        controls: keys
          .flatMap((key) => controls[key] ?? [])
          .filter(({ kind }) => kind !== 'button')
          .map(({ kind, ids, limit, options }) => JSON.stringify({ kind, ids, limit, options }))
          .sort(),
      }));
    // The point table's lists are stand-ins, which the model does not name.
    const known = (page: PageFacts) => plain(page).filter(({ section }) => section !== '高度専門職ポイント表');
    expect(known(facts)).toEqual(known(expected));
  });
});

// The pages that truly differ, and a third of the others.
const looked = [...new Set([...own.filter((name) => variants[name].drift), ...aThirdUnlessLong(own)])];
describe.each(looked)('the form as in %s', (name) => {
  it('teaches the revision we have, and what is planted there', async () => {
    const file = await recorded(await buildPage(name));
    const learnt = learnFrom(file, allModules);
    const check = planted[name] ?? ((drift: readonly Drift[]) => expect(drift).toEqual([]));
    check(learnt.drift);
    expect(planted[name] !== undefined, 'Each variant that differs says how.').toBe(variants[name].drift);
    const lost = new Set(learnt.drift.flatMap(({ kind, row }) => (kind === 'optionMissing' ? [] : (row ?? []))));
    const known = revision().layout.filter(({ row }) => !lost.has(row));
    const meaning = (line: (typeof known)[number]) => ({
      ...line,
      ...{ label: fold(line.label), section: fold(line.section), portalRow: '', pageIds: null },
    });
    expect(learnt.revision.layout.map(meaning)).toEqual(known.map(meaning));
  });
});

describe.each(withForm)('the practice form of %s', (_, { form, revisions }) => {
  it('teaches the rows of its newest revision', async () => {
    const model = pageModelOf(form);
    const file = await recorded(documentOf(model.title, 'The practice form.', renderForm(model), ''));
    const learnt = learnFrom(file, allModules);
    expect(learnt.procedure).toBe(form.id);
    expect(learnt.drift).toEqual([]);
    expect(learnt.proposals).toEqual([]);
    const meaning = ({ row, label, section, required, conditional, hiddenAtLoad, item, hint }: LayoutRow) => ({
      ...{ row, label, section, required, conditional, hiddenAtLoad, item, hint },
    });
    expect(learnt.revision.layout.map(meaning)).toEqual(revisions[0]?.layout.map(meaning));
  });
});

describe('the form of another procedure', () => {
  it.each(ofOthers)('%s is recorded under its own name', async (name) => {
    const { page } = await recorded(await buildPage(name));
    expect(page.procedure).not.toBe(coeGijinkoku.portalName);
    expect(variants[name].what).toContain(page.procedure);
  });
});

describe('a page that is no form', () => {
  it('is recorded too, with its controls and without the name in its header', async () => {
    const file = await recorded(buildOtherPage());
    expect(file.page.procedure).toBeNull();
    expect(file.loose).toEqual([{ kind: 'text', id: 'keyword', name: 'keyword', label: '手続き名' }]);
    expect(JSON.stringify(file)).not.toContain('TESTA');
    expect(() => learnFrom(file, allModules)).toThrow('names no procedure');
  });
});

describe('the page made of a file', () => {
  it.each(['base', 'row-gone', 'renumbered'] as const)('has the shape of %s', async (name) => {
    const file = await recorded(await buildPage(name));
    const status = { label: file.page.status?.label ?? '', text: file.page.status?.text ?? '' };
    const again = await recorded(await pageOfShape(file, status));
    const plain = (one: ShapeFile) => ({
      ...one,
      lists: [],
      rows: one.rows.map((row) => ({
        ...row,
        controls: row.controls
          .filter(({ kind }) => kind !== 'button')
          .map(({ list, ...control }) => JSON.stringify({ ...control, options: one.lists[list ?? -1] }))
          .sort(),
      })),
    });
    expect(plain(again)).toEqual(plain(file));
  });
});

describe('choices that a person tries while recording', () => {
  /** Chooses the nth radio of a row and waits until the recording has noted it. */
  const choose = async (one: Awaited<ReturnType<ShapeLab['open']>>, row: string, nth: number) => {
    const before = (await one.read()).tries?.length ?? 0;
    await one.page.locator(`#${row} .radio-outline`).nth(nth).click();
    await expect.poll(async () => (await one.read()).tries?.length).toBe(before + 1);
  };

  it.each(aThirdUnlessLong(['base', 'late', 'late-rerender'] as const))(
    'become conditions once each option was tried (%s)',
    async (name) => {
      const one = await lab.open(await buildPage(name));
      await one.read('start');
      await choose(one, 'tr_256125', 1);
      const half = await one.file();
      // Of a choice that was only answered, nothing may be told: not even that rows depend on it.
      expect(half.file.conditions).toEqual([]);
      expect(half.tries).toMatchObject([{ tried: 1, of: 2 }]);
      expect(half.tries[0]?.rows.length).toBeGreaterThan(0);
      await choose(one, 'tr_256125', 0);
      const { file, tries } = await one.file();
      expect(tries).toMatchObject([{ tried: 2, of: 2 }]);
      const [condition, ...others] = file.conditions;
      expect(others).toEqual([]);
      expect(file.rows[condition?.row ?? -1]?.label).toContain('過去の出入国歴');
      expect(condition?.shows.map((shown) => [file.rows[shown.row]?.label.slice(0, 4), shown.for])).toEqual([
        ['１７.２', ['有 Yes']],
        ['１７.３', ['有 Yes']],
        ['１７.４', ['有 Yes']],
      ]);
      await one.close();
    },
  );

  it('leave the same file whatever was chosen last', async () => {
    const files = [];
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const one = await lab.open(await buildPage('base'));
      await one.read('start');
      for (const nth of order) await choose(one, 'tr_256125', nth);
      files.push((await one.file()).file);
      await one.close();
    }
    expect(files[0]?.conditions).toEqual(files[1]?.conditions);
    expect(files[0]).toEqual(files[1]);
  });

  it('are forgotten when the recording is stopped', async () => {
    const one = await lab.open(await buildPage('base'));
    await one.read('start');
    await choose(one, 'tr_256125', 1);
    expect((await one.read('stop')).tries).toBeNull();
    expect((await one.read('start')).tries).toEqual([]);
    await one.close();
  });
});
