import { describe, expect, it } from 'vitest';
import type { PlannedRow } from '../../lib/engine/fill-plan';
import { matcherOf } from '../../lib/engine/match';
import { assignments, found, jobOf, jobRow, type Line, pageOf, part } from './match-kit';

const text = (id: string, more: object = {}) => ({ id, ...more });
const line = (label: string, ...boxes: Line['boxes']): Line => ({ label, boxes });

function match(row: PlannedRow, lines: readonly Line[], sections?: readonly string[], lists = {}): string {
  const page = pageOf(lines, sections);
  return found(matcherOf(jobOf([row], { lists })).match(page), page, row.row);
}

const place = jobRow('place', '５　出生地');

describe('a row is known by its words', () => {
  it.each([
    ['as they are', '５　出生地'],
    ['in narrow digits', '5 出生地'],
    ['without a space', '５出生地'],
    ['with more spaces', ' ５　　出　生　地 '],
    ['with the mark 必須', '５　出生地 必須'],
    ['with the mark 任意', '５　出生地任意'],
  ])('%s', (_, label) => {
    expect(match(place, [line(label, text('it'))])).toBe('it');
  });

  it.each([
    ['another item number', '６　出生地'],
    ['no item number', '出生地'],
    ['one more word', '５　出生地その他'],
    ['one word less', '５　出生'],
    ['nothing', ''],
  ])('and missing where the page has %s', (_, label) => {
    expect(match(place, [line(label, text('other'))])).toBe('(missing)');
  });

  it('and missing on a page without rows', () => {
    expect(match(place, [])).toBe('(missing)');
  });
});

describe('sections', () => {
  const here = { label: '５　出生地', section: '身分事項', boxes: [text('here')] };
  const there = { label: '５　出生地', section: '取次者', boxes: [text('there')] };

  it('tell rows of the same words apart', () => {
    expect(match(place, [there, here], ['身分事項', '取次者'])).toBe('here');
  });

  it('in another width and spacing are the same', () => {
    expect(match(place, [{ ...here, section: ' 身分　事項' }, there], ['身分　事項', '取次者'])).toBe('here');
  });

  it('count where the page has the section, even if the row is only elsewhere', () => {
    expect(match(place, [there], ['身分事項', '取次者'])).toBe('(missing)');
  });

  it('do not count where the page does not have the section', () => {
    expect(match(place, [there], ['取次者'])).toBe('there');
    expect(match(place, [there, { ...here, section: '別' }], ['取次者', '別'])).toBe('(ambiguous)');
  });
});

describe('the kind of a control', () => {
  it.each([
    ['text', 'textarea'],
    ['text', 'select'],
    ['select', 'radio'],
    ['radio', 'checkbox'],
    ['textarea', 'text'],
    ['file', 'text'],
  ] as const)('%s is never filled into a %s', (wanted, there) => {
    const row = { ...place, parts: [part({ kind: wanted })] };
    expect(match(row, [line('５　出生地', text('it', { kind: there }))])).toBe('(changed)');
    expect(match(row, [line('５　出生地', text('it', { kind: wanted }))])).toBe('it');
  });

  it('tells two rows of the same words apart', () => {
    const lines = [line('５　出生地', text('list', { kind: 'select' })), line('５　出生地', text('box'))];
    expect(match(place, lines)).toBe('box');
  });

  it('leaves a row without any control changed, not missing', () => {
    expect(match(place, [line('５　出生地')])).toBe('(changed)');
  });
});

describe('the options of a list', () => {
  const row = { ...place, parts: [part({ kind: 'select', list: 'list' })] };
  const choose = (known: readonly string[], there: readonly string[]) =>
    match(row, [line('５　出生地', text('it', { kind: 'select', options: there }))], undefined, { list: known });

  it.each([
    ['all of four', ['あ', 'い', 'う', 'え'], ['あ', 'い', 'う', 'え'], 'it'],
    ['half of four', ['あ', 'い', 'う', 'え'], ['あ', 'い'], 'it'],
    ['less than half of four', ['あ', 'い', 'う', 'え'], ['あ'], '(changed)'],
    ['three of five', ['あ', 'い', 'う', 'え', 'お'], ['あ', 'い', 'う'], 'it'],
    ['two of five', ['あ', 'い', 'う', 'え', 'お'], ['あ', 'い'], '(changed)'],
    ['one of two', ['有', '無'], ['有', 'はい'], 'it'],
    ['none of two', ['有', '無'], ['はい', 'いいえ'], '(changed)'],
    ['half of four among many others', ['あ', 'い', 'う', 'え'], ['あ', 'い', 'か', 'き', 'く', 'け'], 'it'],
    ['half of four in another order', ['あ', 'い', 'う', 'え'], ['え', 'か', 'あ'], 'it'],
    ['no option where none is known', [], ['か'], 'it'],
    ['options that only contain the known ones', ['大学', 'タイ'], ['大学院', 'リヒテンシュタイン'], '(changed)'],
    ['one option twice', ['あ', 'い', 'う', 'え'], ['あ', 'あ'], '(changed)'],
  ])('%s', (_, known, there, expected) => {
    expect(choose(known, there)).toBe(expected);
  });

  it('compares them in any width and spacing', () => {
    expect(
      match(row, [line('５　出生地', text('it', { kind: 'select', options: ['有Yes'] }))], undefined, {
        list: ['有　Ｙｅｓ'],
      }),
    ).toBe('it');
  });

  it('tell twins with the same words apart', () => {
    const twins = [
      line('５　出生地', text('one', { kind: 'select', options: ['か', 'き'] })),
      line('５　出生地', text('other', { kind: 'select', options: ['あ', 'い'] })),
    ];
    expect(match(row, twins, undefined, { list: ['あ', 'い'] })).toBe('other');
    expect(match(row, twins, undefined, { list: ['か', 'き'] })).toBe('one');
  });
});

describe('the limit of a box', () => {
  const six = { ...place, parts: [part({ limit: 6 })] };
  const twin = (id: string, limit: number | null) => line('５　出生地', text(id, { limit }));

  it.each([
    ['picks the box of its own limit', [twin('four', 4), twin('six', 6)], 'six'],
    ['in whatever order they stand', [twin('six', 6), twin('four', 4)], 'six'],
    ['does not choose between two of its own', [twin('one', 6), twin('two', 6)], '(ambiguous)'],
    ['does not choose between two others', [twin('one', 5), twin('two', 7)], '(ambiguous)'],
    ['takes the only box where the page tells no limit', [twin('it', null)], 'it'],
  ])('%s', (_, lines, expected) => {
    expect(match(six, lines)).toBe(expected);
  });

  it('plays no part where the form has none', () => {
    expect(match(place, [twin('four', 4), twin('six', 6)])).toBe('(ambiguous)');
  });
});

describe('several boxes in one row', () => {
  const birth = jobRow('birth', '２　生年月日', {
    parts: [
      part({ part: 'precision', kind: 'radio' }),
      part({ part: 'day', limit: 8 }),
      part({ part: 'year', limit: 4 }),
      part({ part: 'month', limit: 6 }),
    ],
  });
  const of = (...boxes: Line['boxes']) => {
    const given = assignments(jobOf([birth]), pageOf([line('２　生年月日', ...boxes)]));
    return ['precision', 'day', 'year', 'month'].map((name) => given[`birth ${name}`]).join(' ');
  };
  const radio = text('radio', { kind: 'radio' });
  const box = (id: string, limit: number | null) => text(id, { limit });

  it.each([
    ['are told apart by their limits', [radio, box('d', 8), box('y', 4), box('m', 6)], 'radio d y m'],
    ['in any order', [box('m', 6), box('y', 4), radio, box('d', 8)], 'radio d y m'],
  ])('%s', (_, boxes, expected) => {
    expect(of(...boxes)).toBe(expected);
  });

  it.each([
    ['two have the same limit', [radio, box('d', 8), box('y', 6), box('m', 6)]],
    ['no box has a limit', [radio, box('d', null), box('y', null), box('m', null)]],
    ['one is gone', [radio, box('d', 8), box('m', 6)]],
    ['the first is gone', [radio, box('y', 4), box('m', 6)]],
    ['the radios are gone', [box('d', 8), box('y', 4), box('m', 6)]],
  ])('are all left alone where %s', (_, boxes) => {
    expect(of(...boxes)).toBe('(changed) (changed) (changed) (changed)');
  });

  it('are not taken for the one box of a row', () => {
    expect(match(place, [line('５　出生地', box('a', 40), box('b', 40))])).toBe('(changed)');
    expect(match({ ...place, parts: [part({ limit: 40 })] }, [line('５　出生地', box('a', 40), box('b', 20))])).toBe(
      '(changed)',
    );
  });

  it('do not mind buttons beside them', () => {
    expect(match(place, [line('５　出生地', text('it'), text('button', { kind: 'button' }))])).toBe('it');
  });
});

describe('repeat blocks', () => {
  const second = { ...place, repeat: { group: 'g', index: 2 } };
  const inBlock = (id: string, block?: number): Line => ({
    label: '５　出生地',
    boxes: [text(id)],
    ...(block === undefined ? {} : { block }),
  });

  it.each([
    ['picks the row of its own block', [inBlock('one', 1), inBlock('two', 2), inBlock('three', 3)], 'two'],
    ['is missing where only other blocks have it', [inBlock('one', 1), inBlock('three', 3)], '(missing)'],
    ['takes the only row of a page that tells no blocks', [inBlock('it')], 'it'],
    ['does not choose between its block and none', [inBlock('one'), inBlock('two', 2)], '(ambiguous)'],
  ])('%s', (_, lines, expected) => {
    expect(match(second, lines)).toBe(expected);
  });
});

describe('a row that follows another', () => {
  const rows = [
    jobRow('first', '２４.１　甲'),
    jobRow('firstDetail', '２４.２　その他', { follows: 'first' }),
    jobRow('second', '２４.１　乙'),
    jobRow('secondDetail', '２４.２　その他', { follows: 'second' }),
  ];
  const lines = [
    line('２４.１　甲', text('a')),
    line('２４.２　その他', text('a-detail')),
    line('２４.１　乙', text('b')),
    line('２４.２　その他', text('b-detail')),
  ];
  const details = (page: readonly Line[]) => {
    const given = assignments(jobOf(rows), pageOf(page));
    return [given['firstDetail value'], given['secondDetail value']];
  };

  it('is the one right after it', () => {
    expect(details(lines)).toEqual(['a-detail', 'b-detail']);
    expect(details([...lines.slice(2), ...lines.slice(0, 2)])).toEqual(['a-detail', 'b-detail']);
  });

  it('is so with rows without a control between', () => {
    const [a, aDetail, b, bDetail] = lines;
    if (!a || !aDetail || !b || !bDetail) throw new Error('four lines');
    expect(details([a, line('注意'), aDetail, b, line('注意'), line('注意'), bDetail])).toEqual([
      'a-detail',
      'b-detail',
    ]);
  });

  it('is nobody’s where both stand apart from what they follow', () => {
    const [a, aDetail, b, bDetail] = lines;
    if (!a || !aDetail || !b || !bDetail) throw new Error('four lines');
    expect(details([a, b, line('別', text('x')), aDetail, line('別', text('y')), bDetail])).toEqual([
      '(ambiguous)',
      '(ambiguous)',
    ]);
  });
});

describe('what is shown', () => {
  const copy = (id: string, visible: boolean) => line('５　出生地', text(id, { visible }));

  it.each([
    ['a hidden copy before the real row does not count', [copy('copy', false), copy('real', true)], 'real'],
    ['a hidden copy after it neither', [copy('real', true), copy('copy', false)], 'real'],
    ['two that are shown are not told apart', [copy('a', true), copy('b', true)], '(ambiguous)'],
    ['two that are hidden are not told apart', [copy('a', false), copy('b', false)], '(ambiguous)'],
    ['a single row is found though it is hidden', [copy('it', false)], 'it'],
    ['of three the one that is shown', [copy('a', false), copy('it', true), copy('b', false)], 'it'],
  ])('%s', (_, lines, expected) => {
    expect(match(place, lines)).toBe(expected);
  });
});
