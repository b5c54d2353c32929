import type { FactPath } from '../../../domain/facts';
import type { BulkCharacters, BulkCheck, BulkColumn, BulkNeed, BulkTake } from '../../../spec/agency-csv';
import { bulkCharacters } from '../../../spec/agency-csv';

/** One sheet of the Agency's workbook as data: made by `test/tools/bulk-columns.ts`, held against it by a test. */
export interface BulkLines {
  /** The rules as the workbook prints them; lines name them by number. */
  readonly rules: readonly string[];
  /** `letter | section | group | name | take | check | check …`, in the sheet's order. */
  readonly lines: readonly string[];
}

/** Separates the fields of a line; no name and no list of the workbook contains it. */
const field = ' | ';
/** Separates the texts that another column may hold. */
const oneOf = ' ; ';

/**
 * The columns of a sheet. The heading is made as the Agency makes those of its common CSV: section, group with its
 * number, name, joined by `_`.
 */
export function columnsFrom({ rules, lines }: BulkLines): readonly BulkColumn[] {
  return lines.map((line) => {
    const [letter = '', section = '', group = '', name = '', take = '', ...checks] = line.split(field);
    const header = [section, group, name].filter((word) => word !== '').join('_');
    return {
      ...{ letter, section, name, header: header.replaceAll('　', '_') },
      take: takeFrom(take),
      check: checkFrom(checks, rules),
    };
  });
}

/** A sheet in which some lines stand in place of those with the same letter. */
export function overlaid(base: BulkLines, { rules, lines }: BulkLines): BulkLines {
  const letterOf = (line: string) => line.slice(0, line.indexOf(field));
  const own = new Map(lines.map((line) => [letterOf(line), line]));
  // The rules of the sheet above keep their numbers; its own follow.
  const moved = (line: string) =>
    line.replace(/ \| rule (\d+)$/, (_, at: string) => `${field}rule ${Number(at) + base.rules.length}`);
  return {
    rules: [...base.rules, ...rules],
    lines: base.lines.map((line) => {
      const other = own.get(letterOf(line));
      return other === undefined ? line : moved(other);
    }),
  };
}

/**
 * `row.id`, `row.id:part`, `row.id:birth`, `row.id:prefecture`; `= text`, always this text; `? fact`, a yes or no; `-`,
 * nothing that a case knows; `!`, a person's own.
 */
function takeFrom(words: string): BulkTake {
  if (words === '-') return { kind: 'none' };
  if (words === '!') return { kind: 'yours' };
  if (words.startsWith('= ')) return { kind: 'fixed', text: words.slice(2) };
  // The paths are held by a test: a line is text, and the compiler cannot read it.
  if (words.startsWith('? ')) return { kind: 'answer', fact: words.slice(2) as FactPath };
  const [row = '', part = 'value'] = words.split(':');
  switch (part) {
    case 'birth':
      return { kind: 'birth', row };
    case 'prefecture':
    case 'municipality':
    case 'rest':
      return { kind: 'address', row, piece: part };
    default:
      return { kind: 'control', row, part };
  }
}

function checkFrom(words: readonly string[], rules: readonly string[]): BulkCheck {
  return Object.assign({}, ...words.map((word) => oneCheck(word, rules)));
}

function oneCheck(words: string, rules: readonly string[]): BulkCheck {
  const space = words.indexOf(' ');
  const [name, value] = space < 0 ? [words, ''] : [words.slice(0, space), words.slice(space + 1)];
  switch (name) {
    case 'required':
      return { required: true };
    case 'limit':
      return { limit: Number(value) };
    case 'exact':
      return { limit: Number(value), exact: true };
    case 'characters':
      return { characters: charactersNamed(value) };
    case 'list':
      return { list: value };
    case 'needs':
      return { needed: needFrom(value) };
    case 'rule':
      return { printed: rules[Number(value)] ?? '' };
    default:
      throw new Error(`No column has the check "${name}": make the lines again.`);
  }
}

function charactersNamed(word: string): BulkCharacters {
  const found = bulkCharacters.find((one) => one === word);
  if (found === undefined) throw new Error(`No column takes the characters "${word}": make the lines again.`);
  return found;
}

/** `AA = 有 Yes ; …`, `AA filled`, `AA empty`. */
function needFrom(words: string): BulkNeed {
  const [letter = ''] = words.split(' ', 1);
  const rest = words.slice(letter.length + 1);
  if (rest === 'filled' || rest === 'empty') return { letter, holds: rest };
  return { letter, holds: rest.slice(2).split(oneOf) };
}
