import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderForm } from '../../lib/practice/markup';
import { isRow, type PageModel } from '../../lib/practice/model';
import { documentOf, pageScript, portalModel } from '../pages/build';
import { renumber } from '../pages/transforms';
import { bundled } from '../tools/bundle';
import { launchPlain, type PlainBrowser } from './harness/launch';
import type { LookedAt } from './harness/looked-at';

let browser: PlainBrowser;

beforeAll(async () => {
  browser = await launchPlain();
});

afterAll(async () => {
  await browser?.close();
});

/** The form with its rows a number of times more below: other ids, and labels that no condition knows. */
function lengthened(model: PageModel, times: number): PageModel {
  const more = Array.from({ length: times }, (_, copy) =>
    renumber(model, 5000 * (copy + 1), 5000 * (copy + 1)).rows.map((entry) =>
      isRow(entry) ? { ...entry, label: `追加　${entry.label}` } : entry,
    ),
  );
  return { ...model, rows: [...model.rows, ...more.flat()] };
}

/** Everything on the form that its script acts on: answers in the page's order, then the blocks' buttons. */
function idsOf(model: PageModel): readonly string[] {
  const controls = model.rows.filter(isRow).flatMap((row) => row.controls ?? []);
  const answers = controls.filter(({ kind }) => ['text', 'textarea', 'select', 'radio'].includes(kind));
  const blocks = model.rows.filter(isRow).flatMap(({ repeat }) => (repeat?.index === 1 ? [repeat.group] : []));
  const buttons = [...new Set(blocks)].flatMap((group) => [
    `repetition${group}_1_buttonAdd`,
    `repetition${group}_2_buttonDelete`,
  ]);
  return [...answers.map(({ id }) => id ?? ''), ...buttons];
}

async function costs(model: PageModel, ids: readonly string[]): Promise<Record<string, LookedAt>> {
  const page = await browser.context.newPage();
  const script = `<script>\n${await pageScript()}practicePage.start({});\n</script>`;
  await page.setContent(documentOf('', 'Counted', renderForm(model), script));
  await page.evaluate(await bundled(new URL('./harness/looked-at.ts', import.meta.url), 'lookedAt'));
  const told = (await page.evaluate(`lookedAt.run(${JSON.stringify(ids)})`)) as Record<string, LookedAt>;
  await page.close();
  return told;
}

describe('an answer on the practice page', () => {
  const model = portalModel();
  const ids = idsOf(model);
  let short: Record<string, LookedAt>;

  beforeAll(async () => {
    short = await costs(model, ids);
  });

  it('makes its script look at no more, and change no more, on a form three times as long', async () => {
    expect(await costs(lengthened(model, 2), ids)).toEqual(short);
  });

  it('changes what it shows and hides, and nothing else', () => {
    // A list on which nothing hangs; a half-width text in a 全角 box, whose message comes up; 無 under 有's three open rows,
    // with the marks of both choices.
    expect(short.select_256101?.changes).toBe(0);
    expect(short.switch_256108?.changes).toBe(1);
    expect(short.radioList_256125_2?.changes).toBe(5);
  });

  it('makes no handler ask for the layout', () => {
    expect(Object.entries(short).filter(([, { forced }]) => forced.length > 0)).toEqual([]);
  });
});
