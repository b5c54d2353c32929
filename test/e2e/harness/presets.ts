import type { Presets } from '../../../lib/practice/markup';
import { coeGijinkoku } from '../../../lib/procedures/coe-gijinkoku/form';
import type { ExpectedValues } from '../../fixtures/cases/load';

/** A page's controls as the server would have rendered them for these values, by the ids of the base page. */
export function presetsOf(values: ExpectedValues): Presets {
  const presets: Record<string, { value?: string; text?: string; checked?: boolean }> = {};
  for (const field of coeGijinkoku.fields) {
    for (const part of field.parts) {
      const text = values[field.id]?.[part.part];
      const { id } = part.pageIds;
      if (text === undefined || id === null) continue;
      if (part.control.kind === 'radio') {
        part.control.list.options.forEach((option, index) => {
          presets[id.replace(/_1$/, `_${index + 1}`)] = { checked: option.portal === text };
        });
      } else presets[id] = part.control.kind === 'select' ? { text } : { value: text };
    }
  }
  return presets;
}
