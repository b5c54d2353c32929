import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casePaper } from '../../lib/domain/case/papers';
import { newPaper } from '../../lib/papers/case-papers';
import { editedLines, remade, staleLines, stateOf, withKept, withMade, withOwn } from '../../lib/papers/edited';
import type { MadeLine } from '../../lib/papers/make';

const line = (id: string, text: string): MadeLine => ({ id, style: 'body', text, paths: [`case.${id}`] });
const first = [line('a', 'A1'), line('b', 'B1'), line('c', 'C1')];
const paper = newPaper('p', first, {}, '2026-11-01');
const states = (lines: ReturnType<typeof editedLines>) => lines.map(({ id, text, state }) => `${id} ${text} ${state}`);

describe('a line of a paper', () => {
  const mine = withOwn(withOwn(paper, 'a', '私の文'), 'c', '残す文');
  it.each([
    ['nothing has changed', first, ['a 私の文 own', 'b B1 made', 'c 残す文 own']],
    [
      'facts behind others have',
      [line('a', 'A1'), line('b', 'B2'), line('c', 'C1')],
      ['a 私の文 own', 'b B1 stale', 'c 残す文 own'],
    ],
    [
      'facts behind mine have',
      [line('a', 'A2'), line('b', 'B1'), line('c', 'C1')],
      ['a 私の文 conflict', 'b B1 made', 'c 残す文 own'],
    ],
    [
      'what I wrote is what the case says now',
      [line('a', '私の文'), line('b', 'B1'), line('c', 'C1')],
      ['a 私の文 own', 'b B1 made', 'c 残す文 own'],
    ],
    [
      'the case makes a line more',
      [...first, line('d', 'D1')],
      ['a 私の文 own', 'b B1 made', 'c 残す文 own', 'd D1 new'],
    ],
    [
      'the case makes mine no more',
      [line('a', 'A1'), line('b', 'B1')],
      ['a 私の文 own', 'b B1 made', 'c 残す文 orphan'],
    ],
    ['the case makes another no more', [line('a', 'A1'), line('c', 'C1')], ['a 私の文 own', 'c 残す文 own']],
  ])('where %s', (_, now, expected) => {
    expect(states(editedLines(mine, now))).toEqual(expected);
  });

  it('is as made again once the words as made are written', () => {
    expect(withOwn(mine, 'a', 'A1').lines[0]).toEqual({ id: 'a', made: 'A1' });
  });

  it('takes the case’s words, or keeps its own beside them', () => {
    const now = [line('a', 'A2'), line('b', 'B1'), line('c', 'C1')];
    expect(states(editedLines(withMade(mine, 'a', 'A2'), now))[0]).toBe('a A2 made');
    expect(states(editedLines(withKept(mine, 'a', 'A2', '私の文'), now))[0]).toBe('a 私の文 own');
  });

  it('that is changed is not finished any more', () => {
    const done = { ...paper, finished: { by: 'サンプル', on: '2026-11-01' } };
    expect(withOwn(done, 'a', 'x').finished).toBeUndefined();
    expect(remade(done, first, {}, '2026-11-02').finished).toBeUndefined();
  });
});

describe('a paper made anew', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const texts = fc.constantFrom('一', '二', '三', '〔要記入：四〕');
  const some = fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
    .chain((chosen) => fc.tuple(...chosen.map((id) => texts.map((text) => line(id, text)))));

  it('loses no word of a person, has no line left that is stale, and fits its schema', () => {
    fc.assert(
      fc.property(some, some, fc.dictionary(fc.constantFrom(...ids), texts), (before, now, words) => {
        const made = newPaper('p', before, {}, '2026-11-01');
        const edited = Object.entries(words).reduce((one, [id, text]) => withOwn(one, id, `私：${text}`), made);
        const again = remade(edited, now, {}, '2026-11-02');
        const lines = editedLines(again, now);
        const own = new Set(edited.lines.flatMap((one) => one.own ?? []));
        expect([...own].filter((text) => !lines.some((one) => one.text === text))).toEqual([]);
        expect(staleLines(lines).filter(({ state }) => state !== 'orphan')).toEqual([]);
        expect(casePaper.parse(again)).toEqual(again);
        expect(stateOf(lines).prompts.length).toBe(lines.filter(({ text }) => text.includes('〔要記入')).length);
      }),
    );
  });
});
