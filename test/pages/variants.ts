import type { RenderOptions } from '../../lib/practice/markup';
import type { PageModel } from '../../lib/practice/model';
import type { PageScriptOptions } from './page-script';
import {
  addCopies,
  removeOptions,
  removeRow,
  renumber,
  reorderOptions,
  respaceLabels,
  swapLabels,
  withoutRow,
  withProcedure,
  withStatus,
} from './transforms';

/** A page before it is rendered. */
export interface PageSource {
  readonly model: PageModel;
  readonly render: RenderOptions;
  /** The behaviour's options; null for a page without a script. */
  readonly script: PageScriptOptions | null;
}

/** One test page. */
export interface Variant {
  /** What the page stands for. */
  readonly what: string;
  /** Whether rows or options truly differ from the form, so that a comparison with it must say so. */
  readonly drift: boolean;
  /** The texts of the options that the page no longer has. */
  readonly gone?: readonly string[];
  /** The controls that the site throws answers away from. */
  readonly tampered?: readonly string[];
  readonly change: (source: PageSource) => PageSource;
}

const model = (source: PageSource, change: (model: PageModel) => PageModel): PageSource => ({
  ...source,
  model: change(source.model),
});
const script = (source: PageSource, change: PageScriptOptions): PageSource => ({
  ...source,
  script: { ...source.script, ...change },
});

const late = { delayMs: [120, 400], seed: 20260501 } as const;
const gone = ['ベトナム Viet Nam', '情報通信業 Information and communication industry'] as const;
const goneOccupation = '情報処理・通信技術 Information processing, communications technology';
/** A text, a select, a radio group's two ends, and a text area. */
const tampered = [
  'switch_256105',
  'select_256101',
  'sexRadioList_256104_1',
  'sexRadioList_256104_2',
  'switch_256124',
  'switch_256306',
] as const;

const table = {
  base: { what: 'The form as it stands, rows revealed at once.', drift: false, change: (source) => source },
  late: {
    what: 'Rows come up 120 to 400 ms after the answer that shows them (pseudo-random, the same on every load).',
    drift: false,
    change: (source) => script(source, { reveal: late }),
  },
  'late-rerender': {
    what: 'Rows come up late and are drawn anew: the elements are fresh clones that hold the same answers.',
    drift: false,
    change: (source) => script(source, { reveal: late, rerender: true }),
  },
  renumbered: {
    what: 'A revision numbered anew: every id, row id and name is another, labels and options are the same.',
    drift: false,
    change: (source) => model(source, (page) => renumber(page, 5003, 7)),
  },
  'shifted-ids': {
    what: 'A revision whose numbers moved on by one row: most of the old ids exist, on the row above their own.',
    drift: false,
    change: (source) => model(source, (page) => renumber(page, 1, 1)),
  },
  'labels-respaced': {
    what: 'The same words in another width and spacing: digits, brackets, punctuation and spaces of labels, headings and options.',
    drift: false,
    change: (source) => model(source, respaceLabels),
  },
  'options-reordered': {
    what: 'Options in another order and with other values, in every select and radio group; the texts are the same.',
    drift: false,
    change: (source) => model(source, reorderOptions),
  },
  'no-script': {
    what: 'The page without its script: nothing is revealed, checked or cleared.',
    drift: false,
    change: (source) => ({ ...source, script: null }),
  },
  framework: {
    what: 'The values belong to a framework: what is set without the events it listens to is written back.',
    drift: false,
    change: (source) => script(source, { framework: true }),
  },
  'clearing-site': {
    what: 'The site throws the first answer of a handful of controls away; a second one stays.',
    drift: false,
    tampered,
    change: (source) => script(source, { clearOnce: tampered }),
  },
  'clearing-always': {
    what: 'The site throws every answer of a handful of controls away.',
    drift: false,
    tampered,
    change: (source) => script(source, { clearAlways: tampered }),
  },
  'option-gone': {
    what: 'A nationality, an industry and an occupation are no longer among the options.',
    drift: true,
    gone: [...gone, goneOccupation],
    change: (source) =>
      model(source, (page) =>
        removeOptions(page, { nationality: [gone[0]], industry: [gone[1]], occupation: [goneOccupation] }),
      ),
  },
  'row-gone': {
    what: 'Row 7 職業 is gone, and 身分事項 has a new required row 新規項目.',
    drift: true,
    change: (source) => model(source, (page) => removeRow(page, '７　職業', '新規項目')),
  },
  'labels-swapped': {
    what: 'The labels of 9.3 and 9.4 and those of 17.3 and 17.4 have changed places; ids and names have not.',
    drift: true,
    change: (source) => model(source, (page) => swapLabels(swapLabels(page, '９.３', '９.４'), '１７.３', '１７.４')),
  },
  'hidden-copy': {
    what: 'A hidden copy of rows 1 and 3, with the same labels and names, stands before the real ones.',
    drift: false,
    change: (source) => model(source, (page) => addCopies(page, ['１　国籍・地域', '３　氏名'], true)),
  },
  'duplicate-visible': {
    what: 'Row 5 stands in its section twice, both times to be seen: nobody can say which is meant.',
    drift: true,
    change: (source) => model(source, (page) => addCopies(page, ['５　出生地'], false)),
  },
  'account-email': {
    what: '9.5 and 9.6 hold the e-mail address of the account at load.',
    drift: false,
    change: (source) => ({ ...source, render: { ...source.render, accountEmail: 'testa.sample@example.co.jp' } }),
  },
  prefilled: {
    what: 'A page that the server rendered with answers (those of the presets given to buildPage).',
    drift: false,
    change: (source) => source,
  },
  'other-procedure': {
    what: 'Another procedure with the same rows: 在留資格変更許可申請（区分N）.',
    drift: false,
    change: (source) => model(source, (page) => withProcedure(page, '在留資格変更許可申請（区分N）')),
  },
  'other-kubun': {
    what: 'Another 区分 of the same procedure: 在留資格認定証明書交付申請（区分P）.',
    drift: false,
    change: (source) => model(source, (page) => withProcedure(page, '在留資格認定証明書交付申請（区分P）')),
  },
  'other-status': {
    what: 'Another status of residence: 研究 Researcher.',
    drift: false,
    change: (source) => model(source, (page) => withStatus(page, '研究 Researcher')),
  },
  'no-status': {
    what: 'The row that prints the status of residence is missing.',
    drift: true,
    change: (source) => model(source, (page) => withoutRow(page, '希望する在留資格')),
  },
  'clears-hidden-off': {
    what: 'What is hidden keeps its answers.',
    drift: false,
    change: (source) => script(source, { clearHidden: false }),
  },
} satisfies Record<string, Variant>;

/** The name of a test page. */
export type VariantName = keyof typeof table;

/** The test pages. */
export const variants: Readonly<Record<VariantName, Variant>> = table;

/** The names of all test pages. */
export const variantNames = Object.keys(variants) as readonly VariantName[];

/** Whether a text is the name of a test page. */
export function isVariantName(name: string): name is VariantName {
  return Object.hasOwn(variants, name);
}
