import { readWareki } from '../domain/wareki';

/** What a text states that can be compared: kinds of figures, days and names. */
export type FigureKind = 'yen' | 'day' | 'hours' | 'people' | 'months' | 'name';

/** One figure, day or name of a text. */
export interface Figure {
  readonly kind: FigureKind;
  /** As it stands in the text. */
  readonly text: string;
  /** The same value in any writing has the same key. */
  readonly key: string;
}

const patterns: readonly (readonly [FigureKind, RegExp])[] = [
  ['yen', /(?=\d)(?:\d[\d,]*(?:\.\d+)?億)?(?:\d[\d,]*(?:\.\d+)?(?:百万|千万|万|千)?)?円/g],
  ['day', /(?:(?:令和|平成|昭和)(?:\d{1,2}|元)|\d{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?/g],
  ['hours', /\d+(?:\.\d+)?時間/g],
  ['people', /\d+(?:名|人)/g],
  ['months', /\d+(?:か月|ヶ月|ヵ月|カ月|年間)/g],
  // Names as in a passport: two words or more in capitals.
  ['name', /[A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]*)+/g],
];

const units: Readonly<Record<string, number>> = { 億: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3, 円: 1 };

/** The parts of an amount with their units: 9億5,000万円. */
const yenParts = (
  text: string,
): readonly { readonly number: number; readonly digits: string; readonly unit: number }[] =>
  [...text.replace(/,/g, '').matchAll(/(\d+(?:\.\d+)?)(億|千万|百万|万|千|円)/g)].map(
    ([, digits = '', unit = '円']) => ({
      ...{ number: Number(digits), digits, unit: units[unit] ?? 1 },
    }),
  );

/** Below this, letters write amounts out, and plans do not round. */
const leastRounded = 1_000_000;

/**
 * To how many yen an amount may have been rounded, as it is written: 293万円 to ten thousand, 2,926千円 and 2,926,000円 to a
 * thousand, 1.2億円 to ten million. 1: it is exact.
 */
export function roundedTo({ text, key }: Figure): number {
  const last = yenParts(text).at(-1);
  if (last === undefined || Number(key) < leastRounded) return 1;
  const written = last.unit / 10 ** (last.digits.split('.')[1]?.length ?? 0);
  const zeros = [10_000, 1000].find((unit) => Number(key) % unit === 0) ?? 1;
  return Math.max(written, zeros);
}

/** Whether an amount is another one rounded, to the nearest or down, as plans are written. */
export function isRounded(figure: Figure, exact: number): boolean {
  const unit = roundedTo(figure);
  const more = exact - Number(figure.key);
  return more === 0 || (unit > 1 && more < unit && more >= -unit / 2);
}

const pad = (digits: string) => digits.padStart(2, '0');

function keyOf(kind: FigureKind, text: string): string {
  switch (kind) {
    case 'yen':
      return String(Math.round(yenParts(text).reduce((sum, { number, unit }) => sum + number * unit, 0)));
    case 'day': {
      const era = readWareki(text);
      if (era?.ok) return era.date;
      const [year = '', month, day] = text.match(/\d+/g) ?? [];
      return [year, ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join('-');
    }
    case 'months': {
      const count = Number.parseInt(text, 10);
      return String(text.endsWith('年間') ? count * 12 : count);
    }
    case 'name':
      return text.replace(/ +/g, ' ');
    default:
      return String(Number.parseFloat(text));
  }
}

/** Every figure, day and name of a text, in its order. Full-width digits and letters count as the others. */
export function figuresIn(text: string): readonly Figure[] {
  const plain = text.normalize('NFKC');
  return patterns
    .flatMap(([kind, pattern]) =>
      [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({
        at: index,
        figure: { kind, text: found, key: keyOf(kind, found) },
      })),
    )
    .toSorted((a, b) => a.at - b.at)
    .map(({ figure }) => figure);
}

/** A figure in a person's words that is not the case's. */
export interface StrangeFigure {
  readonly line: string;
  readonly figure: Figure;
  /** What the case says there instead; empty where nothing of the kind stands in the line as made. */
  readonly instead: readonly string[];
}

const keyed = ({ kind, key }: Figure): string => `${kind} ${key}`;

/**
 * Figures in what people have written that the case does not say. A figure that stands in the place of one of the case's is a
 * contradiction; one of which the case says nothing is a person's to answer for (`instead` is empty).
 * @param said every text that the case makes for the paper and the form: a figure of any of them is no strange one
 */
export function strangeFigures(
  lines: readonly { readonly id: string; readonly text: string; readonly made: string | null }[],
  said: readonly string[],
): readonly StrangeFigure[] {
  const known = new Set(said.flatMap(figuresIn).map(keyed));
  return lines.flatMap(({ id, text, made }) => {
    if (text === made) return [];
    const own = figuresIn(text);
    const ownKeys = new Set(own.map(keyed));
    const lost = figuresIn(made ?? '').filter((figure) => !ownKeys.has(keyed(figure)));
    return own.flatMap((figure): readonly StrangeFigure[] => {
      const instead = lost.filter(({ kind }) => kind === figure.kind).map((one) => one.text);
      const isOfLine = figuresIn(made ?? '').some((one) => keyed(one) === keyed(figure));
      if (isOfLine) return [];
      // Known elsewhere in the case, but here it has pushed out what the case says here.
      if (known.has(keyed(figure)) && instead.length === 0) return [];
      return [{ line: id, figure, instead }];
    });
  });
}
