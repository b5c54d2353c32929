import { describe, expect, it } from 'vitest';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import { writesOf } from '../case-kit';
import { capture, completeCases, emptied, pageOf, parsed, planOf, take, wholeCases } from './kit';

describe('a page filled from a case', () => {
  it.each(wholeCases)('$name: taken into an empty case, it is planned again word for word', ({ records, on }) => {
    const job = planOf(records, on);
    const values = pageOf(job);
    const empty = emptied(records);
    const items = capture(empty, values, on);
    expect(items.filter(({ state }) => state === 'impossible')).toEqual([]);
    const made = take(
      empty,
      values,
      items.map(({ id }) => id),
      on,
    );
    expect(writesOf(planOf(made, on))).toEqual(writesOf(job));
  });

  it.each(wholeCases)('$name: what is taken fits the schemas and is kept by them as it stands', ({ records, on }) => {
    const values = pageOf(planOf(records, on));
    const made = take(emptied(records), values, undefined, on);
    expect(parsed(made)).toEqual(made);
  });

  it.each(wholeCases)('$name: for the case itself everything is the same', ({ records, on }) => {
    const values = pageOf(planOf(records, on));
    const items = capture(records, values, on);
    expect(items.filter(({ state }) => state !== 'same')).toEqual([]);
    expect(
      take(
        records,
        values,
        items.map(({ id }) => id),
        on,
      ),
    ).toEqual(records);
  });

  it.each(wholeCases)(
    '$name: every row that holds something belongs to one item for each fact it states',
    ({ records, on }) => {
      const values = pageOf(planOf(records, on));
      const found = capture(emptied(records), values, on).flatMap((item) => item.rows);
      const held = new Set(values.map(({ row, part }) => `${row} ${part}`));
      for (const { id, parts } of coeGijinkoku.fields) {
        const facts = parts.filter(({ part }) => held.has(`${id} ${part}`)).map(({ from }) => from);
        expect([id, found.filter((row) => row === id).length]).toEqual([id, new Set(facts).size]);
      }
    },
  );

  it.each(completeCases)('$name: its items come in the order of the form', ({ records }) => {
    const order = coeGijinkoku.fields.map(({ id }) => id);
    const places = capture(emptied(records), pageOf(planOf(records))).map(({ rows }) => order.indexOf(rows[0] ?? ''));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each(completeCases)('$name: the ids of its items are all different', ({ records }) => {
    const items = capture(emptied(records), pageOf(planOf(records)));
    expect(items.length).toBeGreaterThan(40);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('what no row of the form says', () => {
  it.each(completeCases)('$name: who files is found by the agent’s name', ({ records }) => {
    const job = planOf(records);
    const { filing: _, ...one } = emptied(records).case;
    const empty = { ...emptied(records), case: one };
    const made = take(empty, pageOf(job));
    expect(made.case.filing?.agentId).toBe(records.case.filing?.agentId);
    expect(writesOf(planOf(made))).toEqual(writesOf(job));
  });

  it.each(completeCases)(
    '$name: whether the work is at another place stays a question, and its rows wait',
    ({ records }) => {
      const job = planOf(records);
      const { dispatch: _, ...one } = emptied(records).case;
      const made = take({ ...emptied(records), case: one }, pageOf(job));
      expect([made.case.dispatch?.isDispatch, made.case.dispatch?.elsewhere]).toEqual([undefined, undefined]);
      const atSite = Object.entries(writesOf(job)).filter(([key]) => key.startsWith('dispatch.'));
      const rest = Object.entries(writesOf(job)).filter(([key]) => !key.startsWith('dispatch.'));
      expect(writesOf(planOf(made))).toEqual(Object.fromEntries(rest));
      // The facts are there; one answer brings every row of the site.
      const answered = {
        ...made,
        case: { ...made.case, dispatch: { ...made.case.dispatch, isDispatch: 'yes' as const } },
      };
      if (atSite.length > 0) expect(writesOf(planOf(answered))).toEqual(writesOf(job));
    },
  );
});
