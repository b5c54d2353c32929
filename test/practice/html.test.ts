import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { attributes, element, escapeHtml, hiddenAttributes } from '../../lib/practice/html';

describe('the HTML helpers', () => {
  it('give back any text and any attribute after parsing', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const { document } = parseHTML(`<html><body>${element('p', { title: text }, escapeHtml(text))}</body></html>`);
        expect(document.querySelector('p')?.textContent).toBe(text);
        expect(document.querySelector('p')?.getAttribute('title')).toBe(text);
      }),
    );
  });

  it('write bare attributes and leave absent ones out', () => {
    expect(attributes({ a: true, b: false, c: undefined, d: 0 })).toBe(' a d="0"');
  });

  it.each([
    [false, 'style', 'x', { class: 'x' }],
    [true, 'style', 'x', { class: 'x', style: 'display:none' }],
    [true, 'class', 'x', { class: 'x is-hidden' }],
    [true, 'class', undefined, { class: 'is-hidden' }],
  ] as const)('mark what is hidden (%s) by %s', (hidden, mark, className, expected) => {
    expect(hiddenAttributes(hidden, mark, className)).toEqual(expected);
  });
});
