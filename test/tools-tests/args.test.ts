import { describe, expect, it } from 'vitest';
import { parseFlags, required } from '../tools/args';
import { oneLine, ToolError } from '../tools/tool-error';

const known = { page: 'text', case: 'text', headed: 'switch' } as const;

describe('a command line', () => {
  it('gives texts and switches', () => {
    const flags = parseFlags(['--page', 'a b.html', '--case=x=y', '--headed'], known);
    expect(flags.text).toEqual({ page: 'a b.html', case: 'x=y' });
    expect([...flags.on]).toEqual(['headed']);
    expect(required(flags, 'page')).toBe('a b.html');
  });

  it.each([
    [['--pages', 'a'], 'Unknown flag --pages. Known flags: --page, --case, --headed.'],
    [['--toString', 'a'], 'Unknown flag --toString. Known flags: --page, --case, --headed.'],
    [['page.html'], '"page.html" is not a flag. Known flags: --page, --case, --headed.'],
    [['--page'], '--page needs a value.'],
    [['--page='], '--page needs a value.'],
    [['--page', '--case', 'x'], '--page needs a value.'],
    [['--page', 'a', '--page', 'b'], '--page is given twice.'],
    [['--headed', '--headed'], '--headed is given twice.'],
    [['--headed=yes'], '--headed takes no value.'],
  ])('%j is refused: %s', (words, message) => {
    expect(() => parseFlags(words, known)).toThrow(new ToolError(message));
  });

  it('misses what must be there', () => {
    expect(() => required(parseFlags([], known), 'page')).toThrow(new ToolError('--page is missing.'));
  });
});

describe('a reason in one line', () => {
  it.each([
    ['a\n  b\r\nc', 'a · b · c'],
    [`${String.fromCharCode(27)}[31mred${String.fromCharCode(27)}[0m`, 'red'],
    ['x'.repeat(500), 'x'.repeat(500)],
    ['x'.repeat(501), `${'x'.repeat(499)}…`],
  ])('%j becomes %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});
