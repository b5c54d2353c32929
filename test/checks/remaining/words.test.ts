import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { describe, expect, it } from 'vitest';
import { shortOfLabel } from '../../../lib/checks/remaining/words';

// Short titles stand in columns of a few centimetres: what tells a box from its neighbours is in sight there.

describe('the short title of a box', () => {
  it.each([
    ['a label that fits', 'Address in Japan', 'Address in Japan'],
    ['a label of 28 characters', 'Contracting organiz.: (1) no', 'Contracting organiz.: (1) no'],
    ['a label of 29 characters', 'Contracting organiz.: (1) nos', '(1) nos'],
    ['a long group', 'Contracting organization: (6) postal code', '(6) postal code'],
    ['words that become the first', 'Address in Japan: telephone number', 'Telephone number'],
    ['a group of 13 characters', 'Dispatch site: (5) main business type', 'Dispatch site: (5) main business type'],
    [
      'a long label without a group',
      'Past entry into and departure from Japan',
      'Past entry into and departure from Japan',
    ],
  ])('of %s', (_, en, short) => {
    expect(shortOfLabel({ ja: '１　氏名', en }).en).toBe(short);
  });

  it('of every row of the form says something', () => {
    for (const { label } of coeGijinkoku.fields) {
      const { ja, en } = shortOfLabel(label);
      expect([label.en, ja.length > 1 && en.length > 1]).toEqual([label.en, true]);
    }
  });
});
