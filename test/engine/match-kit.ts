import { fold, foldLabel } from '../../lib/engine/fold';
import type { FillPlan, PlannedPart, PlannedRow } from '../../lib/engine/fill-plan';
import { type Match, type Matches, matcherOf } from '../../lib/engine/match';
import type { ControlFacts, PageFacts, RowFacts } from '../../lib/engine/page-facts';
import { isRow, type PageControl, type PageModel, type RowEntry } from '../../lib/practice/model';
import { matchKey } from '../../lib/spec/part-key';

/** A job with these rows and nothing else. */
export function jobOf(rows: readonly PlannedRow[], more: Partial<FillPlan> = {}): FillPlan {
  return {
    procedure: 'test',
    portalName: 'サンプル手続',
    status: { label: '希望する在留資格', texts: ['サンプル'] },
    lists: {},
    sections: [],
    rows,
    overflow: [],
    identity: [],
    preset: [],
    ...more,
  };
}

/** A part named `value`: a text box without a witness, unless told. */
export const part = (more: Partial<PlannedPart> = {}): PlannedPart => ({
  part: 'value',
  kind: 'text',
  parents: [],
  pageIds: { id: null, name: null },
  want: { state: 'none', reason: 'notAnswered' },
  ...more,
});

/** A row of the form with one text box, in the section 身分事項, unless told. */
export const jobRow = (row: string, label: string, more: Partial<PlannedRow> = {}): PlannedRow => ({
  row,
  label,
  item: null,
  section: '身分事項',
  required: false,
  repeat: null,
  reveal: null,
  follows: null,
  conditional: false,
  unit: null,
  parts: [part()],
  ...more,
});

/** A control as a test writes it; its id is the marker by which the test knows it again. */
export type Box = { readonly id: string } & Partial<Omit<ControlFacts, 'id' | 'key' | 'row' | 'order'>>;

/** A row of the page as a test writes it. */
export interface Line {
  readonly label: string;
  readonly section?: string;
  readonly block?: number;
  readonly required?: boolean;
  readonly boxes: readonly Box[];
}

/** Page facts as the collector would make them: labels and sections folded, keys and order in the page's order. */
export function pageOf(lines: readonly Line[], sections: readonly string[] = ['身分事項']): PageFacts {
  const controls: ControlFacts[] = [];
  const rows = lines.map((line, row): RowFacts => {
    const keys = line.boxes.map((box) => {
      const key = controls.length;
      controls.push({
        kind: 'text',
        name: '',
        ids: [box.id],
        limit: null,
        options: [],
        visible: true,
        enabled: true,
        ...box,
        key,
        row,
        order: key,
      });
      return key;
    });
    return {
      label: foldLabel(line.label),
      words: line.label,
      section: fold(line.section ?? '身分事項'),
      required: line.required ?? false,
      block: line.block ?? null,
      controls: keys,
    };
  });
  return { rows, controls, sections: sections.map(fold) };
}

/** The marker of the control that a part was given, or the state in which it was left. */
export function found(matches: Matches, page: PageFacts, row: string, name = 'value'): string {
  const match: Match = matches.get(matchKey(row, name)) ?? { state: 'missing' };
  return match.state === 'one' ? (page.controls[match.key]?.id ?? '') : `(${match.state})`;
}

/** What each part of each row was given on a page: the control's marker, or the state in brackets. */
export function assignments(job: FillPlan, page: PageFacts): Record<string, string> {
  const matches = matcherOf(job).match(page);
  return Object.fromEntries(
    job.rows.flatMap(({ row, parts }) =>
      parts.map((one) => [`${row} ${one.part}`, found(matches, page, row, one.part)] as const),
    ),
  );
}

/** The one number of characters that a row prints beside its box. */
function printedLimit(hint: string): number | null {
  const printed = new Set([...hint.normalize('NFKC').matchAll(/(\d+)文字/g)].map(([, digits]) => Number(digits)));
  const [only] = printed;
  return printed.size === 1 && only !== undefined ? only : null;
}

function boxesOf(row: RowEntry, model: PageModel): readonly Box[] {
  const visible = row.hiddenAtLoad !== true && (row.repeat?.index ?? 1) === 1;
  const groups = new Map<string, PageControl[]>();
  for (const control of row.controls ?? []) {
    const isRadio = control.kind === 'radio';
    const name = isRadio ? `radio ${control.name ?? ''}` : `${control.kind} ${control.id} ${groups.size}`;
    groups.set(name, [...(groups.get(name) ?? []), control]);
  }
  return [...groups.values()].flatMap((group): Box[] => {
    const [first] = group;
    if (!first) return [];
    const ids = group.map(({ id }) => id ?? '');
    const common = { id: first.id ?? '', ids, kind: first.kind, visible };
    switch (first.kind) {
      case 'text':
        return [{ ...common, limit: first.maxlength ?? printedLimit(row.hint ?? ''), enabled: !first.disabled }];
      case 'textarea':
        return [{ ...common, limit: printedLimit(row.hint ?? '') }];
      case 'select': {
        const list = first.options === undefined ? [] : (model.options[first.options] ?? []);
        return [{ ...common, options: list.slice(1).map(({ text }) => fold(text)) }];
      }
      case 'radio':
        return [{ ...common, options: group.map((radio) => fold('text' in radio && radio.text ? radio.text : '')) }];
      default:
        return [common];
    }
  });
}

/** Page facts of a whole form, as the page stands at load. */
export function factsOfModel(model: PageModel): PageFacts {
  const sections = model.rows.flatMap((entry) => (isRow(entry) ? [] : [entry.heading]));
  const lines = model.rows.filter(isRow).map(
    (row): Line => ({
      label: row.required ? `${row.label} 必須` : row.label,
      section: row.section,
      required: row.required ?? false,
      ...(row.repeat === undefined ? {} : { block: row.repeat.index }),
      boxes: boxesOf(row, model),
    }),
  );
  return pageOf(lines, sections);
}
