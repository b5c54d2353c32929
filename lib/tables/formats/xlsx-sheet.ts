import { longestCell, mostCells, mostColumns, mostRows } from './limits';
import { mergesIn, withMerged } from './merged';
import { type NumberShape, type Shown, shownNumber, shownText } from './number-format';
import {
  addressOf,
  type CellFault,
  cellKey,
  type Merged,
  type Reading,
  type Refusal,
  refused,
  type Sheet,
} from './table';
import { cellText } from './xlsx-parts';
import { walkXml } from './xml';

/** What the cells of a sheet depend on. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly shapes: readonly NumberShape[];
  readonly since1904: boolean;
}

type CellKind = 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd' | 'n';

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  readonly style: number;
  hasFormula: boolean;
  value: string;
}

/**
 * The cells of a sheet as texts. Cells without a value do not count, however far out they are; a formula counts as its
 * result when the file was saved.
 */
export function readSheet(
  xml: string,
  { name, hidden }: Pick<Sheet, 'name' | 'hidden'>,
  context: SheetContext,
): Reading<Sheet> {
  const rows: string[][] = [];
  const bad = new Map<string, CellFault>();
  let failure: Refusal | null = null;
  let cells = 0;
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let inValue = false;
  let inPhonetic = false;
  const merged: Merged[] = [];
  const unseen = new Unseen();
  const keep = ({ hasFormula, ...open }: OpenCell) => {
    const { text, fault } = textOf(open, context);
    if (open.kind === 'e') bad.set(cellKey(open.row, open.column), 'formulaError');
    else if (hasFormula && open.value === '' && open.kind !== 'str')
      bad.set(cellKey(open.row, open.column), 'formulaEmpty');
    else if (text === '') return;
    else if (fault) bad.set(cellKey(open.row, open.column), fault);
    cells += 1;
    if (open.row >= mostRows) failure = refused('tooManyRows');
    else if (open.column >= mostColumns) failure = refused('tooManyColumns', open.row + 1);
    else if (cells > mostCells) failure = refused('tooManyCells');
    else if (text.length > longestCell) failure = refused('cellTooLong', open.row + 1);
    if (failure) throw new LimitPassed();
    while (rows.length <= open.row) rows.push([]);
    const line = rows[open.row] ?? [];
    while (line.length < open.column) line.push('');
    line[open.column] = text;
  };
  const isFine = stopping(() =>
    walkXml(xml, {
      // Sheets of charts and dialogs have no cells.
      root: /^(?:work|chart|dialog|macro)sheet$/,
      open(tag, attribute) {
        if (tag === 'row') {
          row = placeOf(attribute('r')) ?? row + 1;
          column = -1;
          unseen.row(row, attribute);
        } else if (tag === 'sheetFormatPr') unseen.format(attribute);
        else if (tag === 'col') unseen.columns(attribute);
        else if (tag === 'mergeCell') merged.push(...mergesIn(attribute('ref')));
        else if (tag === 'c') {
          const at = addressOf(attribute('r'));
          row = at?.row ?? Math.max(row, 0);
          column = at?.column ?? column + 1;
          cell = {
            row,
            column,
            kind: (attribute('t') ?? 'n') as CellKind,
            style: Number(attribute('s') ?? 0),
            hasFormula: false,
            value: '',
          };
        } else if (tag === 'f' && cell) cell.hasFormula = true;
        else if (tag === 'rPh') inPhonetic = true;
        else if (tag === 'v' || tag === 't') inValue = true;
      },
      close(tag) {
        if (tag === 'v' || tag === 't') inValue = false;
        else if (tag === 'rPh') inPhonetic = false;
        else if (tag === 'c' && cell) {
          const done = cell;
          cell = null;
          keep(done);
        }
      },
      text(text) {
        if (inValue && !inPhonetic && cell) cell.value += text;
      },
    }),
  );
  if (failure) return failure;
  if (!isFine) return refused('damaged');
  const whole = withMerged(rows, bad, merged);
  return {
    ok: true,
    value: {
      name,
      rows: whole.rows,
      bad: whole.bad,
      hidden,
      ...(merged.length > 0 ? { merged } : {}),
      ...unseen.told(whole.rows),
      ...(context.since1904 ? { since1904: true as const } : {}),
    },
  };
}

/** Which rows and columns are not shown: hidden, filtered out, or with no height or width. */
class Unseen {
  readonly #rows = new Set<number>();
  readonly #seen = new Set<number>();
  readonly #columns = new Set<number>();
  #allHidden = false;
  #told = 0;

  format(attribute: (name: string) => string | undefined): void {
    this.#allHidden = isOn(attribute('zeroHeight'));
  }

  row(row: number, attribute: (name: string) => string | undefined): void {
    const isFlat = attribute('ht') !== undefined && Number(attribute('ht')) === 0;
    if (isOn(attribute('hidden')) || isFlat) this.#rows.add(row);
    else this.#seen.add(row);
  }

  columns(attribute: (name: string) => string | undefined): void {
    const isFlat = attribute('width') !== undefined && Number(attribute('width')) === 0;
    // A real sheet names each column once.
    this.#told += 1;
    if ((!isOn(attribute('hidden')) && !isFlat) || this.#told > mostColumns) return;
    const [from, to] = [Number(attribute('min')), Math.min(Number(attribute('max')), mostColumns)];
    for (let column = from; column <= to; column += 1) this.#columns.add(column - 1);
  }

  /** Those among the rows and columns that contain something. */
  told(rows: readonly (readonly string[])[]): Pick<Sheet, 'hiddenRows' | 'hiddenColumns'> {
    const filled = rows.flatMap((cells, row) => (cells.some((cell) => cell !== '') ? [row] : []));
    const hiddenRows = new Set(
      filled.filter((row) => this.#rows.has(row) || (this.#allHidden && !this.#seen.has(row))),
    );
    const hiddenColumns = new Set(
      [...this.#columns].filter((column) => rows.some((cells) => (cells[column] ?? '') !== '')),
    );
    return {
      ...(hiddenRows.size > 0 ? { hiddenRows } : {}),
      ...(hiddenColumns.size > 0 ? { hiddenColumns } : {}),
    };
  }
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Ends the walk through the XML early. */
class LimitPassed extends Error {}

function stopping(walk: () => boolean): boolean {
  try {
    return walk();
  } catch (error) {
    if (error instanceof LimitPassed) return false;
    throw error;
  }
}

function textOf({ kind, value, style }: Omit<OpenCell, 'hasFormula'>, context: SheetContext): Shown {
  const known = context.shapes[style];
  const shape = known ?? { kind: 'general' };
  switch (kind) {
    case 's':
      return sharedText(context.strings[Number(value)], shape);
    case 'str':
    case 'inlineStr':
      return { text: shownText(cellText(value), shape) };
    case 'b':
      return { text: value.trim() === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
    case 'd':
      return { text: value };
    default: {
      const shown = shownNumber(value, shape, context.since1904);
      // Without its format a number may be a date, or have lost its zeros.
      return known === undefined && style !== 0 ? { ...shown, fault: 'otherShown' } : shown;
    }
  }
}

/** A shared text that the file does not have is lost. */
function sharedText(text: string | undefined, shape: NumberShape): Shown {
  return text === undefined ? { text: '#', fault: 'otherShown' } : { text: shownText(text, shape) };
}

/** A row's number, counted from 0. */
function placeOf(reference: string | undefined): number | null {
  return reference !== undefined && /^[1-9]\d{0,6}$/.test(reference) ? Number(reference) - 1 : null;
}
