/** Pure changes of the page model, of which the test pages are made. */
import {
  isRow,
  type PageControl,
  type PageEntry,
  type PageModel,
  type PageOption,
  type RowEntry,
} from '../../lib/practice/model';

const mapRows = (model: PageModel, change: (row: RowEntry) => RowEntry): PageModel => ({
  ...model,
  rows: model.rows.map((entry) => (isRow(entry) ? change(entry) : entry)),
});

const mapControls = (row: RowEntry, change: (control: PageControl) => PageControl): RowEntry =>
  row.controls === undefined ? row : { ...row, controls: row.controls.map(change) };

/** Moves every row number by `rows` and every item index by `items`: ids, names and repeat groups alike. */
export function renumber(model: PageModel, rows: number, items: number): PageModel {
  const id = (text: string): string =>
    text
      .replace(/\d{6}/, (sequence) => String(Number(sequence) + rows))
      .replace(
        /^(item_|resetFileBtn_)(\d+)/,
        (_, before: string, index: string) => `${before}${Number(index) + items}`,
      );
  const name = (text: string): string => text.replace(/\[(\d+)\]/, (_, index: string) => `[${Number(index) + items}]`);
  return mapRows(model, (row) => ({
    ...mapControls(row, (control) => {
      if (control.kind === 'button') return control.id === null ? control : { ...control, id: id(control.id) };
      const moved = { ...control, id: id(control.id) };
      return control.name === undefined ? moved : { ...moved, name: name(control.name) };
    }),
    row: id(row.row),
    ...(row.repeat === undefined ? {} : { repeat: { ...row.repeat, group: id(row.repeat.group) } }),
  }));
}

/** Three ways to write the same words: narrow, narrow without spaces, wide brackets and punctuation with wide spaces. */
const respacings: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFKC'),
  (text) => text.normalize('NFKC').replace(/\s+/g, ''),
  (text) =>
    text
      .replace(/\(/g, '（')
      .replace(/\)/g, '）')
      .replace(/[.,]/g, (mark) => (mark === '.' ? '．' : '，'))
      .replace(/[ 　]/g, '　　'),
];
/** Options keep their spaces, which part English words. */
const optionRespacings: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFKC'),
  (text) => text.replace(/ /g, '　'),
  (text) => ` ${text.replace(/\(/g, '（').replace(/\)/g, '）').replace(/ /g, '  ')}`,
];
const pick = <T>(list: readonly T[], index: number, fallback: T): T => list[index % list.length] ?? fallback;
const same = (text: string): string => text;

/** Writes labels, headings and option texts in another width and spacing. */
export function respaceLabels(model: PageModel): PageModel {
  const headings = new Map<string, string>();
  for (const entry of model.rows) {
    if (!isRow(entry)) headings.set(entry.heading, pick(respacings, headings.size, same)(entry.heading));
  }
  const rows = model.rows.map((entry, index): PageEntry => {
    if (!isRow(entry)) return { heading: headings.get(entry.heading) ?? entry.heading };
    const row = mapControls(entry, (control) =>
      (control.kind === 'radio' || control.kind === 'checkbox') && control.text !== undefined
        ? { ...control, text: pick(optionRespacings, index, same)(control.text) }
        : control,
    );
    return {
      ...row,
      section: headings.get(entry.section) ?? entry.section,
      label: pick(respacings, index, same)(entry.label),
    };
  });
  const options = mapOptions(model, (list) =>
    list.map((option, index) => ({ ...option, text: pick(optionRespacings, index, same)(option.text) })),
  );
  return { ...options, rows };
}

function mapOptions(
  model: PageModel,
  change: (list: readonly PageOption[], name: string) => readonly PageOption[],
): PageModel {
  return {
    ...model,
    options: Object.fromEntries(Object.entries(model.options).map(([name, list]) => [name, change(list, name)])),
  };
}

/** A radio with the text box beside it, which moves with it. */
function choiceUnits(controls: readonly PageControl[]): readonly (readonly PageControl[])[] {
  const units: PageControl[][] = [];
  for (const control of controls) {
    if (control.kind === 'radio') units.push([control]);
    else if (control.kind === 'text' && control.id.endsWith('_text')) units.at(-1)?.push(control);
  }
  return units;
}

function reverseRadios(row: RowEntry): RowEntry {
  const controls = row.controls ?? [];
  const units = choiceUnits(controls);
  if (units.length === 0) return row;
  const radios = [...units].reverse().flatMap((unit, position) =>
    unit.map((control): PageControl => {
      if (control.kind !== 'radio' && control.kind !== 'text') return control;
      const id = control.id.replace(/_\d+(_text)?$/, (_, text: string | undefined) => `_${position + 1}${text ?? ''}`);
      if (control.kind === 'radio')
        return { ...control, id, ...(control.value === undefined ? {} : { value: String(position + 1) }) };
      const name = control.name?.replace(/choiceList\[\d+\]/, `choiceList[${position}]`);
      return { ...control, id, ...(name === undefined ? {} : { name }) };
    }),
  );
  const moved = new Set(units.flat());
  return { ...row, controls: [...radios, ...controls.filter((control) => !moved.has(control))] };
}

/** Turns the order of every select's options and every radio group round and numbers the values anew. */
export function reorderOptions(model: PageModel): PageModel {
  const selects = mapOptions(model, ([first, ...rest]) =>
    first === undefined
      ? []
      : [{ ...first, value: '0' }, ...rest.reverse().map(({ text }, index) => ({ value: String(index + 301), text }))],
  );
  return mapRows(selects, reverseRadios);
}

/** Takes option texts out of the lists that are named. */
export function removeOptions(model: PageModel, gone: Readonly<Record<string, readonly string[]>>): PageModel {
  return mapOptions(model, (list, name) => list.filter(({ text }) => gone[name]?.includes(text) !== true));
}

/** The page without the rows of a label. */
export function withoutRow(model: PageModel, label: string): PageModel {
  return { ...model, rows: model.rows.filter((entry) => !isRow(entry) || entry.label !== label) };
}

/** Puts a new required row in the place of another. */
export function removeRow(model: PageModel, label: string, added: string): PageModel {
  return mapRows(model, (row) =>
    row.label === label
      ? {
          row: 'tr_256990',
          section: row.section,
          label: added,
          required: true,
          hint: '40文字以内',
          rule: '40文字以内',
          controls: [{ kind: 'text', id: 'switch_256990', name: 'item[894].textData', maxlength: 40 }],
        }
      : row,
  );
}

/** Swaps the labels of two rows, named by how their labels begin; everything else stays where it is. */
export function swapLabels(model: PageModel, one: string, other: string): PageModel {
  const labelled = (start: string): string | undefined =>
    model.rows.filter(isRow).find(({ label }) => label.startsWith(`${start}　`))?.label;
  const [first, second] = [labelled(one), labelled(other)];
  if (first === undefined || second === undefined) throw new Error(`No rows ${one} and ${other} to swap.`);
  return mapRows(model, (row) =>
    row.label === first ? { ...row, label: second } : row.label === second ? { ...row, label: first } : row,
  );
}

/** Puts a copy of each row before it, under other ids and the same names. */
export function addCopies(model: PageModel, labels: readonly string[], hidden: boolean): PageModel {
  const copyId = (id: string): string =>
    /\d{6}/.test(id) ? id.replace(/\d{6}/, (number) => `9${number.slice(1)}`) : `${id}_copy`;
  const rows = model.rows.flatMap((entry): readonly PageEntry[] => {
    if (!isRow(entry) || !labels.includes(entry.label)) return [entry];
    const copy = mapControls(entry, (control) =>
      control.kind === 'button' || control.id === null ? control : { ...control, id: copyId(control.id) },
    );
    return [{ ...copy, row: copyId(entry.row), ...(hidden ? { hiddenAtLoad: true } : {}) }, entry];
  });
  return { ...model, rows };
}

/** The same rows under another procedure. */
export function withProcedure(model: PageModel, procedure: string): PageModel {
  const change = (text: string): string => text.replace(model.procedure, procedure);
  const rows = model.rows.map(
    (entry): PageEntry =>
      isRow(entry) ? { ...entry, section: change(entry.section) } : { heading: change(entry.heading) },
  );
  return { ...model, procedure, rows };
}

/** The same rows for another status of residence. */
export function withStatus(model: PageModel, status: string): PageModel {
  return { ...model, status };
}
