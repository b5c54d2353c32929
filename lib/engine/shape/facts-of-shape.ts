import { fold, foldLabel } from '../fold';
import type { ControlFacts, PageFacts, RowFacts } from '../page-facts';
import type { ShapeFile } from './shape-file';

/** A recorded page as the matcher sees a page. Where nothing is known of what is hidden, all counts as shown. */
export function factsOfShape(file: ShapeFile): PageFacts {
  const controls: ControlFacts[] = [];
  // Controls share the arrays of their lists, so that the matcher judges each list once.
  const lists = file.lists.map((list) => list.map(fold));
  let order = 0;
  const rows = file.rows.map((row, index): RowFacts => {
    const keys = row.controls.map(({ kind, id, name, ids = [id], limit = null, list, disabled }) => {
      const key = controls.length;
      const at = kind === 'button' ? -1 : order;
      if (kind !== 'button') order += ids.length;
      const options = list === undefined ? [] : (lists[list] ?? []);
      const visible = row.hidden !== true && (row.block?.index ?? 1) === 1;
      controls.push({
        ...{ key, row: index, kind, id, name, ids, order: at, limit },
        ...{
          options: kind === 'checkbox' ? [] : options,
          visible: !file.page.untouched || visible,
          enabled: disabled !== true,
        },
      });
      return key;
    });
    return {
      label: foldLabel(row.label),
      words: row.label,
      section: row.section === null ? '' : fold(file.sections[row.section] ?? ''),
      required: row.required === true,
      block: row.block?.index ?? null,
      controls: keys,
    };
  });
  return { rows, controls, sections: file.sections.map(fold) };
}
