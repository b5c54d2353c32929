import { expect, it } from 'vitest';
import { plantedErrors } from './errors/all';

it('the table of planted errors names each kind once, and at least sixty', () => {
  const names = plantedErrors.map(({ what }) => what);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(60);
});
