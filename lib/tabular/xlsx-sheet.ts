import { longestCell, mostCells, mostColumns, mostRows } from './limits';
import { type NumberShape, shownNumber } from './number-format';
import { type CellFault, cellKey, type Reading, type Refusal, refused, type Sheet } from './table';
import { cellText } from './xlsx-parts';
import { walkXml } from './xml';

/** What the cells of a sheet lean on. */
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
 * The cells of a sheet as texts. Cells without a value do not count, however far out they are; a formula counts as what it came
 * to when the file was saved.
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
  const keep = ({ hasFormula, ...open }: OpenCell) => {
    const text = textOf(open, context);
    if (open.kind === 'e') bad.set(cellKey(open.row, open.column), 'formulaError');
    else if (hasFormula && open.value === '' && open.kind !== 'str')
      bad.set(cellKey(open.row, open.column), 'formulaEmpty');
    else if (text === '') return;
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
      open(tag, attribute) {
        if (tag === 'row') {
          row = placeOf(attribute('r')) ?? row + 1;
          column = -1;
        } else if (tag === 'c') {
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
  return isFine ? { ok: true, value: { name, rows, bad, hidden } } : refused('damaged');
}

/** Ends a walk half-way. */
class LimitPassed extends Error {}

function stopping(walk: () => boolean): boolean {
  try {
    return walk();
  } catch (error) {
    if (error instanceof LimitPassed) return false;
    throw error;
  }
}

function textOf({ kind, value, style }: Omit<OpenCell, 'hasFormula'>, context: SheetContext): string {
  switch (kind) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return cellText(value);
    case 'b':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'e':
    case 'd':
      return value;
    default:
      return shownNumber(value, context.shapes[style] ?? { kind: 'general' }, context.since1904);
  }
}

/** A row's number, counted from 0. */
function placeOf(reference: string | undefined): number | null {
  return reference !== undefined && /^[1-9]\d{0,6}$/.test(reference) ? Number(reference) - 1 : null;
}

/** A cell's place, `BC12`, counted from 0. */
function addressOf(reference: string | undefined): { row: number; column: number } | null {
  const found = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference ?? '');
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}
