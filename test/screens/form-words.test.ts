import { describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import { wordsOfForm } from '../../lib/screens/shared/form-words';

const words = wordsOfForm(coeGijinkoku);

describe('the number of a row’s block', () => {
  it.each([
    ['work[0].join', 1],
    ['work[5].leaveYear', 6],
    ['relatives[0].name', null],
    ['applicant.birth', null],
    ['no.such.row', null],
  ])('of %s is %s', (row, number) => {
    expect(words.block(row)).toBe(number);
  });
});
