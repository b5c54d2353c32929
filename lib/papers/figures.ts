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
  ['yen', /(?:[\d,]+億)?(?:[\d,]+(?:\.\d+)?万?)?円/g],
  ['day', /(?:(?:令和|平成|昭和)(?:\d{1,2}|元)|\d{4})年(?:\d{1,2}月(?:\d{1,2}日)?)?/g],
  ['hours', /\d+(?:\.\d+)?時間/g],
  ['people', /\d+(?:名|人)/g],
  ['months', /\d+(?:か月|ヶ月|ヵ月|カ月|年間)/g],
  // Names as in a passport: two words or more in capitals.
  ['name', /[A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]*)+/g],
];

const pad = (digits: string) => digits.padStart(2, '0');

function keyOf(kind: FigureKind, text: string): string {
  switch (kind) {
    case 'yen': {
      const [, oku = '0', rest = '0', man] = /^(?:([\d.]+)億)?(?:([\d.]+)(万)?)?円$/.exec(text.replace(/,/g, '')) ?? [];
      return String(Math.round(Number(oku) * 100_000_000 + Number(rest) * (man ? 10_000 : 1)));
    }
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
