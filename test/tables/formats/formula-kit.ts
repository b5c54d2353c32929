import ExcelJS from 'exceljs';

// A small reader of formulas, for the tests alone: + − × ÷, comparisons, SUM, COUNT, IF, ROUND, references and ranges.

/** What a cell has: a number, a text, or nothing. */
export type Value = number | string | null;

/** The cells of a workbook by sheet and place. */
export interface Book {
  readonly cells: ReadonlyMap<string, { readonly formula: string | null; readonly value: Value }>;
}

/** The workbook as a program of others reads it. */
export async function bookOf(bytes: Uint8Array): Promise<Book> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const cells = new Map<string, { formula: string | null; value: Value }>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { formula, result } = cell;
        const kept = formula ? (result ?? null) : cell.value;
        const value = typeof kept === 'number' || (typeof kept === 'string' && kept !== '') ? kept : null;
        cells.set(`${sheet.name}!${cell.address}`, { formula: formula || null, value });
      }),
    );
  }
  return { cells };
}

type Range = { readonly range: readonly Value[] };
type Result = Value | Range;

const token =
  /\s*(?:(\d+(?:\.\d+)?)|"([^"]*)"|((?:'[^']+'!)?[A-Z]+\d+(?::[A-Z]+\d+)?)|([A-Z]+)(?=\()|(<=|>=|<>|[-+*/()<>=,]))/y;

/** The value of a cell, reckoned from the formulas alone; `changed` takes the place of what stands in cells. */
export function valueAt(
  book: Book,
  sheet: string,
  place: string,
  changed: ReadonlyMap<string, number> = new Map(),
): Value {
  const known = new Map<string, Value>();
  const cell = (key: string): Value => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const { formula = null, value = null } = book.cells.get(key) ?? {};
    const made = changed.get(key) ?? (formula === null ? value : single(evaluate(formula, key.split('!')[0] ?? '')));
    known.set(key, made);
    return made;
  };

  function evaluate(formula: string, own: string): Result {
    let rest = 0;
    let next: RegExpExecArray | null = null;
    const advance = () => {
      token.lastIndex = rest;
      next = token.exec(formula);
      if (next === null && formula.slice(rest).trim() !== '') throw new Error(`Not read: ${formula.slice(rest)}`);
      rest = next ? token.lastIndex : formula.length;
    };
    const sign = () => next?.[5] ?? null;
    const take = (wanted: string) => {
      if (sign() !== wanted) throw new Error(`${wanted} is missing in ${formula}`);
      advance();
    };
    const number = (value: Result): number => {
      const one = single(value);
      if (typeof one === 'string') throw new Error(`#VALUE! in ${formula}`);
      return one ?? 0;
    };

    function comparison(): Result {
      let left = sum();
      for (let mark = sign(); mark !== null && ['<', '>', '=', '<='].includes(mark); mark = sign()) {
        advance();
        const [a, b] = [number(left), number(sum())];
        left = Number(mark === '<' ? a < b : mark === '>' ? a > b : mark === '=' ? a === b : a <= b);
      }
      return left;
    }
    function sum(): Result {
      let left = product();
      for (let mark = sign(); mark === '+' || mark === '-'; mark = sign()) {
        advance();
        const right = number(product());
        left = mark === '+' ? number(left) + right : number(left) - right;
      }
      return left;
    }
    function product(): Result {
      let left = atom();
      for (let mark = sign(); mark === '*' || mark === '/'; mark = sign()) {
        advance();
        const right = number(atom());
        if (mark === '/' && right === 0) throw new Error(`#DIV/0! in ${formula}`);
        left = mark === '*' ? number(left) * right : number(left) / right;
      }
      return left;
    }
    function atom(): Result {
      const [, digits, words, place, name] = next ?? [];
      if (next !== null && next[5] === undefined) advance();
      if (digits !== undefined) return Number(digits);
      if (words !== undefined) return words;
      if (place !== undefined) return reference(place, own);
      if (name !== undefined) return call(name);
      take('(');
      const inner = comparison();
      take(')');
      return inner;
    }
    function call(name: string): Result {
      take('(');
      if (name === 'IF') return choice();
      const given: Result[] = [comparison()];
      while (sign() === ',') {
        advance();
        given.push(comparison());
      }
      take(')');
      const numbers = given.flatMap(listOf).filter((one) => typeof one === 'number');
      if (name === 'COUNT') return numbers.length;
      if (name === 'SUM') return numbers.reduce((all, one) => all + one, 0);
      if (name === 'ROUND') return Math.sign(number(given[0] ?? 0)) * Math.round(Math.abs(number(given[0] ?? 0)));
      throw new Error(`${name} is no function of these tests.`);
    }
    /** Only the side that is chosen is reckoned: the other may divide by nothing. */
    function choice(): Result {
      const holds = number(comparison()) !== 0;
      const sides: string[] = [];
      for (let side = 0; side < 2; side += 1) {
        if (sign() !== ',') throw new Error(`IF has too few parts in ${formula}`);
        const from = rest;
        let depth = 0;
        for (advance(); depth > 0 || (sign() !== ',' && sign() !== ')'); advance()) {
          if (next === null) throw new Error(`IF has no end in ${formula}`);
          if (sign() === '(') depth += 1;
          if (sign() === ')') depth -= 1;
        }
        sides.push(formula.slice(from, rest - 1));
      }
      take(')');
      return evaluate(sides[holds ? 0 : 1] ?? '', own);
    }

    advance();
    const result = comparison();
    if (next !== null) throw new Error(`Too much in ${formula}`);
    return result;
  }

  function reference(place: string, own: string): Result {
    const [, sheetName = own, from = '', to] = /^(?:'([^']+)'!)?([A-Z]+\d+)(?::([A-Z]+\d+))?$/.exec(place) ?? [];
    if (to === undefined) return cell(`${sheetName}!${from}`);
    const [a, b] = [from, to].map((one) => ({ column: one.charCodeAt(0), row: Number(one.slice(1)) }));
    if (!a || !b) throw new Error(`${place} is no range.`);
    const range: Value[] = [];
    for (let column = a.column; column <= b.column; column += 1)
      for (let row = a.row; row <= b.row; row += 1)
        range.push(cell(`${sheetName}!${String.fromCharCode(column)}${row}`));
    return { range };
  }

  const made = cell(`${sheet}!${place}`);
  return made === '' ? null : made;
}

const single = (value: Result): Value => {
  if (typeof value === 'object' && value !== null) throw new Error('A range stands where one value is wanted.');
  return value;
};
const listOf = (value: Result): readonly Value[] =>
  typeof value === 'object' && value !== null ? value.range : [value];
