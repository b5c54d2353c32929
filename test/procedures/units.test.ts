import { expect, it } from 'vitest';
import { loadProcedures } from '../../lib/procedures/registry';
import { units } from '../../lib/procedures/shared/units';

it('names only rows that a form has in the units that forms share', async () => {
  const ids = new Set((await loadProcedures()).flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(Object.values(units).flatMap((unit) => unit.filter((id) => !ids.has(id)))).toEqual([]);
});
