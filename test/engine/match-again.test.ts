import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../lib/engine/match';
import type { PageFacts } from '../../lib/engine/page-facts';
import { found, jobOf, jobRow, pageOf } from './match-kit';

const place = jobRow('place', '５　出生地');
const line = (label: string, id: string, visible: boolean) => ({ label, boxes: [{ id, visible }] });

/** The same page with other controls shown. */
const showing = (page: PageFacts, shown: readonly string[]): PageFacts => ({
  ...page,
  controls: page.controls.map((control) => ({ ...control, visible: shown.includes(control.id) })),
});

describe('a page that was matched before', () => {
  it('keeps its matches while only what is shown has changed', () => {
    const matcher = matcherOf(jobOf([place]));
    const page = pageOf([line('５　出生地', 'a', true), line('６　サンプル', 'b', true)]);
    const first = matcher.match(page);
    expect(matcher.match(showing(page, []))).toBe(first);
  });

  it.each([
    [['a'], 'a'],
    [['b'], 'b'],
    [['a', 'b'], '(ambiguous)'],
    [[], '(ambiguous)'],
  ])('is matched anew where its rows are told apart by what is shown: %j', (shown, expected) => {
    const matcher = matcherOf(jobOf([place]));
    const page = pageOf([line('５　出生地', 'a', true), line('５　出生地', 'b', false)]);
    expect(found(matcher.match(page), page, 'place')).toBe('a');
    expect(found(matcher.match(showing(page, shown)), page, 'place')).toBe(expected);
  });

  it('is matched anew where its rows are others', () => {
    const matcher = matcherOf(jobOf([place]));
    matcher.match(pageOf([line('５　出生地', 'a', true)]));
    const other = pageOf([line('６　サンプル', 'a', true)]);
    expect(found(matcher.match(other), other, 'place')).toBe('(missing)');
  });
});
