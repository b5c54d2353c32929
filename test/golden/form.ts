import { hashOf } from '../../lib/checks/record/hash';
import type { Code } from '../../lib/domain/codes/code';
import type { Control, Procedure } from '../../lib/spec/field';
import { type Golden, goldenJson } from './file';

/**
 * A form, a line for each row, and the hash of its whole JSON. A list of options stands once, each code with the portal's words,
 * and is named where a row has it.
 */
export function goldenForm(form: Procedure): Golden {
  const { fields, groups, ...about } = form;
  const lists = new Map<string, readonly Code[]>();
  const named = (control: Control): unknown => {
    if (!('list' in control)) return control;
    const { id, options } = control.list;
    const known = lists.get(id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(options)) {
      throw new Error(`Two different lists of options are called ${id}.`);
    }
    lists.set(id, options);
    const { options: _, ...list } = control.list;
    return { ...control, list };
  };
  const rows = fields.map(({ id, parts, ...row }) => [
    `row ${id}`,
    { ...row, parts: parts.map(({ control, ...part }) => ({ ...part, control: named(control) })) },
  ]);
  return {
    form: hashOf(goldenJson(form)),
    ...about,
    ...Object.fromEntries(groups.map(({ id, ...group }) => [`group ${id}`, group])),
    ...Object.fromEntries(
      [...lists].map(([id, options]) => [`list ${id}`, options.map(({ code, portal }) => [code, portal])]),
    ),
    ...Object.fromEntries(rows),
  };
}
