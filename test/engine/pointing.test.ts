import { describe, expect, it } from 'vitest';
import { driftOf } from '../../lib/engine/drift';
import type { PlannedPart } from '../../lib/engine/fill-plan';
import { matcherOf } from '../../lib/engine/match';
import type { PageFacts } from '../../lib/engine/page-facts';
import { describeControl, type Pointing, resolvePointed } from '../../lib/engine/pointing';
import { found, jobOf, jobRow, type Line, pageOf, part } from './match-kit';

const line = (label: string, ...boxes: Line['boxes']): Line => ({ label, boxes });
const home = jobRow('home', '８　本国における居住地');
const place = jobRow('place', '５　出生地');
const renamed = pageOf([
  line('５　出生地', { id: 'place' }),
  line('８　母国の住所', { id: 'home', limit: 80 }, { id: 'list', kind: 'select', options: ['a', 'b'] }),
  line('８　母国の住所', { id: 'second' }),
]);

/** A pointing at a control of a page, for a row of the form. */
function pointingAt(page: PageFacts, id: string, row = 'home', more: Partial<Pointing> = {}): Pointing {
  const target = describeControl(
    page,
    page.controls.findIndex((control) => control.id === id),
  );
  if (!target) throw new Error(`The page has no ${id}.`);
  return { procedure: 'test', row, part: 'value', target, revision: 'x', on: '2026-11-25', ...more };
}

const match = (page: PageFacts, pointings: readonly Pointing[]) =>
  matcherOf(jobOf([place, home], { pointings })).match(page);

describe('a control that was pointed to', () => {
  it.each(['place', 'home', 'list', 'second'])('is found again: %s', (id) => {
    const { target } = pointingAt(renamed, id);
    expect(renamed.controls[resolvePointed(renamed, target) ?? -1]?.id).toBe(id);
  });

  it.each<[string, Line[]]>([
    ['its row has another label', [line('８　住所', { id: 'home', limit: 80 })]],
    ['it takes another number of characters', [line('８　母国の住所', { id: 'home', limit: 81 })]],
    ['it is of another kind', [line('８　母国の住所', { id: 'home', kind: 'select', limit: 80 })]],
    ['it stands under another heading', [{ ...line('８　母国の住所', { id: 'home', limit: 80 }), section: '取次者' }]],
    ['it stands in a block', [{ ...line('８　母国の住所', { id: 'home', limit: 80 }), block: 1 }]],
    ['its row is gone', []],
  ])('is not found where %s', (_, lines) => {
    expect(resolvePointed(pageOf(lines), pointingAt(renamed, 'home').target)).toBeNull();
  });

  it('is not found where its list has other options', () => {
    const { target } = pointingAt(renamed, 'list');
    const page = pageOf([line('８　母国の住所', { id: 'list', kind: 'select', options: ['a', 'c'] })]);
    expect(resolvePointed(page, target)).toBeNull();
  });

  it('is told without ids or names', () => {
    const words = JSON.stringify(pointingAt(renamed, 'list').target);
    expect(words).not.toContain('"list"');
  });
});

describe('the matcher', () => {
  it('hears a pointing where the words lead nowhere, and says so', () => {
    const matches = match(renamed, [pointingAt(renamed, 'home')]);
    expect(found(matches, renamed, 'home')).toBe('home');
    expect(matches.get('home\nvalue')).toMatchObject({ pointed: true });
    expect(matches.get('place\nvalue')).not.toHaveProperty('pointed');
  });

  it.each<[string, Pointing[], string]>([
    ['nothing was pointed to', [], '(missing)'],
    ['the words lead to another row', [pointingAt(renamed, 'place')], '(missing)'],
    ['the control is of another kind than the row wants', [pointingAt(renamed, 'list')], '(missing)'],
    ['two rows point to one control', [pointingAt(renamed, 'home'), pointingAt(renamed, 'home', 'other')], 'home'],
  ])('leaves the row as it was where %s', (_, pointings, expected) => {
    expect(found(match(renamed, pointings), renamed, 'home')).toBe(expected);
  });

  it('gives a control that two rows of the form point to to neither', () => {
    const other = jobRow('other', '９　何か');
    const pointings = [pointingAt(renamed, 'home'), pointingAt(renamed, 'home', 'other')];
    const matches = matcherOf(jobOf([home, other], { pointings })).match(renamed);
    expect([found(matches, renamed, 'home'), found(matches, renamed, 'other')]).toEqual(['(missing)', '(missing)']);
  });

  it('trusts the words more than a pointing', () => {
    const page = pageOf([line('８　本国における居住地', { id: 'right' }), line('８　母国の住所', { id: 'old' })]);
    expect(found(match(page, [pointingAt(page, 'old')]), page, 'home')).toBe('right');
  });
});

it('what was found by pointing is no missing row, and is still told as drift', () => {
  const job = jobOf([home], { pointings: [pointingAt(renamed, 'home')] });
  const drift = driftOf(job, renamed, matcherOf(job).match(renamed));
  expect(drift.filter(({ row }) => row === 'home')).toEqual([
    { kind: 'pointed', row: 'home', label: '８　本国における居住地', section: '身分事項', detail: '８　母国の住所' },
  ]);
});

it('a part of several is pointed to by itself', () => {
  const two = jobRow('home', '８　本国における居住地', {
    parts: [part({ part: 'choice', kind: 'select' }), part({ part: 'value', limit: 80 })],
  });
  const job = jobOf([two], { pointings: [pointingAt(renamed, 'home')] });
  const matches = matcherOf(job).match(renamed);
  expect([found(matches, renamed, 'home', 'choice'), found(matches, renamed, 'home')]).toEqual(['(missing)', 'home']);
});

describe('a row that nobody has seen and that was pointed to', () => {
  const pointings = [pointingAt(renamed, 'home')];
  const stateOf = (confirmed: NonNullable<PlannedPart['predicted']>['confirmed']) => {
    const unseen = jobRow('home', '８　本国における居住地', { parts: [part({ predicted: { confirmed } })] });
    return matcherOf(jobOf([unseen], { pointings }))
      .match(renamed)
      .get('home\nvalue');
  };

  it('is offered to be confirmed, and not used before', () => {
    expect(stateOf(null)).toMatchObject({ state: 'unconfirmed', pointed: true });
  });

  it('is used once the very control is confirmed, and no other', () => {
    const at = (id: string) => ({ target: pointingAt(renamed, id).target, on: '2026-11-29' });
    expect(stateOf(at('home'))).toMatchObject({ state: 'one', pointed: true });
    expect(stateOf(at('second'))).toMatchObject({ state: 'unconfirmed' });
  });
});
