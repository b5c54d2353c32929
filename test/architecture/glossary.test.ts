import { describe, expect, it } from 'vitest';
import { declaredNames, newNameOf, wordsIn } from './glossary';
import { parse, readSources } from './sources';

const sources = readSources(['lib', 'components', 'entrypoints']);

describe('the glossary', () => {
  it('finds no old word in a name of the product', () => {
    const wrong = sources.flatMap(({ path, program }) =>
      [...declaredNames(program)].flatMap((name) => {
        const now = newNameOf(name);
        return now === null ? [] : [`${path} declares ${name}: say ${now}.`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('finds no old word in the name of a file', () => {
    const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
    const wrong = sources.filter(
      ({ path }) => fileName(path) !== 'good-standing' && newNameOf(fileName(path)) !== null,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it.each([
    ['deskOf', ['desk', 'of']],
    ['XMLReader', ['xml', 'reader']],
    ['desk-section.words', ['desk', 'section', 'words']],
    ['keyboard', ['keyboard']],
  ])('takes %s apart', (name, words) => {
    expect(wordsIn(name)).toEqual(words);
  });

  it.each([
    ['interface Desk {}', 'Desk'],
    ['const a = { isHonest: true };', 'isHonest'],
    ['function of(keeper: string) { return keeper; }', 'keeper'],
    ['const { standing } = a;', 'standing'],
    ['const { a: standing } = b;', 'standing'],
    ['export const tell = () => 1;', 'tell'],
    ['const [, doubles] = a;', 'doubles'],
    ['const a = b.standing;', null],
  ])('sees what %s declares', (text, name) => {
    const old = [...declaredNames(parse(text))].filter((one) => newNameOf(one) !== null);
    expect(old).toEqual(name === null ? [] : [name]);
  });

  it.each([
    ['a stored key', 'desk'],
    ['a code of a recorded refusal', 'witnessesDisagree'],
    ['a longer word', 'keyboardShortcut'],
  ])('lets %s stand', (_, name) => {
    expect(newNameOf(name)).toBeNull();
  });
});
