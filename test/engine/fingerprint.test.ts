import { describe, expect, it } from 'vitest';
import { revisionOf, shortHash } from '../../lib/engine/fingerprint';
import { type Line, pageOf } from './match-kit';

const lines: readonly [Line, Line] = [
  { label: '1 氏名', boxes: [{ id: 'a', limit: 34 }] },
  { label: '2 性別', boxes: [{ id: 'b', kind: 'radio', options: ['男', '女'] }] },
];
const [name, sex] = lines;
const revision = revisionOf(pageOf(lines));

describe('the revision of a page', () => {
  it.each([
    ['a label', pageOf([{ ...name, label: '1 名前' }, sex])],
    ['a section', pageOf([{ ...name, section: '所属機関' }, sex])],
    ['a heading', pageOf(lines, ['身分事項', '所属機関'])],
    ['a limit', pageOf([{ ...name, boxes: [{ id: 'a', limit: 104 }] }, sex])],
    ['a kind of control', pageOf([{ ...name, boxes: [{ id: 'a', kind: 'textarea', limit: 34 }] }, sex])],
    ['a control more', pageOf([{ ...name, boxes: [...name.boxes, { id: 'c' }] }, sex])],
    ['an option more', pageOf([name, { ...sex, boxes: [{ id: 'b', kind: 'radio', options: ['男', '女', '他'] }] }])],
    ['a row less', pageOf([name])],
    ['the order of rows', pageOf([sex, name])],
  ])('is another with %s', (_, page) => {
    expect(revisionOf(page)).not.toBe(revision);
  });

  it.each([
    ['other ids', pageOf([{ ...name, boxes: [{ id: 'z', limit: 34 }] }, sex])],
    ['what is shown', pageOf([{ ...name, boxes: [{ id: 'a', limit: 34, visible: false }] }, sex])],
    ['what can be changed', pageOf([{ ...name, boxes: [{ id: 'a', limit: 34, enabled: false }] }, sex])],
    ['a block more of the same rows', pageOf([...lines, ...lines])],
  ])('is the same with %s', (_, page) => {
    expect(revisionOf(page)).toBe(revision);
  });

  it('is fourteen hexadecimal digits, and another for another text', () => {
    expect(revision).toMatch(/^[0-9a-f]{14}$/);
    const texts = ['', 'a', 'b', 'ab', 'ba', 'サンプル', 'サンプリ'];
    expect(new Set(texts.map(shortHash)).size).toBe(texts.length);
  });
});
