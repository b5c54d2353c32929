import { coeGijinkoku } from '../../lib/procedures/coe-gijinkoku/form';
import type { Format } from '../../lib/spec/format';
import type { ExpectedValues } from '../fixtures/cases/load';

const narrow = (text: string) => text.normalize('NFKC');
const wide = (text: string) =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '\u3000');
const grouped = (...lengths: readonly number[]) => {
  const pattern = new RegExp(`^${lengths.map((length) => `(\\d{${length}})`).join('')}$`);
  return (text: string) => text.replace(pattern, lengths.map((_, index) => `$${index + 1}`).join('-'));
};

/** How another hand may write the same thing in each format. */
const restatements: Readonly<Record<Format, (text: string) => string>> = {
  latinName: (text) => text.toLowerCase().replaceAll(' ', '  '),
  fullWidth: narrow,
  anyWidth: (text) => `${wide(text)} `,
  multiline: (text) => `\n${text.replaceAll('。', '。 ')}\n`,
  halfWidth: wide,
  residenceCard: (text) => text.toLowerCase(),
  passportNumber: (text) => text.replace(/^(.{2})/, '$1 '),
  email: (text) => text.toUpperCase(),
  date: (text) => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1/$2/$3'),
  yearMonth: (text) => text.replace(/^(\d{4})(\d{2})$/, '$1-$2'),
  year: wide,
  dateText: narrow,
  postalCode: grouped(3, 4),
  phone: wide,
  corporateNumber: grouped(1, 4, 4, 4),
  insuranceNumber: grouped(4, 6, 1),
  yen: (text) => `${text.replace(/(?<=\d)(?=(\d{3})+$)/g, ',')}円`,
  count: wide,
};

/** A sheet of values as another hand writes them, and the parts (`row part`) that come out in another form. */
export function restated(values: ExpectedValues): {
  readonly values: ExpectedValues;
  readonly changed: readonly string[];
} {
  const formats = new Map(
    coeGijinkoku.fields.flatMap(({ id, parts }) =>
      parts.flatMap(({ part, control }) => ('format' in control ? [[`${id} ${part}`, control.format] as const] : [])),
    ),
  );
  const changed: string[] = [];
  const rows = Object.entries(values).map(([row, parts]) => {
    const own = Object.entries(parts).map(([part, text]) => {
      const format = formats.get(`${row} ${part}`);
      const other = format ? restatements[format](text) : text;
      if (other !== text) changed.push(`${row} ${part}`);
      return [part, other] as const;
    });
    return [row, Object.fromEntries(own)] as const;
  });
  return { values: Object.fromEntries(rows), changed };
}

/** A sheet with the blocks of one group in another order: block `n` takes what block `order[n]` had. */
export function reordered(values: ExpectedValues, group: string, order: readonly number[]): ExpectedValues {
  const start = `${group}[`;
  const rest = Object.entries(values).filter(([row]) => !row.startsWith(start));
  const moved = order.flatMap((from, to) =>
    Object.entries(values)
      .filter(([row]) => row.startsWith(`${start}${from}]`))
      .map(([row, parts]) => [row.replace(`${start}${from}]`, `${start}${to}]`), parts] as const),
  );
  return Object.fromEntries([...rest, ...moved]);
}
