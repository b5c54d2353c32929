import { describe, expect, it } from 'vitest';
import { coeGijinkokuLaw } from '../../../lib/procedures/coe-gijinkoku/law';

describe('the law of the certificate', () => {
  it('leaves to a person the minimum wage and the files themselves', () => {
    const left = coeGijinkokuLaw.rules.filter(({ leftToPerson }) => leftToPerson);
    expect(left.map(({ id }) => id)).toEqual(['R-PAY-02', 'R-DOC-08', 'R-DOC-09']);
  });
});
