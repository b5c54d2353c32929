import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameSplits } from '../../lib/typing/name-split';

describe('a whole name in one box', () => {
  it.each([
    ['TESTA, ARJUN KUMAR', [['TESTA', 'ARJUN KUMAR']]],
    ['TESTA<SILVA<<BEATRIZ<<<<<', [['TESTA SILVA', 'BEATRIZ']]],
    ['Arjun TESTA', [['TESTA', 'Arjun']]],
    ['DA SILVA Beatriz', [['DA SILVA', 'Beatriz']]],
    ['点検　花子', [['点検', '花子']]],
    [
      'TESTA ARJUN KUMAR',
      [
        ['TESTA', 'ARJUN KUMAR'],
        ['KUMAR', 'TESTA ARJUN'],
      ],
    ],
    [
      'Testa Arjun',
      [
        ['Testa', 'Arjun'],
        ['Arjun', 'Testa'],
      ],
    ],
    ['TESTA', []],
    ['', []],
    ['TESTA,', []],
  ])('%s', (text, parts) => {
    expect(nameSplits(text).map(({ family, given }) => [family, given])).toEqual(parts);
  });

  it('never loses or adds a letter', () => {
    const letters = (text: string) => [...text.normalize('NFKC').replace(/[\s,、<]/g, '')].sort().join('');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('A', 'b', 'é', '点', ' ', ',', '<') }), (text) => {
        for (const { family, given } of nameSplits(text)) expect(letters(family + given)).toBe(letters(text));
      }),
    );
  });
});
