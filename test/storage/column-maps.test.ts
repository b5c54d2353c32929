import { describe, expect, it } from 'vitest';
import { mostColumnMaps, recallColumns, rememberColumns } from '../../lib/storage/column-maps';
import { storageKeys } from '../../lib/storage/keys';
import { memoryArea } from './memory-area';

function area(stored?: unknown) {
  const memory = memoryArea();
  if (stored !== undefined) memory.poke(storageKeys.columnMaps, stored);
  return memory;
}
const signature = (number: number) => number.toString(16).padStart(64, '0');

describe('what was chosen for the columns of a table', () => {
  it('comes back for the same headings, and for no others', async () => {
    const local = area();
    await rememberColumns(local, signature(1), ['applicant.sex', null, 'applicant.name.~full']);
    expect(await recallColumns(local, signature(1))).toEqual(['applicant.sex', null, 'applicant.name.~full']);
    expect(await recallColumns(local, signature(2))).toBeNull();
  });

  it('is the last choice', async () => {
    const local = area();
    await rememberColumns(local, signature(1), ['applicant.sex']);
    await rememberColumns(local, signature(1), [null]);
    expect(await recallColumns(local, signature(1))).toEqual([null]);
  });

  it('is kept for so many tables, the one used last among them', async () => {
    const local = area();
    for (let number = 0; number <= mostColumnMaps; number += 1) await rememberColumns(local, signature(number), [null]);
    expect(await recallColumns(local, signature(0))).toBeNull();
    expect(await recallColumns(local, signature(1))).toEqual([null]);
    expect(await recallColumns(local, signature(mostColumnMaps))).toEqual([null]);
  });

  it('is kept once for each table, however often it is chosen', async () => {
    const local = area();
    await rememberColumns(local, signature(1), ['applicant.sex']);
    for (let time = 0; time <= mostColumnMaps; time += 1) await rememberColumns(local, signature(2), [null]);
    expect(await recallColumns(local, signature(1))).toEqual(['applicant.sex']);
  });

  it('is proposed anew where what is stored is broken', async () => {
    expect(await recallColumns(area('broken'), signature(1))).toBeNull();
    expect(await recallColumns(area([{ signature: signature(1), places: ['<script>'] }]), signature(1))).toBeNull();
  });
});
