import { describe, expect, it } from 'vitest';
import { partWords } from '../../components/popup/popup.words';
import { factsOfShape } from '../../lib/domain/case/case';
import { isProcedureId, procedures } from '../../lib/domain/case/procedures';
import { formOf } from '../../lib/spec/form-of';
import { withForm, headOf } from './modules';

/** Every path of a fact, list or condition in a part of a form. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return /^(case|applicant|employer|derived|agent|representative)\.\w/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}

describe.each(withForm)('the form of %s', (_, { form, rows, groups, revisions, ...module }) => {
  it('has the newest revision first, and is made of it', () => {
    const days = revisions.map(({ readOn }) => readOn);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual(days.toSorted().reverse());
    expect(form.readOn).toBe(days[0]);
    expect(form.id).toBe(module.id);
  });

  it('is what its head says, and what the head loads', async () => {
    const head = headOf.get(module.id);
    expect(head).toMatchObject({ id: form.id, url: form.url, label: form.label, words: module.words });
    expect(head?.signature).toEqual({ portalName: form.portalName, status: form.status });
    expect(await head?.form()).toBe(form);
  });

  it.each(revisions.map((revision) => [revision.id, revision] as const))(
    'has every row on the page of %s and every line of it among its rows',
    (_revision, revision) => {
      const made = formOf({ id: form.id, url: form.url, label: form.label, rows, groups }, revision);
      expect(made.fields.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
      expect(new Set(made.fields.map(({ section }) => section))).toEqual(new Set(revision.sections));
    },
  );

  it('takes every fact of the form from the case, and nothing for what only a person may do', () => {
    const misfits = form.fields.flatMap(({ id, role, parts }) =>
      parts.flatMap((part) => ((part.from !== undefined) === (role === 'form') ? [] : [`${id} ${part.part}`])),
    );
    expect(misfits).toEqual([]);
  });

  it('names only rows, parts and groups that it has', () => {
    const ids = new Set(form.fields.map(({ id }) => id));
    const parts = new Set(form.fields.flatMap(({ id, parts: own }) => own.map(({ part }) => `${id} ${part}`)));
    const numbers = new Set(form.groups.map(({ group }) => group));
    expect(form.fields.flatMap(({ follows }) => follows ?? []).filter((id) => !ids.has(id))).toEqual([]);
    expect(form.preset.filter((id) => !ids.has(id))).toEqual([]);
    expect(form.identity.filter(({ row, part }) => !parts.has(`${row} ${part}`))).toEqual([]);
    expect(form.identity.length).toBeGreaterThan(0);
    expect(form.fields.flatMap(({ repeat }) => repeat?.group ?? []).filter((one) => !numbers.has(one))).toEqual([]);
    for (const { group, blocks } of form.groups) {
      const used = new Set(form.fields.flatMap(({ repeat }) => (repeat?.group === group ? repeat.index : [])));
      expect([...used].sort((a, b) => a - b)).toEqual(Array.from({ length: blocks }, (_one, at) => at + 1));
    }
  });

  it('asks only what its cases can hold', () => {
    const shape = isProcedureId(module.id) ? procedures[module.id].shape : 'resident';
    const keys = new Set(Object.keys(factsOfShape(shape).shape));
    const asked = [...pathsIn(form.fields), ...pathsIn(form.groups)].filter((path) => path.startsWith('case.'));
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((path) => !keys.has(path.split('.')[1] ?? ''))).toEqual([]);
  });

  it('gives each block, and nothing else of a group, one unit', () => {
    for (const { id, repeat, unit } of form.fields) {
      if (repeat) expect([id, unit]).toEqual([id, `${repeat.group} ${repeat.index}`]);
    }
  });

  it('has a word for every part of every row that is filled', () => {
    const parts = form.fields.flatMap(({ role, parts: own }) => (role === 'form' ? own.map(({ part }) => part) : []));
    expect([...new Set(parts)].filter((part) => partWords[part] === undefined)).toEqual([]);
  });
});
