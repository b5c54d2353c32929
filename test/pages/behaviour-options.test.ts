import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { dependenciesOf, type RuleRow } from '../../lib/practice/conditions';
import { fold } from '../../lib/practice/fold';
import { buildPage, pageScript, pageSource } from './build';
import type { VariantName } from './variants';

/** The rows of a built page as the page's script reads them. */
async function ruleRows(name: VariantName): Promise<readonly RuleRow[]> {
  const { document } = parseHTML(await buildPage(name));
  return [...document.querySelectorAll('dl.c-input')].map((row) => {
    row.querySelector('.required_span')?.remove();
    const block = row.closest('.repetition')?.id ?? '';
    const label = fold(row.querySelector('dt')?.textContent ?? '');
    return { id: row.id, block, label: block === '' ? label : label.replace(/\d{2}$/, '') };
  });
}

describe('the behaviour of the test pages', () => {
  it.each(['renumbered', 'shifted-ids', 'labels-respaced', 'options-reordered', 'row-gone', 'hidden-copy'] as const)(
    'joins as many rows in %s as on the form itself',
    async (name) => {
      expect(dependenciesOf(await ruleRows(name))).toHaveLength(dependenciesOf(await ruleRows('base')).length);
    },
  );

  it.each([
    ['base', { record: true }],
    ['late', { record: true, reveal: { delayMs: [120, 400], seed: 20260501 } }],
    ['late-rerender', { record: true, reveal: { delayMs: [120, 400], seed: 20260501 }, rerender: true }],
    ['framework', { record: true, framework: true }],
    ['clears-hidden-off', { record: true, clearHidden: false }],
    ['no-script', null],
  ] as const)('is, in %s, %j', (name, expected) => {
    expect(pageSource(name).script).toEqual(expected);
  });

  it('is one classic script that does not close its own tag', async () => {
    const script = await pageScript();
    expect(script).toContain('practicePage');
    expect(script).not.toMatch(/<\/script|^import /m);
  });
});
