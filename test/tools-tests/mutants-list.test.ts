import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { inRepository } from '../mutants/folders';
import { find, type MutantList, readList, resample, rooms, writeList } from '../mutants/list';
import { marked } from '../mutants/marks';
import { locate, type Mutant, mutantAt, mutated, roomOf } from '../mutants/mutant';
import { esbuildMutation, mutantAsked, viteMutation, withMutant } from '../mutants/mutation';
import { sampleOf, sharesOf } from '../mutants/sample';

const text = `export function sign(number: number): string {
  if (number < 0) return 'minus';
  if (number === 0) return 'zero';
  return number > 1000 ? 'many' : 'some';
}
`;
const file = 'lib/engine/sign.ts';
const at = (original: string, replacement: string, within = text): Mutant => {
  const start = within.indexOf(original);
  return mutantAt(file, within, { start, end: start + original.length, operator: 'test', replacement });
};
const boundary = at('number < 0', 'number <= 0');

describe('a mutant', () => {
  it('knows its place and puts its fault there', () => {
    expect(boundary).toMatchObject({ file, line: 2, column: 4, original: 'number < 0' });
    expect(boundary.id).toMatch(/^engine-sign-[0-9a-f]{6}$/);
    expect(mutated(text, boundary)).toBe(text.replace('number < 0', 'number <= 0'));
  });

  it.each([
    ['lines come before it', `// One.\n// Two.\n\n${text}`],
    ['it is indented', text.replace('  if (number < 0)', '      if (number < 0)')],
    [
      'blank lines come around it',
      text.replace("  if (number === 0) return 'zero';", "\n\n  if (number === 0) return 'zero';"),
    ],
    ['the line above it changes', text.replace('sign(number', 'signOf(number')],
    ['the line below it changes', text.replace("'zero'", "'nought'")],
    ['something else changes', text.replace("'many' : 'some'", "'lots' : 'few'")],
  ])('is found again when %s', (_, changed) => {
    expect(mutated(changed, boundary)).toBe(changed.replace('number < 0', 'number <= 0'));
  });

  it.each([
    ['its line changes', text.replace("'minus'", "'negative'")],
    [
      'the lines around it change, and another is like it',
      `${text.replace("'zero'", "'nought'")}${text.replace("'zero'", "'none'")}`,
    ],
    ['it is gone', ''],
  ])('has moved on when %s', (_, changed) => {
    expect(locate(changed, boundary)).toBeNull();
    expect(mutated(changed, boundary)).toBeNull();
    expect(() => withMutant(changed, boundary)).toThrow(`${boundary.id} has moved on`);
  });

  it('of several equal places is the one nearest to its line', () => {
    const twice = 'a();\nx = 1;\nb();\n\na();\nx = 1;\nb();\n';
    const second = mutantAt(file, twice, {
      start: twice.lastIndexOf('1'),
      end: twice.lastIndexOf('1') + 1,
      operator: 'test',
      replacement: '2',
    });
    expect(mutated(twice, second)).toBe('a();\nx = 1;\nb();\n\na();\nx = 2;\nb();\n');
    expect(mutated(`\n${twice}`, second)).toBe('\na();\nx = 1;\nb();\n\na();\nx = 2;\nb();\n');
  });

  it('has another name for another change of the same place', () => {
    expect(at('number < 0', 'true').id).not.toBe(boundary.id);
  });

  it('of any place of any text is found there', () => {
    const lines = fc.array(fc.constantFrom('', 'a();', '  b(c);', '    b(c);'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(3), (some, place, length) => {
        const whole = some.join('\n');
        const filled = [...whole.matchAll(/\S/g)].map(({ index }) => index);
        const start = filled[place % Math.max(1, filled.length)];
        fc.pre(start !== undefined);
        const end = Math.min(whole.length, start + length);
        const mutant = mutantAt(file, whole, { start, end, operator: 'test', replacement: '!' });
        expect(locate(whole, mutant)).toMatchObject({ start, end });
      }),
    );
  });
});

describe('a sample', () => {
  const sources = [
    { path: file, text },
    { path: 'lib/page/none.ts', text: 'export type None = null;\n' },
    { path: 'lib/page/more.ts', text: text.repeat(3).replaceAll('export function sign', 'function sign') },
  ];
  const sample = sampleOf(sources, { size: 12, seed: 'test' });

  it('is the same every time, and another with another seed', () => {
    expect(sampleOf(sources, { size: 12, seed: 'test' })).toEqual(sample);
    expect(sampleOf(sources, { size: 12, seed: 'other' })).not.toEqual(sample);
  });

  it('has each mutant once, no two of them on one line', () => {
    expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
    expect(new Set(sample.map(({ file, line }) => `${file}:${line}`)).size).toBe(sample.length);
  });

  it('of a file does not change with another file', () => {
    const [first] = sources;
    const alone = sampleOf(first ? [first] : [], { size: 3, seed: 'test' });
    const own = sample.filter((mutant) => mutant.file === file);
    expect(own.slice(0, alone.length)).toEqual(alone.slice(0, own.length));
  });

  it.each([
    ['by weight beyond that', [10, 30], 6, [2, 4]],
    ['one at least to whoever weighs enough', [6, 1000], 3, [1, 2]],
    ['none to whoever weighs too little', [5, 1000], 3, [0, 3]],
    ['none of nothing', [0, 0], 3, [0, 0]],
    ['the larger remainder first', [50, 50, 100], 4, [1, 1, 2]],
  ])('is shared %s', (_, weights, size, shares) => {
    expect(sharesOf(weights, size)).toEqual(shares);
  });

  it('is shared to the last', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(200), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 30, max: 300 }),
        (weights, size) => {
          fc.pre(weights.some((weight) => weight > 0));
          expect(sharesOf(weights, size).reduce((sum, one) => sum + one, 0)).toBe(size);
        },
      ),
    );
  });

  it('gives way where the source has moved on, and only there', () => {
    const list: MutantList = { seed: 'test', mutants: sample };
    const changed = sources.map((source) =>
      source.path === file ? { ...source, text: text.replaceAll('number', 'n') } : source,
    );
    const fresh = resample(list, changed);
    expect(resample(list, sources)).toEqual(list);
    expect(fresh.mutants).toHaveLength(sample.length);
    expect(fresh.mutants.filter((mutant) => mutant.file !== file)).toEqual(
      sample.filter((mutant) => mutant.file !== file),
    );
    const own = fresh.mutants.filter((mutant) => mutant.file === file);
    for (const mutant of own) expect(sample).not.toContainEqual(mutant);
    expect(find(own, () => text.replaceAll('number', 'n')).every(({ place }) => place !== null)).toBe(true);
    expect(new Set(fresh.mutants.map(({ id }) => id)).size).toBe(sample.length);
  });

  it('goes on in its room where a file is gone, and keeps what nothing can stand in for', () => {
    const gone = { ...boundary, id: 'page-gone-000000', file: 'lib/page/gone.ts' };
    const orphan = { ...boundary, id: 'columns-gone-000000', file: 'lib/tables/gone.ts' };
    const [fresh, same] = resample({ seed: 'test', mutants: [gone, orphan] }, sources).mutants;
    expect(fresh?.file).toBe('lib/page/more.ts');
    expect(same).toEqual(orphan);
  });
});

describe('the frozen list', () => {
  const { mutants } = readList();

  it('has at least two hundred faults, over every room', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(200);
    expect(new Set(mutants.map(({ file }) => roomOf(file)))).toEqual(new Set(rooms));
    expect(new Set(mutants.map(({ id }) => id)).size).toBe(mutants.length);
  });

  it('is written as it is read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tenken-mutants-'));
    const list = { seed: 'test', mutants: [boundary] };
    writeList(list, join(folder, 'list.json'));
    expect(readList(join(folder, 'list.json'))).toEqual(list);
    rmSync(folder, { recursive: true });
  });
});

describe('the environment', () => {
  afterEach(() => {
    delete process.env.TENKEN_MUTANT;
  });

  it.each([undefined, ''])('asks for no mutant with %s, and then there are no plugins', (value) => {
    const env = value === undefined ? {} : { TENKEN_MUTANT: value };
    expect(mutantAsked(env)).toBeNull();
    if (value !== undefined) process.env.TENKEN_MUTANT = value;
    expect(viteMutation()).toBeNull();
    expect(esbuildMutation()).toBeNull();
  });

  it('asks for one of the list by its name', () => {
    const [first] = readList().mutants;
    expect(mutantAsked({ TENKEN_MUTANT: first?.id })).toEqual(first);
    expect(() => mutantAsked({ TENKEN_MUTANT: 'none' })).toThrow('names none, which is not in the list');
  });
});

describe('a bundle of esbuild', () => {
  it('has the mutant in it, and the file on the disk has not', async () => {
    const path = 'lib/storage/passphrase.ts';
    const bundle = async (mutant: Mutant | null) => {
      const plugin = esbuildMutation(mutant);
      const made = await build({
        entryPoints: [inRepository(path)],
        bundle: true,
        write: false,
        format: 'esm',
        plugins: plugin ? [plugin] : [],
      });
      return made.outputFiles[0]?.text ?? '';
    };
    const source = await bundle(null);
    const original = readFileSync(inRepository(path), 'utf8');
    const start = original.indexOf('passphraseMinLength = 8') + 'passphraseMinLength = '.length;
    const mutant = mutantAt(path, original, { start, end: start + 1, operator: 'test', replacement: '9' });
    expect(await bundle(mutant)).toBe(source.replace('passphraseMinLength = 8', 'passphraseMinLength = 9'));
  });
});

describe('a mark', () => {
  const reached = (source: string, original: string, call: string): readonly string[] => {
    const mutant = at(original, 'x', source);
    const place = locate(source, mutant);
    const ids: string[] = [];
    const text = place === null ? '' : marked(source, [{ id: 'it', place }]);
    Reflect.set(globalThis, '__tenkenReached', (id: string) => ids.push(id));
    new Function(`${text}\n;${call}`)();
    Reflect.deleteProperty(globalThis, '__tenkenReached');
    return ids;
  };

  it.each([
    ['in a function that runs', 'function f(a) { return a + 1; }', 'a + 1', 'f(2)', ['it']],
    ['in one that does not', 'function f(a) { return a + 1; }', 'a + 1', '', []],
    ['in an arrow that runs', 'const f = (a) => a + 1;', 'a + 1', 'f(2)', ['it']],
    ['in an arrow that does not', 'const f = (a) => a + 1;', 'a + 1', '', []],
    ['in an arrow that gives an object', 'const f = (a) => ({ b: a + 1 });', 'a + 1', 'f(2)', ['it']],
    [
      'in an arrow within an arrow, which only the inner one reaches',
      'const f = (a) => (b) => a + b;',
      'a + b',
      'f(1)',
      [],
    ],
    ['outside of every function', 'const f = [1, 2];', '[1, 2]', '', ['it']],
  ])('%s', (_, source, original, call, ids) => {
    expect(reached(source, original, call)).toEqual(ids);
  });
});
