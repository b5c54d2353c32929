import { describe, expect, it } from 'vitest';
import type { FillPlan } from '../../lib/engine/fill-plan';
import { matcherOf } from '../../lib/engine/match';
import type { ControlFacts, PageFacts } from '../../lib/engine/page-facts';
import { planFill, replacing } from '../../lib/engine/plan';
import { type ConfirmedPart, confirmingOf } from '../../lib/engine/predicted';
import { recognisedOn } from '../../lib/engine/recognise';
import { factsOf } from '../../lib/facts/facts';
import { pageModelOf } from '../../lib/practice/from-procedure';
import type { Part, Procedure } from '../../lib/spec/field';
import { assignments, factsOfModel } from '../engine/match-kit';
import { confirmedOn } from './confirmed';
import { type AnyModule, allModules, byId, exampleDay, recordsOf } from './modules';

// Rows that nobody has seen on the newest revision of a page, of every procedure that has any.

const planOf = ({ form, examples }: AnyModule, confirmed: readonly ConfirmedPart[] = []) =>
  planFill(form, factsOf(recordsOf(examples.good), exampleDay), confirmed);
const predictedIds = (form: Procedure) =>
  form.fields.flatMap(({ id, role, predicted }) => (predicted && role === 'form' ? [id] : []));
const isPredicted = ({ form }: AnyModule) => predictedIds(form).length > 0;
const withPredicted = allModules.filter(isPredicted).map((module) => [module.id, module] as const);
const wantsOf = (job: FillPlan, ids: readonly string[]) =>
  job.rows.filter(({ row }) => ids.includes(row)).flatMap(({ parts }) => parts.map(({ want }) => want));
const textsOf = (job: FillPlan, ids: readonly string[]) =>
  wantsOf(job, ids).flatMap((want) => (want.state === 'write' ? [want.text] : []));

describe.each(byId)('the plan of %s', (_, module) => {
  it('is the same for every row that somebody has seen, whatever has been confirmed', () => {
    const ids = new Set(predictedIds(module.form));
    const seen = (job: FillPlan) => job.rows.filter(({ row }) => !ids.has(row));
    expect(seen(planOf(module, confirmedOn(module.form)))).toEqual(seen(planOf(module)));
  });
});

describe.each(withPredicted)('a row of %s that nobody has seen', (_, module) => {
  const { form } = module;
  const ids = predictedIds(form);
  const page = factsOfModel(pageModelOf(form));
  const confirmed = confirmedOn(form);
  const predicted = new Map(
    form.fields.flatMap(({ id, parts }) =>
      ids.includes(id) ? parts.map((part): [string, Part] => [`${id} ${part.part}`, part]) : [],
    ),
  );
  const stateOn = (
    there: PageFacts,
    said: readonly ConfirmedPart[],
    of: (part: Part, row: string) => boolean = () => true,
  ) =>
    Object.entries(assignments(planOf(module, said), there)).flatMap(([key, state]) => {
      const part = predicted.get(key);
      return part && of(part, key.split(' ')[0] ?? '') ? [state] : [];
    });
  const offeredOn = (there: PageFacts, said: readonly ConfirmedPart[] = []) => {
    const job = planOf(module, said);
    return (recognisedOn(job, there, matcherOf(job).match(there)).predicted ?? []).filter(confirmingOf);
  };
  /** The page with the controls of the predicted rows changed. */
  const withControls = (change: (control: ControlFacts) => Partial<ControlFacts>): PageFacts => {
    const keys = new Set(
      page.controls.flatMap(({ key }) =>
        offeredOn(page).some(({ parts }) =>
          parts.some(
            ({ control }) => control && page.rows[page.controls[key]?.row ?? -1]?.label === control.target.label,
          ),
        )
          ? [key]
          : [],
      ),
    );
    return { ...page, controls: page.controls.map((one) => (keys.has(one.key) ? { ...one, ...change(one) } : one)) };
  };

  it('has its value stay behind until a person has confirmed it, and says why', () => {
    const values = textsOf(planOf(module, confirmed), ids);
    expect(values.length).toBeGreaterThan(0);
    const unconfirmed = planOf(module);
    expect(textsOf(unconfirmed, ids)).toEqual([]);
    expect(wantsOf(unconfirmed, ids)).toContainEqual({ state: 'refused', reason: 'notConfirmed' });
    const sent = JSON.stringify(wantsOf(unconfirmed, ids));
    expect(values.filter((value) => sent.includes(value))).toEqual([]);
    // What another applicant left in it is not taken away either: the control is not known to be the row's.
    expect(stateOn(page, []).every((state) => state === '(unconfirmed)')).toBe(true);
    expect(textsOf(replacing(unconfirmed), ids)).toEqual([]);
  });

  it('is offered where its words lead to one control, with what the page says', () => {
    expect(offeredOn(page).map(({ row }) => row)).toEqual(ids);
    for (const { parts } of offeredOn(page)) {
      for (const { control } of parts) expect(control).toMatchObject({ missing: [], unknown: [] });
    }
  });

  it('is planned and found as any other once it is confirmed, and offered no more', () => {
    expect(wantsOf(planOf(module, confirmed), ids).filter(({ state }) => state === 'refused')).toEqual([]);
    expect(stateOn(page, confirmed).filter((state) => state.startsWith('('))).toEqual([]);
    expect(offeredOn(page, confirmed)).toEqual([]);
  });

  it.each<[string, Partial<ConfirmedPart>]>([
    ['another revision', { revision: 'another' }],
    ['another procedure', { procedure: 'another' }],
    ['another part', { part: 'another' }],
  ])('is not planned by what was confirmed of %s', (_of, change) => {
    const other = confirmed.map((one) => ({ ...one, ...change }));
    expect(textsOf(planOf(module, other), ids)).toEqual([]);
  });

  it('is refused and not offered where its control is of another kind', () => {
    const now = withControls(() => ({ kind: 'checkbox', options: [] }));
    for (const said of [[], confirmed]) expect(new Set(stateOn(now, said))).toEqual(new Set(['(changed)']));
    expect(offeredOn(now)).toEqual([]);
  });

  it('is refused and not offered where its list has other options', () => {
    const now = withControls(({ options }) => (options.length > 0 ? { options: ['架空の選択肢', '別の選択肢'] } : {}));
    const isChoice = ({ control }: Part) => 'list' in control;
    for (const said of [[], confirmed]) {
      expect(stateOn(now, said, isChoice).filter((state) => state !== '(changed)')).toEqual([]);
    }
    const offered = offeredOn(now).flatMap(({ row, parts }) =>
      parts.map(({ part }) => predicted.get(`${row} ${part}`)),
    );
    expect(offered.filter((part) => part && isChoice(part))).toEqual([]);
  });

  it('has to be looked at again where its control takes something else than was confirmed', () => {
    const now = withControls(({ limit }) => ({ limit: (limit ?? 6) + 1 }));
    const exact = new Set(
      form.fields.flatMap(({ id, parts }) =>
        parts.some(({ control }) => control.kind === 'text' && control.limit.exact !== undefined) ? [id] : [],
      ),
    );
    const others = stateOn(now, confirmed, (_part, row) => !exact.has(row));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((state) => state !== '(unconfirmed)')).toEqual([]);
    // A box for another number of digits is not the row's at all.
    expect(stateOn(now, confirmed, (_part, row) => exact.has(row)).filter((state) => state !== '(changed)')).toEqual(
      [],
    );
  });

  it.each([
    ['shown', true],
    ['hidden', false],
  ])('is not offered where two controls have its words, the second %s', (_shown, visible) => {
    const labels = new Set(form.fields.flatMap(({ id, label }) => (ids.includes(id) ? [label.ja] : [])));
    const model = pageModelOf(form);
    const twice = model.rows.flatMap((entry) =>
      'row' in entry && labels.has(entry.label)
        ? [entry, { ...entry, row: `${entry.row}-again`, hiddenAtLoad: !visible }]
        : [entry],
    );
    const there = factsOfModel({ ...model, rows: twice });
    expect(offeredOn(there)).toEqual([]);
    for (const said of [[], confirmed]) expect(new Set(stateOn(there, said))).toEqual(new Set(['(ambiguous)']));
  });

  it('is offered under another item number, as long as its name is the only one', () => {
    const renumbered = (text: string) => text.replace(/^\d+(?=[.\D])/, (item) => String(Number(item) + 50));
    const rows = page.rows.map((row) => ({ ...row, label: renumbered(row.label) }));
    expect(offeredOn({ ...page, rows }).map(({ row }) => row)).toEqual(ids);
    // What was confirmed by its whole label has to be looked at again.
    const numbered = (_part: Part, row: string) => form.fields.find(({ id }) => id === row)?.item !== null;
    const states = stateOn({ ...page, rows }, confirmed, numbered);
    expect(states.filter((state) => state !== '(unconfirmed)')).toEqual([]);
  });

  it('is not known by an id: a control that has lost its words is not the row', () => {
    const rows = page.rows.map((row) => ({ ...row, label: `${row.label}別`, words: `${row.words}別` }));
    expect(new Set(stateOn({ ...page, rows }, confirmed))).toEqual(new Set(['(missing)']));
  });
});

it('is a matter of at least one procedure', () => {
  expect(withPredicted.length).toBeGreaterThan(0);
});
