import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseFacts } from '../../lib/engine/shape/case-facts';
import { type ShapeFile, textsIn } from '../../lib/engine/shape/shape-file';
import { jobOfCase, writesOf } from '../engine/case-kit';
import { type CaseId, loadCase, loadExpected } from '../fixtures/cases/load';
import { presetsOf } from '../e2e/harness/presets';
import { buildPage } from '../pages/build';
import { buildConfirmation } from '../pages/confirmation';
import { fileOf, openShapeLab, type ShapeLab } from './shape-lab';
import { places, plant } from './plant';
import { aThirdUnlessLong } from './suites/cells';

// Whatever a page holds of persons, wherever it prints it: nothing of it is in the file.

let lab: ShapeLab;
beforeAll(async () => {
  lab = await openShapeLab();
});
afterAll(() => lab?.close());

const id: CaseId = 'testa-largest';
const job = jobOfCase(id);

/** All that is known of the case: what a file is judged by where the tab is bound to it. */
function known(): readonly string[] {
  const { applicants, employers, offices, cases } = loadCase(id);
  const [applicant, employer, office, one] = [applicants[0], employers[0], offices[0], cases[0]];
  if (!applicant || !employer || !one) throw new Error(`The file of ${id} lacks a record.`);
  return caseFacts({ applicant, employer, office, case: one }, job);
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase();

/** What the form would take of the case, without the page's own options. */
const options = new Set(Object.values(job.lists).flat());
const facts = [...new Set(Object.values(writesOf(job)))].filter(
  (text) => !options.has(text) && plain(text).length >= (/^\d+$/.test(plain(text)) ? 3 : 2),
);
const clean = async () => {
  const one = await lab.open(await buildPage('base'));
  const { file } = await one.file();
  await one.close();
  return file;
};
let printed: ReadonlySet<string>;
beforeAll(async () => {
  printed = new Set(linesIn(await clean()));
});

/** All texts of a file, hints line by line. */
const linesIn = (file: ShapeFile): readonly string[] => textsIn(file).flatMap((text) => text.split(/[/¦]/).map(plain));

/** Facts that stand in a text of the file which the clean page does not print. */
function leaked(file: ShapeFile, of: readonly string[]): readonly string[] {
  const texts = linesIn(file).filter((text) => !printed.has(text));
  // Ids count their items.
  return of.filter((fact) =>
    /^\d{3,4}$/.test(plain(fact))
      ? texts.some((text) => new RegExp(`(?<!\\d)${plain(fact)}(?!\\d)`).test(text.replace(/[[_]\d+/g, '')))
      : texts.some((text) => text.includes(plain(fact))),
  );
}

describe('a form with facts in every place of one kind', () => {
  it('has facts of every kind to plant', () => {
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.some((fact) => fact.includes('@'))).toBe(true);
    expect(facts.some((fact) => /^[A-Z]+ [A-Z ]+$/.test(fact))).toBe(true);
    expect(facts.some((fact) => /^\d{8}$/.test(fact))).toBe(true);
  });

  it.each(aThirdUnlessLong(places))('leaves none of them in the file: %s', async (place) => {
    const one = await lab.open(await buildPage('base'));
    expect(await one.page.evaluate(plant, { place, facts })).toBeGreaterThan(0);
    const { file } = await one.file(known());
    await one.close();
    expect(leaked(file, facts)).toEqual([]);
    expect(file.rows.length).toBeGreaterThan(200);
  });

  it.each(['hints', 'labels', 'headings', 'selected options'])(
    'in full width and with spaces, too: %s',
    async (place) => {
      const spaced = (text: string) => (/^\d+$/.test(text) ? text : text.replace(/(?<=.{2})(?=.{2})/, ' '));
      const wide = (text: string) =>
        spaced(text).replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
      const one = await lab.open(await buildPage('base'));
      await one.page.evaluate(plant, { place, facts: facts.map(wide) });
      const { file } = await one.file(known());
      await one.close();
      expect(leaked(file, facts)).toEqual([]);
    },
  );
});

describe('a page of somebody of whom the vault knows nothing', () => {
  const presets = presetsOf(loadExpected(id));

  it.each(
    aThirdUnlessLong(['prefilled', 'renumbered', 'labels-respaced', 'options-reordered', 'late-rerender'] as const),
  )('%s, filled: leaves nothing of them in the file, and not what they chose', async (name) => {
    const accountName = 'TESTA HANAKO';
    const one = await lab.open(await buildPage(name, { presets, render: { accountName } }));
    const empty = await lab.open(await buildPage(name));
    const [{ file }, { file: untouched }] = [await one.file(), await empty.file()];
    await one.close();
    await empty.close();
    expect(leaked(file, [...facts, accountName])).toEqual([]);
    if (name !== 'prefilled') return;
    expect(file.page.untouched).toBe(false);
    // What stands open, and what can be used, would tell the answers.
    expect(file.rows.filter(({ hidden, controls }) => hidden || controls.some(({ disabled }) => disabled))).toEqual([]);
    const shape = ({ rows }: ShapeFile) =>
      rows.map(({ hidden: _hidden, ...row }) => ({
        ...row,
        controls: row.controls.map(({ disabled: _disabled, ...control }) => control),
      }));
    expect(shape(file)).toEqual(shape(untouched));
  });

  const shapes = (['list', 'table'] as const).flatMap((rows) =>
    [true, false].map((japaneseOnly) => ({ rows, japaneseOnly, writtenDates: japaneseOnly, onlyEntered: false })),
  );
  it.each(shapes)('shown after 確認へ進む as $rows: labels without entries', async (shape) => {
    const one = await lab.open(buildConfirmation(job, shape));
    const { file } = await one.file();
    await one.close();
    expect(leaked(file, facts)).toEqual([]);
    const labels = [...file.rows.map(({ label }) => label), ...file.heads.flatMap(({ labels: own }) => own)];
    expect(labels).toContain('３　氏名');
    expect(labels.length).toBeGreaterThan(150);
  });

  it('two pages of different persons have the same file', async () => {
    const files = [];
    for (const other of ['testa-largest', 'testa-khan'] as const) {
      const one = await lab.open(buildConfirmation(jobOfCase(other), { ...shapes[0], onlyEntered: false } as never));
      files.push(fileOf(await one.read()).file);
      await one.close();
    }
    expect(files[0]).toEqual(files[1]);
  });

  it.each([
    ['an e-mail address', 'sample@example.com'],
    ['a phone number', '連絡先 090-1234-5678'],
    ['a phone number with its country', '+81 90 1234 5678'],
    ['a residence card', 'TS98765432XY'],
    ['a passport', 'TZ1234567'],
    ['a name that is addressed', 'テスタ花子様の申請'],
  ])('a label that shows %s is withheld', async (_, text) => {
    const one = await lab.open(await buildPage('base'));
    await one.page.evaluate(plant, { place: 'labels', facts: [text] });
    const { file } = await one.file();
    await one.close();
    expect(JSON.stringify(file)).not.toContain(text);
  });
});
