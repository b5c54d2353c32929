import { pageModelOf } from '../../lib/practice/from-procedure';
import { type Presets, renderForm } from '../../lib/practice/markup';
import { isRow, type PageControl, type PageModel, type RowEntry } from '../../lib/practice/model';
import type { Procedure } from '../../lib/spec/field';
import { documentOf, pageScript } from './build';
import {
  addCopies,
  removeOptions,
  removeRow,
  renumber,
  reorderOptions,
  respaceLabels,
  swapLabels,
  withoutRow,
  withStatus,
} from './transforms';

// Pages of a form that nobody has seen, made of its own expected rows and changed as the certificate's pages are.

const firstRow = 300_101;

/** The rows under numbers as the portal gives them: what our own rows are called says nothing there. */
function numbered(model: PageModel): PageModel {
  const numbers = new Map(model.rows.filter(isRow).map(({ row }, index) => [row, String(firstRow + index)]));
  const groups = new Map<string, string>();
  const groupOf = (group: string): string => {
    const known = groups.get(group) ?? String(firstRow + 50_000 + groups.size);
    groups.set(group, known);
    return known;
  };
  const control = (one: PageControl, row: RowEntry): PageControl => {
    const number = numbers.get(row.row) ?? '';
    const moved = (text: string): string => text.replace(row.row, number);
    if (one.id === null) return one;
    const id = one.kind === 'radio' || one.id.startsWith('textData') ? moved(one.id) : `switch_${moved(one.id)}`;
    // The script of the page finds the text beside a radio by the radio's id.
    const own = one.id.endsWith('_text') ? moved(one.id) : id;
    if (one.kind === 'button' || one.name === undefined) return { ...one, id: own };
    const at = Number(number) - firstRow;
    return { ...one, id: own, name: `item[${at}].${moved(one.name).replace(/[^a-z]/gi, '')}` };
  };
  const rows = model.rows.map((entry) =>
    isRow(entry)
      ? {
          ...entry,
          row: `tr_${numbers.get(entry.row)}`,
          ...(entry.repeat ? { repeat: { ...entry.repeat, group: groupOf(entry.repeat.group) } } : {}),
          ...(entry.controls ? { controls: entry.controls.map((one) => control(one, entry)) } : {}),
        }
      : entry,
  );
  return { ...model, rows };
}

const rowsOf = (model: PageModel): readonly RowEntry[] => model.rows.filter(isRow);

/** The label of a row of the form. */
export function labelOf({ fields }: Procedure, row: string): string {
  const field = fields.find(({ id }) => id === row);
  if (!field) throw new Error(`The form has no ${row}.`);
  return field.label.ja;
}
const itemOf = (form: Procedure, row: string): string => labelOf(form, row).split('　')[0] ?? '';

function relabelled(model: PageModel, change: (label: string) => string): PageModel {
  return {
    ...model,
    rows: model.rows.map((entry) => (isRow(entry) ? { ...entry, label: change(entry.label) } : entry)),
  };
}

function withMostCharacters(model: PageModel, label: string, maxlength: number): PageModel {
  const rows = model.rows.map((entry) =>
    isRow(entry) && entry.label === label
      ? {
          ...entry,
          controls: (entry.controls ?? []).map((one) => (one.kind === 'text' ? { ...one, maxlength } : one)),
        }
      : entry,
  );
  return { ...model, rows };
}

const allShown = (model: PageModel): PageModel => ({
  ...model,
  rows: model.rows.map((entry) => (isRow(entry) ? { ...entry, hiddenAtLoad: false } : entry)),
});

/** A label whose item has another number. */
export const underOtherItem = (label: string): string =>
  label.replace(/^([０-９]+)/, (digits) =>
    String(Number(digits.normalize('NFKC')) + 20).replace(
      /\d/g,
      (digit) => '０１２３４５６７８９'[Number(digit)] ?? '',
    ),
  );

const goneNationalities = ['インド India', "中国 People's Republic of China", 'ブラジル Brazil'];

/** What becomes of the page, and which rows then cannot be told apart or do not take what the case has. */
export interface ExpectedVariant {
  readonly what: string;
  readonly change: (model: PageModel, form: Procedure) => PageModel;
  readonly spoilt: readonly string[];
}

const whole: readonly string[] = [];

/** The pages. */
export const expectedVariants = {
  base: { what: 'The form as it is expected.', change: (model) => model, spoilt: whole },
  renumbered: {
    what: 'Every id, row id and name is another.',
    change: (model) => renumber(model, 5003, 7),
    spoilt: whole,
  },
  'labels-respaced': {
    what: 'The same words in another width and spacing.',
    change: respaceLabels,
    spoilt: whole,
  },
  'options-reordered': {
    what: 'Options in another order and with other values.',
    change: reorderOptions,
    spoilt: whole,
  },
  'hidden-copy': {
    what: 'A hidden copy of the row of the occupation, with the same words, stands before the real one.',
    change: (model, form) => addCopies(model, [labelOf(form, 'applicant.occupation')], true),
    spoilt: ['applicant.occupation'],
  },
  'duplicate-visible': {
    what: 'The row of the occupation stands there twice, both to be seen.',
    change: (model, form) => addCopies(model, [labelOf(form, 'applicant.occupation')], false),
    spoilt: ['applicant.occupation'],
  },
  'option-gone': {
    what: 'Some nationalities are no longer among the options.',
    change: (model) => {
      const lists = Object.keys(model.options).filter((name) =>
        model.options[name]?.some(({ text }) => text === goneNationalities[0]),
      );
      return removeOptions(model, Object.fromEntries(lists.map((name) => [name, goneNationalities])));
    },
    spoilt: ['applicant.nationality', 'relatives', 'work'],
  },
  'row-gone': {
    what: 'The row of the occupation is gone, and there is a new required row.',
    change: (model, form) => removeRow(model, labelOf(form, 'applicant.occupation'), '新規項目'),
    spoilt: ['applicant.occupation'],
  },
  'labels-swapped': {
    what: 'The labels of telephone and mobile number have changed places.',
    change: (model, form) => swapLabels(model, itemOf(form, 'contactJapan.phone'), itemOf(form, 'contactJapan.mobile')),
    spoilt: whole,
  },
  'other-items': {
    what: 'Every item has another number, the names are the same.',
    // The script of the page knows its conditions by the numbers: here all rows are shown.
    change: (model) => relabelled(allShown(model), underOtherItem),
    spoilt: whole,
  },
  'status-as-row': {
    what: 'The status stands in a row of the form, as plain text beside an item number.',
    change: (model) => {
      const label = `１３.１　${model.statusLabel}`;
      return { ...relabelled(model, (one) => (one === model.statusLabel ? label : one)), statusLabel: label };
    },
    spoilt: whole,
  },
  'no-status': {
    what: 'The page does not say the status.',
    change: (model) => withoutRow(model, model.statusLabel ?? ''),
    spoilt: whole,
  },
} satisfies Record<string, ExpectedVariant>;

export type ExpectedPage = keyof typeof expectedVariants;
export const expectedPages = Object.keys(expectedVariants) as readonly ExpectedPage[];

/** Changes after which a row has to be looked at again, with the row. */
export const changedSince = {
  'an option more': ['job.occupationMain', (model) => withOption(model, 'occupations')],
  'fewer characters': [
    'applicant.occupation',
    (model, form) => withMostCharacters(model, labelOf(form, 'applicant.occupation'), 30),
  ],
} satisfies Record<string, readonly [string, (model: PageModel, form: Procedure) => PageModel]>;

function withOption(model: PageModel, list: string): PageModel {
  const options = model.options[list];
  if (!options) throw new Error(`The page has no list ${list}. It has ${Object.keys(model.options).join(', ')}.`);
  return { ...model, options: { ...model.options, [list]: [...options, { value: '900', text: '新規職種 New' }] } };
}

/** The page of another status. */
export const ofAnotherStatus = (model: PageModel): PageModel => withStatus(model, '研究 Researcher');

/** The expected page of a form before anything is changed. */
export const expectedModel = (form: Procedure): PageModel => numbered(pageModelOf(form));

/** The whole document of a page. */
export async function expectedPage(model: PageModel, what: string, presets: Presets = {}): Promise<string> {
  const run = 'practicePage.start({"record":true});';
  return documentOf(
    model.title,
    what,
    renderForm(model, { presets }),
    `<script>\n${await pageScript()}${run}\n</script>`,
  );
}

/** Where a row of the form stands on the page: by its place among the rows, whatever it is called there. */
export function placedRow(form: Procedure, row: string): RowEntry {
  const at = form.fields.findIndex(({ id }) => id === row);
  // The row of the status stands before them.
  const entry = rowsOf(expectedModel(form))[at + 1];
  if (at < 0 || !entry) throw new Error(`The page has no ${row}.`);
  return entry;
}
