import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doesParse, faultsOf } from '../mutants/faults';
import { type OperatorName, operators } from '../mutants/operators';

/** What an operator makes of a text: every text with one fault of it. */
const made = (operator: OperatorName, text: string): readonly string[] =>
  faultsOf(text)
    .filter((fault) => fault.operator === operator)
    .map(({ start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end));

const examples: Readonly<Record<OperatorName, readonly (readonly [text: string, made: readonly string[]])[]>> = {
  'flip comparison': [
    ['a === b;', ['a !== b;']],
    ['a < (b + c);', ['a >= (b + c);']],
    ['a + b;', []],
    ["'in' in a;", []],
  ],
  'move boundary': [
    ['a < b;', ['a <= b;']],
    ['a >= b;', ['a > b;']],
    ['a === b;', []],
  ],
  'swap sum': [
    ['a - b;', ['a + b;']],
    ['(a - b) * c;', ['(a - b) / c;', '(a + b) * c;']],
    ["a + 'x';", []],
    ['a < b;', []],
  ],
  'swap and/or': [
    ['a && b;', ['a || b;']],
    ['(a || b) && c;', ['(a || b) || c;', '(a && b) && c;']],
    ['a ?? b;', []],
  ],
  'drop one side': [
    ['a && b;', ['a;', 'b;']],
    ['x(a || b === c);', ['x(a);', 'x((b === c));']],
    ['a ?? b;', []],
  ],
  'drop default': [
    ['a ?? 1;', ['a;']],
    ['a || 1;', []],
  ],
  'negate condition': [
    ['if (a) b();', ['if (!(a)) b();']],
    ['if (a === 1) b();', []],
    ['if (!a) b();', []],
    ['f = () => { if (a) return a; };', []],
    ['while (a) b();', []],
  ],
  'force condition': [
    ['if (a === 1) b();', ['if (true) b();', 'if (false) b();']],
    ['f = () => { if (a) return a; };', []],
    ['while (a) b();', []],
  ],
  'swap arms': [
    ['x = a ? b : c;', ['x = a ? c : b;']],
    ['x = a === 1 ? b : {};', ['x = (a === 1) ? ({}) : b;']],
  ],
  'drop negation': [
    ['x = !a;', ['x = a;']],
    ['x = !(a || b);', ['x = (a || b);']],
    ['x = -a;', []],
  ],
  'flip boolean': [
    ['x = true;', ['x = false;']],
    ['x = 1;', []],
  ],
  'off by one': [
    ['x = a[0];', ['x = a[1];']],
    ['x = 0.5;', []],
    ['x = { 1: a };', []],
  ],
  'empty string': [
    ["f('a');", ["f('');"]],
    ["f('');", []],
    ["x = { a: 'b' };", []],
  ],
  'empty array': [
    ['x = [a, b];', ['x = [];']],
    ['x = [];', []],
    ["const x = ['a', 'b'] as const;", []],
  ],
  'remove element': [
    ['x = [a, b, c];', ['x = [b, c];', 'x = [a, b];']],
    ['x = [a];', []],
    ["const x = ['a', 'b'] as const;", []],
  ],
  'drop spread': [
    ['x = [...a, b];', ['x = [...[], b];']],
    ['x = { ...a, b };', ['x = { ...{}, b };']],
    ['f(...a);', ['f(...[]);']],
  ],
  'drop method': [
    ['x = a.filter(f);', ['x = a;']],
    ['x = (a ?? b).trim();', ['x = (a ?? b);']],
    ['x = a.map(f);', []],
  ],
  'swap method': [
    ['a.some(f);', ['a.every(f);']],
    ['Math.max(a, b);', ['Math.min(a, b);']],
    ['a.toString();', []],
  ],
  'drop call': [
    ['f(a);', ['void 0;']],
    ['async () => { await f(a); };', ['async () => { void 0; };']],
    ['a?.b();', ['void 0;']],
    ['x = f(a);', []],
  ],
  'drop assignment': [
    ['x = 1;', ['void 0;']],
    ['x += 1;', []],
    ['const x = 1;', []],
  ],
  'return nothing': [
    ['function f() { return a; }', ['function f() { return undefined; }']],
    ['function f() { return; }', []],
    ['function f() { return undefined; }', []],
  ],
  'empty body': [
    ['function f() { a(); }', ['function f() {}']],
    ['const f = () => { a(); };', ['const f = () => {};']],
    ['function f() {}', []],
    ['if (a) { b(); }', []],
  ],
  'drop anchor': [
    ['x = /^a$/u;', ['x = /a/u;']],
    ['x = /a/;', []],
  ],
};

describe('an operator', () => {
  const rows = Object.entries(examples).flatMap(([operator, some]) =>
    some.map(([text, texts]) => [operator as OperatorName, text, texts] as const),
  );
  it.each(rows)('%s makes of `%s` what it should', (operator, text, texts) => {
    expect(made(operator, text)).toEqual(texts);
  });

  it('is shown at work and at rest', () => {
    for (const [operator, some] of Object.entries(examples)) {
      expect(
        some.some(([, texts]) => texts.length > 0),
        operator,
      ).toBe(true);
    }
    expect(Object.keys(examples)).toEqual(Object.keys(operators));
  });
});

describe('no fault is put into', () => {
  it.each([
    ['a type', "type A = 'a' | 'b'; const x: Array<1 | 2> = y;"],
    ['an import', "import { a } from './a';"],
    ['the message of an error', "throw new Error(a ? 'b' : 'c');"],
    ['an error that is made', "const x = new RangeError(a ? 'b' : 'c');"],
    ['a line for the console', "console.log(a ? 'b' : 'c');"],
    ['a sentence in both languages', "const x = { ja: f('a'), en: f('b') };"],
    ['the source of a rule', "const x = { title: f('a'), url: f('b') };"],
  ])('%s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('but into a value with its type beside it', () => {
    expect(faultsOf('const x = true as boolean;').map(({ replacement }) => replacement)).toEqual(['false']);
  });
});

describe('the faults of a text', () => {
  const expression = fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a', 'b', '1', 'true', "'t'", 'a.trim()', '/^a/'),
      fc
        .tuple(tie('any'), fc.constantFrom('&&', '||', '===', '<', '+', '-'), tie('any'))
        .map(([l, o, r]) => `(${l}) ${o} (${r})`),
      tie('any').map((one) => `!(${one})`),
      fc.tuple(tie('any'), tie('any')).map(([one, other]) => `[...(${one}), ${other}]`),
      fc.tuple(tie('any'), tie('any'), tie('any')).map(([test, one, other]) => `((${test}) ? (${one}) : (${other}))`),
    ),
  })).any;

  it('leave a program, change it, and come in the order of the text', () => {
    fc.assert(
      fc.property(expression, (one) => {
        const text = `const x = ${one};`;
        const faults = faultsOf(text);
        for (const fault of faults) {
          // An element cut out may leave half of the brackets around it; such a fault is not taken.
          if (fault.operator !== 'remove element') expect(doesParse(text, fault), fault.operator).toBe(true);
          expect(text.slice(fault.start, fault.end)).not.toBe(fault.replacement);
        }
        const starts = faults.map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((first, second) => first - second));
      }),
    );
  });

  it('are told apart from those that leave no program', () => {
    const text = 'x = a ?? b;';
    expect(doesParse(text, { start: 6, end: 8, replacement: '||' })).toBe(true);
    expect(doesParse(text, { start: 6, end: 8, replacement: '? :' })).toBe(false);
  });
});
