import { describe, expect, it } from 'vitest';
import { FailureError } from '../../lib/domain/result';
import { planFill } from '../../lib/engine/plan';
import type { ConfirmingRow } from '../../lib/engine/predicted';
import { factsOf } from '../../lib/facts/facts';
import { confirmedRowHandlers } from '../../lib/services/confirmed-rows';
import { formWithRow } from '../../lib/services/forms';
import { confirmedRowsIn } from '../../lib/storage/confirmed-rows';
import { module as libraryCard } from '../fixtures/procedures/library-card/module';
import { confirmedOn } from '../generic/confirmed';
import { exampleDay, recordsOf } from '../generic/modules';
import { memoryArea } from '../storage/memory-area';

const practiceTab = 8;
const asker = { from: 'window', tabId: null } as const;
const { form, examples } = libraryCard;
const procedure = form.id;

/** The background's side over an area in memory, with the form of the tests in place of the product's. */
function kit() {
  const confirmedRows = confirmedRowsIn(memoryArea());
  const practised = confirmedRowsIn(memoryArea());
  let changes = 0;
  const handlers = confirmedRowHandlers({
    confirmedRowsOn: async (tabId) => (tabId === practiceTab ? practised : confirmedRows),
    formWithRow: ({ row }) => {
      if (!form.fields.some(({ id }) => id === row)) throw new FailureError({ code: 'invalid' });
      return form;
    },
    today: () => '2026-11-29',
    changed: () => {
      changes += 1;
    },
  });
  const textOf = async (row: string) => {
    const job = planFill(form, factsOf(recordsOf(examples.good), exampleDay), await confirmedRows.list());
    const want = job.rows.find((one) => one.row === row)?.parts[0]?.want;
    return want?.state === 'write' ? want.text : null;
  };
  return { handlers, confirmedRows, practised, textOf, changes: () => changes };
}

const seen: readonly ConfirmingRow[] = confirmedOn(form).map(({ row, part, target }) => ({
  row,
  parts: [{ part, target }],
}));
const [sex] = seen;
if (!sex) throw new Error('The form of the tests has no predicted row.');
const [box] = sex.parts;
if (!box) throw new Error('A predicted row has no part.');

describe('a person who confirms predicted rows', () => {
  it('has them kept for the revision of the form, with the day, and planned from then on', async () => {
    const { handlers, confirmedRows, textOf, changes } = kit();
    expect(await textOf(sex.row)).toBeNull();
    await handlers['confirmedRows.add']({ tabId: 7, procedure, rows: seen }, asker);
    expect(await confirmedRows.list()).toMatchObject([
      { procedure, row: sex.row, revision: '2026-10-01', on: '2026-11-29' },
    ]);
    expect([await textOf(sex.row), changes()]).toEqual(['男 Male', 1]);
  });

  it('has said nothing about the portal with what was confirmed on the practice form', async () => {
    const { handlers, confirmedRows, practised, textOf } = kit();
    await handlers['confirmedRows.add']({ tabId: practiceTab, procedure, rows: seen }, asker);
    expect([await confirmedRows.list(), await textOf(sex.row)]).toEqual([[], null]);
    expect(await practised.list()).toMatchObject([{ row: sex.row }]);
    await handlers['confirmedRows.add']({ tabId: 7, procedure, rows: seen }, asker);
    await handlers['confirmedRows.remove']({ tabId: practiceTab, procedure, row: sex.row }, asker);
    expect([(await confirmedRows.list()).length, await practised.list()]).toEqual([1, []]);
  });

  it('takes a row back, and nothing of it is planned any more', async () => {
    const { handlers, textOf, changes } = kit();
    await handlers['confirmedRows.add']({ tabId: 7, procedure, rows: seen }, asker);
    await handlers['confirmedRows.remove']({ tabId: 7, procedure, row: sex.row }, asker);
    expect([await textOf(sex.row), changes()]).toEqual([null, 2]);
  });

  it.each<[string, readonly ConfirmingRow[]]>([
    ['a row that has been seen', [...seen, { row: 'card.wishes', parts: sex.parts }]],
    ['a row that the form does not have', [{ ...sex, row: 'card.another' }]],
    ['a part that the row does not have', [{ ...sex, parts: [{ ...box, part: 'another' }] }]],
    ['a control of another kind', [{ ...sex, parts: [{ ...box, target: { ...box.target, kind: 'text' } }] }]],
  ])('is refused %s, and nothing is kept', async (_, rows) => {
    const { handlers, confirmedRows, changes } = kit();
    await expect(handlers['confirmedRows.add']({ tabId: 7, procedure, rows }, asker)).rejects.toThrow(FailureError);
    expect([await confirmedRows.list(), changes()]).toEqual([[], 0]);
  });

  it('finds no predicted row in the forms of the product that all have been seen', () => {
    const read = formWithRow({ procedure: 'coe-gijinkoku', row: 'passport.number' });
    expect(read.fields.filter(({ predicted }) => predicted)).toEqual([]);
  });
});
