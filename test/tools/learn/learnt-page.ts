import { renderForm } from '../../../lib/practice/markup';
import type { PageControl, PageEntry, PageModel, PageOption } from '../../../lib/practice/model';
import type { ShapeControl, ShapeFile, ShapeRow } from '../../../lib/engine/shape/shape-file';
import { documentOf, pageScript } from '../../pages/build';

/** What a page without values does not print, and a page must have to be taken for its form. */
export interface PageStatus {
  readonly label: string;
  readonly text: string;
}

/** A recorded page as a model of the test pages. */
export function modelOfShape(file: ShapeFile, status: PageStatus): PageModel {
  const rows: PageEntry[] = [];
  let section: number | null = null;
  for (const row of file.rows) {
    if (row.section !== null && row.section !== section) {
      // Headings without a row between them stay where they are.
      const from = section === null ? 0 : section + 1;
      for (let at = Math.min(from, row.section); at <= row.section; at += 1) {
        rows.push({ heading: file.sections[at] ?? '' });
      }
      section = row.section;
    }
    rows.push(entryOf(file, row));
  }
  return {
    title: file.page.title,
    procedure: file.page.procedure ?? '',
    status: status.text,
    statusLabel: status.label,
    rows,
    options: Object.fromEntries(file.lists.map((list, index) => [`list-${index}`, optionsOf(list)])),
  };
}

const optionsOf = (list: readonly string[]): readonly PageOption[] =>
  ['選択してください', ...list].map((text, index) => ({ value: String(index + 1), text }));

function entryOf(file: ShapeFile, row: ShapeRow): PageEntry {
  const limit = row.controls.find(({ kind }) => kind === 'textarea')?.limit;
  return {
    row: row.id,
    section: row.section === null ? '' : (file.sections[row.section] ?? ''),
    label: row.label,
    ...(row.required ? { required: true } : {}),
    ...(row.conditional ? { conditional: true } : {}),
    ...(row.hidden ? { hiddenAtLoad: true } : {}),
    ...(row.block ? { repeat: row.block } : {}),
    ...(row.hint === undefined ? {} : { hint: row.hint }),
    ...(limit === undefined ? {} : { rule: `${limit}文字以内` }),
    controls: row.controls.flatMap((control) => controlsOf(file, control)),
  };
}

function controlsOf(file: ShapeFile, control: ShapeControl): readonly PageControl[] {
  const { kind, id, limit, list, ids = [], words, disabled } = control;
  const named = { id, ...(control.name === '' ? {} : { name: control.name }) };
  const options = list === undefined ? [] : (file.lists[list] ?? []);
  switch (kind) {
    case 'text':
      return [
        { kind, ...named, ...(limit === undefined ? {} : { maxlength: limit }), ...(disabled ? { disabled } : {}) },
      ];
    case 'select':
      return [{ kind, ...named, ...(list === undefined ? {} : { options: `list-${list}` }) }];
    case 'radio':
      return options.map((text, index): PageControl => {
        const isPreset = index === 0 && text.includes('不明な点は無い');
        const value = String(index + 1);
        return { kind, ...named, id: ids[index] ?? '', value, text, ...(isPreset ? { checked: true } : {}) };
      });
    case 'checkbox':
      return [{ kind, ...named, ...(options[0] === undefined ? {} : { text: options[0] }) }];
    case 'button':
      // The page's script puts a date picker's button beside its box.
      return words === 'カレンダー' ? [] : [{ kind, id: id || null, ...(words === undefined ? {} : { text: words }) }];
    default:
      return [{ kind, ...named }];
  }
}

/** A page for the practice and test tools, with the behaviour of the test pages. */
export async function pageOfShape(file: ShapeFile, status: PageStatus): Promise<string> {
  const model = modelOfShape(file, status);
  const script = `<script>\n${await pageScript()}practicePage.start({"record":true});\n</script>`;
  return documentOf(model.title, `A page recorded on ${file.madeOn}.`, renderForm(model), script);
}
